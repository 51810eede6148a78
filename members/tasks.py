"""Background work. Idempotent."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone, translation
from django_tasks import task

BETWEEN_MAILS = timedelta(minutes=5)


@task()
def send_reset_links(accounts):
    """Send each account a link to a new password, once in five minutes at most.

    :param accounts: their keys; none where nobody has the address, so that the request takes as long.
    """
    from .models import User

    now = timezone.now()
    for user in User.objects.filter(pk__in=accounts, is_active=True):
        with transaction.atomic(), translation.override(user.language):
            waited = Q(reset_sent_at=None) | Q(reset_sent_at__lte=now - BETWEEN_MAILS)
            if User.objects.filter(waited, pk=user.pk).update(reset_sent_at=now):
                send_reset_link(user)


def send_reset_link(user):
    from wagtail.admin.forms.auth import PasswordResetForm
    from wagtail.admin.views.account import PasswordResetView

    form = PasswordResetForm({"email": user.email})
    if form.is_valid():
        form.save(
            domain_override=settings.WAGTAILADMIN_BASE_URL,  # the mail says it, not the host that somebody asked
            email_template_name=PasswordResetView.email_template_name,
            subject_template_name=PasswordResetView.subject_template_name,
        )
