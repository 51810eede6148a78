from wagtail.permission_policies import ModelPermissionPolicy


class ClosedListPolicy(ModelPermissionPolicy):
    """For a list that only a migration changes: it is shown, not edited."""

    def user_has_permission(self, user, action):
        return action == "view" and super().user_has_permission(user, action)
