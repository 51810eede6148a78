"""What the admin offers on a page. The French tree is the tree of record: what is done there, the others follow."""

from wagtail.models import PagePermissionTester

from .mirror import is_of_record
from .navigation import HOME_DEPTH


class PagePermissions(PagePermissionTester):
    """Wagtail's own rules, without what would make the trees of the languages differ.

    In the other trees, an alias shows its page of record, and a translation of its own is edited, published and
    deleted (an alias takes its place); nothing is moved, copied or put in another order.
    """

    @property
    def is_alias(self):
        return self.page.alias_of_id is not None

    @property
    def is_of_record(self):
        return is_of_record(self.page)

    def can_copy(self):
        return self.page.specific_class.may_be_copied and super().can_copy() and self.is_of_record

    def can_delete(self, ignore_bulk=False):
        return not self.is_alias and not self.stays and super().can_delete(ignore_bulk)

    def can_lock(self):
        return not self.is_alias and super().can_lock()

    def can_move(self):
        return super().can_move() and self.is_of_record and not self.page.specific_class.is_permanent

    def can_publish(self):
        return not self.is_alias and super().can_publish()

    def can_reorder_children(self):
        return super().can_reorder_children() and self.is_of_record

    def can_set_view_restrictions(self):
        """The portal has one rule of access, `core.visibility`: Wagtail's page privacy is off."""
        return False

    def can_unpublish(self):
        return not self.is_alias and not self.is_permanent and super().can_unpublish()

    @property
    def is_permanent(self):
        return self.page.specific_class.is_permanent

    @property
    def stays(self):
        """Whether it is there once. A list of its own in another language may go: its alias comes back."""
        return self.is_permanent and (self.is_of_record or self.page.depth == HOME_DEPTH)
