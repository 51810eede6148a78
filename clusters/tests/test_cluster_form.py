"""A cluster in the admin: made with ease, a wrong one refused beside the field."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from clusters.models import (
    Alias,
    Cluster,
    Milestone,
    Organisation,
    Region,
)
from clusters.tests.factories import (
    create_cluster,
    create_network,
    create_organisation,
    create_sector,
)
from core.tests.admin import errors_at, rows, submit
from core.tests.factories import create_source

from .admin import AdminTestCase, snippet_url


class ClusterFormTests(AdminTestCase):
    def submit(self, **changes):
        fields = {"name": "Cluster EnR", "acronym": "EnR", "city": "Casablanca", "region": "MA-06"}
        fields |= {"sectors": [str(create_sector("energie").pk)]}
        return submit(self.client, snippet_url(Cluster, "add"), **{**fields, **changes})

    def test_cluster_with_names_memberships_and_milestones(self):
        network, source = create_network(), create_source()
        response = self.submit(
            aliases=rows(
                {"name": "Cluster solaire", "kind": "former", "end": "2022-06-30", "precision": "day"},
                {"name": "Moroccan Solar Cluster", "kind": "translation", "precision": "day"},
            ),
            affiliations=rows(
                {
                    "kind": "member",
                    "body": network.pk,
                    "attested_on": "2016-12-16",
                    "source": source.pk,
                    "precision": "day",
                }
            ),
            milestones=rows({"date": "2014-04-22", "text": "Lancement", "source": source.pk, "precision": "day"}),
        )
        self.assertEqual(response.status_code, 302)
        cluster = Cluster.objects.get()
        self.assertEqual((cluster.kind, cluster.hue, cluster.country.code), ("cluster", 5, "MA"))
        self.assertEqual(cluster.aliases.count(), 2)
        self.assertEqual(cluster.affiliations.get().body, network)
        self.assertEqual(cluster.milestones.get().text, "Lancement")

    def test_what_must_be_there(self):
        response = self.submit(name="", sectors=[], city="", region="")
        for field in ("name", "sectors", "city", "region"):
            self.assertTrue(errors_at(response, field), field)

    def test_acronym_taken(self):
        create_organisation("Autre", acronym="ENR")
        self.assertEqual(errors_at(self.submit(), "acronym"), ["Another organisation has this acronym."])
        with self.assertRaises(IntegrityError), transaction.atomic():
            create_organisation("Encore une autre", acronym="EnR")
        with self.assertRaises(IntegrityError), transaction.atomic():
            create_organisation("Encore", acronym="EnR")

    def test_acronyms_and_names_that_look_alike(self):
        create_organisation("Cluster Énergie", acronym="EMC")
        for acronym in ("EM C", "E\u200bMC", "ＥＭＣ", "e.m.c."):
            with self.subTest(acronym):
                response = self.submit(acronym=acronym)
                self.assertEqual(errors_at(response, "acronym"), ["Another organisation has this acronym."])
        for acronym in ("ЕMC", "ΕΜϹ"):
            with self.subTest(acronym):
                message = ["Letters of one alphabet: Latin, Arabic or Tifinagh."]
                self.assertEqual(errors_at(self.submit(acronym=acronym), "acronym"), message)
        for name in ("CLUSTER ÉNERGIE", "Cluster  Énergie", "Cluster E\u0301nergie"):
            with self.subTest(name):
                message = ["This organisation is listed already."]
                self.assertEqual(errors_at(self.submit(name=name, acronym=""), "name"), message)
        for number, acronym in enumerate(("EMC2", "ط م", "ⵎⵎ")):
            self.assertEqual(self.submit(name=f"Cluster Énergie {number}", acronym=acronym).status_code, 302)

    def test_acronym_may_be_missing_twice(self):
        self.assertEqual(self.submit(acronym="").status_code, 302)
        self.assertEqual(self.submit(acronym="", name="Autre").status_code, 302)

    def test_name_taken(self):
        create_organisation("Cluster EnR")
        self.assertEqual(errors_at(self.submit(acronym=""), "name"), ["This organisation is listed already."])

    def test_region_outside_the_list(self):
        self.assertTrue(errors_at(self.submit(region="MA-13"), "region"))
        with self.assertRaises(IntegrityError), transaction.atomic():
            Region.objects.create(code="MA-13", name="Ailleurs")

    def test_unknown_country(self):
        self.assertTrue(errors_at(self.submit(country="XX"), "country"))
        with self.assertRaises(ValidationError):
            Organisation(name="Ailleurs", kind="donor", country="XX").full_clean()

    def test_address_that_is_none(self):
        self.assertTrue(errors_at(self.submit(website="javascript:alert(1)"), "website"))

    def test_texts_too_long_and_nul(self):
        response = self.submit(name="a" * 201, acronym="b" * 13, city="c\0")
        for field in ("name", "acronym", "city"):
            self.assertTrue(errors_at(response, field), field)

    def test_what_nobody_sees_is_left_out_before_names_are_compared(self):
        self.assertEqual(self.submit(name="Cluster\u202e Ea\x08u", acronym="").status_code, 302)
        self.assertEqual(Cluster.objects.get().name, "Cluster Eau")
        response = self.submit(name="Cluster Eau\x1b", acronym="")
        self.assertEqual(errors_at(response, "name"), ["This organisation is listed already."])

    def test_name_that_ends_before_it_starts(self):
        period = {"start": "2022-01-02", "end": "2022-01-01", "precision": "day", "kind": "former"}
        response = self.submit(aliases=rows({"name": "Ancien", **period}))
        self.assertEqual(errors_at(response, "aliases-0-end"), ["A name cannot end before it starts."])
        organisation = create_organisation()
        with self.assertRaises(IntegrityError), transaction.atomic():
            Alias.objects.create(organisation=organisation, name="Ancien", start="2022-01-02", end="2022-01-01")

    def test_the_same_name_twice(self):
        row = {"name": "Ancien", "kind": "former", "precision": "day"}
        response = self.submit(aliases=rows(row, row))
        self.assertEqual(errors_at(response, "aliases-1-name"), ["This name is listed already."])

    def test_the_same_membership_twice(self):
        row = {"kind": "member", "body": create_network().pk, "source": create_source().pk, "precision": "day"}
        message = ["This affiliation is listed already."]
        self.assertEqual(errors_at(self.submit(affiliations=rows(row, row)), "affiliations-1-body"), message)
        dated = {**row, "start": "2014-12-01"}
        self.assertEqual(errors_at(self.submit(affiliations=rows(dated, dated)), "affiliations-1-body"), message)
        ended = {**dated, "end": "2022-03-24"}
        later = {**row, "start": "2022-03-24"}
        carried = {**row, "kind": "carried"}
        self.assertEqual(self.submit(affiliations=rows(row, ended, later, carried)).status_code, 302)

    def test_two_memberships_of_one_time(self):
        row = {"kind": "member", "body": create_network().pk, "source": create_source().pk, "precision": "day"}
        first, second = {**row, "start": "2014-12-01"}, {**row, "start": "2016-01-01", "end": "2017-01-01"}
        response = self.submit(affiliations=rows(first, second))
        message = ["The same tie is listed for a part of this time already."]
        self.assertEqual(errors_at(response, "affiliations-1-body"), message)
        attested = {**row, "attested_on": "2016-12-16"}
        self.assertEqual(self.submit(affiliations=rows(second, attested)).status_code, 302)

    def test_a_name_older_than_the_organisation(self):
        founding = {"date": "2014-04-22", "text": "Fondation", "source": create_source().pk, "precision": "day"}
        founding["is_founding"] = "on"
        later = {**founding, "date": "2020-01-01", "is_founding": ""}
        name = {"name": "Cluster solaire", "kind": "former", "precision": "day"}
        for dates, field in (({"start": "2014-04-21", "end": "2022-01-01"}, "start"), ({"end": "2013-12-31"}, "end")):
            response = self.submit(milestones=rows(later, founding), aliases=rows({**name, **dates}))
            message = ["The organisation was founded later: see its milestones."]
            self.assertEqual(errors_at(response, f"aliases-0-{field}"), message)
        self.assertFalse(Cluster.objects.exists())
        of_the_year = {**name, "start": "2014-01-01", "precision": "year"}
        translation = {**name, "name": "Solar Cluster", "kind": "translation", "start": "2001-01-01"}
        response = self.submit(milestones=rows(later, founding), aliases=rows(of_the_year, translation))
        self.assertEqual(response.status_code, 302)

    def test_a_name_alone_is_not_older_than_the_organisation(self):
        organisation = create_organisation()
        founded = {"date": date(2014, 4, 22), "is_founding": True, "text": "Fondation", "source": create_source()}
        Milestone.objects.create(organisation=organisation, **founded)
        Alias(organisation=organisation, name="Cluster solaire", kind="former", start=date(2014, 4, 22)).full_clean()
        early = Alias(organisation=organisation, name="Cluster solaire", kind="former", start=date(2014, 4, 21))
        with self.assertRaises(ValidationError) as refused:
            early.full_clean()
        self.assertEqual(list(refused.exception.message_dict), ["start"])

    def test_a_name_begins_by_today_and_before_its_source(self):
        article = create_source(published_on=date(2022, 7, 1), precision="month")
        organisation, tomorrow = create_organisation(), timezone.localdate() + timedelta(days=1)
        for source, start, is_right in (
            (None, timezone.localdate(), True),
            (None, tomorrow, False),
            (article, date(2022, 7, 31), True),
            (article, date(2022, 8, 1), False),
            (None, date(1200, 1, 1), False),
        ):
            name = Alias(organisation=organisation, name="Cluster EnR", kind="current", start=start, source=source)
            with self.subTest(start=start):
                if is_right:
                    name.full_clean()
                else:
                    with self.assertRaises(ValidationError) as refused:
                        name.full_clean()
                    self.assertEqual(list(refused.exception.message_dict), ["start"])

    def test_a_founding_is_corrected_together_with_a_name(self):
        cluster = create_cluster().cluster
        founded = {"text": "Fondation", "source": create_source(), "is_founding": True}
        milestone = Milestone.objects.create(organisation=cluster, date=date(2014, 4, 22), **founded)
        kept = {"id": milestone.pk, "text": "Fondation", "source": milestone.source_id, "is_founding": "on"}
        corrected = {**kept, "date": "2010-01-01", "precision": "day"}
        name = {"name": "Cluster solaire", "kind": "former", "precision": "day", "start": "2012-01-01"}
        edit = snippet_url(Cluster, "edit", cluster.pk)
        response = submit(self.client, edit, milestones=rows(kept=[corrected]), aliases=rows(name))
        self.assertEqual(response.status_code, 302)

    def test_a_milestone_of_our_time(self):
        row = {"text": "Lancement", "precision": "year", "source": create_source().pk}
        response = self.submit(milestones=rows({**row, "date": "0214-01-01"}))
        self.assertEqual(errors_at(response, "milestones-0-date"), ["Is the year right? It is before 1900."])
        self.assertEqual(self.submit(milestones=rows({**row, "date": "1900-01-01"})).status_code, 302)

    def test_a_milestone_to_come(self):
        row = {"text": "Inauguration", "source": create_source().pk, "precision": "day"}
        today = timezone.localdate()
        response = self.submit(milestones=rows({**row, "date": str(today + timedelta(days=400))}))
        self.assertEqual(errors_at(response, "milestones-0-date"), ["A milestone is not more than a year ahead."])
        soon = {**row, "date": str(today + timedelta(days=300))}
        self.assertEqual(self.submit(milestones=rows(soon)).status_code, 302)

    def test_membership_that_ends_before_it_starts(self):
        row = {"kind": "member", "body": create_network().pk, "source": create_source().pk, "precision": "day"}
        response = self.submit(affiliations=rows({**row, "start": "2022-01-02", "end": "2022-01-01"}))
        self.assertEqual(errors_at(response, "affiliations-0-end"), ["An affiliation cannot end before it starts."])

    def test_fact_without_a_source(self):
        response = self.submit(milestones=rows({"date": "2014-04-22", "text": "Lancement", "precision": "day"}))
        self.assertTrue(errors_at(response, "milestones-0-source"))
