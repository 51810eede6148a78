"""Where seats were read, and who holds a secretariat.

The version before this one knows neither. It adds clusters without the new columns while an upgrade goes on, and its
pages of an organisation with a tie of the new kind fail: so going back removes these ties, and with their columns the
sources of seats and which of them are deduced. A backup from before has them.
"""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q


def remove_secretariats(apps, schema_editor):
    """Going back: ties of the kind that the version before does not know. All others stay."""
    affiliations = apps.get_model("clusters", "Affiliation")._base_manager.using(schema_editor.connection.alias)
    affiliations.filter(kind="secretariat").delete()


class Migration(migrations.Migration):
    dependencies = [
        ("clusters", "0019_of_our_time"),
        ("core", "0008_of_our_time"),
    ]

    operations = [
        migrations.AddField(
            model_name="cluster",
            name="seat_is_deduced",
            field=models.BooleanField(
                default=False,
                db_default=False,
                help_text="No source gives it as such. Say in the note of its page what the city follows from.",
                verbose_name="the seat is deduced",
            ),
        ),
        migrations.AddField(
            model_name="cluster",
            name="seat_source",
            field=models.ForeignKey(
                blank=True,
                help_text="Where the city was read. Required for a deduced seat: what it follows from.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="core.source",
                verbose_name="source of the seat",
            ),
        ),
        migrations.AlterField(
            model_name="affiliation",
            name="kind",
            field=models.CharField(
                choices=[
                    ("member", "member of"),
                    ("part", "part of"),
                    ("launched", "launched by"),
                    ("carried", "carried by"),
                    ("hosted", "housed by"),
                    ("supported", "supported by"),
                    ("secretariat", "secretariat held by"),
                    ("partner", "partner"),
                ],
                default="member",
                max_length=12,
                verbose_name="tie",
            ),
        ),
        migrations.RunPython(migrations.RunPython.noop, remove_secretariats, elidable=True),
        migrations.AddConstraint(
            model_name="cluster",
            constraint=models.CheckConstraint(
                condition=Q(seat_is_deduced=False) | Q(seat_source__isnull=False),
                name="deduced_seat_has_a_source",
                violation_error_message="A deduced seat needs its source: what does it follow from?",
            ),
        ),
    ]
