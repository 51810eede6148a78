from django.contrib.contenttypes.models import ContentType
from django.db import connections, models
from django.db.models import F, Q
from django.utils import timezone

from core.dates import Precision
from core.visibility import content_type_of

PLACES = "places"


class EntryQuerySet(models.QuerySet):
    def of(self, things):
        """The entries of these things.

        :param things: a queryset of pages or of another findable model.
        """
        return self.filter(content_type=content_type_of(things.model), object_id__in=things.order_by().values("pk"))

    def current(self):
        """Without the tombstones of deleted things."""
        return self.filter(deleted=False)

    def for_readers_of(self, language):
        return self.filter(languages__contains=language)

    def unsynced(self):
        """What Elasticsearch has not acknowledged yet."""
        return self.filter(synced__lt=F("version"))


class Entry(models.Model):
    """What the search knows of one thing: read model and outbox in one, written in the transaction of the thing.

    It has the rights of its thing: whoever asks for entries asks `core.visibility.visible_to`. Written by
    `search.entries` only; fields as in `kinds.Description`.
    """

    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+", db_index=False)
    object_id = models.PositiveBigIntegerField()
    kind = models.CharField(max_length=20)
    titles = models.JSONField(default=dict)
    summaries = models.JSONField(default=dict)
    bodies = models.JSONField(default=dict)
    names = models.JSONField(default=list)
    spellings = models.JSONField(default=list, db_default=[])  # the version before writes entries without it meanwhile
    related_names = models.JSONField(default=list)
    lines = models.JSONField(default=dict)
    facets = models.JSONField(default=dict)
    date = models.DateField(null=True)
    precision = models.CharField(max_length=5, choices=Precision.choices, default=Precision.DAY)
    languages = models.CharField(max_length=20, help_text="Codes of its readers' languages, with spaces between.")
    version = models.PositiveBigIntegerField(default=0, help_text="Grows with every write.")
    written_at = models.DateTimeField(default=timezone.now)
    synced = models.PositiveBigIntegerField(default=0, help_text="The version that Elasticsearch has.")
    dirty = models.BooleanField(default=False, help_text="What it depends on has changed: a task writes it anew.")
    deleted = models.BooleanField(default=False, help_text="The thing is gone, Elasticsearch does not know yet.")

    objects = EntryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "entries"
        constraints = [
            models.UniqueConstraint(fields=["content_type", "object_id"], name="thing_has_one_entry"),
        ]
        indexes = [
            models.Index(fields=["id"], condition=Q(synced__lt=F("version")), name="entry_to_push"),
            models.Index(fields=["id"], condition=Q(dirty=True), name="entry_to_write_anew"),
        ]

    def __str__(self):
        return next(iter(self.titles.values()), f"{self.kind} {self.object_id}")

    @property
    def all_names(self):
        """Its names in every spelling that the search knows; readers see `names` only."""
        return [*self.names, *self.spellings]

    @property
    def called(self):
        """Its titles and all its names."""
        return [*self.titles.values(), *self.all_names]

    @property
    def places(self):
        """Kept with the facets, though nobody narrows by them."""
        return self.facets.get(PLACES, [])


class WordQuerySet(models.QuerySet):
    def starting_with(self, prefix):
        """Keys with a beginning, by the index: SQLite's LIKE does not use it."""
        if connections[self.db].vendor == "sqlite":
            return self.filter(key__gte=prefix, key__lt=prefix + "\U0010ffff")
        return self.filter(key__startswith=prefix)


class Word(models.Model):
    """That an entry holds a word, and how much the word says of it: the database engine's index.

    :ivar key: `fr:solair` is a stem of a text in that language, `:haliopolis` a whole folded word of a title or name,
        `=agadir haliopole cluster` a whole title or name, `@agadir` the place of its seat.
    :ivar head: the word's weight (BM25F, between 0 and 1) in what may be seen: title, names, summary.
    :ivar full: the same with the body, which is for those who may open the thing.
    """

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="words", db_index=False)
    key = models.CharField(max_length=120)
    head = models.FloatField()
    full = models.FloatField()

    objects = WordQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["entry", "key"], name="word_is_weighed_once")]
        indexes = [
            models.Index(
                fields=["key", "entry", "head", "full"],
                name="word_by_key",
                opclasses=["varchar_pattern_ops", "int8_ops", "float8_ops", "float8_ops"],
            )
        ]

    def __str__(self):
        return self.key
