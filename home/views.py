from django.contrib.auth.models import AnonymousUser
from django.http import Http404
from django.views.decorators.http import require_safe

from clusters.faces import faces
from clusters.models import Organisation
from core.feeds import answer
from core.page_links import key_of

from .feeds import news_of
from .models.news import TELLERS


@require_safe
def feed_of_news(request, key):
    """The news of one organisation by its key, where everybody may see its page."""
    organisation = Organisation.objects.filter(pk=key_of(key), kind__in=TELLERS).first()
    if organisation is None or str(organisation.pk) != key:
        raise Http404
    page = faces([organisation.pk], AnonymousUser()).get(organisation.pk)
    if page is None:
        raise Http404
    return answer(request, news_of(organisation), page)
