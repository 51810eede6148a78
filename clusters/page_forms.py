"""The editors of the pages of organisations."""

from core.forms import SourcedPageForm

from .permissions import is_of_the_secretariat


class OrganisationPageForm(SourcedPageForm):
    """Whose page it is decides who may add pages to its list: its own editor cannot make it another one's."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.for_user and not is_of_the_secretariat(self.for_user, [self.parent_page]):
            self.fields.pop(self.instance.identity_field, None)
