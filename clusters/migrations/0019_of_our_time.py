import datetime

from django.db import migrations, models
from django.db.models import F, Q

from core.constraints import looked_at_first

EARLIEST = datetime.date(1900, 1, 1)
HAD_STARTED = (
    Q(start__isnull=True)
    | Q(attested_on__isnull=True)
    | Q(start__lte=F("attested_on"))
    | (~Q(precision="day") & Q(start__year__lte=F("attested_on__year")))
)
TIE_OF_OUR_TIME = (Q(start__isnull=True) | Q(start__gte=EARLIEST)) & (
    Q(attested_on__isnull=True) | Q(attested_on__gte=EARLIEST)
)
OF_OUR_TIME = Q(as_of__gte=EARLIEST)
FIGURE_OF_OUR_TIME = OF_OUR_TIME & (Q(since__isnull=True) | Q(since__gte=EARLIEST))
BEGINS_BEFORE = "A tie begins before the day on which it is attested."
NOT_BEFORE_1900 = "Its days are not before 1900."
TIE = ("organisation__name", "body__name", "start", "attested_on")


class Migration(migrations.Migration):
    dependencies = [
        ("clusters", "0018_figures_of_a_period"),
        ("core", "0008_of_our_time"),
    ]

    operations = [
        looked_at_first("clusters", "Affiliation", HAD_STARTED, BEGINS_BEFORE, *TIE),
        looked_at_first("clusters", "Affiliation", TIE_OF_OUR_TIME, NOT_BEFORE_1900, *TIE),
        looked_at_first("clusters", "Distribution", OF_OUR_TIME, NOT_BEFORE_1900, "organisation__name", "as_of"),
        looked_at_first("clusters", "KeyFigure", FIGURE_OF_OUR_TIME, NOT_BEFORE_1900, "organisation__name", "as_of", "since"),
        migrations.AddConstraint(
            model_name="affiliation",
            constraint=models.CheckConstraint(
                condition=HAD_STARTED,
                name="affiliation_had_started_when_attested",
                violation_error_message="It is attested on an earlier day: it had begun by then.",
            ),
        ),
        migrations.AddConstraint(
            model_name="affiliation",
            constraint=models.CheckConstraint(
                condition=TIE_OF_OUR_TIME,
                name="affiliation_is_of_our_time",
                violation_error_message="Is the year right?",
            ),
        ),
        migrations.AddConstraint(
            model_name="distribution",
            constraint=models.CheckConstraint(
                condition=OF_OUR_TIME,
                name="distribution_is_of_our_time",
                violation_error_message="Is the year right?",
            ),
        ),
        migrations.AddConstraint(
            model_name="keyfigure",
            constraint=models.CheckConstraint(
                condition=FIGURE_OF_OUR_TIME,
                name="figure_is_of_our_time",
                violation_error_message="Is the year right?",
            ),
        ),
    ]
