import datetime

from django.db import migrations, models
from django.db.models import Q

from core.constraints import looked_at_first

OF_OUR_TIME = Q(published_on__isnull=True) | Q(published_on__gte=datetime.date(1900, 1, 1))


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0007_site_settings_constraints"),
    ]

    operations = [
        looked_at_first("core", "Source", OF_OUR_TIME, "Its day is not before 1900.", "title", "published_on"),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=OF_OUR_TIME,
                name="source_is_of_our_time",
                violation_error_message="Is the year right?",
            ),
        ),
    ]
