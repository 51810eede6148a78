"""What must follow when Wagtail moves a page, or an organisation goes with its ties: acts that we do not call."""

from django.db.models import ProtectedError
from django.db.models.signals import post_delete, pre_delete
from django.dispatch import receiver
from wagtail.signals import post_page_move

from .models import Affiliation, Sector
from .models.pages import give_to_whom_it_stands_below


@receiver(post_page_move)
def owners_follow_a_move(sender, instance, **kwargs):
    give_to_whom_it_stands_below(instance)


@receiver(pre_delete, sender=Sector)
def a_sector_of_a_cluster_stays(sender, instance, **kwargs):
    """Django protects foreign keys, not the rows of a many-to-many."""
    if clusters := set(instance.clusters.all()):
        raise ProtectedError("A cluster has this sector.", clusters)


@receiver(post_delete, sender=Affiliation)
def both_ends_of_a_tie_are_not_found_by_it(sender, instance, **kwargs):
    """A tie goes also with its organisation: its own `delete` is not called then."""
    instance.withdraw()
