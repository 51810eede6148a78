import datetime
from collections import Counter
from itertools import combinations

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.test import SimpleTestCase, TestCase
from django.utils.translation import override
from wagtail.models import Page

from clusters.demo.affiliations import TEXTILE
from clusters.demo.clusters import CLUSTERS
from clusters.demo.figures import FIGURES
from clusters.demo.sources import SOURCES
from clusters.indicators import INDICATORS
from clusters.models import (
    Affiliation,
    Alias,
    Cluster,
    ClusterPage,
    Distribution,
    KeyFigure,
    Milestone,
    Organisation,
    PartnerPage,
    Region,
)
from clusters.sectors import SECTORS
from core.models import DemoItem, Source, Token

NOT_OFFICIAL = {"environnement", "biotech", "smart-city-oujda"}


def tuples(value):
    """Every text in several languages within a record."""
    if isinstance(value, tuple):
        yield value
    elif isinstance(value, dict):
        yield from (text for part in value.values() for text in tuples(part))
    elif isinstance(value, list):
        yield from (text for part in value for text in tuples(part))


def names(key, kind):
    return {alias["name"] for alias in CLUSTERS[key].get("aliases", []) if alias["kind"] == kind}


class RecordTests(SimpleTestCase):
    def test_every_text_comes_in_three_languages(self):
        for key, record in CLUSTERS.items():
            with self.subTest(key):
                self.assertEqual({len([text for text in texts if text]) for texts in tuples(record)}, {3})

    def test_every_cluster_has_a_summary_in_three_languages(self):
        for key, record in CLUSTERS.items():
            with self.subTest(key):
                self.assertEqual(len(record["page"]["summary"]), 3)

    def test_texts_fit_their_fields(self):
        limits = {"summary": ClusterPage, "title": ClusterPage, "name": Cluster, "text": Milestone}
        for key, record in CLUSTERS.items():
            for row in (record, record["page"], *record.get("milestones", [])):
                for field in limits.keys() & row.keys():
                    longest = max(map(len, row[field] if isinstance(row[field], tuple) else [row[field]]))
                    with self.subTest(key, field=field):
                        self.assertLessEqual(longest, limits[field]._meta.get_field(field).max_length)

    def test_every_milestone_and_every_page_has_a_known_source(self):
        for key, record in CLUSTERS.items():
            page = record["page"]
            used = [page["source"], *page.get("more_sources", [])]
            used += [row["source"] for row in record.get("milestones", [])]
            used += [row["source"] for row in record.get("aliases", []) if "source" in row]
            with self.subTest(key):
                self.assertLessEqual(set(used), SOURCES.keys())

    def test_a_page_names_every_source_of_its_facts(self):
        for key, record in CLUSTERS.items():
            page = record["page"]
            rows = [*record.get("milestones", []), *record.get("aliases", [])]
            used = {row.get("source") for row in rows if row.get("kind") != "spelling"} | {record.get("seat_source")}
            with self.subTest(key):
                self.assertLessEqual(used - {None}, {page["source"], *page.get("more_sources", [])})

    def test_a_figure_names_a_source_and_its_texts_in_three_languages(self):
        for record in FIGURES:
            with self.subTest(record["organisation"], value=record["value"]):
                self.assertIn(record["source"], SOURCES)
                self.assertIn(record["indicator"], INDICATORS)
                self.assertEqual(len({bool(text) for text in record["detail"]}), 1)

    def test_a_deduced_seat_is_explained_in_the_note_of_its_page(self):
        deduced = {key for key, record in CLUSTERS.items() if record.get("seat_is_deduced")}
        self.assertEqual(deduced, {"c2tm", "mdc", "mnc"})
        for key in deduced:
            self.assertIn("la ville est déduite", CLUSTERS[key]["page"]["note"][0], key)

    def test_names_of_three_are_descriptions(self):
        self.assertEqual(
            {key for key, record in CLUSTERS.items() if not record.get("name_is_official", True)}, NOT_OFFICIAL
        )

    def test_who_has_no_official_name_is_not_taken_for_another_cluster(self):
        for key in NOT_OFFICIAL:
            record = CLUSTERS[key]
            with self.subTest(key):
                self.assertIn("Nom officiel non communiqué", record["page"]["note"][0])
                self.assertFalse({"aliases", "acronym", "website", "milestones"} & record.keys())

    def test_sectors_are_those_of_the_network(self):
        used = {slug for record in CLUSTERS.values() for slug in record["sectors"]}
        self.assertEqual(used, SECTORS.keys())

    def test_typing_errors_of_the_sources_are_found_but_not_shown(self):
        wanted = {"mdc": "denin", "haliopole": "Haliopolis", "mnc": "Maroc Numéric Cluster", "oceanopole": "océanopole"}
        for key, name in wanted.items():
            with self.subTest(key):
                self.assertIn(name, names(key, "spelling"))

    def test_solar_words_are_found_in_two_languages(self):
        page = CLUSTERS["enr"]["page"]
        self.assertIn("panneau photovoltaïque", page["body"][0])
        self.assertIn("طاقة شمسية", page["summary"][1])

    def test_renaming_of_the_solar_cluster(self):
        former, current = (
            next(alias for alias in CLUSTERS["enr"]["aliases"] if alias["name"] == name)
            for name in ("Cluster solaire", "Cluster EnR")
        )
        self.assertEqual((former["kind"], current["kind"]), ("former", "current"))
        self.assertEqual(former["start"], datetime.date(2014, 4, 22))
        self.assertEqual(former["end"], current["start"])

    def test_both_founding_years_stand_where_sources_disagree(self):
        for key, years in {"ce3m": {2010, 2011}, "menara": {2012, 2013}}.items():
            rows = [row for row in CLUSTERS[key]["milestones"] if row["text"][0].startswith("Création, d’après")]
            with self.subTest(key):
                self.assertEqual({row["date"].year for row in rows}, years)
                self.assertEqual(len({row["source"] for row in rows}), 2)


def faults_of(thing):
    """What the admin would say against it."""
    try:
        thing.full_clean()
    except ValidationError as error:
        return error.messages
    return []


@pytest.mark.demo
class DemoTests(TestCase):
    def test_no_two_tiles_have_the_same_letters(self):
        letters = Counter(
            one.tile_letters for one in Organisation.objects.filter(partner_pages__isnull=False).distinct()
        )
        letters += Counter(one.tile_letters for one in Cluster.objects.all())
        self.assertEqual([text for text, number in letters.items() if number > 1], [])

    def thing(self, key):
        return DemoItem.objects.get(key=key).thing

    def counts(self):
        models = (Page, Organisation, Alias, Milestone, Affiliation, Source, Token, DemoItem)
        return {model.__name__: model.objects.count() for model in models}

    def test_thirteen_clusters_are_known_of_the_year_of_the_meeting_and_asked_for_by_its_day(self):
        members = Affiliation.objects.filter(
            body=Organisation.objects.network(), attested_on="2016-12-16", organisation__kind="cluster"
        )
        self.assertEqual(members.count(), 13)
        self.assertEqual(Cluster.objects.count(), 13)
        with override("fr"):
            self.assertEqual({member.when for member in members}, {"en 2016"})

    def test_who_signed_or_carries_a_cluster_is_linked_both_ways(self):
        for body, key in (
            ("masen", "enr"),
            ("cgem", "menara"),
            ("universite-ibn-zohr", "haliopole"),
        ):
            pages = [self.thing(f"page:{one}") for one in (body, key)]
            for page, other in (pages, reversed(pages)):
                with self.subTest(body):
                    self.assertContains(self.client.get(page.get_url()), f'href="{other.get_url()}"')

    def test_members_of_clusters_are_not_among_their_ties_before_they_agree(self):
        body, member = self.thing("page:c2tm"), self.thing("page:amith")
        self.assertEqual(self.client.get(body.get_url()).context["members"], [])
        self.assertNotContains(self.client.get(member.get_url()), f'href="{body.get_url()}"')

    def test_no_words_of_ours_name_a_member_of_a_cluster_before_it_agrees(self):
        for key in TEXTILE:
            self.assertNotIn("Membre", self.thing(f"page:{key}").summary)
            self.assertNotIn(self.thing(f"organisation:{key}").acronym, self.thing("page:c2tm").body)
        self.assertIn("membre du réseau", self.thing("page:biotech").summary)

    def test_the_network_tells_its_names_and_cites_each_of_its_sources(self):
        response = self.client.get(self.thing("page:maroc-cluster").get_url())
        names = [one.name for one in response.context["line_of_names"]]
        self.assertEqual(names, ["Maroc Cluster", "Maroc Clusters"])
        page = BeautifulSoup(response.content, "html.parser")
        listed = {source["id"] for source in page.select(".sources li[id]")}
        self.assertGreater(len(listed), 3)
        self.assertLessEqual(listed, {link["href"][1:] for link in page.select(".note-ref a")})

    def test_a_description_of_ours_has_words_in_each_language_and_a_real_title_none(self):
        for key, record in SOURCES.items():
            source = self.thing(f"source:{key}")
            with self.subTest(key):
                self.assertEqual(bool(source.title_ar and source.title_en), isinstance(record["title"], tuple))
                described = source.title.startswith(("Article sur", "Page sur"))
                self.assertLessEqual(described, bool(source.title_ar))

    def test_eight_sit_in_one_region_and_none_in_six(self):
        found = {region.code: region.clusters.count() for region in Region.objects.all()}
        self.assertEqual(found["MA-06"], 8)
        self.assertEqual(sum(found.values()), 13)
        self.assertEqual(list(found.values()).count(0), 6)

    def test_every_cluster_has_its_page_in_each_language(self):
        self.assertEqual(ClusterPage.objects.of_record().live().count(), 13)
        self.assertEqual(ClusterPage.objects.live().count(), 39)

    def test_every_milestone_names_its_source_on_the_page(self):
        for cluster in Cluster.objects.all():
            page = cluster.pages.get(alias_of=None)
            with self.subTest(str(cluster)):
                self.assertLessEqual({one.source for one in cluster.milestones.all()}, set(page.sources))

    def test_figures_are_those_of_the_sources(self):
        self.assertEqual(KeyFigure.objects.count(), len(FIGURES))
        distribution = Distribution.objects.get()
        self.assertEqual((distribution.stated, distribution.total), (85, 100))

    def test_a_page_shows_what_a_source_leaves_open(self):
        page = self.client.get(self.thing("page:enr").get_url())
        self.assertContains(page, "non précisé par la source")
        self.assertContains(page, "15\u202f%")

    def test_nothing_from_the_press_is_without_source(self):
        for model in (ClusterPage, PartnerPage):
            self.assertFalse(model.objects.filter(provenance="press", source=None).exists())

    def test_everything_passes_the_rules_of_the_admin(self):
        models = (Source, Organisation, Cluster, Alias, Milestone, Affiliation, KeyFigure, Distribution)
        things = [thing for model in models for thing in model.objects.all()]
        pages = [*ClusterPage.objects.of_record(), *PartnerPage.objects.of_record()]
        self.assertEqual({str(one): faults for one in [*things, *pages] if (faults := faults_of(one))}, {})

    def test_no_name_is_older_than_its_organisation_and_no_tie_told_twice(self):
        for founding in Milestone.objects.filter(is_founding=True):
            for alias in founding.organisation.aliases.all():
                self.assertFalse(alias.is_older_than_its_organisation(), alias)
        self.assertGreater(Milestone.objects.filter(is_founding=True).count(), 5)
        for one, other in combinations(Affiliation.objects.all(), 2):
            self.assertFalse(one.overlaps(other), one)

    def test_page_shows_former_name_and_hides_typing_errors(self):
        page = self.client.get(self.thing("page:mdc").get_url())
        self.assertContains(page, "Moroccan Denim Cluster")
        self.assertNotContains(page, "casual wear</bdi>")

    def test_page_says_that_a_name_is_not_official(self):
        for key in NOT_OFFICIAL:
            self.assertContains(self.client.get(self.thing(f"page:{key}").get_url()), "Nom officiel non communiqué")

    def test_the_networks_old_address_leads_to_its_page(self):
        for language in ("fr", "ar", "en"):
            for path in (f"/{language}/partenaires/maroc-cluster/", f"/{language}/partenaires/maroc-cluster"):
                response = self.client.get(path, follow=True)
                self.assertEqual(response.redirect_chain[-1], (f"/{language}/reseau/", 301))

    def test_loading_again_brings_back_neither_words_nor_things(self):
        page = self.thing("page:enr")
        page.title, page.slug = "Le cluster des énergies", "energies"
        page.save_revision().publish()
        self.thing("page:e-madina").delete()
        for body in ("c2tm", "mdc"):
            self.thing(f"affiliation:ctth:{body}").delete()
        self.thing("page:ctth").delete()
        self.thing("organisation:ctth").delete()
        before = self.counts()
        call_command("load_demo", verbosity=0)
        self.assertEqual(self.counts(), before)
        page = self.thing("page:enr")
        self.assertEqual((page.title, page.slug), ("Le cluster des énergies", "energies"))
        self.assertIsNone(self.thing("organisation:ctth"))
        self.assertFalse(ClusterPage.objects.filter(slug="e-madina").exists())
