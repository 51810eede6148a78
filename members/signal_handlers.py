"""One language for each person, which Wagtail's admin keeps in a profile of its own; a line for each sign-in."""

import logging

from axes.signals import user_locked_out
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.db.models.signals import post_save, pre_save
from django.dispatch import receiver
from wagtail.users.models import UserProfile

from .models import User

logger = logging.getLogger(__name__)


@receiver(pre_save, sender=UserProfile)
def profile_starts_in_the_language_of_its_person(sender, instance, **kwargs):
    if not instance.preferred_language:
        instance.preferred_language = instance.user.language


@receiver(post_save, sender=UserProfile)
def person_follows_the_profile(sender, instance, **kwargs):
    User.objects.filter(pk=instance.user_id).exclude(language=instance.preferred_language).update(
        language=instance.preferred_language
    )


@receiver(user_logged_in)
def note_sign_in(sender, user, **kwargs):
    logger.info("Account %s signed in", user.pk)


@receiver(user_logged_out)
def note_sign_out(sender, user, **kwargs):
    logger.info("Account %s signed out", user.pk if user else "?")


@receiver(user_login_failed)
def note_refusal(sender, credentials, **kwargs):
    """Without what was typed: a password is easily typed into the wrong field."""
    logger.warning("A sign-in was refused")


@receiver(user_locked_out)
def note_closed(sender, ip_address, **kwargs):
    logger.warning("An account was closed to %s for a time: too many sign-ins were refused", ip_address)
