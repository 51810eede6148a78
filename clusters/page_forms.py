"""The editors of the pages of organisations."""

from core.forms import SourcedPageForm


class OrganisationPageForm(SourcedPageForm):
    """Whose page it is decides who may add pages to its list: its own editor cannot make it another one's."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.for_user and not self.parent_page.permissions_for_user(self.for_user).can_add_subpage():
            self.fields.pop(self.instance.identity_field, None)
