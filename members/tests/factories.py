from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupCollectionPermission, GroupPagePermission

from members.models import User


def create_editor(email="editor@example.ma", *, language="en", **fields):
    """Somebody with every right in the admin, to whom it speaks English: the language of the code's messages."""
    return User.objects.create_superuser(email, "a long password", language=language, **fields)


def create_reader(email="reader@example.ma", **fields):
    """Somebody with an account and no right in the admin."""
    return User.objects.create_user(email, "a long password", **fields)


def create_page_editor(page, email="director@example.ma", *, may=("add", "change", "publish"), **fields):
    """Somebody who may edit and publish one page, and what is below it, and nothing else.

    :param may: leave out "publish" for somebody who writes drafts.
    """
    user = create_reader(email, **{"language": "en", **fields})
    group = Group.objects.create(name=f"{email} at {page}")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in (f"{act}_page" for act in may):
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    user.groups.add(group)
    return user


def let_work_in(user, collection, permission):
    """Give somebody a right in a collection.

    :param permission: such as `wagtaildocs.change_document`.
    """
    app, codename = permission.split(".")
    GroupCollectionPermission.objects.create(
        group=user.groups.first(),
        collection=collection,
        permission=Permission.objects.get(content_type__app_label=app, codename=codename),
    )
