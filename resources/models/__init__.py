from .agreements import (
    AgreementIndexPage,
    AgreementPage,
    AgreementType,
    Axis,
    Party,
    Target,
)
from .documents import Document
from .resources import (
    Contributor,
    Operation,
    ResourceIndexPage,
    ResourceKind,
    ResourcePage,
)

__all__ = [
    "AgreementIndexPage",
    "AgreementPage",
    "AgreementType",
    "Axis",
    "Contributor",
    "Document",
    "Operation",
    "Party",
    "ResourceIndexPage",
    "ResourceKind",
    "ResourcePage",
    "Target",
]
