from django.db import models
from django.db.models import F, Prefetch, Q
from django.forms import CheckboxSelectMultiple
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy, pgettext_lazy
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from clusters.faces import faces
from clusters.models import Operator, Organisation, OwnedPage, Region
from clusters.models.facts import number_in_words
from clusters.models.pages import OwnedPageQuerySet
from clusters.regions import region_choices
from core.blocks import RICH_TEXT
from core.dates import Precision, as_shown, dated
from core.languages import reader_language
from core.list_page import ListPage
from core.listing import Facet
from core.models import PageRow
from core.panels import ListPanel, tabs
from core.querysets import BY_TITLE, BasePageManager
from core.visibility import reader, visible_to

from ..contents import contents_of
from ..told import told_of


class AgreementType(models.TextChoices):
    AGREEMENT = "agreement", _("agreement")
    AMENDMENT = "amendment", _("amendment")
    PROTOCOL = "protocol", _("memorandum of understanding")
    ACTION_PLAN = "action_plan", _("action plan")
    PROGRAMME_CONTRACT = "programme_contract", _("programme contract")
    LICENCE = "licence", _("licence")


# One for each type: the word agrees with it in gender, in each language its own way.
SIGNED = {
    AgreementType.AGREEMENT: pgettext_lazy("of an agreement", "signed"),
    AgreementType.AMENDMENT: pgettext_lazy("of an amendment", "signed"),
    AgreementType.PROTOCOL: pgettext_lazy("of a memorandum of understanding", "signed"),
    AgreementType.ACTION_PLAN: pgettext_lazy("of an action plan", "adopted"),
    AgreementType.PROGRAMME_CONTRACT: pgettext_lazy("of a programme contract", "signed"),
    AgreementType.LICENCE: pgettext_lazy("of a licence", "signed"),
}


class AgreementQuerySet(OwnedPageQuerySet):
    def for_list(self):
        rows = self.only_row("agreement_type", "signed_on", "precision", "date_is_deduced", "expires_on")
        return rows.order_by(*self.model.list_order(), *BY_TITLE)

    def with_parties_and_regions(self):
        """With whom it obliges and where it holds, for rows that are not brief."""
        return self.prefetch_related(parties_as_tiles(), "regions")

    def involving(self, organisation):
        """Those that it owns, is a party of, carries out or supports."""
        return self.of_or_naming(organisation, Party.objects)

    def next_to(self, agreement):
        """Its direct predecessor and successors, in the language tree of this queryset."""
        before = AgreementPage.objects.filter(pk=agreement.replaces_id).values("translation_key")
        after = Q(replaces=agreement.source_page_id) if agreement.source_page_id else Q(pk=None)
        return self.filter(Q(translation_key__in=before) | after)


def parties_as_tiles():
    """The prefetch of those whom agreements oblige, with their organisations: `tiles`."""
    parties = Party.objects.filter(role=Party.Role.PARTY).select_related("organisation")
    return Prefetch("parties", parties, to_attr="tiles")


class AgreementIndexPage(ListPage):
    """All agreements; the network's own live below it."""

    subpage_types = ["resources.AgreementPage"]
    template = "list_page.html"
    row_template = "resources/agreement_row.html"
    counted = ngettext_lazy("%(number)s agreement", "%(number)s agreements", "number")
    none_matches = _("No agreement matches")
    unless_stated = _("duration not disclosed unless stated")
    feeds = ["conventions"]

    class Meta:
        verbose_name = _("list of agreements")

    def rows(self):
        return AgreementPage.objects.in_language(reader_language()).for_list().with_parties_and_regions()

    def facets(self):
        return [
            Facet("type", _("Type"), "agreement_type", lambda: AgreementType.choices),
            Facet("region", _("Region"), "regions", region_choices),
        ]


class AgreementPage(OwnedPage):
    """An agreement that obliges its parties: who, when, about what, and what was promised."""

    agreement_type = models.CharField(
        _("type"), max_length=20, choices=AgreementType.choices, default=AgreementType.AGREEMENT
    )
    signed_on = models.DateField(_("signed on"), null=True, blank=True)
    precision = models.CharField(_("precision"), max_length=5, choices=Precision.choices, default=Precision.DAY)
    date_is_deduced = models.BooleanField(
        _("the date is deduced"),
        default=False,
        help_text=_("No day is shown then. Say in the note what the date follows from."),
    )
    expires_on = models.DateField(_("ends on"), null=True, blank=True, help_text=_("Empty: the end is not disclosed."))
    place = models.CharField(_("place"), max_length=200, blank=True)
    place_ar = models.CharField(_("place in Arabic"), max_length=200, blank=True)
    place_en = models.CharField(_("place in English"), max_length=200, blank=True)
    regions = ParentalManyToManyField(Region, verbose_name=_("regions covered"), blank=True, related_name="+")
    object = RichTextField(_("object"), features=RICH_TEXT, blank=True)
    object_ar = RichTextField(_("object in Arabic"), features=RICH_TEXT, blank=True)
    object_en = RichTextField(_("object in English"), features=RICH_TEXT, blank=True)
    replaces = models.ForeignKey(
        "self",
        verbose_name=_("follows"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="successors",
        help_text=_("The agreement that this one implements, renews or replaces."),
    )

    objects = BasePageManager.from_queryset(AgreementQuerySet)()

    parent_page_types = ["resources.AgreementIndexPage", "clusters.ClusterPage", "clusters.PartnerPage"]
    subpage_types = []
    listed_in = "agreementindexpage"
    brief_fields = ("agreement_type", "signed_on", "precision", "date_is_deduced")
    page_description = _("Who agreed with whom, when, about what, and what was promised.")

    edit_handler = tabs(
        [
            "agreement_type",
            MultiFieldPanel(
                [
                    FieldRowPanel(["signed_on", "precision"]),
                    "date_is_deduced",
                    "expires_on",
                    "place",
                    FieldPanel("regions", widget=CheckboxSelectMultiple),
                ],
                heading=_("Signature"),
            ),
            ListPanel("parties", heading=_("Parties"), label=_("party"), min_num=1),
            "object",
            ListPanel("axes", heading=_("Axes"), label=_("axis")),
            ListPanel("targets", heading=_("Declared objectives"), label=_("objective")),
            FieldPanel("replaces", heading=_("Follows the agreement")),
        ],
        ["object", "place", "note"],
        OwnedPage.source_panels,
    )
    search_fields = [
        *OwnedPage.search_fields,
        index.SearchField("object"),
        index.FilterField("agreement_type"),
        index.FilterField("signed_on"),
    ]

    class Meta(OwnedPage.Meta):
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        constraints = [
            *OwnedPage.Meta.constraints,
            models.CheckConstraint(
                name="agreement_ends_after_it_is_signed",
                condition=Q(expires_on__isnull=True) | Q(signed_on__isnull=True) | Q(expires_on__gte=F("signed_on")),
                violation_error_message=_("An agreement cannot end before it is signed."),
            ),
            models.CheckConstraint(
                name="agreement_follows_another",
                condition=Q(replaces__isnull=True) | ~Q(replaces=F("page_ptr")),
                violation_error_message=_("An agreement cannot follow itself."),
            ),
        ]

    @staticmethod
    def list_order(path=""):
        """Newest first, undated ones last."""
        return [F(f"{path}signed_on").desc(nulls_last=True)]

    def clean(self):
        if self.replaces_id:
            self.replaces_id = self.replaces.source_page_id
        super().clean()

    def faults(self):
        faults = super().faults()
        if self.signed_on and self.expires_on and self.expires_on < self.signed_on:
            faults["expires_on"] = _("An agreement cannot end before it is signed.")
        if self.replaces_id and self.replaces_id == self.source_page_id:
            faults["replaces"] = _("An agreement cannot follow itself.")
        elif self.is_followed_by_its_predecessor():
            faults["replaces"] = _("That agreement comes after this one: each would follow the other.")
        return faults

    def is_followed_by_its_predecessor(self):
        """Whether the agreements before it, one after the other, lead back to it."""
        before, known = self.replaces_id, set()
        while before and before not in known:
            if before == self.source_page_id:
                return True
            known.add(before)
            before = AgreementPage.objects.filter(pk=before).values_list("replaces_id", flat=True).first()
        return False

    def share_card(self):
        return self.owned_card(self.get_agreement_type_display(), self.when)

    @property
    def shown_precision(self):
        return as_shown(self.precision, self.date_is_deduced)

    @property
    def when(self):
        return dated(self.signed_on, self.shown_precision)

    @property
    def state(self):
        """In words: what is known of its life today."""
        if self.expires_on:
            return _("term ended") if self.expires_on < timezone.localdate() else _("in force")
        unknown = _("duration not disclosed") if self.signed_on else _("date not disclosed")
        return _("%(signed)s, %(unknown)s") % {"signed": SIGNED[self.agreement_type], "unknown": unknown}

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        user = reader(request)
        parties = list(self.parties.select_related("organisation"))
        related = visible_to(AgreementPage.objects.in_language(reader_language()).next_to(self), user)
        context["parties"] = [party for party in parties if party.role == Party.Role.PARTY]
        context["carriers"] = [party for party in parties if party.role != Party.Role.PARTY]
        context["faces"] = faces([party.organisation_id for party in parties], user)
        context["axes"], context["targets"] = list(self.axes.all()), list(self.targets.all())
        context["contents"] = contents_of(self, context)
        context["told"] = [*lineage(self, related), *told_of(self, user)]
        return context


def lineage(agreement, related):
    """The agreements before and after one, from those that are next to it: `[(label, agreements), …]`."""
    after = [one for one in related if one.replaces_id == agreement.source_page_id]
    before = [one for one in related if one not in after]
    return [(label, pages) for label, pages in ((_("Follows"), before), (_("Followed by"), after)) if pages]


class Party(PageRow):
    """An organisation that an agreement obliges, or that carries it out."""

    class Role(models.TextChoices):
        PARTY = "party", _("party")
        CARRIER = "carrier", _("carries it out")
        SUPPORT = "support", _("supports it")

    page = ParentalKey(AgreementPage, on_delete=models.CASCADE, related_name="parties")
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.PROTECT, related_name="+"
    )
    role = models.CharField(_("role"), max_length=8, choices=Role.choices, default=Role.PARTY)
    name_then = models.CharField(
        _("name at the time"), max_length=200, blank=True, help_text=_("If it has another name today.")
    )
    capacity = models.CharField(
        _("signed by"), max_length=200, blank=True, help_text=_("The function that signed, not the person.")
    )
    capacity_ar = models.CharField(_("signed by, in Arabic"), max_length=200, blank=True)
    capacity_en = models.CharField(_("signed by, in English"), max_length=200, blank=True)

    panels = [
        "organisation",
        FieldRowPanel(["role", "name_then"]),
        FieldRowPanel(["capacity", "capacity_ar", "capacity_en"]),
    ]

    class Meta(PageRow.Meta):
        verbose_name = _("party")
        constraints = [
            models.UniqueConstraint(
                fields=["page", "organisation"],
                name="party_is_named_once",
                violation_error_message=_("This organisation is a party already."),
            ),
        ]

    def __str__(self):
        return self.name_then or str(self.organisation)


class Axis(PageRow):
    """One numbered axis of an agreement."""

    page = ParentalKey(AgreementPage, on_delete=models.CASCADE, related_name="axes")
    text = models.TextField(_("text"))
    text_ar = models.TextField(_("in Arabic"), blank=True)
    text_en = models.TextField(_("in English"), blank=True)

    class Meta(PageRow.Meta):
        verbose_name = _("axis")

    def __str__(self):
        return self.text


class Target(PageRow):
    """An objective that somebody declared, with its figure: never a clause unless the text says so."""

    page = ParentalKey(AgreementPage, on_delete=models.CASCADE, related_name="targets")
    operator = models.CharField(_("operator"), max_length=1, choices=Operator.choices, default=Operator.EQUAL)
    value = models.PositiveIntegerField(_("value"))
    text = models.CharField(
        _("of what"), max_length=255, help_text=_("The unit and the period: “young people a year”.")
    )
    text_ar = models.CharField(_("of what, in Arabic"), max_length=255, blank=True)
    text_en = models.CharField(_("of what, in English"), max_length=255, blank=True)
    declared_by = models.CharField(_("declared by"), max_length=255, blank=True)
    declared_by_ar = models.CharField(_("declared by, in Arabic"), max_length=255, blank=True)
    declared_by_en = models.CharField(_("declared by, in English"), max_length=255, blank=True)
    declared_on = models.DateField(_("declared on"))
    precision = models.CharField(_("precision"), max_length=5, choices=Precision.choices, default=Precision.DAY)

    panels = [
        FieldRowPanel(["operator", "value"]),
        "text",
        FieldRowPanel(["text_ar", "text_en"]),
        FieldRowPanel(["declared_on", "precision"]),
        "declared_by",
        FieldRowPanel(["declared_by_ar", "declared_by_en"]),
    ]

    class Meta(PageRow.Meta):
        verbose_name = _("declared objective")

    def __str__(self):
        return f"{self.operator} {self.value} {self.text}"

    @property
    def when(self):
        return dated(self.declared_on, self.precision)

    @property
    def sign(self):
        return Operator(self.operator).sign

    @property
    def amount(self):
        """The value as the reader's language writes it."""
        return number_in_words(self.value)

    @property
    def declaration(self):
        """Who declared it and when: objectives of one declaration share its caption."""
        return self.declared_by, self.when
