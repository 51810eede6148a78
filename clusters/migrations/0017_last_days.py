from django.db import migrations

from core.dates import last_day


def keep_last_days(apps, schema_editor):
    """An end in 2022, kept as its first of January, is the last day of 2022: it is compared as such."""
    for name in ("Affiliation", "Alias"):
        model = apps.get_model("clusters", name)
        for row in model.objects.filter(end__isnull=False).exclude(precision="day"):
            model.objects.filter(pk=row.pk).update(end=last_day(row.end, row.precision))


class Migration(migrations.Migration):
    dependencies = [
        ("clusters", "0016_members_that_agreed"),
    ]

    operations = [
        migrations.RunPython(keep_last_days, migrations.RunPython.noop, elidable=True),
    ]
