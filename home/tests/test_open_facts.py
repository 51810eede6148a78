"""Figures and distributions as open data: each number with its date, its source, and whether it still stands."""

import datetime
import json

from clusters.tests.factories import create_cluster, create_distribution, create_figure, create_organisation
from core.datasets import dataset_named
from core.models import Token
from core.tests.factories import create_source

from .test_open_data import OpenDataTestCase


class FigureRowTests(OpenDataTestCase):
    def test_a_row_says_what_is_counted_of_whom_and_where_it_was_read(self):
        one = self.cluster.cluster
        create_figure(one, 210, operator=">", source=self.source, detail="actifs", detail_ar="نشيطون", status="press")
        (row,), (cluster,) = self.rows("chiffres"), self.rows("clusters")
        self.assertEqual((row["observationAbout"], row["url"]), (cluster["identifier"], cluster["url"]))
        self.assertEqual((row["name_fr"], row["measuredProperty_en"]), ("Cluster EnR", "Members"))
        self.assertEqual((row["variableMeasured"], row["unitText"]), ("membres", "number"))
        self.assertEqual((row["measurementQualifier"], row["value"]), ("greater", 210))
        self.assertEqual(
            (row["description_fr"], row["description_ar"], row["description_en"]), ("actifs", "نشيطون", None)
        )
        self.assertEqual((row["observationDate"], row["provenance"]), ("2023", "press"))
        self.assertEqual(row["source"][0]["publisher"], "Un journal")

    def test_zero_is_a_value_and_cents_are_kept(self):
        create_figure(self.cluster.cluster, 0)
        create_figure(self.cluster.cluster, "0.5", indicator="fonds-leves")
        self.assertEqual([row["value"] for row in self.rows("chiffres")], [0, 0.5])
        self.assertEqual([row["value"] for row in self.csv_rows("chiffres")], ["0", "0.5"])

    def test_a_period_has_both_ends(self):
        create_figure(self.cluster.cluster, since=datetime.date(2015, 1, 1))
        (row,) = self.rows("chiffres")
        self.assertEqual((row["startDate"], row["observationDate"]), ("2015", "2023"))

    def test_a_previous_value_stays_and_says_so(self):
        one, other = self.cluster.cluster, create_cluster("Cluster Textile").cluster
        for year in (2017, 2023):
            create_figure(one, year=year)
        create_figure(one, year=2016, indicator="partenariats")
        create_figure(other, year=2013)
        found = {(row["name_fr"], row["observationDate"]): row["status"] for row in self.rows("chiffres")}
        self.assertEqual(
            found,
            {
                ("Cluster EnR", "2023"): "current",
                ("Cluster EnR", "2017"): "superseded",
                ("Cluster EnR", "2016"): "current",
                ("Cluster Textile", "2013"): "current",
            },
        )

    def test_two_sources_of_one_time_that_disagree_both_stand(self):
        create_figure(self.cluster.cluster, 200)
        create_figure(self.cluster.cluster, 210, as_of=datetime.date(2023, 6, 30), precision="day")
        self.assertEqual({row["status"] for row in self.rows("chiffres")}, {"current"})

    def test_no_cell_is_a_formula(self):
        create_figure(self.cluster.cluster, operator="=", detail="=1+1")
        (row,) = self.csv_rows("chiffres")
        self.assertEqual((row["measurementQualifier"], row["description_fr"]), ("equal", "'=1+1"))


class ShareRowTests(OpenDataTestCase):
    def test_each_part_is_a_row_and_so_is_what_the_source_leaves_open(self):
        create_distribution(self.cluster.cluster, {"Solaire": 33, "Métal": 14})
        rows = self.rows("repartitions")
        self.assertEqual(
            [(row["type"], row["category_fr"], row["value"]) for row in rows],
            [("part", "Solaire", 33), ("part", "Métal", 14), ("remainder", None, 53)],
        )
        self.assertEqual({row["isPartOf"] for row in rows}, {rows[0]["isPartOf"]})
        self.assertEqual(len({row["identifier"] for row in rows}), 3)
        self.assertEqual({(row["unitText"], row["maxValue"]) for row in rows}, {("percent", 100)})

    def test_numbers_without_a_whole_have_no_remainder(self):
        create_distribution(self.cluster.cluster, {"PME": 90, "Écoles": 10}, measure="count")
        rows = self.rows("repartitions")
        self.assertEqual(
            [(row["value"], row["unitText"], row["maxValue"]) for row in rows],
            [(90, "number", None), (10, "number", None)],
        )

    def test_a_previous_one_stays_and_says_so(self):
        for year in (2020, 2023):
            create_distribution(self.cluster.cluster, {"Solaire": 100}, year=year)
        found = {row["observationDate"]: row["status"] for row in self.rows("repartitions")}
        self.assertEqual(found, {"2023": "current", "2020": "superseded"})

    def test_the_page_counts_the_rows(self):
        create_distribution(self.cluster.cluster, {"Solaire": 33, "Métal": 14})
        self.assertContains(self.client.get("/fr/donnees/"), "3 lignes")

    def test_they_are_counted_without_being_fetched(self):
        create_distribution(self.cluster.cluster, {"Solaire": 33, "Métal": 14})
        create_distribution(self.cluster.cluster, {"Solaire": 60, "Métal": 40}, year=2020)
        create_distribution(self.cluster.cluster, {"PME": 90}, year=2021, measure="count")
        create_distribution(self.cluster.cluster, {"PME": 90}, year=2022, measure="count", total=95)
        with self.assertNumQueries(1):
            count = dataset_named("repartitions").count()
        self.assertEqual((count, len(self.rows("repartitions"))), (8, 8))


class OpenFactsRightsTests(OpenDataTestCase):
    """A number is given away only where the page that shows it may be opened by everybody."""

    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.draft = create_cluster("Grappe secrète", live=False)
        cls.faceless = create_organisation("Agence sans page")
        for one in (cls.cluster.cluster, cls.draft.cluster, cls.faceless):
            create_figure(one)
            create_distribution(one, {"Solaire": 100}, source=create_source(f"Source de {one}"))

    def names(self):
        return [[row["name_fr"] for row in self.rows(name)] for name in ("chiffres", "repartitions")]

    def test_numbers_of_a_draft_or_without_a_page_are_not_given_away(self):
        self.assertEqual(self.names(), [["Cluster EnR"], ["Cluster EnR"]])

    def test_they_are_once_the_page_is_published(self):
        self.draft.save_revision().publish()
        self.assertEqual(self.names(), [["Cluster EnR", "Grappe secrète"]] * 2)

    def test_they_are_not_while_the_page_may_be_seen_but_not_opened(self):
        Token.objects.filter(act="open").delete()
        self.assertEqual(self.names(), [[], []])

    def test_an_address_is_that_of_the_page_of_record_whatever_the_reader_speaks(self):
        (row,) = json.loads(self.file("chiffres", **{"accept-language": "ar"}).getvalue())["rows"]
        self.assertEqual(row["url"], "http://localhost:8000/fr/annuaire/cluster-enr/")
