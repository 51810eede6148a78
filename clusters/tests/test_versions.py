"""Two people who have one form of the admin open: the second is told, and takes nothing back."""

import pytest
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from clusters.models import Indicator, Sector
from clusters.wagtail_hooks import IndicatorViewSet, SectorViewSet
from core.models import SiteSettings, Source
from core.tests.admin import errors_at, filled_in
from home.tests.factories import create_tree
from members.tests.factories import create_editor

from .factories import create_cluster

TOLD = "Somebody saved this meanwhile"


class TwoAtOnceTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.cluster = create_cluster("Cluster solaire").cluster
        cls.editor = create_editor()

    def setUp(self):
        self.client.force_login(self.editor)

    def assert_the_second_is_told(self, thing, address, field, other):
        """One changes a field, who opened the form before then another; both may, one after the other."""
        first, second, third = (filled_in(self.client, address) for _ in range(3))
        before = getattr(thing, other)
        self.assertEqual(self.client.post(address, first | {field: ["Neuf"]}).status_code, 302)
        self.assertIn(TOLD, errors_at(self.client.post(address, second | {other: ["Autre"]}), "__all__")[0])
        thing.refresh_from_db()
        self.assertEqual((getattr(thing, field), getattr(thing, other)), ("Neuf", before))
        third = filled_in(self.client, address)
        self.assertEqual(self.client.post(address, third | {other: ["Autre"]}).status_code, 302)
        thing.refresh_from_db()
        self.assertEqual((getattr(thing, field), getattr(thing, other)), ("Neuf", "Autre"))

    def test_of_a_source(self):
        source = Source.objects.create(title="Rapport", publisher="ONEE")
        address = reverse(Source.snippet_viewset.get_url_name("edit"), args=[source.pk])
        self.assert_the_second_is_told(source, address, "title", "publisher")

    def test_of_closed_lists(self):
        for viewset, model in ((IndicatorViewSet(), Indicator), (SectorViewSet(), Sector)):
            thing = model.objects.first()
            address = reverse(viewset.get_url_name("edit"), args=[thing.pk])
            with self.subTest(model):
                self.assert_the_second_is_told(thing, address, "name", "name_en")

    def test_of_what_all_pages_say(self):
        said = SiteSettings.objects.create(pk=1)
        address = reverse("wagtailsettings:edit", args=["core", "sitesettings", 1])
        self.assert_the_second_is_told(said, address, "description", "description_en")

    def test_of_a_cluster(self):
        address = reverse(type(self.cluster).snippet_viewset.get_url_name("edit"), args=[self.cluster.pk])
        self.assert_the_second_is_told(self.cluster, address, "name", "city")

    def test_what_was_deleted_meanwhile_is_told_too(self):
        source = Source.objects.create(title="Rapport", publisher="ONEE")
        address = reverse(Source.snippet_viewset.get_url_name("edit"), args=[source.pk])
        form = self.client.get(address).context["form"]
        sent = {"title": "Rapport", "publisher": "ONEE", "version": form.initial["version"]}
        Source.objects.all().delete()
        again = type(form)(sent, instance=source, for_user=self.editor)
        self.assertTrue(again.has_error("__all__", "changed_meanwhile"))

    @pytest.mark.postgresql
    def test_what_is_sent_at_once_is_saved_one_after_the_other(self):
        """Who sends the same thing waits until the first is done."""
        address = reverse(type(self.cluster).snippet_viewset.get_url_name("edit"), args=[self.cluster.pk])
        sent = filled_in(self.client, address)
        for method, data, locks in ((self.client.get, {}, 0), (self.client.post, sent, 1)):
            with CaptureQueriesContext(connection) as queries:
                method(address, data)
            self.assertEqual(sum("FOR NO KEY UPDATE" in query["sql"] for query in queries), locks)
