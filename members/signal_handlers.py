"""One language for each person: Wagtail's admin keeps it in a profile of its own, and has a form for it."""

from django.db.models.signals import post_save, pre_save
from django.dispatch import receiver
from wagtail.users.models import UserProfile

from .models import User


@receiver(pre_save, sender=UserProfile)
def profile_starts_in_the_language_of_its_person(sender, instance, **kwargs):
    if not instance.preferred_language:
        instance.preferred_language = instance.user.language


@receiver(post_save, sender=UserProfile)
def person_follows_the_profile(sender, instance, **kwargs):
    User.objects.filter(pk=instance.user_id).exclude(language=instance.preferred_language).update(
        language=instance.preferred_language
    )
