from .news import NewsIndexPage, NewsPage
from .pages import ContentPage, HomePage

__all__ = ["ContentPage", "HomePage", "NewsIndexPage", "NewsPage"]
