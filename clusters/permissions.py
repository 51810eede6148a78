from wagtail.permission_policies import ModelPermissionPolicy

from .faces import pages_of


def can_edit_organisation(user, organisation):
    """Whether somebody may change what is stated of an organisation: whoever may publish its page.

    A figure is live when it is saved. Where there is no page: whoever may edit organisations at all.
    """
    pages = pages_of([organisation.pk]).filter(alias_of=None).specific()
    if pages:
        return any(may.can_edit() and may.can_publish() for may in (page.permissions_for_user(user) for page in pages))
    return user.has_perm("clusters.change_organisation")


def is_of_the_secretariat(user, lists):
    """Whether somebody works for the network, and not for an organisation alone: who may add pages to its lists.

    :param lists: of pages of organisations.
    """
    return all(one.permissions_for_user(user).can_add_subpage() for one in lists)


def edits_for_the_network(user, organisation):
    """Whether who may edit an organisation is of the secretariat; where it has no page, nobody else may."""
    pages = pages_of([organisation.pk]).filter(alias_of=None)
    return is_of_the_secretariat(user, [page.get_parent() for page in pages])


def may_agree_for(user, organisation):
    """Whether somebody may record that an organisation agrees to be named: not where it has a page of its own.

    It would stand on that page. Who may edit it speaks for the organisation.
    """
    return not pages_of([organisation.pk]).exists() or can_edit_organisation(user, organisation)


class ClosedListPolicy(ModelPermissionPolicy):
    """For a list that only a migration changes: it is shown, not edited."""

    def user_has_permission(self, user, action):
        return action == "view" and super().user_has_permission(user, action)
