"""Agreements and resources to follow."""

from django.utils.translation import gettext_lazy as _

from core.feeds import Feed, register
from core.languages import reader_language

from .models import AgreementPage, ResourcePage


def agreements():
    return AgreementPage.objects.in_language(reader_language()).newest_first()


def resources():
    return ResourcePage.objects.in_language(reader_language()).newest_first()


register(Feed("conventions", _("Latest agreements"), agreements))
register(Feed("ressources", _("Latest resources"), resources))
