"""Rows of several models in one query are the rows that each model would have given."""

import datetime

from django.test import TestCase

from clusters.models import Alias, Milestone
from core.rows_together import rows_together
from core.tests.factories import create_source

from .factories import create_organisation


class RowsTogetherTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.source = create_source(published_on=datetime.date(2021, 5, 1))
        one = create_organisation()
        day = datetime.date(2014, 12, 1)
        Alias.objects.create(organisation=one, name="تجمّع", kind="former", start=day, source=cls.source)
        Alias.objects.create(organisation=one, name="L’« autre »", kind="current")
        Milestone.objects.create(organisation=one, text="Fondation", date=day, is_founding=True, source=cls.source)

    def test_the_same_rows_in_one_query(self):
        lists = [Alias.objects.all(), Milestone.objects.all()]
        with self.assertNumQueries(1):
            found = rows_together(*lists)
            sources = [row.source for row in found[1]]
        for rows, expected in zip(found, lists, strict=True):
            for row, other in zip(sorted(rows, key=lambda row: row.pk), expected.order_by("pk"), strict=True):
                for field in row._meta.concrete_fields:
                    value = getattr(row, field.attname)
                    self.assertEqual(value, getattr(other, field.attname))
                    self.assertIs(type(value), type(getattr(other, field.attname)))
        self.assertEqual(sources[0].published_on, self.source.published_on)

    def test_a_row_without_a_source_has_none(self):
        ((row,),) = rows_together(Alias.objects.filter(source=None))
        self.assertIsNone(row.source)

    def test_nothing_of_one_leaves_the_others(self):
        names, milestones = rows_together(Alias.objects.none(), Milestone.objects.all())
        self.assertEqual((len(names), len(milestones)), (0, 1))
