"""An upgrade that brings a constraint names the rows that break it."""

from datetime import date

import pytest
from django.apps import apps
from django.core.management import CommandError
from django.db import connection
from django.db.models import Q

from core.constraints import MOST_NAMED, looked_at_first
from core.models import Source

from .factories import create_source

pytestmark = pytest.mark.django_db
SINCE_2000 = Q(published_on__isnull=True) | Q(published_on__gte=date(2000, 1, 1))


def look():
    operation = looked_at_first("core", "Source", SINCE_2000, "It is of this century.", "title", "published_on")
    operation.code(apps, connection.schema_editor())


def test_rows_that_keep_it_pass():
    create_source(title="Rapport", published_on=date(2021, 5, 1))
    create_source(title="Sans date")
    look()


def test_rows_that_break_it_are_named():
    create_source(title="Rapport", published_on=date(2021, 5, 1))
    old = create_source(title="Ancien", published_on=date(1956, 3, 2))
    with pytest.raises(CommandError) as refused:
        look()
    assert f"pk {old.pk}, title Ancien, published_on 1956-03-02" in str(refused.value)
    assert "It is of this century. Correct these rows" in str(refused.value)
    assert "Rapport" not in str(refused.value)


def test_of_many_the_first_are_named():
    for number in range(MOST_NAMED + 1):
        create_source(title=f"Ancien {number:02}", published_on=date(1956, 3, 2))
    with pytest.raises(CommandError, match="and more"):
        look()
    Source.objects.first().delete()
    with pytest.raises(CommandError) as refused:
        look()
    assert "and more" not in str(refused.value)
