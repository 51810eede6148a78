from core.tests.factories import create_page
from home.models import ContentPage, NewsIndexPage, NewsPage
from home.tree import plant, plant_regions


def create_tree():
    """The home page and the lists below it, in three languages.

    :returns: the French `HomePage`.
    """
    return plant()


def create_regions(home):
    """The page of every region, in three languages; most tests do without."""
    plant_regions(home)


def create_content_page(parent, title="À propos", *, live=True, **fields):
    return create_page(parent, ContentPage(title=title, **fields), live=live)


def create_news(title="Un laboratoire ouvre", *, parent=None, live=True, **fields):
    """Without a parent it is the network's own."""
    return create_page(parent or NewsIndexPage.objects.of_record().get(), NewsPage(title=title, **fields), live=live)
