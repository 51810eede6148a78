from collections import Counter

import pytest
from django.core.management import call_command
from django.db.models import Q
from django.test import TestCase
from wagtail.models import Page

from clusters.models import Organisation
from core.models import DemoItem
from events.models import EventPage, Organiser
from home.models import ContentPage
from resources.models import AgreementPage, Contributor, Party, ResourcePage


@pytest.mark.demo
class DemoTests(TestCase):
    def thing(self, key):
        return DemoItem.objects.get(key=key).thing

    def test_trees_of_all_languages_have_the_same_pages(self):
        french, *others = (Page.objects.filter(locale__language_code=code, depth__gt=1) for code in ("fr", "ar", "en"))
        for other in others:
            self.assertEqual(other.count(), french.count())

    def test_tree_has_no_problem(self):
        self.assertFalse(any(Page.find_problems()))

    def test_everything_from_the_press_names_its_source(self):
        for model in (AgreementPage, ResourcePage, EventPage):
            self.assertTrue(model.objects.of_record().exists())
            self.assertFalse(model.objects.filter(source=None).exists())

    def test_nothing_is_counted_as_shared(self):
        self.assertFalse(ResourcePage.objects.offered().exists())

    def test_who_is_named_twice_has_a_page(self):
        named = Counter()
        for rows in (Party, Contributor, Organiser):
            named.update(rows.of_record.values_list("organisation", flat=True))
        faces = Organisation.objects.filter(Q(cluster__pages__isnull=False) | Q(partner_pages__isnull=False))
        twice = Organisation.objects.filter(pk__in=[key for key, number in named.items() if number > 1])
        self.assertFalse(twice.exclude(pk__in=faces))

    def test_solar_agreement(self):
        page = self.thing("agreement:cri-draa-tafilalet")
        self.assertEqual(page.axes.count(), 7)
        self.assertTrue(all(axis.text and axis.text_ar and axis.text_en for axis in page.axes.all()))
        self.assertEqual(str(page.targets.get()).split()[:2], [">", "200"])
        self.assertEqual(page.owner_organisation.pk, page.parties.first().organisation_id)

    def test_lineage_of_the_belgian_agreement(self):
        plan = self.thing("agreement:wallonie-casablanca-settat-plan-2020")
        years = [plan.signed_on.year, plan.replaces.signed_on.year, plan.replaces.replaces.signed_on.year]
        self.assertEqual(years, [2020, 2018, 2018])
        self.assertIsNone(plan.replaces.replaces.replaces)

    def test_clusters_carry_out_what_the_regions_signed(self):
        parties = self.thing("agreement:wallonie-casablanca-settat").parties.all()
        self.assertEqual(
            [party.role for party in parties], [*[Party.Role.PARTY] * 2, *[Party.Role.CARRIER] * 2, Party.Role.SUPPORT]
        )

    def test_the_network_has_one_page_and_it_is_in_the_menu(self):
        page = self.thing("page:maroc-cluster")
        self.assertEqual(page.get_url(), "/fr/reseau/")
        self.assertEqual(self.client.get("/fr/").context["navigation"].menu[-1].title, "Le réseau")
        self.assertEqual(Page.objects.child_of(page.get_parent()).filter(title="Le réseau").count(), 1)

    def test_a_plain_page_is_written_in_each_language(self):
        pages = ContentPage.objects.filter(translation_key=self.thing("page:aide").translation_key)
        self.assertEqual({page.text_language for page in pages}, {"fr", "ar", "en"})
        self.assertFalse(pages.filter(alias_of__isnull=False).exists())
        self.assertEqual(len({str(page.body) for page in pages}), 3)

    def test_loading_again_changes_nothing(self):
        page = self.thing("resource:ce3m-prototypage")
        page.title = "Notre plateforme"
        page.save_revision().publish()
        self.thing("event:midest-2016").delete()
        self.thing("agreement:cri-draa-tafilalet").get_parent().delete()
        pages = Page.objects.order_by("pk").values_list("pk", "title", "latest_revision_created_at")
        before = list(pages)
        call_command("load_demo", verbosity=0)
        self.assertEqual(list(pages.all()), before)
        self.assertEqual(self.thing("resource:ce3m-prototypage").title, "Notre plateforme")
        self.assertFalse(EventPage.objects.filter(slug="midest-2016").exists())
        self.assertFalse(AgreementPage.objects.filter(slug="cri-draa-tafilalet").exists())
