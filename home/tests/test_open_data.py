"""Open data: what everybody may see, as files for machines, the same for whoever asks."""

import csv
import datetime
import io
import json
from unittest.mock import patch

from bs4 import BeautifulSoup
from django.db import connection
from django.test import SimpleTestCase, TestCase, TransactionTestCase
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from clusters.models import Alias
from clusters.tests.factories import (
    create_affiliation,
    create_cluster,
    create_distribution,
    create_figure,
    create_network,
    create_partner,
)
from core.datasets import datasets
from core.exports import cell, is_formula
from core.models import Token
from core.tests.factories import create_source
from core.tests.schema_org import faults
from events.tests.factories import create_event
from members.models import User
from resources.tests.factories import create_agreement, create_resource

from .factories import create_tree

ADDRESS = "/donnees/{}.{}"


class OpenDataTestCase(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.network = create_network()
        cls.source = create_source(
            "Un article", "Un journal", published_on=datetime.date(2021, 5, 1), precision="month"
        )
        cls.cluster = create_cluster("Cluster EnR", acronym="EnR", title_ar="تجمّع الطاقات", source=cls.source)

    def file(self, name, suffix="json", **headers):
        return self.client.get(ADDRESS.format(name, suffix), headers=headers)

    def rows(self, name):
        return json.loads(self.file(name).getvalue())["rows"]

    def csv_rows(self, name):
        return list(csv.DictReader(io.StringIO(self.file(name, "csv").getvalue().decode())))


class RowTests(OpenDataTestCase):
    def test_a_row_has_all_languages_and_leaves_empty_what_it_lacks(self):
        (row,) = self.rows("clusters")
        self.assertEqual((row["name_fr"], row["name_ar"], row["name_en"]), ("Cluster EnR", "تجمّع الطاقات", None))
        self.assertEqual((row["addressRegion"], row["addressCountry"]), ("MA-06", "MA"))
        self.assertEqual(row["url"], "http://localhost:8000/fr/annuaire/cluster-enr/")

    def test_a_row_says_where_its_seat_was_read_and_whether_it_is_inferred(self):
        (row,) = self.rows("clusters")
        self.assertEqual((row["addressProvenance"], row["addressSource"]), ("stated", None))
        self.cluster.cluster.seat_is_deduced, self.cluster.cluster.seat_source = True, create_source("Un annuaire")
        self.cluster.cluster.save()
        (row,) = self.rows("clusters")
        self.assertEqual((row["addressProvenance"], row["addressSource"][0]["name"]), ("inferred", "Un annuaire"))

    def test_a_row_has_its_sources_and_dates_as_exact_as_they_are_known(self):
        (row,) = self.rows("clusters")
        self.assertEqual(row["source"][0]["name"], "Un article")
        self.assertEqual(row["source"][0]["datePublished"], "2021-05")
        self.assertRegex(row["dateModified"], r"^\d{4}-\d\d-\d\dT")

    def test_names_through_time_are_there_but_not_spellings(self):
        self.cluster.cluster.aliases = [
            Alias(name="Cluster solaire", kind="former", start=datetime.date(2014, 4, 22)),
            Alias(name="Clusteur", kind="spelling"),
        ]
        self.cluster.cluster.save()
        create_affiliation(self.cluster.cluster, self.network, attested_on=datetime.date(2016, 12, 16))
        (row,) = self.rows("clusters")
        self.assertEqual([name["name"] for name in row["alternateName"]], ["EnR", "Cluster solaire"])
        self.assertEqual(row["alternateName"][1]["startDate"], "2014-04-22")
        self.assertEqual(row["memberOf"][0]["attestedOn"], "2016-12-16")

    def test_rows_name_each_other_by_their_key(self):
        create_agreement("Convention", parties=[self.cluster.cluster], axes=["Former", "Équiper"])
        create_event("Atelier", organisers=[self.cluster.cluster], region_id="MA-09")
        (row,), (agreement,), (event,) = self.rows("clusters"), self.rows("conventions"), self.rows("evenements")
        self.assertEqual(agreement["participant"][0]["identifier"], row["identifier"])
        self.assertEqual(agreement["tableOfContents_fr"], ["Former", "Équiper"])
        self.assertEqual(event["organizer"][0]["identifier"], row["identifier"])

    def test_csv_and_json_hold_the_same(self):
        create_partner("GIZ", country="DE", summary="Coopération, « technique » \n et plus")
        create_resource("Banc", parent=self.cluster)
        create_agreement("Convention", parties=[self.cluster.cluster])
        create_event("Atelier", organisers=[self.cluster.cluster])
        create_figure(self.cluster.cluster)
        create_distribution(self.cluster.cluster, {"Solaire": 100})
        for dataset in datasets():
            with self.subTest(dataset.name):
                (plain,), (full,) = self.csv_rows(dataset.name), self.rows(dataset.name)
                self.assertEqual(list(plain), dataset.columns)
                self.assertEqual(plain, {name: cell(value) for name, value in full.items()})

    def test_a_file_is_utf8_without_byte_order_mark(self):
        self.assertTrue(self.file("clusters", "csv").getvalue().startswith(b"identifier,"))

    def test_a_formula_is_text_in_the_file(self):
        create_agreement('=HYPERLINK("http://example.org")', summary="@SUM(1)")
        (row,) = self.csv_rows("conventions")
        self.assertEqual(row["name_fr"], '\'=HYPERLINK("http://example.org")')
        self.assertEqual(row["description_fr"], "'@SUM(1)")
        self.assertEqual(self.rows("conventions")[0]["description_fr"], "@SUM(1)")

    def test_the_number_of_queries_does_not_grow(self):
        def fill(name, number):
            for position in range(number):
                one = create_cluster(f"Cluster {name}{position}", source=self.source, provenance="press").cluster
                one.milestones.create(date=datetime.date(2020, 1, 1), text="x", source=self.source)
                create_affiliation(one, self.network, source=self.source)
                create_partner(f"Partenaire {name}{position}")
                create_resource(f"Banc {name}{position}", parent=self.cluster, contributors=[one])
                create_agreement(f"Convention {name}{position}", parties=[one], axes=["Un"])
                create_event(f"Atelier {name}{position}", organisers=[one])
                create_figure(one)
                create_distribution(one, {"Solaire": 33})

        fill("A", 2)
        before = [self.count(dataset.name) for dataset in datasets()]
        fill("B", 3)
        self.assertEqual([self.count(dataset.name) for dataset in datasets()], before)

    def count(self, name):
        self.file(name).getvalue()
        with CaptureQueriesContext(connection) as queries:
            self.file(name).getvalue()
        return len(queries)


class RightsTests(OpenDataTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        for live, name in ((True, "publique"), (False, "secrète")):
            cluster = create_cluster(f"Grappe {name}", live=live).cluster
            create_figure(cluster)
            create_distribution(cluster, {"Solaire": 33})
            create_partner(f"Agence {name}", live=live)
            create_resource(f"Banc {name}", live=live)
            create_event(f"Journée {name}", live=live)
            create_agreement(f"Convention {name}", live=live)

    def test_everybody_gets_what_is_public_and_no_draft(self):
        for dataset in datasets():
            for suffix in ("csv", "json"):
                with self.subTest(f"{dataset.name}.{suffix}"):
                    text = self.file(dataset.name, suffix).getvalue().decode()
                    self.assertIn("publique", text)
                    self.assertNotIn("secrète", text)

    def test_the_secretariat_gets_no_more(self):
        before = self.file("conventions").getvalue()
        self.client.force_login(User.objects.create_superuser("amina@example.org", "x"))
        self.assertEqual(self.file("conventions").getvalue(), before)

    def test_an_agreement_names_a_public_predecessor_but_no_draft(self):
        for live in (True, False):
            first = create_agreement(f"Première {live}", live=live)
            create_agreement(f"Suite {live}", replaces=first)
            row = next(row for row in self.rows("conventions") if row["name_fr"] == f"Suite {live}")
            self.assertEqual(row["replaces"], str(first.translation_key) if live else None)

    def test_what_may_be_seen_but_not_opened_is_not_given_away(self):
        Token.objects.filter(act="open").delete()
        self.assertEqual(self.rows("conventions"), [])

    def test_what_is_unpublished_is_gone(self):
        page = create_event("Retirée")
        page.unpublish()
        self.assertNotIn("Retirée", self.file("evenements").getvalue().decode())


class AnswerTests(OpenDataTestCase):
    def test_a_file_has_a_name_and_is_open_to_other_sites(self):
        response = self.file("clusters", "csv")
        self.assertEqual(response["Content-Type"], "text/csv; charset=utf-8")
        self.assertEqual(response["Content-Disposition"], 'attachment; filename="maroc-cluster-clusters.csv"')
        self.assertEqual(response["Access-Control-Allow-Origin"], "*")
        self.assertEqual(response["Link"], '<http://testserver/fr/donnees/>; rel="describedby"')
        self.assertFalse(response.cookies)

    def test_other_addresses_are_not_open_to_other_sites(self):
        for url in (self.home.get_url(), "/fr/donnees/", "/sitemap.xml"):
            self.assertFalse(self.client.get(url).has_header("Access-Control-Allow-Origin"))

    def test_the_licence_is_stated_as_it_is(self):
        about = json.loads(self.file("clusters").getvalue())
        self.assertIsNone(about["license"])
        self.assertEqual(about["usageInfo"], "Licence non communiquée")

    def test_who_has_the_file_gets_nothing_again(self):
        response = self.file("clusters")
        tag, date = response["ETag"], response["Last-Modified"]
        self.assertEqual(self.file("clusters", **{"if-none-match": tag}).status_code, 304)
        self.assertEqual(self.file("clusters", **{"if-modified-since": date}).status_code, 304)
        self.assertEqual(self.file("clusters", "csv", **{"if-none-match": tag}).status_code, 200)
        self.assertEqual(self.file("clusters", **{"if-none-match": '"lie"'}).status_code, 200)

    def test_what_there_is_not_is_not_found_whatever_one_has(self):
        for condition in ({}, {"If-None-Match": "*"}, {"If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT"}):
            self.assertEqual(self.client.get("/donnees/rien.csv", headers=condition).status_code, 404)

    def test_another_release_gives_another_tag(self):
        before = self.client.get("/donnees/clusters.csv")["ETag"]
        self.assertEqual(self.client.get("/donnees/clusters.csv")["ETag"], before)
        with patch("core.content_version.release", return_value="next"):
            self.assertNotEqual(self.client.get("/donnees/clusters.csv")["ETag"], before)

    def test_head_says_the_same_without_content(self):
        response = self.client.head(ADDRESS.format("clusters", "csv"))
        self.assertEqual(response["ETag"], self.file("clusters", "csv")["ETag"])
        self.assertEqual(response.getvalue(), b"")

    def test_nothing_else_is_answered(self):
        for address in ("/donnees/secret.csv", "/donnees/clusters.xml", "/donnees/clusters.csv/"):
            self.assertEqual(self.client.get(address, follow=True).status_code, 404, address)
        self.assertEqual(self.client.post(ADDRESS.format("clusters", "csv")).status_code, 405)

    def test_the_page_documents_every_file_and_column_in_three_languages(self):
        for language in ("fr", "ar", "en"):
            response = self.client.get(f"/{language}/donnees/")
            for dataset in datasets():
                for text in (*dataset.columns, f"/donnees/{dataset.name}.csv", f"/donnees/{dataset.name}.json"):
                    self.assertContains(response, text)
            found = BeautifulSoup(response.content, "html.parser").find("script", type="application/ld+json")
            self.assertEqual(faults(json.loads(found.string)), [])


class VersionTests(TransactionTestCase):
    """An `ETag` is a promise: another one after every change."""

    def setUp(self):
        create_tree()
        self.cluster = create_cluster("Cluster EnR", source=create_source())

    def tag(self):
        return self.client.get(ADDRESS.format("clusters", "csv"))["ETag"]

    def changes(self):
        yield "a page", lambda: self.cluster.save_revision().publish()
        yield "an organisation", self.cluster.cluster.save
        yield "a source", self.cluster.source.save
        yield "a figure", lambda: create_figure(self.cluster.cluster)
        yield "a distribution", lambda: create_distribution(self.cluster.cluster, {"Solaire": 33})
        yield "a page that goes", self.cluster.unpublish

    def test_every_change_gives_another_tag(self):
        for name, change in self.changes():
            with self.subTest(name):
                before = self.tag()
                self.assertEqual(self.tag(), before)
                change()
                self.assertNotEqual(self.tag(), before)


class CellTests(SimpleTestCase):
    @given(st.text())
    def test_no_cell_is_a_formula(self, text):
        for value in (text, [text, text], {"name": text}, [{"name": text}]):
            self.assertFalse(is_formula(cell(value)))

    def test_what_only_looks_like_text_is_quoted(self):
        for text in ("\n=1+1", "\t=1", "\r", "  =1+1", "＝1+1", "\N{NO-BREAK SPACE}@SUM(1)"):
            self.assertEqual(cell(text), f"'{text}")

    @given(st.text().filter(lambda text: not is_formula(text)))
    def test_other_text_stays_as_it_is(self, text):
        self.assertEqual(cell(text), text)

    def test_several_values_stand_side_by_side(self):
        self.assertEqual(
            cell([{"name": "EnR", "role": "party"}, {"name": "CRI", "role": None}]), "name=EnR; role=party | name=CRI"
        )
        self.assertEqual((cell(None), cell([])), ("", ""))
