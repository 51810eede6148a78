"""The facts of one organisation in the admin. Every view asks whether its reader may edit that organisation."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.generic import TemplateView, View
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.views.generic import CreateView, DeleteView, EditView, WagtailAdminTemplateMixin
from wagtail.log_actions import log

from core.panels import ListPanel

from .fact_forms import FactForm, MemberForm, OwnForm, PartsFormSet
from .facts import facts_of
from .models import Affiliation, Organisation, Review
from .particulars import particulars_of
from .permissions import can_edit_organisation, edits_for_the_network
from .persons import seems_to_name_a_person

WHEN_AND_WHERE = MultiFieldPanel(
    [FieldRowPanel(["as_of", "precision"]), "source", "status"], heading=_("Date and source")
)


class PartsPanel(ListPanel):
    """The parts of a distribution: no more than the whole."""

    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = PartsFormSet
        return options


FIGURE = ObjectList(
    [
        "indicator",
        FieldRowPanel(["operator", "value"]),
        MultiFieldPanel(["detail", FieldRowPanel(["detail_ar", "detail_en"])], heading=_("What exactly is counted")),
        WHEN_AND_WHERE,
        "since",
    ],
    base_form_class=FactForm,
)
DISTRIBUTION = ObjectList(
    [
        FieldRowPanel(["dimension", "measure", "total"]),
        PartsPanel(
            "rows",
            panels=[FieldRowPanel(["label", "value"]), FieldRowPanel(["label_ar", "label_en"])],
            heading=_("Parts"),
            label=_("part"),
            min_num=1,
            help_text=_("What they leave open is shown as “not specified”."),
        ),
        WHEN_AND_WHERE,
    ],
    base_form_class=FactForm,
)


CONTACT = ObjectList([FieldRowPanel(["role", "email", "telephone"])], base_form_class=OwnForm)

MEMBER = ObjectList(
    [
        "organisation",
        "agreed_on",
        FieldRowPanel(["start", "end", "precision"]),
        "attested_on",
        "source",
    ],
    base_form_class=MemberForm,
)


class OfOrganisation:
    """Of the organisation in the address, for those who may edit it. Shown within the editor of its page.

    What is sent at once is saved one after the other: the second form sees what the first one wrote.
    """

    permission_policy = permission_required = None

    def setup(self, request, *args, **kwargs):
        organisations = Organisation.objects.filter(pk=kwargs["organisation"])
        if request.method == "POST":
            organisations = organisations.select_for_update(no_key=True)
        self.organisation = organisations.first()
        if self.organisation is None or not can_edit_organisation(request.user, self.organisation):
            raise PermissionDenied
        super().setup(request, *args, **kwargs)

    @method_decorator(xframe_options_sameorigin)
    def dispatch(self, request, *args, **kwargs):
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self):
        return super().get_queryset().filter(organisation=self.organisation)

    @property
    def side(self):
        """For whom its reader reviews."""
        is_of_the_network = edits_for_the_network(self.request.user, self.organisation)
        return Review.Side.SECRETARIAT if is_of_the_network else Review.Side.OWNER

    def address(self, name, *args):
        return reverse(f"facts:{name}", args=[self.organisation.pk, *args])

    def get_success_url(self):
        return self.address("index")

    def get_breadcrumbs_items(self):
        return []


class FactsView(OfOrganisation, WagtailAdminTemplateMixin, TemplateView):
    """What is known of an organisation, with the ways to add to it and to correct it."""

    template_name = "clusters/facts/index.html"
    page_title = _("Facts")

    def get_context_data(self, **kwargs):
        one = self.organisation
        kwargs |= {"organisation": one, "side": self.side, **facts_of(one), **particulars_of(one)}
        kwargs["reviews"] = one.reviews.all()
        kwargs["members"] = members_of(one).with_shown()
        kwargs["is_noted"] = one.reviews.filter(side=self.side, day=timezone.localdate()).exists()
        return super().get_context_data(**kwargs)


NOTHING_SAVED = _("Nothing was saved: see below what is wrong.")
SAVED = _("Saved: %(object)s")


class AddFactView(OfOrganisation, CreateView):
    """Wagtail's, in words that fit a figure, a contact and a member: its own agree with neither in French.

    :param page_title: what is added.
    """

    template_name = "clusters/facts/form.html"
    success_message = SAVED
    error_message = NOTHING_SAVED
    submit_button_label = EditView.submit_button_label
    submit_button_active_label = EditView.submit_button_active_label

    def get_initial_form_instance(self):
        return self.model(organisation=self.organisation)

    def get_initial(self):
        return {"indicator": self.request.GET.get("indicator")}

    def get_page_subtitle(self):
        return ""

    def get_add_url(self):
        return self.address(f"add_{self.model._meta.model_name}")

    def get_success_buttons(self):
        return []


class EditFactView(OfOrganisation, EditView):
    template_name = "clusters/facts/form.html"
    page_title = _("Correct")
    success_message = SAVED
    error_message = NOTHING_SAVED

    def get_edit_url(self):
        return self.address(f"edit_{self.model._meta.model_name}", self.object.pk)

    def get_success_buttons(self):
        return []


class DeleteFactView(OfOrganisation, DeleteView):
    """
    :param consequence: a sentence that is read before.
    """

    template_name = "clusters/facts/delete.html"
    success_message = _("Deleted: %(object)s")
    consequence = ""

    def get_delete_url(self):
        return self.address(f"delete_{self.model._meta.model_name}", self.object.pk)


def members_of(organisation):
    """Whoever is recorded as a member of it, whether readers may know or not."""
    rows = Affiliation.objects.filter(body=organisation.pk, kind=Affiliation.Kind.MEMBER)
    return rows.select_related("organisation", "body", "source")


class OfMembers:
    """Of the members of the organisation in the address."""

    def get_queryset(self):
        return members_of(self.organisation)


class AddMemberView(OfMembers, AddFactView):
    page_title = _("Add a member")

    def get_initial_form_instance(self):
        return self.model(body=self.organisation)

    def get_initial(self):
        """The source of whoever was entered last: one list mostly names them all."""
        last = self.get_queryset().order_by("-pk").first()
        return {"source": last and last.source}


class EditMemberView(OfMembers, EditFactView):
    pass


class DeleteMemberView(OfMembers, DeleteFactView):
    consequence = _("Delete only a mistake. A member that left has an end of its membership.")


class TellsOfPersons:
    """Of a contact: it is for a role, and readers see its address."""

    def form_valid(self, form):
        response = super().form_valid(form)
        if seems_to_name_a_person(form.instance.email):
            text = gettext("%(address)s seems to name a person, and readers see it. Is there an address of the role?")
            messages.warning(self.request, text % {"address": form.instance.email})
        return response


class AddContactView(TellsOfPersons, AddFactView):
    pass


class EditContactView(TellsOfPersons, EditFactView):
    pass


class AddReviewView(OfOrganisation, View):
    """One button: what the portal says of the organisation is right today."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        known = {"organisation": self.organisation, "side": self.side, "day": timezone.localdate()}
        review, is_new = Review.objects.get_or_create(**known)
        if is_new:
            log(instance=review, action="wagtail.create")
        messages.success(request, gettext("The review of today is noted."))
        return redirect(self.get_success_url())


class DeleteReviewView(DeleteFactView):
    """For who noted it by mistake: an organisation takes back its own, the secretariat any."""

    def get_queryset(self):
        reviews = super().get_queryset()
        return reviews if self.side == Review.Side.SECRETARIAT else reviews.filter(side=self.side)
