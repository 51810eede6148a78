"""Events in the admin: what is wrong is said beside its field, and refused behind it."""

from django.db import IntegrityError, transaction
from django.test import TestCase
from django.urls import reverse

from clusters.tests.factories import create_organisation
from core.tests.admin import errors_at, rows, submit
from events.models import EventIndexPage, EventPage
from events.tests.factories import create_event
from home.tests.factories import create_tree
from members.tests.factories import create_editor


class EventFormTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.editor = create_editor()
        cls.agency = create_organisation("Agence")
        parent = EventIndexPage.objects.of_record().get()
        cls.add = reverse("wagtailadmin_pages:add", args=["events", "eventpage", parent.pk])

    def setUp(self):
        self.client.force_login(self.editor)

    def submit(self, **changes):
        fields = {"title": "Journée", "start": "2026-02-20 09:00", "end": "2026-02-20 17:00", "provenance": "owner"}
        return submit(self.client, self.add, **{**fields, **changes})

    def test_event_with_organisers_and_expected_results(self):
        self.submit(
            organisers=rows({"organisation": self.agency.pk, "role": "host"}),
            expected_results=rows({"text": "R1"}, {"text": "R2"}),
        )
        page = EventPage.objects.of_record().get()
        self.assertEqual([str(result) for result in page.expected_results.all()], ["R1", "R2"])
        self.assertEqual(page.organisers.get().role, "host")

    def test_times_are_those_of_morocco_in_ramadan_too(self):
        self.submit()
        self.assertEqual(EventPage.objects.of_record().get().start.isoformat(), "2026-02-20T09:00:00+00:00")
        self.submit(title="Été", start="2026-07-01 09:00", end="2026-07-01 10:00")
        summer = EventPage.objects.of_record().get(title="Été")
        self.assertEqual(summer.start.isoformat(), "2026-07-01T08:00:00+00:00")

    def test_end_before_the_start(self):
        response = self.submit(end="2026-02-20 08:59")
        self.assertEqual(errors_at(response, "end"), ["The event cannot end before it starts."])
        page = create_event()
        with self.assertRaises(IntegrityError), transaction.atomic():
            EventPage.objects.filter(pk=page.pk).update(end="2000-01-01T00:00:00Z")

    def test_malformed_and_missing_times(self):
        for value in ("", "demain", "2026-02-30 09:00", "2026-02-20 25:00", "2026-02-20T09:00:00+99:99"):
            for publish in (True, False):
                with self.subTest(value, publish=publish):
                    self.assertTrue(errors_at(self.submit(start=value, publish=publish), "start"))

    def test_an_hour_that_the_clock_skips(self):
        self.assertTrue(errors_at(self.submit(start="2026-03-22 02:30", end="2026-03-22 05:00"), "start"))

    def test_an_organiser_twice(self):
        row = {"organisation": self.agency.pk, "role": "organiser"}
        response = self.submit(organisers=rows(row, {**row, "role": "host"}))
        self.assertEqual(errors_at(response, "organisers-1-organisation"), ["This organisation is named already."])

    def test_agenda_of_the_menu(self):
        create_event("Journée")
        response = self.client.get(reverse("events:index"))
        self.assertEqual(len(response.context["pages"]), 1)
