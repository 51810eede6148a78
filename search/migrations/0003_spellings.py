from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("search", "0002_written_at"),
    ]

    operations = [
        migrations.AddField(
            model_name="entry",
            name="spellings",
            field=models.JSONField(db_default=[], default=list),
        ),
    ]
