"""Who may see what: the portal's only rule.

A thing has tokens for each act, a reader holds tokens; what they have in common decides.
Lists, menus, feeds, the sitemap, counts, suggestions and the search all ask here.
"""

from django.contrib.auth.models import AnonymousUser
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.permissions import policy_registry

from .page_cache import has_session

PUBLIC = "public"
EDITING = ("add", "change", "publish")  # of pages
KEEPING = ("add", "change", "delete", "choose")  # of files in a collection


class Act(models.TextChoices):
    SEE = "see", _("see that it exists, its title and summary")
    OPEN = "open", _("open its content")


def reader(request):
    """Who reads, decided without touching the session where there is none.

    A request without session cookie is anonymous, so that its answer carries no `Vary: Cookie`.

    :param request: None where none is at hand.
    """
    return request.user if request and has_session(request) else AnonymousUser()


def tokens_held_by(user) -> frozenset[str]:
    """The tokens of a person; everybody holds `public`."""
    return frozenset({PUBLIC})


def tokens_wanted_by(thing, act) -> frozenset[str]:
    """The tokens that allow this act on a thing. A draft has none: only the admin shows it."""
    return frozenset({PUBLIC}) if thing.live else frozenset()


def visible_to(queryset, user, act=Act.SEE):
    """The rows that this person may see (or open).

    :param queryset: of pages, or of rows that are about another thing by `content_type` and `object_id`
        (a search entry has the rights of its thing).
    :param user: a user or `AnonymousUser`.
    """
    return queryset.filter(may(user, act, queryset.model))


def seen_by_all(queryset):
    """The rows that everybody may see, whoever asks: for what is the same for all, such as feeds and the sitemap."""
    return visible_to(queryset, AnonymousUser())


def open_to_all(queryset):
    """The rows that everybody may see and open, whoever asks."""
    return visible_to(seen_by_all(queryset), AnonymousUser(), Act.OPEN)


def may(user, act, model):
    """The same as an expression: whether a person may do this to a row of a model, to filter or annotate by."""
    from .models import Token

    about = Token.objects.filter(act=act, token__in=tokens_held_by(user))
    if issubclass(model, Page):
        return Exists(about.filter(content_type=content_type_of(Page), object_id=OuterRef("pk")))
    return Exists(about.filter(content_type=OuterRef("content_type"), object_id=OuterRef("object_id")))


def can_open_drafts(user) -> bool:
    """Whether this person may open what nobody has shared yet: whoever works in the admin."""
    return user.is_active and user.has_perm("wagtailadmin.access_admin")


def may_edit(user, page) -> bool:
    """Whether somebody works on a page: it stands below one of theirs."""
    return policy_registry.get_by_type(Page).user_has_any_permission_for_instance(user, EDITING, page)


def named_to(pages, user):
    """Of some pages, those whose titles the admin may tell somebody: their own, what leads there, what they see.

    By keys, since Wagtail's search takes no other condition.
    """
    if user.is_superuser:
        return pages
    own = policy_registry.get_by_type(Page).explorable_instances(user)
    told = Page.objects.filter(Q(pk__in=own.values("pk")) | may(user, Act.SEE, Page))
    return pages.filter(pk__in=told.values("pk"))


def kept_by(user, model):
    """The documents or pictures that somebody works with: those of the collections in which they have a right."""
    return policy_registry.get_by_type(model).instances_user_has_any_permission_for(user, KEEPING)


def content_type_of(thing):
    """Under which type a thing's rights are kept: all pages under `Page`, whatever their own type."""
    model = thing if isinstance(thing, type) else type(thing)
    return ContentType.objects.get_for_model(Page if issubclass(model, Page) else model)


def refresh_tokens(thing):
    """Make the stored tokens of a thing equal to what it wants now. Writes only the difference."""
    from .models import Token

    kept = Token.objects.filter(content_type=content_type_of(thing), object_id=thing.pk)
    stored = {(row.act, row.token): row.pk for row in kept}
    wanted = {(act.value, token) for act in Act for token in tokens_wanted_by(thing, act)}
    if gone := [pk for key, pk in stored.items() if key not in wanted]:
        Token.objects.filter(pk__in=gone).delete()
    Token.objects.bulk_create(
        Token(content_type=content_type_of(thing), object_id=thing.pk, act=act, token=token)
        for act, token in sorted(wanted - stored.keys())
    )


def forget_tokens(thing):
    """Remove the rights of a thing that is being deleted."""
    from .models import Token

    Token.objects.filter(content_type=content_type_of(thing), object_id=thing.pk).delete()
