"""The search as a reader meets it, on both engines."""

from unittest.mock import patch

import pytest
from django.test import TestCase
from django.urls import reverse
from django.utils.translation import override

from clusters.tests.factories import create_affiliation, create_cluster, create_network, create_partner
from core.models import Token
from core.visibility import Act, content_type_of
from events.tests.factories import create_event
from home.tests.factories import create_tree
from resources.tests.factories import create_agreement, create_resource
from search import engines, entries

from .servers import settle, start_without_index

FINDS = [
    ("denin", "Moroccan Denim Cluster"),
    ("mdc", "Moroccan Denim Cluster"),
    ("panneaux photovoltaïques", "Cluster solaire"),
    ("PANNEAU PHOTOVOLTAIQUE", "Cluster solaire"),
    ("l'installateur", "Formation des installateurs"),
    ("طاقة شمسية", "Cluster solaire"),
    ("الطاقه الشمسيه", "Cluster solaire"),
    ("giz", "GIZ"),
    ("prototypage", "Plateforme de prototypage électronique"),
    ("moroccan solar cluster", "Cluster solaire"),
    ("incubation", "CRI et Cluster solaire"),
    ("le cluster solaire", "Cluster solaire"),
]
HOSTILE = ["", " ", "'\"", "a" * 10_000, "é" * 10_000, "\0", "%", "()[]{}*?~^:/\\", "AND OR NOT", "ـ", "😀", "l'"]
HOSTILE_ADDRESSES = ["q=%ED%A0%80", "q=%00%ff", f"page={'9' * 30}", "page=-1", "page=x", "page=%D9%A1", "kind=%00"]


class SearchTests:
    """Rules that hold whoever answers."""

    @classmethod
    def setUpTestData(cls):
        create_tree()
        create_network()
        cls.solar = create_cluster(
            "Cluster solaire",
            summary="La chaîne industrielle autour du panneau photovoltaïque.",
            summary_ar="منظومة الطاقة الشمسية في المغرب.",
            acronym="EnR",
            aliases=["Moroccan Solar Cluster"],
        )
        denim = create_cluster("Moroccan Denim Cluster", acronym="MDC", aliases=["denin"], sectors=["habillement"])
        create_partner("Agence allemande", acronym="GIZ", title="GIZ")
        create_agreement("CRI et Cluster solaire", parent=cls.solar, axes=["Incubation de projets"])
        create_event("Formation des installateurs", parent=cls.solar)
        create_resource("Plateforme de prototypage électronique", parent=denim, region_id="MA-06")

    def setUp(self):
        self.settle()

    def settle(self):
        """Do what would be done after the commit."""
        engines.sync()

    def search(self, language="fr", **asked):
        with override(language):
            return self.client.get(reverse("search:results"), asked)

    def titles(self, **asked):
        return [hit.title.words.text for hit in self.search(**asked).context["results"].page]

    def total(self, **asked):
        return self.search(**asked).context["results"].total

    def counts(self, name, **asked):
        groups = {group.name: group for group in self.search(**asked).context["results"].groups}
        return {option.label: option.count for option in groups[name].options} if name in groups else {}

    def suggestions(self, typed):
        return self.client.get("/fr/recherche/suggestions/", {"q": typed}).content.decode()

    def test_what_readers_type_finds_what_they_mean(self):
        for typed, first in FINDS:
            with self.subTest(typed):
                self.assertEqual(self.titles(q=typed)[:1], [first])

    def test_who_is_at_a_place_comes_before_what_has_it_in_its_name(self):
        create_cluster("Pôle du nord", city="Tanger", region="MA-01")
        create_resource("Port de Tanger")
        self.settle()
        self.assertEqual(self.titles(q="tanger"), ["Pôle du nord", "Port de Tanger"])
        self.assertNotContains(self.search(q="tanger"), "Aussi appelé")

    def test_who_moves_is_found_at_the_new_place_only(self):
        page = create_cluster("Pôle du nord", city="Tanger", region="MA-01")
        page.cluster.city, page.cluster.region_id = "Agadir", "MA-09"
        page.cluster.save()
        entries.rewrite_dirty()
        self.settle()
        self.assertEqual((self.titles(q="tanger"), self.titles(q="agadir")), ([], ["Pôle du nord"]))

    def test_what_means_the_same_as_a_whole_name_finds_it_first(self):
        create_resource("Grappes, pôles de compétitivité, grappes industrielles")
        self.settle()
        self.assertEqual({hit.kind.name for hit in self.search(q="كلوستر").context["results"].page[:2]}, {"cluster"})

    def test_both_ends_of_a_tie_are_found_by_it_as_long_as_there_is_one(self):
        other = create_partner("Association des clusters").organisation
        tie = create_affiliation(other, self.solar.cluster, kind="secretariat")
        both = {"Association des clusters", "Cluster solaire"}
        for change, found in (((), both), (("kind", "hosted"), set())):
            if change:
                setattr(tie, *change)
                tie.save()
            entries.rewrite_dirty()
            self.settle()
            for typed in ("secrétariat", "كتابة", "secretariat"):
                with self.subTest(typed, change=change):
                    self.assertEqual(set(self.titles(q=typed)), found)
        self.assertEqual((self.titles(q="héberge"), self.titles(q="hôte")), (["Cluster solaire"], [str(other)]))
        tie.delete()
        self.settle()
        self.assertEqual(self.total(q="héberge"), 0)

    def test_a_misspelt_name_is_corrected_and_said(self):
        results = self.search(q="plateforne").context["results"]
        self.assertEqual([hit.title.words.text for hit in results.page], ["Plateforme de prototypage électronique"])
        self.assertEqual(results.corrected, "Plateforme")

    def test_a_misspelt_town_or_sector_is_corrected(self):
        create_cluster("Pôle du nord", city="Mohammedia", sectors=["ville-intelligente"])
        self.settle()
        for typed, meant in (("mohamedia", "Mohammedia"), ("inteligente", "intelligente"), ("enrgy", "Energy")):
            with self.subTest(typed):
                results = self.search(q=typed).context["results"]
                self.assertEqual(results.corrected.casefold(), meant.casefold())
                self.assertTrue(results.total)

    def test_a_town_of_hidden_clusters_only_corrects_nothing(self):
        create_cluster("Pôle du nord", city="Mohammedia", live=False)
        self.settle()
        self.assertEqual(self.search(q="mohamedia").context["results"].corrected, "")

    def test_nothing_found_offers_the_next_act(self):
        response = self.search(q="zzzzzz")
        self.assertEqual(response.context["results"].total, 0)
        self.assertContains(response, 'href="/fr/annuaire/"')

    def test_without_a_question_everything_is_listed(self):
        self.assertEqual(self.total(), 6)

    def test_a_facet_is_counted_under_the_other_facets_only(self):
        self.assertEqual(self.counts("kind", kind="event"), self.counts("kind"))
        self.assertEqual(self.counts("cluster", kind="event"), {"Cluster solaire": 1})

    def test_facets_narrow_together(self):
        found = self.titles(kind=["event", "agreement"], cluster=str(self.solar.cluster_id))
        self.assertEqual(sorted(found), ["CRI et Cluster solaire", "Formation des installateurs"])

    def test_of_many_values_the_most_frequent_and_the_chosen_ones_are_offered(self):
        with patch("search.results.MOST_OPTIONS", 1):
            self.assertEqual(self.counts("kind", kind="event").keys(), {"Clusters", "Événements"})
            self.assertEqual(len(self.counts("cluster")), 1)

    def test_found_words_are_marked(self):
        self.assertContains(self.search(q="prototypages"), "<mark>prototypage</mark>")

    def test_marks_let_no_markup_through(self):
        create_resource("<b>Banc</b> d'essai")
        self.settle()
        response = self.search(q="banc")
        self.assertContains(response, "&lt;b&gt;<mark>Banc</mark>&lt;/b&gt;")
        self.assertNotContains(response, "<b>")

    def test_arabic_reader_gets_arabic_words_and_addresses(self):
        hit = self.search("ar", q="panneau photovoltaïque").context["results"].page[0]
        self.assertTrue(hit.url.startswith("/ar/"))
        self.assertContains(self.search("ar", q="شمسية"), "<mark>الشمسية</mark>")

    def test_foreign_words_are_marked_with_their_language(self):
        self.assertContains(self.search("ar", q="installateurs"), '<bdi lang="fr" dir="ltr">Formation des')

    def test_a_title_is_turned_as_its_language_is(self):
        """Not as its first letter: "CENAM، …"."""
        self.assertContains(self.search(q="installateurs"), '<bdi dir="ltr">Formation des')

    def test_draft_is_found_by_nothing_and_once_published_by_everything(self):
        """In results, counts and suggestions."""
        draft = create_resource("Spectromètre", live=False)
        self.settle()
        self.assertEqual((self.total(q="spectromètre"), self.counts("kind", q="spectromètre")), (0, {}))
        self.assertNotIn("Spectrom", self.suggestions("spectro"))
        draft.get_latest_revision().publish()
        self.settle()
        self.assertEqual((self.total(q="spectromètre"), len(self.counts("kind", q="spectromètre"))), (1, 1))
        self.assertIn("Spectrom", self.suggestions("spectro"))

    def test_unpublished_thing_is_not_shown_from_the_next_request_on(self):
        event = create_event("Journée éphémère")
        self.settle()
        self.assertEqual(self.titles(q="éphémère"), ["Journée éphémère"])
        event.unpublish()
        self.assertEqual(self.titles(q="éphémère"), [])
        self.settle()
        self.assertEqual(self.total(q="éphémère"), 0)

    def test_deleted_thing_is_found_no_more(self):
        event = create_event("Journée éphémère")
        self.settle()
        event.delete()
        self.settle()
        self.assertEqual(self.total(q="éphémère"), 0)

    def test_words_of_an_unpublished_revision_are_not_found(self):
        self.solar.summary = "Mots du brouillon"
        self.solar.save_revision()
        self.settle()
        self.assertEqual(self.total(q="brouillon"), 0)

    def test_suggestions_are_names_that_begin_so(self):
        html = self.suggestions("moroccan de").replace("<mark>", "").replace("</mark>", "")
        self.assertIn("Moroccan Denim Cluster", html)
        self.assertNotIn("Cluster solaire", html)

    def test_no_question_breaks_the_search(self):
        for typed in HOSTILE:
            for response in (self.search(q=typed), self.client.get("/fr/recherche/suggestions/", {"q": typed})):
                self.assertEqual(response.status_code, 200, typed[:20])

    def test_no_address_breaks_the_search(self):
        for address in HOSTILE_ADDRESSES:
            self.assertEqual(self.client.get(f"/ar/recherche/?{address}").status_code, 200, address)

    def test_unknown_values_are_ignored_and_named(self):
        response = self.search(kind=["event", "ufo"], cluster="999999999", region="MA-99")
        self.assertEqual(response.context["results"].ignored, ["ufo", "999999999", "MA-99"])
        self.assertContains(response, "<bdi>ufo</bdi>, <bdi>999999999</bdi>, <bdi>MA-99</bdi>")
        self.assertContains(response, "Formation des installateurs")

    def test_query_in_two_languages_is_asked_as_one(self):
        self.assertEqual(self.titles(q="تكوين installateurs")[:1], ["Formation des installateurs"])

    def test_the_kind_of_a_thing_finds_it(self):
        self.assertEqual(self.titles(q="conventions")[:1], ["CRI et Cluster solaire"])
        self.assertEqual(self.titles(q="اتفاقية")[:1], ["CRI et Cluster solaire"])

    def test_a_hit_says_by_which_other_name_it_was_found(self):
        self.assertContains(self.search(q="EnR"), "<mark>EnR</mark>")

    def test_another_spelling_finds_and_is_not_shown(self):
        response = self.search(q="denin")
        self.assertContains(response, "Moroccan Denim Cluster")
        self.assertNotContains(response, "<mark>denin</mark>")

    def test_words_of_another_language_are_shown_where_they_were_found(self):
        self.assertContains(self.search(q="شمسية"), '<p lang="ar" dir="rtl">منظومة الطاقة <mark>الشمسية</mark>')

    def test_several_words_of_which_one_finds_something(self):
        """The others are not offered."""
        results = self.search(q="zzzzzz prototypage", kind="resource").context["results"]
        self.assertEqual([(one.text, one.count) for one in results.proposals], [("prototypage", 1)])
        self.assertEqual(self.client.get(f"/fr/recherche/{results.proposals[0].url}").context["results"].total, 1)

    def test_the_beginning_of_a_name_finds_it(self):
        """Suggestions know it too: whoever goes on without choosing one is not left with nothing."""
        results = self.search(q="morocc").context["results"]
        self.assertEqual(results.corrected, "Moroccan")
        self.assertGreater(results.total, 0)
        self.assertEqual(self.search(q="mor").context["results"].total, 0)

    def test_a_misspelt_name_among_other_words_is_corrected(self):
        results = self.search(q="cluster solaore").context["results"]
        self.assertEqual(results.corrected, "cluster solaire")
        self.assertGreater(results.total, 0)

    def test_a_filter_under_which_nothing_is_found_can_be_taken_off(self):
        response = self.search(q="prototypage", kind="event")
        self.assertEqual(response.context["results"].total, 0)
        self.assertContains(response, 'href="?q=prototypage"')

    def test_a_page_that_there_is_not_shows_the_last_one_and_says_so(self):
        response = self.search(q="solaire", page="7")
        self.assertTrue(response.context["results"].page.object_list)
        self.assertContains(response, "Il n’y a pas de page «\u202f<bdi>7</bdi>\u202f»")

    def test_results_end_where_nobody_reads_on(self):
        with patch("search.results.LAST_PAGE", 1), patch("search.results.PER_PAGE", 2):
            response = self.search()
            results = response.context["results"]
            self.assertEqual((results.is_last_shown, len(results.page), results.page.paginator.num_pages), (True, 2, 1))

    def test_a_long_question_is_cut_and_said(self):
        self.assertTrue(self.search(q="solaire " + "mot " * 500).context["results"].form.query.is_cut)

    # Rights, in pairs: what a thing's reader finds, and what others do not.

    def hide(self, page, *acts):
        """Leave nobody the right to these acts, as if the page were for others only."""
        Token.objects.filter(object_id=page.pk, content_type=content_type_of(page), act__in=acts).delete()
        entries.write(page)
        self.settle()

    def test_who_may_not_open_a_thing_does_not_find_it_by_its_body(self):
        page = create_resource("Banc", description="<p>Un spectromètre de masse.</p>")
        self.settle()
        self.assertContains(self.search(q="spectromètre"), "Un <mark>spectromètre</mark> de masse")
        self.hide(page, Act.OPEN)
        self.assertEqual(self.total(q="spectromètre"), 0)
        self.assertNotContains(self.search(q="banc"), "masse")
        self.assertEqual(self.titles(q="banc"), ["Banc"])

    def test_what_is_hidden_is_no_correction_and_no_proposal(self):
        page = create_resource("Spectromètre")
        self.settle()
        self.assertEqual(self.search(q="spectrometer").context["results"].corrected, "Spectromètre")
        self.assertEqual(len(self.search(q="zzzzzz spectromètre").context["results"].proposals), 1)
        self.hide(page, Act.SEE, Act.OPEN)
        with self.subTest("as if it were not there"):
            for typed in ("spectrometer", "zzzzzz spectromètre", "spectromètre"):
                results = self.search(q=typed).context["results"]
                self.assertEqual((results.total, results.corrected, results.proposals), (0, "", []))

    def test_hidden_things_change_no_count(self):
        page = create_resource("Banc solaire")
        self.settle()
        before = sum(self.counts("kind", q="solaire").values())
        self.hide(page, Act.SEE, Act.OPEN)
        self.assertEqual(sum(self.counts("kind", q="solaire").values()), before - 1)

    def test_number_of_queries_does_not_grow(self):
        for number in range(21):
            create_resource(f"Banc solaire {number}")
        self.settle()
        self.search(q="solaire")
        with self.assertNumQueries(self.queries):
            self.assertEqual(len(self.titles(q="solaire")), 20)

    def test_an_anonymous_search_does_not_vary_by_cookie(self):
        self.assertNotIn("Cookie", self.search(q="solaire").headers.get("Vary", ""))


class DatabaseSearchTests(SearchTests, TestCase):
    queries = 10

    def test_nobody_is_told_of_a_simplified_search(self):
        self.assertFalse(self.search(q="solaire").context["results"].is_simplified)


@pytest.mark.elasticsearch
class ElasticsearchSearchTests(SearchTests, TestCase):
    queries = 8  # one for what has gone since the last push

    def setUp(self):
        start_without_index(self)
        super().setUp()

    def settle(self):
        super().settle()
        settle()
