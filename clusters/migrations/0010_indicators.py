from django.db import migrations

from clusters.indicators import INDICATORS


def fill(apps, schema_editor):
    Indicator = apps.get_model("clusters", "Indicator")
    Indicator.objects.bulk_create(
        Indicator(slug=slug, name=fr, name_ar=ar, name_en=en, unit=unit)
        for slug, (fr, ar, en, unit) in INDICATORS.items()
    )


def empty(apps, schema_editor):
    apps.get_model("clusters", "Indicator").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("clusters", "0009_figures")]
    operations = [migrations.RunPython(fill, empty)]
