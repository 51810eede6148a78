"""What must follow when Wagtail moves a page, or somebody deletes a sector: acts that we do not call ourselves."""

from django.db.models import ProtectedError
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from wagtail.signals import post_page_move

from .models import Sector
from .models.pages import give_to_whom_it_stands_below


@receiver(post_page_move)
def owners_follow_a_move(sender, instance, **kwargs):
    give_to_whom_it_stands_below(instance)


@receiver(pre_delete, sender=Sector)
def a_sector_of_a_cluster_stays(sender, instance, **kwargs):
    """Django protects foreign keys, not the rows of a many-to-many."""
    if clusters := set(instance.clusters.all()):
        raise ProtectedError("A cluster has this sector.", clusters)
