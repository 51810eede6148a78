"""The real content of the directory: what every record must have, and that loading it again undoes nothing."""

from datetime import date

from django.test import SimpleTestCase, TestCase
from wagtail.models import Page

from clusters import demo
from clusters.demo.affiliations import AFFILIATIONS
from clusters.demo.clusters import CLUSTERS
from clusters.demo.partners import PARTNERS
from clusters.demo.sources import SOURCES
from clusters.models import Affiliation, Alias, Cluster, ClusterPage, Milestone, Organisation, PartnerPage
from core.models import DemoItem, Source
from home.tests.factories import create_tree

RECORDS = {**CLUSTERS, **PARTNERS}
PAGES = {key: record["page"] for key, record in RECORDS.items() if "page" in record}
UNNAMED = {
    "environnement",
    "biotech",
    "smart-city-oujda",
    "clusters-suisses",
    "clusters-espagnols",
    "clusters-francais",
}
SYNONYMS = {
    "enr": ["Cluster solaire", "Cluster Énergie Solaire", "Moroccan Solar Cluster", "Cluster ENR Maroc"],
    "haliopole": ["Haliopôle", "Haliopôlis", "Haliopolis"],
    "mdc": ["MDC", "Moroccan Denim Cluster", "denim", "denin"],
    "c2tm": ["textile technique", "textile à usage technique"],
    "mnc": ["Morocco Numeric Cluster"],
    "e-madina": ["Casablanca Smart City Cluster"],
    "oceanopole": ["océanopole"],
    "agrinova": ["Agripole Innovation Meknès"],
}


def texts(value):
    """Every text in several languages within a record."""
    if isinstance(value, tuple):
        yield value
    elif isinstance(value, dict):
        yield from (text for part in value.values() for text in texts(part))
    elif isinstance(value, list):
        yield from (text for part in value for text in texts(part))


def references(value):
    """Every evidence key that a record names."""
    if isinstance(value, dict):
        yield from [value["source"]] if "source" in value else []
        yield from value.get("more_sources", [])
        yield from (key for part in value.values() for key in references(part))
    elif isinstance(value, list):
        yield from (key for part in value for key in references(part))


class RecordTests(SimpleTestCase):
    def test_every_text_comes_in_three_languages(self):
        for key, record in RECORDS.items():
            with self.subTest(key):
                self.assertLessEqual({len([text for text in found if text]) for found in texts(record)}, {3})

    def test_every_page_has_a_summary_in_three_languages_and_a_source(self):
        for key, page in PAGES.items():
            with self.subTest(key):
                self.assertEqual(len(page["summary"]), 3)
                self.assertLessEqual(max(len(text) for text in page["summary"]), 400)
                self.assertIn("source", page)

    def test_every_cluster_has_a_page(self):
        self.assertLessEqual(CLUSTERS.keys(), PAGES.keys())

    def test_every_source_that_is_named_is_listed(self):
        named = {key for record in [*RECORDS.values(), *AFFILIATIONS] for key in references(record)}
        self.assertFalse(named - SOURCES.keys())

    def test_every_milestone_has_a_source(self):
        milestones = [row for record in RECORDS.values() for row in record.get("milestones", [])]
        self.assertTrue(milestones)
        self.assertTrue(all(row["source"] for row in milestones))

    def test_no_address_of_a_source_is_cut_short(self):
        for key, record in SOURCES.items():
            with self.subTest(key):
                self.assertNotIn("…", record["url"])
                self.assertRegex(record["url"], r"^(https?://[^\s/]+/?\S*)?$")

    def test_only_what_nobody_names_carries_a_description(self):
        unnamed = {key for key, record in RECORDS.items() if not record.get("name_is_official", True)}
        self.assertEqual(unnamed, UNNAMED)

    def test_sources_that_disagree_on_a_founding_are_both_there(self):
        for key, years in {"ce3m": {2010, 2011}, "menara": {2012, 2013}}.items():
            with self.subTest(key):
                founded = [row for row in CLUSTERS[key]["milestones"] if row["date"].year in years]
                self.assertEqual(len({row["source"] for row in founded}), 2)

    def test_what_people_type_is_an_alias(self):
        for key, names in SYNONYMS.items():
            with self.subTest(key):
                self.assertLessEqual(set(names), {alias["name"] for alias in RECORDS[key]["aliases"]})

    def test_solar_words_are_in_the_text_of_cluster_enr(self):
        page = CLUSTERS["enr"]["page"]
        self.assertIn("panneau photovoltaïque", page["body"][0])
        self.assertIn("الطاقة الشمسية", page["summary"][1])

    def test_agrinova_is_not_taken_for_the_unnamed_cluster_of_meknes(self):
        self.assertNotIn("agrinova", {row["organisation"] for row in AFFILIATIONS})
        self.assertFalse(CLUSTERS["biotech"].get("aliases"))


class LoadingTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        demo.load(cls.home)

    def thing(self, key):
        return DemoItem.objects.get(key=key).thing

    def test_thirteen_clusters_are_attested_at_the_end_of_2016(self):
        network = Organisation.objects.network()
        members = Affiliation.objects.filter(body=network, attested_on=date(2016, 12, 16), start=None)
        self.assertEqual(members.count(), 13)
        self.assertEqual(set(members.values_list("organisation")), set(Cluster.objects.values_list("pk")))

    def test_eight_of_them_sit_in_casablanca_settat(self):
        self.assertEqual(Cluster.objects.filter(region="MA-06").count(), 8)
        self.assertEqual(Cluster.objects.values("region").distinct().count(), 6)

    def test_renaming_of_cluster_enr(self):
        former = demo.organisation("enr").aliases.get(name="Cluster solaire")
        self.assertEqual((former.kind, former.start, former.end), ("former", date(2014, 4, 22), date(2022, 6, 30)))

    def test_everything_has_its_page_in_three_languages(self):
        for model, records in ((ClusterPage, CLUSTERS), (PartnerPage, PARTNERS)):
            pages = [key for key in records if key in PAGES]
            self.assertEqual(model.objects.of_record().count(), len(pages))
            self.assertEqual(model.objects.count(), 3 * len(pages))

    def test_everything_passes_the_rules_of_the_admin(self):
        of_no_country = [demo.organisation(key) for key in ("eccp", "the-next-society")]  # they belong to no one State
        for model in (Source, Organisation, Cluster, Alias, Milestone, Affiliation):
            for thing in model.objects.all():
                with self.subTest(str(thing)):
                    thing.full_clean(exclude=["country"] if thing in of_no_country else None)
        for page in [*ClusterPage.objects.of_record(), *PartnerPage.objects.of_record()]:
            with self.subTest(page.title):
                page.full_clean()

    def test_nothing_from_the_press_is_without_source(self):
        for model in (ClusterPage, PartnerPage):
            self.assertFalse(model.objects.exclude(provenance="press").exists())
            self.assertFalse(model.objects.filter(source=None).exists())

    def test_loading_again_changes_nothing(self):
        models = (Source, Organisation, Alias, Milestone, Affiliation, Page, DemoItem)
        before = [model.objects.count() for model in models]
        demo.load(self.home)
        self.assertEqual([model.objects.count() for model in models], before)

    def test_edited_title_survives(self):
        page = self.thing("page:enr")
        page.title = "Le Cluster EnR"
        page.save_revision().publish()
        demo.load(self.home)
        self.assertEqual(self.thing("page:enr").title, "Le Cluster EnR")

    def test_deleted_page_stays_deleted(self):
        self.thing("page:giz").delete()
        demo.load(self.home)
        self.assertIsNone(self.thing("page:giz"))
        self.assertFalse(PartnerPage.objects.filter(slug="giz").exists())

    def test_deleted_organisation_stays_deleted(self):
        demo.organisation("medz-sourcing").delete()
        demo.load(self.home)
        self.assertIsNone(demo.organisation("medz-sourcing"))

    def test_organisations_and_sources_are_found_by_key(self):
        self.assertEqual(demo.organisation("enr").name, "Cluster EnR")
        self.assertEqual(demo.source("s4").title, "Maroc Cluster prend son destin en main")
        with self.assertRaises(DemoItem.DoesNotExist):
            demo.organisation("unknown")
