from django.db import migrations

from clusters.regions import REGIONS
from clusters.sectors import SECTORS


def fill(apps, schema_editor):
    Region = apps.get_model("clusters", "Region")
    Sector = apps.get_model("clusters", "Sector")
    Region.objects.bulk_create(
        Region(code=code, name=fr, name_ar=ar, name_en=en, seat=seat, former_names=former)
        for code, (fr, ar, en, seat, former) in REGIONS.items()
    )
    Sector.objects.bulk_create(
        Sector(slug=slug, name=fr, name_ar=ar, name_en=en, hue=hue) for slug, (fr, ar, en, hue) in SECTORS.items()
    )


def empty(apps, schema_editor):
    apps.get_model("clusters", "Region").objects.all().delete()
    apps.get_model("clusters", "Sector").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("clusters", "0001_initial")]
    operations = [migrations.RunPython(fill, empty)]
