from django.db import models
from django.db.models import Case, F, Prefetch, Q, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from clusters.faces import faces
from clusters.models import Organisation, OrganisationKind, OwnedPage, Region
from clusters.models.pages import OwnedPageQuerySet
from clusters.regions import region_choices
from core.blocks import RICH_TEXT
from core.dates import TimePrecision, as_shown, dated, period, whole
from core.languages import reader_language, words
from core.list_page import ListPage
from core.listing import Facet
from core.models import PageRow
from core.panels import ListPanel, tabs
from core.querysets import BasePageManager
from core.visibility import reader
from resources.models import AgreementPage

from .agreements import Tie, agreements_of
from .linked_data import event


class EventKind(models.TextChoices):
    MEETING = "meeting", _("meeting")
    ASSEMBLY = "assembly", _("assembly")
    FORUM = "forum", _("forum")
    FAIR = "fair", _("fair")
    TRAINING = "training", _("training")
    SEMINAR = "seminar", _("seminar")
    MISSION = "mission", _("mission")
    SIGNATURE = "signature", _("signature")
    ROADSHOW = "roadshow", _("roadshow")


def is_to_come(path=""):
    """The condition that an event is to come or under way.

    :param path: to the event from what is asked, such as "eventpage__".
    """
    return Q(**{f"{path}end__gte": timezone.now()})


class EventQuerySet(OwnedPageQuerySet):
    def upcoming(self):
        """Those to come or under way, the next one first."""
        return self.filter(is_to_come()).order_by("start", "pk")

    def for_list(self):
        return self.only_row(*self.model.brief_fields).order_by(*self.model.list_order())

    def with_organisers(self):
        """With those who hold it, for rows that are not brief."""
        return self.prefetch_related(Prefetch("organisers", Organiser.objects.select_related("organisation")))

    def involving(self, organisation):
        """Those that it owns, organises, hosts or supports."""
        return self.of_or_naming(organisation, Organiser.objects)


class EventIndexPage(ListPage):
    """The agenda: all events; the network's own live below it."""

    subpage_types = ["events.EventPage"]
    template = "events/event_index_page.html"
    counted = ngettext_lazy("%(number)s event", "%(number)s events", "number")
    none_matches = _("No event matches")
    feeds = ["agenda", "evenements"]

    class Meta:
        verbose_name = _("agenda")

    def rows(self):
        return EventPage.objects.in_language(reader_language()).for_list().with_organisers()

    def facets(self):
        return [
            Facet("kind", _("Type"), "event_kind", lambda: EventKind.choices),
            Facet("region", _("Region"), "region", region_choices),
        ]


class EventPage(OwnedPage):
    """A meeting, training, fair or mission: when, where, by whom, and what is expected of it."""

    event_kind = models.CharField(_("kind"), max_length=10, choices=EventKind.choices, default=EventKind.MEETING)
    start = models.DateTimeField(_("start"))
    end = models.DateTimeField(_("end"), db_index=True)
    precision = models.CharField(
        _("precision"),
        max_length=5,
        choices=TimePrecision.choices,
        default=TimePrecision.TIME,
        help_text=_("If only the day, month or year is known, the rest is not shown."),
    )
    date_is_deduced = models.BooleanField(
        _("the date is deduced"),
        default=False,
        help_text=_("No day is shown then. Say in the note what the date follows from."),
    )
    place = models.CharField(_("place"), max_length=200, blank=True)
    place_ar = models.CharField(_("place in Arabic"), max_length=200, blank=True)
    place_en = models.CharField(_("place in English"), max_length=200, blank=True)
    region = models.ForeignKey(
        Region, verbose_name=_("region"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    audience = models.CharField(_("for whom"), max_length=255, blank=True)
    audience_ar = models.CharField(_("for whom, in Arabic"), max_length=255, blank=True)
    audience_en = models.CharField(_("for whom, in English"), max_length=255, blank=True)
    description = RichTextField(_("description"), features=RICH_TEXT, blank=True)
    description_ar = RichTextField(_("description in Arabic"), features=RICH_TEXT, blank=True)
    description_en = RichTextField(_("description in English"), features=RICH_TEXT, blank=True)

    objects = BasePageManager.from_queryset(EventQuerySet)()

    parent_page_types = ["events.EventIndexPage", "clusters.ClusterPage", "clusters.PartnerPage"]
    subpage_types = []
    listed_in = "eventindexpage"
    brief_fields = (
        *("event_kind", "start", "end", "precision", "date_is_deduced"),
        *("place", "place_ar", "place_en", "region"),
    )
    page_description = _("A meeting, training, fair or mission: when, where, by whom.")

    edit_handler = tabs(
        [
            "event_kind",
            MultiFieldPanel([FieldRowPanel(["start", "end"]), "precision", "date_is_deduced"], heading=_("When")),
            MultiFieldPanel(["place", "region"], heading=_("Where")),
            ListPanel("organisers", heading=_("Organisers"), label=_("organiser")),
            "audience",
            "description",
            ListPanel("expected_results", heading=_("Expected results"), label=_("expected result")),
            ListPanel("agreements", heading=_("Agreements"), label=_("agreement")),
        ],
        ["description", "audience", "place", "note"],
        OwnedPage.source_panels,
    )
    search_fields = [
        *OwnedPage.search_fields,
        index.SearchField("description"),
        index.FilterField("event_kind"),
        index.FilterField("start"),
        index.FilterField("end"),
    ]

    class Meta(OwnedPage.Meta):
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = [
            *OwnedPage.Meta.constraints,
            models.CheckConstraint(
                name="event_ends_after_it_starts",
                condition=Q(end__gte=F("start")),
                violation_error_message=_("The event cannot end before it starts."),
            ),
        ]

    @staticmethod
    def list_order(path=""):
        """Those to come, the next one first; then those that are over, the newest first."""
        start = F(f"{path}start")
        return [Case(When(is_to_come(path), then=start)).asc(nulls_last=True), start.desc(), F(f"{path}pk").desc()]

    def faults(self):
        faults = super().faults()
        if self.start and self.end and self.end < self.start:
            faults["end"] = _("The event cannot end before it starts.")
        return faults

    def save(self, *args, **kwargs):
        self.start, self.end = whole(self.start, self.end, self.precision)
        super().save(*args, **kwargs)

    @property
    def is_past(self):
        return self.end < timezone.now()

    @property
    def stretch(self):
        """The heading that it stands below in the agenda: the month of what is to come, the year of what is over."""
        by_year = self.is_past or self.precision == TimePrecision.YEAR
        return dated(self.start, TimePrecision.YEAR if by_year else TimePrecision.MONTH)

    @property
    def first_day(self):
        return timezone.localdate(self.start)

    @property
    def last_day(self):
        return timezone.localdate(self.end)

    @property
    def shown_precision(self):
        return as_shown(self.precision, self.date_is_deduced)

    @property
    def when(self):
        """From–to in words, as exact as it is known."""
        return period(self.start, self.end, self.shown_precision)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        organisers = list(self.organisers.select_related("organisation")) or self.owner_as_organiser()
        context["organisers"] = organisers
        context["faces"] = faces([one.organisation_id for one in organisers], reader(request))
        context["agreements"] = agreements_of(self, reader(request))
        return context

    def share_card(self):
        return self.owned_card(self.get_event_kind_display(), self.when, words(self, "place").text)

    def linked_data(self, context):
        return [event(self, context)]

    def owner_as_organiser(self):
        """Who holds it where nobody is named: the organisation below whose page it stands."""
        owner = self.owner_organisation
        is_network = owner is None or owner.kind == OrganisationKind.NETWORK
        return [] if is_network else [Organiser(organisation=owner)]


class Organiser(PageRow):
    """An organisation that holds an event, hosts it or supports it."""

    class Role(models.TextChoices):
        ORGANISER = "organiser", _("organiser")
        PARTNER = "partner", _("partner")
        HOST = "host", _("host")
        SUPPORT = "support", _("support")
        BENEFICIARY = "beneficiary", _("for")

    page = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="organisers")
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.PROTECT, related_name="+"
    )
    role = models.CharField(_("role"), max_length=12, choices=Role.choices, default=Role.ORGANISER)

    panels = [FieldRowPanel(["organisation", "role"])]

    class Meta(PageRow.Meta):
        verbose_name = _("organiser")
        constraints = [
            models.UniqueConstraint(
                fields=["page", "organisation"],
                name="organiser_is_named_once",
                violation_error_message=_("This organisation is named already."),
            ),
        ]

    def __str__(self):
        return str(self.organisation)


class AgreementTie(PageRow):
    """An agreement that was signed at an event, or that led to it."""

    page = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="agreements")
    agreement = models.ForeignKey(
        AgreementPage, verbose_name=_("agreement"), on_delete=models.CASCADE, related_name="+"
    )
    tie = models.CharField(_("how they are tied"), max_length=8, choices=Tie.choices, default=Tie.SIGNED)

    panels = ["agreement", "tie"]

    class Meta(PageRow.Meta):
        verbose_name = _("agreement of an event")
        constraints = [
            models.UniqueConstraint(
                fields=["page", "agreement"],
                name="event_names_an_agreement_once",
                violation_error_message=_("This agreement is named already."),
            ),
        ]

    def __str__(self):
        return str(self.agreement)

    def clean(self):
        """The page of record, whichever language it was chosen in."""
        if self.agreement_id:
            self.agreement_id = self.agreement.source_page_id
        super().clean()


class ExpectedResult(PageRow):
    """What an event should bring: R1, R2 … in the order of the list."""

    page = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="expected_results")
    text = models.TextField(_("text"))
    text_ar = models.TextField(_("in Arabic"), blank=True)
    text_en = models.TextField(_("in English"), blank=True)

    class Meta(PageRow.Meta):
        verbose_name = _("expected result")

    def __str__(self):
        return self.text
