"""Organisations that are tied to each other: the page of each names and links the other."""

import datetime
from importlib import import_module

from django.apps import apps
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import TestCase
from django.utils import timezone
from django.utils.translation import override

from clusters.models import Affiliation, PartnerIndexPage, PartnerPage
from clusters.ties import members_among, ties_of
from core.tests.factories import create_page, create_source
from home.tests.factories import create_tree

from .factories import create_affiliation, create_cluster, create_network, create_partner


class TieTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.source = create_source()
        cls.network = create_network()
        cls.cluster = create_cluster("Cluster Menara")
        cls.partner = create_partner("CGEM", kind="association", country="MA")

    def tie(self, kind, **fields):
        agreed = {"agreed_on": datetime.date(2026, 3, 3)} if kind == "member" else {}
        return create_affiliation(
            self.cluster.cluster, self.partner.organisation, kind=kind, source=self.source, **agreed, **fields
        )

    def labels(self, organisation, language):
        with override(language):
            return [str(tie.label) for tie in ties_of(organisation, AnonymousUser())]

    def test_each_kind_has_a_name_on_either_side_in_every_language(self):
        for kind in Affiliation.Kind.values:
            self.tie(kind)
        for language in ("fr", "ar", "en"):
            for organisation in (self.cluster.cluster, self.partner.organisation):
                with self.subTest(language, organisation=organisation):
                    labels = self.labels(organisation, language)
                    self.assertEqual(len(set(labels)), len(Affiliation.Kind.values))
        self.assertEqual(self.labels(self.cluster.cluster, "en")[0], "member of")
        self.assertEqual(self.labels(self.partner.organisation, "en")[0], "members")

    def test_both_pages_link_to_each_other(self):
        self.tie("carried")
        for page, other in ((self.cluster, self.partner), (self.partner, self.cluster)):
            response = self.client.get(page.get_url())
            self.assertContains(response, f'<a href="{other.get_url()}">{other.title}</a>')

    def test_a_tie_to_an_organisation_without_a_page_is_named_without_a_link(self):
        create_affiliation(self.cluster.cluster, self.network)
        response = self.client.get(self.cluster.get_url())
        self.assertRegex(response.content.decode(), r"<dt>Membre de</dt>\s*<dd>Maroc.Cluster\b")

    def test_the_networks_page_shows_its_members_apart(self):
        create_affiliation(self.cluster.cluster, self.network)
        create_affiliation(self.network, self.partner.organisation, kind="supported")
        index = PartnerIndexPage.objects.of_record().get()
        create_page(index, PartnerPage(title="Maroc Cluster", organisation=self.network))
        context = self.client.get("/fr/partenaires/maroc-cluster/").context
        self.assertEqual([tie.organisation for tie in context["ties"]], [self.partner.organisation])
        self.assertEqual([tie.organisation.pk for tie in context["members"]], [self.cluster.cluster.pk])
        self.assertEqual([tie.organisation for tie in ties_of(self.cluster.cluster, AnonymousUser())], [self.network])

    def test_who_holds_the_secretariat_of_the_network_stands_among_the_facts_of_both(self):
        index = PartnerIndexPage.objects.of_record().get()
        network = create_page(index, PartnerPage(title="Maroc Cluster", organisation=self.network))
        known = {"attested_on": datetime.date(2016, 12, 16), "precision": "year", "source": self.source}
        create_affiliation(self.network, self.cluster.cluster, kind="secretariat", **known)
        for page, other, label in (
            (network, "Cluster Menara", "Secrétariat"),
            (self.cluster, "Maroc Cluster", "Assure le secrétariat de"),
        ):
            text = self.client.get(page.get_url()).content.decode().replace("\N{NO-BREAK SPACE}", " ")
            said = rf'<dt>{label}</dt>\s*<dd><a href="[^"]+">{other}</a> <span class="meta">en 2016</span>'
            self.assertRegex(text, said + r"\S*<sup")
        self.assertNotContains(self.client.get(self.partner.get_url()), "ecrétariat")

    def test_a_tie_of_a_kind_that_a_newer_version_wrote_is_left_out(self):
        self.tie("launched")
        newer = self.tie("carried")
        Affiliation.objects.filter(pk=newer.pk).update(kind="twinned")
        for page in (self.cluster, self.partner):
            self.assertEqual(self.client.get(page.get_url()).status_code, 200)
        self.assertEqual(self.labels(self.partner.organisation, "en"), ["launched"])

    def test_going_back_removes_ties_that_the_version_before_does_not_know_and_no_others(self):
        for kind in Affiliation.Kind.values:
            self.tie(kind)
        migration = import_module("clusters.migrations.0020_seats_and_secretariat")
        migration.remove_secretariats(apps, connection.schema_editor())
        left = set(Affiliation.objects.values_list("kind", flat=True))
        self.assertEqual(left, set(Affiliation.Kind.values) - {"secretariat"})

    def test_a_day_is_shown_as_exactly_as_it_is_known(self):
        day = datetime.date(2016, 12, 16)
        said = {"year": "en 2016", "month": "en décembre 2016", "day": "au 16\xa0décembre 2016"}
        for precision, words in said.items():
            with self.subTest(precision), override("fr"):
                self.assertEqual(Affiliation(attested_on=day, precision=precision).when, words)

    def test_a_tie_is_on_record_of_the_same_days_wherever_it_is_asked(self):
        first, last, today = datetime.date(2014, 1, 1), datetime.date(2022, 12, 31), timezone.localdate()
        day = datetime.timedelta(1)
        known = [
            ({"start": first}, {first - day: False, first: True, today: True}),
            ({"attested_on": first}, {first - day: False, first: True, today: True}),
            ({"start": first, "end": last}, {last: True, last + day: False, today: False}),
            ({"start": today + day}, {today: False}),
            ({}, {today - day: False, today: True}),
            ({"end": last}, {first: False, today: False}),
            ({"start": first, "end": last.replace(month=1, day=1), "precision": "year"}, {last: True, today: False}),
        ]
        for fields, expected in known:
            tie = self.tie("member", **fields)
            for when, lasts in expected.items():
                with self.subTest(fields=fields, day=when):
                    self.assertEqual(Affiliation.objects.lasting_on(when).exists(), lasts)
            members, _others = members_among(
                ties_of(self.partner.organisation, AnonymousUser()), self.partner.organisation.pk
            )
            self.assertEqual(bool(members), expected[today], fields)
            tie.delete()

    def faults(self, **fields):
        """Where the admin would say that something is wrong, once the database refused what it can."""
        known = {"organisation": self.cluster.cluster, "body": self.partner.organisation, "kind": "partner"}
        tie = Affiliation(**{"source": self.source, **known, **fields})
        try:
            tie.full_clean()
        except ValidationError as error:
            return sorted(error.message_dict.keys() - {"__all__"})
        return []

    def test_it_had_begun_when_it_is_attested_and_is_no_later_than_its_source(self):
        early, late = datetime.date(2016, 3, 1), datetime.date(2016, 9, 1)
        article = create_source(title="Daté", published_on=late)
        tomorrow = timezone.localdate() + datetime.timedelta(1)
        for fields, places in (
            ({"start": early, "attested_on": late}, []),
            ({"start": late, "attested_on": early}, ["start"]),
            ({"start": late, "attested_on": early, "precision": "year"}, []),
            ({"start": late, "source": article}, []),
            ({"start": tomorrow, "source": article}, ["start"]),
            ({"attested_on": late + datetime.timedelta(1), "source": article}, ["attested_on"]),
            ({"attested_on": datetime.date(2016, 12, 1), "precision": "year", "source": article}, []),
            ({"start": tomorrow}, ["start"]),
            ({"start": datetime.date(1200, 1, 1)}, ["start"]),
            ({"end": datetime.date(1200, 1, 1)}, ["end"]),
            ({"end": tomorrow}, []),
        ):
            with self.subTest(fields):
                self.assertEqual(self.faults(**fields), places)

    def test_the_database_refuses_a_start_after_the_day_it_is_attested_and_one_of_another_age(self):
        late, old = datetime.date(2016, 9, 1), datetime.date(1200, 1, 1)
        for fields in ({"start": late, "attested_on": datetime.date(2016, 3, 1)}, {"start": old}, {"attested_on": old}):
            with self.subTest(fields), self.assertRaises(IntegrityError), transaction.atomic():
                self.tie("partner", **fields)

    def test_what_ended_and_what_began_in_one_year_do_not_overlap(self):
        year = {"organisation_id": 1, "body_id": 2, "precision": "year"}
        first = Affiliation(start=datetime.date(2014, 1, 1), end=datetime.date(2022, 12, 31), **year)
        self.assertFalse(first.overlaps(Affiliation(start=datetime.date(2022, 1, 1), **year)))
        self.assertTrue(first.overlaps(Affiliation(start=datetime.date(2021, 1, 1), **year)))

    def test_a_period_comes_before_a_day(self):
        known = {"attested_on": datetime.date(2018, 1, 1), "precision": "year"}
        start, end = datetime.date(2014, 1, 1), datetime.date(2022, 1, 1)
        with override("fr"):
            self.assertEqual(Affiliation(start=start, end=end, **known).when, "2014 – 2022")
            self.assertEqual(Affiliation(start=start, **known).when, "depuis 2014")
            self.assertEqual(Affiliation(end=end, **known).when, "jusqu’en 2022")
            self.assertEqual(Affiliation().when, "")
