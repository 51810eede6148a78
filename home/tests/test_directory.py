"""The directory: by words, in an order, as the network was on a day, and what each cluster shares."""

import datetime

from bs4 import BeautifulSoup
from django.test import TestCase
from django.utils import timezone

from clusters.membership import names_on
from clusters.models import Affiliation, Alias, ClusterPage, Milestone, PartnerPage
from clusters.tests.factories import (
    create_affiliation,
    create_cluster,
    create_figure,
    create_network,
    create_partner,
)
from core.tests.factories import create_page, create_source
from home.models import HomePage
from resources.tests.factories import create_agreement, create_resource
from search.entries import write

from .factories import create_tree

DAY = datetime.date(2016, 12, 16)
FOUNDED = datetime.date(2014, 4, 22)
RENAMED = datetime.date(2022, 6, 30)


class DirectoryTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.network = create_network()
        cls.solar = create_cluster("Cluster EnR", acronym="EnR", sectors=["energie"], region="MA-06", city="Casablanca")
        cls.sea = create_cluster(
            "Agadir Haliopôle", sectors=["produits-de-la-mer"], region="MA-09", city="Agadir", aliases=["Haliopolis"]
        )
        cls.city = create_cluster(
            "e-Madina", sectors=["ville-intelligente"], region="MA-06", city="Casablanca", aliases=["Smart City"]
        )

    def shown(self, question="", language="fr", address="annuaire"):
        """The titles of the rows, and the page."""
        response = self.client.get(f"/{language}/{address}/{question}")
        self.assertEqual(response.status_code, 200)
        return [row.title for row in response.context["listing"].page], response

    def titles(self, question="", language="fr"):
        return self.shown(question, language)[0]

    def test_words_find_names_aliases_places_and_sectors(self):
        for words in ("haliopole", "Haliopolis", "agadir", "produits mer", "haliopoliss"):
            with self.subTest(words):
                self.assertEqual(self.titles(f"?q={words}"), ["Agadir Haliopôle"])

    def test_words_find_in_every_language_tree(self):
        self.assertEqual(self.titles("?q=agadir", "ar"), ["Agadir Haliopôle"])

    def test_a_corrected_word_is_said(self):
        _titles, response = self.shown("?q=haliopoliss")
        self.assertEqual(response.context["listing"].lookup.corrected.lower(), "haliopolis")
        self.assertContains(response, "haliopoliss")

    def test_other_names_that_found_a_thing_are_shown_and_other_spellings_are_not(self):
        Alias.objects.create(organisation=self.city.cluster, name="Ville maligne", kind="translation")
        write(ClusterPage.objects.get(pk=self.city.pk))
        for words, are_shown in (("maligne", True), ("smart", False)):
            for address in ("annuaire", "recherche"):
                with self.subTest(words, address=address):
                    response = self.client.get(f"/fr/{address}/?q={words}")
                    self.assertContains(response, "Madina")
                    self.assertEqual("Aussi appelé" in response.content.decode(), are_shown)

    def test_a_row_marks_the_words_that_found_it_and_the_other_name_that_has_them(self):
        Alias.objects.filter(name="Smart City").update(kind="translation")
        write(ClusterPage.objects.get(pk=self.city.pk))
        row = BeautifulSoup(self.shown("?q=smart")[1].content, "html.parser").select_one(".rows .row")
        self.assertIn("Aussi appelé Smart City", " ".join(row.text.split()))
        self.assertEqual([mark.text for mark in row.select("mark")], ["Smart"])
        row = BeautifulSoup(self.shown("?q=agadir")[1].content, "html.parser").select_one(".rows .row")
        self.assertEqual(row.select_one(".row-title mark").text, "Agadir")
        self.assertNotIn("Aussi appelé", row.text)

    def test_rows_of_a_list_without_words_mark_nothing(self):
        rows = BeautifulSoup(self.shown("?region=MA-09")[1].content, "html.parser").select_one(".rows")
        self.assertEqual(rows.select("mark"), [])

    def test_with_words_relevance_is_the_order_until_another_is_chosen(self):
        current = {"": "Nom", "?q=agadir": "Pertinence", "?q=agadir&sort=region": "Région"}
        for question, label in current.items():
            orders = self.shown(question)[1].context["listing"].orders
            with self.subTest(question):
                self.assertEqual([str(one[0]) for one in orders if one[2]], [label])
                self.assertEqual("Pertinence" in [str(one[0]) for one in orders], "q=" in question)
        self.assertEqual(orders[0][1], "?q=agadir")

    def test_a_facet_without_an_option_has_no_heading(self):
        def headings(question):
            page = BeautifulSoup(self.shown(question)[1].content, "html.parser")
            return [legend.text for legend in page.select("#filters legend")]

        self.assertEqual(headings("?q=xyzzy&sort=sector"), ["Région"])
        self.assertEqual(headings("?q=agadir"), ["Région", "Secteur"])

    def test_words_that_nothing_has_show_the_way_back(self):
        titles, response = self.shown("?q=xyzzy")
        self.assertEqual(titles, [])
        self.assertContains(response, 'class="empty"')

    def test_words_and_filters_combine_and_count_under_each_other(self):
        titles, response = self.shown("?q=casablanca&sector=energie")
        self.assertEqual(titles, ["Cluster EnR"])
        sectors = next(group for group in response.context["listing"].groups if group.name == "sector")
        counts = {option.value: option.count for option in sectors.options if option.count}
        self.assertEqual(counts, {"energie": 1, "ville-intelligente": 1})
        chosen = next(option for option in sectors.options if option.is_chosen)
        self.assertEqual(chosen.without, "?q=casablanca")

    def test_words_are_a_chip_that_takes_them_off(self):
        _titles, response = self.shown("?q=agadir&region=MA-09")
        chips = BeautifulSoup(response.content, "html.parser").select(".chips a")
        self.assertEqual([chip["href"] for chip in chips], ["?region=MA-09", "?q=agadir"])

    def test_all_twelve_regions_are_offered_with_their_zero(self):
        regions = self.shown()[1].context["listing"].groups[0]
        self.assertEqual(len(regions.options), 12)
        self.assertContains(self.shown()[1], 'name="region"', 12)
        self.assertContains(self.shown()[1], 'name="sector"', 3)

    def test_what_the_address_asks_turns_no_words_around_and_stands_apart(self):
        for question in ("region=%s", "sort=%s", "date=%s", "page=%s", "q=%s", "q=%s&page=9", "region=MA-09&q=%s"):
            for address in ("annuaire", "recherche"):
                with self.subTest(question, address=address):
                    text = self.client.get(f"/fr/{address}/?{question % '%E2%80%AEgnp'}").content.decode()
                    self.assertNotIn("\u202e", text)
                    if address == "annuaire" or question.startswith("q="):
                        self.assertRegex(text, "<bdi>[^<]*gnp[^<]*</bdi>")

    def test_odd_words_show_the_list_or_nothing(self):
        for words in ("%00", "%ED%A0%80", "a" * 10_000, "'\"<script>", "  "):
            with self.subTest(words[:20]):
                titles, response = self.shown(f"?q={words}")
                self.assertIn(len(titles), (0, 3))
                self.assertNotContains(response, "<script>")  # ours have a type

    def test_another_order_keeps_the_map_and_narrowing_takes_it_away(self):
        for asked, is_there in (("", True), ("?sort=region", True), ("?region=MA-06", False), ("?q=solaire", False)):
            self.assertEqual("presence" in self.shown(asked)[1].context, is_there, asked)

    def test_orders(self):
        by_name = ["Agadir Haliopôle", "Cluster EnR", "e-Madina"]
        self.assertEqual(self.titles(), by_name)
        self.assertEqual(self.titles("?sort=name"), by_name)
        self.assertEqual(self.titles("?sort=sector"), ["Cluster EnR", "Agadir Haliopôle", "e-Madina"])
        self.assertEqual(self.titles("?sort=region"), ["Cluster EnR", "e-Madina", "Agadir Haliopôle"])

    def test_an_unknown_order_is_said_and_left_out(self):
        titles, response = self.shown("?sort=-pk")
        self.assertEqual(len(titles), 3)
        self.assertEqual(response.context["listing"].ignored, ["-pk"])

    def test_an_order_keeps_what_else_is_asked(self):
        orders = self.shown("?q=casablanca&region=MA-06")[1].context["listing"].orders
        self.assertIn("q=casablanca", orders[1][1])
        self.assertIn("region=MA-06", orders[1][1])


class NetworkOfADayTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.network = create_network()
        cls.solar = create_cluster("Cluster EnR", acronym="EnR")
        Alias.objects.create(
            organisation=cls.solar.cluster, name="Cluster solaire", kind="former", start=FOUNDED, end=RENAMED
        )
        cls.late = create_cluster("Cluster tardif")
        cls.gone = create_cluster("Cluster parti")
        create_affiliation(cls.solar.cluster, cls.network, attested_on=DAY)
        create_affiliation(cls.late.cluster, cls.network, start=datetime.date(2020, 1, 1))
        create_affiliation(
            cls.gone.cluster, cls.network, start=datetime.date(2012, 1, 1), end=datetime.date(2015, 1, 1)
        )
        create_figure(cls.network, 1, year=2016)
        create_figure(cls.network, 14, as_of=datetime.date(2022, 3, 24), precision="day")

    def shown(self, question, language="fr"):
        return self.client.get(f"/{language}/annuaire/{question}")

    def rows(self, question):
        return {row.title: row.name_then for row in self.shown(question).context["listing"].page}

    def test_members_of_that_day_under_their_names_of_that_day(self):
        self.assertEqual(self.rows("?date=2016-12-16"), {"Cluster EnR": "Cluster solaire"})
        self.assertEqual(self.rows("?date=2014-12-31"), {"Cluster parti": ""})
        self.assertEqual(self.rows("?date=2023-01-01"), {"Cluster EnR": "", "Cluster tardif": ""})

    def test_an_end_known_to_the_year_is_that_of_the_whole_year(self):
        year = {"precision": "year", "end": datetime.date(2022, 1, 1)}
        brief = create_cluster("Cluster bref")
        create_affiliation(brief.cluster, self.network, start=datetime.date(2021, 1, 1), **year)
        Alias.objects.create(organisation=brief.cluster, name="Cluster court", kind="former", **year)
        self.assertEqual(self.rows("?date=2022-06-01").get("Cluster bref"), "Cluster court")
        self.assertNotIn("Cluster bref", self.rows("?date=2023-01-01"))

    def test_a_name_gives_way_to_the_next_within_the_year(self):
        of_the_year = {"organisation": self.late.cluster, "precision": "year"}
        day = datetime.date(2022, 1, 1)
        Alias.objects.create(name="Cluster nouveau", kind="current", start=day, **of_the_year)
        Alias.objects.create(name="Cluster ancien", kind="former", end=day, **of_the_year)
        self.assertEqual(self.rows("?date=2022-06-01")["Cluster tardif"], "Cluster nouveau")
        self.assertEqual(self.rows("?date=2021-06-01")["Cluster tardif"], "Cluster ancien")

    def test_a_name_without_dates_holds_from_its_source_on_until_another_is_known(self):
        told = create_source("Naissance", published_on=datetime.date(2013, 12, 23))
        of_it = {"organisation": self.late.cluster}
        Alias.objects.create(name="Cluster Denim", kind="former", source=told, **of_it)
        Alias.objects.create(name="Cluster Denim & Mode", kind="current", source=create_source("Site"), **of_it)
        day = "?date=2021-06-01"
        self.assertEqual(self.rows(day)["Cluster tardif"], "Cluster Denim")
        self.assertEqual(names_on(datetime.date(2013, 12, 22), [self.late.cluster.pk]), {})
        self.assertEqual(names_on(timezone.localdate(), [self.late.cluster.pk]), {})
        Alias.objects.filter(kind="current", **of_it).update(start=datetime.date(2021, 1, 1))
        self.assertEqual(self.rows(day)["Cluster tardif"], "Cluster Denim & Mode")

    def test_a_name_that_is_known_to_last_wins_over_one_that_a_source_wrote_meanwhile(self):
        told = create_source("Plan d’action", published_on=datetime.date(2016, 1, 1))
        Alias.objects.create(
            organisation=self.solar.cluster, name="Cluster Énergie Solaire", kind="former", source=told
        )
        self.assertEqual(self.rows("?date=2016-12-16")["Cluster EnR"], "Cluster solaire")

    def test_before_the_first_list_the_members_are_not_known_which_is_not_none(self):
        Affiliation.objects.filter(organisation=self.gone.cluster).delete()
        before = self.shown("?date=2016-12-15")
        self.assertContains(before, "ne sont pas connus")
        self.assertContains(before, 'href="?date=2016-12-16"')
        self.assertNotContains(before, "Aucun cluster ne correspond")
        self.assertNotContains(before, "0 cluster")
        self.assertNotContains(before, '<span class="count">0</span>')
        self.assertNotContains(before, "ses membres de ce jour")
        self.assertNotContains(self.shown("?date=2016-12-16"), "ne sont pas connus")
        self.assertContains(self.shown("?date=2016-12-16&q=zzz"), "Aucun cluster ne correspond")

    def test_after_the_last_list_it_is_said_which_one_this_is(self):
        self.assertContains(self.shown("?date=2018-01-01"), "1 membre en 2016, sous les derniers noms connus")
        self.assertNotContains(self.shown("?date=2018-01-01"), "ses membres de ce jour")
        self.assertNotContains(self.shown("?date=2016-12-16"), "derniers noms connus")

    def test_a_later_number_without_its_list_is_said_and_which_list_this_is(self):
        said = "14 membres au 24\N{NO-BREAK SPACE}mars 2022, liste non publiée. Ceux que l’on connaît"
        self.assertContains(self.shown("?date=2022-12-31"), said)
        self.assertNotContains(self.shown("?date=2022-12-31"), "ses membres de ce jour")
        self.assertNotContains(self.shown("?date=2016-12-16"), "liste non publiée")
        self.assertContains(self.shown("?date=2016-12-16"), "ses membres de ce jour")

    def found(self):
        """The founding of the network, in December 2014, and its page."""
        founded = {"date": datetime.date(2014, 12, 15), "precision": "month", "text": "Création du réseau."}
        Milestone.objects.create(
            organisation=self.network, is_founding=True, source=create_source(title="Fondation"), **founded
        )
        home = HomePage.objects.of_record().get()
        create_page(home, PartnerPage(title="Le réseau", slug="reseau", organisation=self.network))

    def test_before_its_founding_the_network_did_not_exist_and_its_history_is_one_link_away(self):
        Affiliation.objects.filter(organisation=self.gone.cluster).delete()
        self.found()
        said = "le réseau n’existait pas encore"
        before = self.shown("?date=2014-11-30")
        self.assertContains(before, said, count=1)
        self.assertContains(before, "décembre 2014")
        self.assertContains(before, 'href="/fr/reseau/#through-time"')
        self.assertNotContains(before, "Aucun cluster ne correspond")
        self.assertNotContains(self.shown("?date=2014-12-01"), said)
        self.assertNotContains(self.shown("?date=2016-12-16"), said)

    def test_who_is_on_record_before_the_founding_is_shown_below_the_same_words(self):
        self.found()
        before = self.shown("?date=2014-11-30")
        self.assertContains(before, "Cluster parti")
        self.assertContains(before, "le réseau n’existait pas encore", count=1)
        self.assertContains(before, 'href="/fr/reseau/#through-time"')
        self.assertNotContains(before, "ses membres de ce jour")

    def test_words_in_the_list_of_a_day_name_it_once_and_under_no_name_of_another_day(self):
        Alias.objects.create(organisation=self.solar.cluster, name="Cluster du soleil", kind="current", start=RENAMED)
        self.solar.save_revision().publish()
        for language in ("fr", "ar"):
            for words in ("solaire", "soleil"):
                with self.subTest(language, words=words):
                    page = BeautifulSoup(self.shown(f"?date=2016-12-16&q={words}", language).content, "html.parser")
                    row = page.select_one(".rows .row").text
                    self.assertEqual(row.count("Cluster solaire"), 1)
                    self.assertNotIn("Cluster du soleil", row)
                    self.assertNotIn("Aussi appelé", row)
        self.assertContains(self.shown("?q=soleil"), "Aussi appelé")

    def test_a_name_of_another_time_has_its_own_letters(self):
        rows = {row.title: row.letters_then for row in self.shown("?date=2016-12-16").context["listing"].page}
        self.assertEqual(rows, {"Cluster EnR": "CS"})
        self.assertContains(self.shown("?date=2016-12-16"), ">CS</span>")
        self.assertContains(self.shown(""), ">EnR</span>")
        self.assertNotContains(self.shown(""), ">CS</span>")

    def test_the_page_of_a_day_says_which_and_leads_back(self):
        response = self.shown("?date=2016-12-16")
        self.assertContains(response, "16\N{NO-BREAK SPACE}décembre 2016")
        self.assertContains(response, "Cluster solaire")
        self.assertContains(response, 'href="?"')
        self.assertNotContains(response, "14 membres")
        self.assertContains(self.shown("?date=2022-03-24"), "14 membres")
        self.assertNotContains(response, 'id="map"')

    def test_today_is_without_old_names(self):
        self.assertNotContains(self.shown(""), "Cluster solaire")

    def test_bad_days_are_said_and_left_out(self):
        for day in ("2016-13-45", "hier", "9999-01-01", "16/12/2016"):
            with self.subTest(day):
                response = self.shown(f"?date={day}")
                self.assertEqual(len(response.context["listing"].page), 3)
                self.assertEqual(response.context["listing"].ignored, [day])

    def test_numbers_of_members_are_those_of_the_sources(self):
        counts = self.shown("").context["member_counts"]
        self.assertEqual([count.day for count in counts], [DAY, None])
        self.assertContains(self.shown(""), 'href="?date=2016-12-16"')
        self.assertContains(self.shown(""), "liste non publiée")

    def test_home_says_the_last_number_with_its_list_and_leads_to_it(self):
        home = BeautifulSoup(self.client.get("/fr/").content, "html.parser")
        link = home.select_one(".hero-count a")
        self.assertEqual((link.text, link["href"]), ("1 cluster membre en 2016", "/fr/annuaire/?date=2016-12-16"))

    def test_home_says_no_number_without_a_list(self):
        Affiliation.objects.all().delete()
        self.assertNotContains(self.client.get("/fr/"), "hero-count")

    def test_a_number_that_is_not_that_of_the_list_does_not_lead_to_it(self):
        create_figure(self.network, 5, year=2016, detail="autre")
        self.assertEqual([count.day for count in self.shown("").context["member_counts"]], [DAY, None, None])


class SharedTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        create_network()
        cls.solar = create_cluster("Cluster EnR")
        cls.sea = create_cluster("Agadir Haliopôle")

    def shares(self):
        listing = self.client.get("/fr/annuaire/").context["listing"]
        return {row.title: row.shares for row in listing.page}

    def test_agreements_count_once_whether_owned_or_named(self):
        parties = [self.solar.cluster, create_partner("GIZ").organisation]
        create_agreement("Convention", parent=self.solar, parties=parties)
        self.assertEqual(self.shares(), {"Cluster EnR": ["1 convention"], "Agadir Haliopôle": []})

    def test_what_is_offered_and_what_was_only_reported_are_told_apart(self):
        create_resource("Banc", parent=self.sea, provenance="owner")
        create_resource("Four", parent=self.solar, provenance="press", source=create_source())
        self.assertEqual(self.shares(), {"Cluster EnR": ["1 ressource signalée"], "Agadir Haliopôle": ["1 ressource"]})

    def test_a_row_does_not_say_that_nothing_is_shared_beside_what_was_reported(self):
        create_resource("Four", parent=self.solar, provenance="press", source=create_source())
        self.assertContains(self.client.get("/fr/annuaire/"), "rien de partagé", count=1)

    def test_drafts_do_not_count(self):
        create_agreement("Convention", parent=self.solar, parties=[self.solar.cluster], live=False)
        self.assertEqual(self.shares()["Cluster EnR"], [])
