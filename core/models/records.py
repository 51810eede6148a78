"""What the portal notes for itself: rights, the state of its content, what the demo made."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q

from ..visibility import Act


class Token(models.Model):
    """One reader's key that opens one act on one thing. Written by `core.visibility` only."""

    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    act = models.CharField(max_length=8, choices=Act.choices)
    token = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["content_type", "object_id", "act", "token"], name="token_is_unique"),
        ]
        indexes = [models.Index(fields=["content_type", "act", "token", "object_id"], name="token_by_holder")]

    def __str__(self):
        return f"{self.act}:{self.token}"


class ContentVersion(models.Model):
    """What the portal shows now: one row, which every change replaces (`core.content_version`)."""

    version = models.CharField(max_length=16)
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(name="there_is_one_content_version", condition=Q(pk=1)),
        ]

    def __str__(self):
        return self.version


class DemoItem(models.Model):
    """One thing that the demo content made, so that it is never made again: not after an edit, not after a deletion."""

    key = models.CharField(max_length=100, unique=True)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    thing = GenericForeignKey()

    def __str__(self):
        return self.key
