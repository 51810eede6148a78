"""Filling in the admin's forms as a browser does."""

from bs4 import BeautifulSoup
from django.utils.translation import override
from wagtail.test.utils.form_data import inline_formset, nested_form_data, querydict_from_html


def filled_in(client, url, **changes):
    """The data of the form at an address of the admin, with changes: a dictionary of lists.

    :param changes: values by the name of their field; a list for several; `rows(…)` for inline children.
    """
    response = client.get(url)
    assert response.status_code == 200, f"{response.status_code} at {url}"
    forms = BeautifulSoup(response.content, "html.parser").find_all("form")
    posted = [i for i, form in enumerate(forms) if form.get("method", "").lower() == "post"]
    index = next((i for i in posted if forms[i].has_attr("data-edit-form")), posted[0])
    data = querydict_from_html(response.content.decode(), form_index=index)
    for field in response.context["form"].fields if "form" in response.context else []:
        data.setdefault(f"{field}-count", "0")  # a stream field: scripts draw its blocks
    lists = {name: changes.pop(name) for name in list(changes) if isinstance(changes[name], list)}
    for name, value in nested_form_data(changes).items():
        data[name] = value
    for name, values in lists.items():
        data.setlist(name, values)
    return dict(data.lists())


def rows(*new, kept=()):
    """Inline children.

    :param new: a dictionary of fields for each one.
    :param kept: the same for those that are there already, with their `id`.
    """
    return inline_formset([*kept, *({"id": "", **row} for row in new)], initial=len(kept))


def submit(client, url, *, publish=True, **changes):
    """Fill in and send a form.

    :param publish: of a page; a draft otherwise. Forms of other things do not care.
    :returns: the response; a redirect where it was saved.
    """
    data = filled_in(client, url, **changes)
    if publish:
        data["action-publish"] = "action-publish"
    return client.post(url, data)


def errors_at(response, field):
    """The messages beside a field of a form that came back; of an inline child as `parties-1-organisation`."""
    assert response.status_code == 200, f"saved: {response.get('Location')}"
    form = response.context["form"]
    *path, name = field.split("-")
    if path:
        formset, index = path
        form = form.formsets[formset].forms[int(index)]
    with override("en"):
        return [str(message) for message in form.errors.get(name, [])]
