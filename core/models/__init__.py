from .pages import BasePage, PageRow, Provenance, SourcedPage, ascii_slug
from .pictures import Image, Rendition
from .records import ContentVersion, DemoItem, Token
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
    "Source",
    "SourcedPage",
    "Token",
    "ascii_slug",
]
