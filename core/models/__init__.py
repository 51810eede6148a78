from .pages import BasePage, PageRow, Provenance, SourcedPage, ascii_slug
from .pictures import Image, Rendition
from .records import ContentVersion, DemoItem, Token
from .site_settings import SiteSettings
from .sources import Named, Source

__all__ = [
    "BasePage",
    "ContentVersion",
    "DemoItem",
    "Image",
    "Named",
    "PageRow",
    "Provenance",
    "Rendition",
    "SiteSettings",
    "Source",
    "SourcedPage",
    "Token",
    "ascii_slug",
]
