"""What the admin's forms do beyond Wagtail's."""

from django import forms
from django.conf import settings
from django.core.exceptions import BadRequest, ValidationError
from django.db.models import CharField, TextField, UniqueConstraint, Value
from django.forms import Field, HiddenInput
from django.forms.formsets import ORDERING_FIELD_NAME
from django.urls import resolve
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from modelcluster.forms import BaseChildFormSet
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.forms.pages import CopyForm, WagtailAdminPageForm
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.coreutils import find_available_slug

from .characters import clean_line, clean_text
from .languages import language_of
from .mentions import refuse_what_is_not_told
from .navigation import HOME_DEPTH

MOST_ROWS = 200  # of one list: each costs time to check and to show


class LineField(forms.CharField):
    """One line, without characters that nobody sees."""

    def to_python(self, value):
        return super().to_python(clean_line(value) if isinstance(value, str) else value)


class LinesField(forms.CharField):
    """Several lines, without characters that nobody sees."""

    def to_python(self, value):
        return super().to_python(clean_text(value) if isinstance(value, str) else value)


# Of every form of the admin that is made from a model.
register_form_field_override(CharField, override={"form_class": LineField}, exact_class=True)
register_form_field_override(
    TextField, override={"form_class": LinesField, "widget": AdminAutoHeightTextInput}, exact_class=True
)


def is_the_portals_own(slug):
    """Whether a view of the portal answers at this address below a home page, so that no page is ever shown there."""
    with override(settings.LANGUAGE_CODE):
        return resolve(f"/{settings.LANGUAGE_CODE}/{slug}/").url_name != "wagtail_serve"


class PageForm(WagtailAdminPageForm):
    """The editor of a page."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False  # the page makes one of its title

    def clean_slug(self):
        """Of a new page, the next free one: two meetings a year may have one title."""
        slug = self.cleaned_data["slug"]
        if slug and self.parent_page and self.parent_page.depth == HOME_DEPTH and is_the_portals_own(slug):
            raise ValidationError(_("The portal itself uses this address."))
        if slug and self.parent_page and not self.instance.pk:
            return find_available_slug(self.parent_page, slug)
        return slug

    def clean(self):
        """A new page whose title is in Arabic letters is in Arabic: nobody should have to say so."""
        cleaned = super().clean()
        refuse_what_is_not_told(self)
        if not self.instance.pk and cleaned.get("text_language") == settings.LANGUAGE_CODE:
            cleaned["text_language"] = language_of(cleaned.get("title", ""))
        return cleaned

    def get_field_updates_for_resave(self):
        """The form that is open while it saves itself gets what was decided for its page."""
        decided = {name: getattr(self.instance, name) for name in ("slug", "text_language") if name in self.fields}
        news = [(name, value) for name, value in decided.items() if self.data.get(name) != value]
        return [*super().get_field_updates_for_resave(), *news]


class SourcedPageForm(PageForm):
    """The editor of a page that states facts."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        is_new = self.instance.first_published_at is None
        if is_new and self.instance.provenance == self.instance._meta.get_field("provenance").default:
            self.initial["provenance"] = None  # nobody says unknowingly that the owner said so
        if self.instance.source_is_gone:
            self.fields["source"].help_text = _("The source that this draft named was deleted: choose another one.")


class PageCopyForm(CopyForm):
    """Without "Alias": aliases are for the trees of the other languages, which have theirs already."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields.pop("alias", None)


class NoKey(Field):
    """The key of a row that has none yet. Saving while one types gives the open form its key."""

    widget = HiddenInput

    def clean(self, value):
        return None

    def has_changed(self, initial, data):
        return False


class ListFormSet(BaseChildFormSet):
    """Inline children of which no two may be the same: says so beside the field, in the constraint's words."""

    default_error_messages = {
        **BaseChildFormSet.default_error_messages,
        "too_few_forms": _("At least one is needed."),
    }

    def total_form_count(self):
        number = super().total_form_count()
        if self.is_bound and number > MOST_ROWS:
            raise BadRequest(f"{number} rows of {self.prefix}: the editor stops at {MOST_ROWS}")
        return number

    def clean(self):
        super().clean()
        for form in self.forms:
            if form.is_valid():
                refuse_what_is_not_told(form)

    def validate_unique(self):
        rows = [form for form in self.forms if form.is_valid() and form not in self.deleted_forms]
        for constraint, fields in self.unique_fields_of_a_row():
            seen = set()
            for form in rows:
                # Of the row, which may take another thing than what was sent: an original for its alias.
                value = tuple(getattr(form.instance, self.model._meta.get_field(field).attname) for field in fields)
                if None in value or not applies(constraint, form.instance):
                    continue
                if value in seen:
                    form.add_error(fields[0], constraint.get_violation_error_message())
                seen.add(value)

    def unique_fields_of_a_row(self):
        """The constraints among the rows of one parent: `[(constraint, [field, …]), …]`."""
        found = []
        for constraint in self.model._meta.constraints:
            if isinstance(constraint, UniqueConstraint) and self.fk.name in constraint.fields:
                fields = [name for name in constraint.fields if name != self.fk.name]
                if set(fields) <= self.form.base_fields.keys():
                    found.append((constraint, fields))
        return found

    def add_fields(self, form, index):
        """A row knows its parent before it is saved: `clean()` may ask.

        A new row has no key: one that only an older draft had comes back as new.
        """
        super().add_fields(form, index)
        setattr(form.instance, self.fk.name, self.instance)
        if form.instance.pk is None:
            form.fields[self.model._meta.pk.name] = NoKey(required=False)

    def _should_delete_form(self, form):
        """An empty row is none: its place in the list does not fill it."""
        is_empty = form.instance.pk is None and set(form.changed_data) <= {ORDERING_FIELD_NAME}
        return is_empty or super()._should_delete_form(form)

    def save(self, commit=True):
        """The list as it was sent: rows that came meanwhile, or after the draft that is restored, are not in it.

        Rows that changed what must be unique are written anew: two of them may have changed places.
        """
        saved = super().save(commit=False)
        manager = getattr(self.instance, self.rel_name)
        sent = [form.instance for form in self.forms if form not in self.deleted_forms]
        manager.remove(*(row for row in manager.all() if row not in sent))
        unique = {name for _constraint, fields in self.unique_fields_of_a_row() for name in fields}
        for form in self.initial_forms:
            row = form.instance
            if row in saved and row.pk and unique & set(form.changed_data):
                manager.remove(row)
                row.pk = None
                manager.add(row)
        if commit:
            manager.commit()
        return saved


def applies(constraint, row):
    """Whether a constraint's condition, if it has one, holds for an unsaved row."""
    if constraint.condition is None:
        return True
    fields = [field for field in row._meta.concrete_fields if not field.primary_key]
    values = {field.name: Value(field.value_from_object(row), output_field=field) for field in fields}
    return constraint.condition.check(values)
