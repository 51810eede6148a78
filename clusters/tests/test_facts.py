"""What is stated of an organisation in figures: dated, sourced, never more than the whole."""

import datetime
from copy import copy

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import TestCase
from django.utils.translation import override

from clusters.facts import divisions_of, facts_of, figures_of, totals_of_members
from clusters.models import Alias, DistributionRow, KeyFigure, PartnerIndexPage, PartnerPage
from clusters.tests.factories import (
    create_affiliation,
    create_distribution,
    create_figure,
    create_network,
    create_organisation,
    create_partner,
)
from core.tests.factories import create_page, create_source
from home.tests.factories import create_tree


class FigureTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.organisation = create_organisation("Agence")

    def assert_refused(self, act):
        with self.assertRaises(IntegrityError), transaction.atomic():
            act()

    def test_nothing_is_a_figure_without_date_and_source(self):
        figure = create_figure(self.organisation)
        for field in ("as_of", "source_id"):
            self.assert_refused(lambda field=field: KeyFigure.objects.filter(pk=figure.pk).update(**{field: None}))

    def test_a_figure_is_not_below_zero(self):
        self.assert_refused(lambda: create_figure(self.organisation, -1))

    def test_a_source_states_it_once(self):
        source = create_source()
        create_figure(self.organisation, source=source)
        self.assert_refused(lambda: create_figure(self.organisation, 43, source=source))
        create_figure(self.organisation, 43, source=source, detail="membres actifs")

    def test_a_source_states_it_once_of_each_period(self):
        source = create_source()
        create_figure(self.organisation, source=source)
        for year in (2015, 2020):
            create_figure(self.organisation, 43, source=source, since=datetime.date(year, 1, 1))
        self.assert_refused(
            lambda: create_figure(self.organisation, 44, source=source, since=datetime.date(2015, 1, 1))
        )

    def test_a_period_starts_before_it_ends(self):
        figure = create_figure(self.organisation)
        figure.since = datetime.date(2024, 1, 1)
        with self.assertRaises(ValidationError) as refused:
            figure.full_clean()
        self.assertIn("since", refused.exception.message_dict)
        self.assert_refused(figure.save)

    def test_no_fact_is_of_a_day_to_come(self):
        figure = create_figure(self.organisation)
        figure.as_of = datetime.date(2999, 1, 1)
        with self.assertRaises(ValidationError) as refused:
            figure.full_clean()
        self.assertIn("as_of", refused.exception.message_dict)

    def test_a_fact_is_of_our_time(self):
        figure = create_figure(self.organisation)
        for name in ("as_of", "since"):
            slip = copy(figure)
            setattr(slip, name, datetime.date(1200, 1, 1))
            with self.subTest(name):
                with self.assertRaises(ValidationError) as refused:
                    slip.full_clean()
                self.assertIn(name, refused.exception.message_dict)
                self.assert_refused(slip.save)

    def test_a_source_is_not_moved_before_what_it_tells(self):
        article = create_source(title="Daté", published_on=datetime.date(2023, 5, 1))
        other, day = create_organisation("Autre"), datetime.date(2021, 3, 1)
        of_the_day = {"as_of": day, "precision": "day"}
        for cited in (
            lambda: create_figure(self.organisation, source=article, **of_the_day),
            lambda: create_distribution(self.organisation, {"Solaire": 33}, source=article, **of_the_day),
            lambda: create_affiliation(self.organisation, other, source=article, start=day),
            lambda: create_affiliation(self.organisation, other, source=article, attested_on=day),
            lambda: Alias.objects.create(organisation=other, name="Ancien", start=day, source=article),
        ):
            row = cited()
            with self.subTest(row):
                article.published_on = day
                article.full_clean()
                article.published_on = datetime.date(2021, 2, 28)
                with self.assertRaises(ValidationError) as refused:
                    article.full_clean()
                self.assertEqual(list(refused.exception.message_dict), ["published_on"])
                article.precision = "year"
                article.full_clean()
                article.precision = "day"
            row.delete()
        article.full_clean()

    def test_a_source_tells_of_no_later_day(self):
        article = create_source(title="Daté", published_on=datetime.date(2023, 5, 1), precision="month")
        figure = create_figure(self.organisation, source=article)
        for day, precision, is_right in (
            (datetime.date(2023, 12, 31), "year", True),
            (datetime.date(2023, 5, 31), "day", True),
            (datetime.date(2023, 6, 1), "day", False),
            (datetime.date(2024, 1, 1), "year", False),
        ):
            figure.as_of, figure.precision = day, precision
            with self.subTest(day=day, precision=precision):
                if is_right:
                    figure.full_clean()
                else:
                    with self.assertRaises(ValidationError) as refused:
                        figure.full_clean()
                    self.assertEqual(list(refused.exception.message_dict), ["as_of"])

    def test_it_is_told_in_words(self):
        figure = create_figure(self.organisation, 1600, operator=">", detail="actifs", detail_ar="نشيطون")
        funds = create_figure(self.organisation, 14, indicator="fonds-leves")
        half = create_figure(self.organisation, "0.5", indicator="fonds-leves")
        with override("fr"):
            self.assertEqual(figure.in_words, "plus de 1\xa0600 actifs")
            self.assertEqual(funds.in_words, "14 millions de dirhams")
            self.assertEqual(half.amount, "0,5")
        with override("ar"):
            self.assertTrue(figure.in_words.endswith("نشيطون"))

    def test_the_newest_value_stands_and_the_old_ones_are_previous(self):
        for year in (2017, 2023, 2022):
            create_figure(self.organisation, year=year, value=year)
        series = figures_of(self.organisation)
        self.assertEqual([one.value for one in series[0].current], [2023])
        self.assertEqual([one.value for one in series[0].previous], [2022, 2017])

    def test_two_sources_of_one_time_that_disagree_both_stand(self):
        create_figure(self.organisation, 200, year=2023)
        day = {"as_of": datetime.date(2023, 6, 30), "precision": "day"}
        create_figure(self.organisation, 210, **day)
        create_figure(self.organisation, 150, year=2022)
        self.assertEqual({one.value for one in figures_of(self.organisation)[0].current}, {200, 210})


class DistributionTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.organisation = create_organisation("Agence")

    def division(self):
        return divisions_of(self.organisation)[0].current[0]

    def test_the_rest_is_computed(self):
        create_distribution(self.organisation, {"Solaire": 33, "Métal": 14})
        division = self.division()
        self.assertEqual(division.distribution.rest, 53)
        self.assertEqual(division.rest_bar.percent, 53)
        self.assertEqual([bar.percent for bar in division.bars], [33, 14])
        with override("fr"):
            self.assertEqual(division.rest_bar.amount, "53\u202f%")
            said = "Solaire 33\u202f% · Métal 14\u202f% · non précisé par la source 53\u202f%"
            self.assertEqual(division.in_words, said)

    def test_a_whole_leaves_nothing(self):
        create_distribution(self.organisation, {"Solaire": 60, "Métal": 40})
        self.assertIsNone(self.division().rest_bar)
        self.assertNotIn("source", self.division().in_words)

    def test_the_database_refuses_more_than_the_whole(self):
        with self.assertRaises(IntegrityError), transaction.atomic():
            create_distribution(self.organisation, {"Solaire": 60, "Métal": 41})

    def test_numbers_are_of_their_whole(self):
        create_distribution(self.organisation, {"PME": 90, "Écoles": 10}, measure="count", total=110)
        division = self.division()
        self.assertEqual((division.distribution.rest, division.rest_bar.amount), (10, "10"))
        self.assertEqual([round(bar.percent) for bar in (*division.bars, division.rest_bar)], [82, 9, 9])
        with self.assertRaises(IntegrityError), transaction.atomic():
            create_distribution(self.organisation, {"PME": 111}, measure="count", total=110, dimension="size")

    def test_numbers_without_a_whole_leave_nothing_open(self):
        create_distribution(self.organisation, {"PME": 90, "Écoles": 10}, measure="count")
        self.assertIsNone(self.division().rest_bar)
        self.assertEqual([round(bar.percent) for bar in self.division().bars], [90, 10])

    def test_an_old_one_is_previous(self):
        create_distribution(self.organisation, {"Solaire": 33}, year=2023)
        create_distribution(self.organisation, {"Solaire": 30}, year=2020)
        facts = facts_of(self.organisation)
        self.assertEqual(len(facts["divisions"][0].current), 1)
        self.assertEqual([fact.when for _subject, fact in facts["previous"]], ["2020"])

    def test_two_queries_whatever_there_is(self):
        for year in (2021, 2022, 2023):
            create_figure(self.organisation, year=year)
            create_distribution(self.organisation, {"Solaire": 33, "Métal": 14}, year=year)
        with self.assertNumQueries(2):
            facts_of(self.organisation)


class SumTests(TestCase):
    """The parts of a distribution are never more than the whole, whoever writes them."""

    def setUp(self):
        self.distribution = create_distribution(create_organisation("Agence"), {"Solaire": 33, "Métal": 14})

    def stated(self):
        self.distribution.refresh_from_db()
        return self.distribution.stated

    def test_a_lone_part_is_counted(self):
        row = DistributionRow.objects.create(distribution=self.distribution, label="Textile", value=50)
        self.assertEqual(self.stated(), 97)
        row.value = 3
        row.save()
        self.assertEqual(self.stated(), 50)
        row.delete()
        self.assertEqual(self.stated(), 47)

    def test_a_lone_part_above_the_whole_is_refused(self):
        with self.assertRaises(IntegrityError), transaction.atomic():
            DistributionRow.objects.create(distribution=self.distribution, label="Textile", value=54)
        self.assertEqual((self.stated(), self.distribution.rows.count()), (47, 2))

    def test_a_part_that_moves_counts_where_it_now_is(self):
        other = create_distribution(self.distribution.organisation, {"Textile": 20}, year=2020)
        row = self.distribution.rows.get(label="Solaire")
        row.distribution = other
        row.save()
        other.refresh_from_db()
        self.assertEqual((self.stated(), other.stated), (14, 53))

    def test_a_part_that_stays_does_not_look_for_what_it_left(self):
        other = create_distribution(self.distribution.organisation, {"Textile": 20}, year=2020)
        row = DistributionRow.objects.select_related("distribution").get(label="Solaire")
        for moves_to, expected in ((self.distribution, 0), (other, 1), (other, 0)):
            row.distribution = moves_to
            with self.assertNumQueries(expected):
                row.distribution_left()
            row.save()
        self.assertEqual(self.stated(), 14)

    def test_a_part_that_was_not_read_is_looked_for(self):
        other = create_distribution(self.distribution.organisation, {"Textile": 20}, year=2020)
        key = self.distribution.rows.get(label="Solaire").pk
        DistributionRow(pk=key, distribution=other, label="Solaire", value=33).save()
        self.assertEqual(self.stated(), 14)

    def test_a_part_that_moves_above_the_whole_stays(self):
        other = create_distribution(self.distribution.organisation, {"Textile": 80}, year=2020)
        row = self.distribution.rows.get(label="Solaire")
        row.distribution = other
        with self.assertRaises(IntegrityError), transaction.atomic():
            row.save()
        other.refresh_from_db()
        self.assertEqual((self.stated(), other.stated), (47, 80))

    def test_parts_change_together(self):
        first, second = self.distribution.rows.all()
        first.value, second.value = 90, 10
        self.distribution.rows = [first, second]
        self.distribution.save()
        first.value, second.value = 10, 90
        self.distribution.rows = [second, first]
        self.distribution.save()
        self.assertEqual(self.stated(), 100)


class TotalTests(TestCase):
    """What the members of the network state of the same thing and year is added up, and nothing else."""

    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.network = create_network()
        cls.pages = [create_partner(f"Membre {number}") for number in range(3)]
        cls.members = [page.organisation for page in cls.pages]
        for member in cls.members:
            create_affiliation(member, cls.network, start=datetime.date(2020, 1, 1))

    def totals(self):
        return [
            (total.year, total.operator, total.value, total.number)
            for total in totals_of_members(self.network, AnonymousUser())
        ]

    def test_one_indicator_and_year(self):
        create_figure(self.members[0], 40, year=2023)
        create_figure(self.members[1], 60, year=2023)
        create_figure(self.members[2], 50, year=2022)
        create_figure(self.members[2], 7, year=2023, indicator="partenariats")
        self.assertEqual(self.totals(), [(2023, "=", 100, 2)])

    def test_what_counts_something_else_or_a_period_is_left_out(self):
        create_figure(self.members[0], 40)
        create_figure(self.members[1], 60, detail="membres actifs")
        create_figure(self.members[2], 60, since=datetime.date(2015, 1, 1))
        self.assertEqual(self.totals(), [])

    def test_a_member_whose_sources_disagree_is_left_out(self):
        create_figure(self.members[0], 40)
        create_figure(self.members[0], 45)
        create_figure(self.members[1], 60)
        create_figure(self.members[2], 1)
        self.assertEqual(self.totals(), [(2023, "=", 61, 2)])

    def test_a_sum_is_no_more_exact_than_its_parts(self):
        create_figure(self.members[0], 40, operator=">")
        create_figure(self.members[1], 60)
        self.assertEqual(self.totals(), [(2023, "≥", 100, 2)])
        create_figure(self.members[2], 10, operator="≈")
        self.assertEqual(self.totals(), [(2023, "≈", 110, 3)])

    def test_who_was_no_member_any_more_is_left_out(self):
        self.members[0].affiliations.update(end=datetime.date(2022, 12, 31))
        for member in self.members[:2]:
            create_figure(member, 40)
        create_figure(create_organisation("Une autre"), 40)
        self.assertEqual(self.totals(), [])

    def test_who_was_no_member_yet_is_left_out(self):
        self.members[0].affiliations.update(start=datetime.date(2023, 2, 1))
        for member in self.members[:2]:
            create_figure(member, 40)
        self.assertEqual(self.totals(), [])

    def test_who_has_no_page_that_the_reader_may_see_is_left_out(self):
        for member in self.members:
            create_figure(member, 40)
        self.assertEqual(self.totals(), [(2023, "=", 120, 3)])
        self.pages[0].unpublish()
        self.assertEqual(self.totals(), [(2023, "=", 80, 2)])

    def test_one_query_whatever_there_is(self):
        for member in self.members:
            create_figure(member, 40)
        with self.assertNumQueries(1):
            self.totals()

    def test_the_page_of_the_network_shows_it(self):
        page = PartnerPage(title="Maroc Cluster", organisation=self.network)
        create_page(PartnerIndexPage.objects.of_record().get(), page)
        for member in self.members:
            create_figure(member, 411)
        self.assertContains(self.client.get(page.get_url()), "1\xa0233")
