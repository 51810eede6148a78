from .facts import Dimension, Distribution, DistributionRow, Fact, FactStatus, Indicator, KeyFigure, Measure, Unit
from .organisations import (
    Affiliation,
    Alias,
    Cluster,
    Milestone,
    Organisation,
    OrganisationKind,
    Region,
    Sector,
)
from .pages import ClusterIndexPage, ClusterPage, OwnedPage, PartnerIndexPage, PartnerPage
from .places import RegionIndexPage, RegionPage

__all__ = [
    "Affiliation",
    "Alias",
    "Cluster",
    "ClusterIndexPage",
    "ClusterPage",
    "Dimension",
    "Distribution",
    "DistributionRow",
    "Fact",
    "FactStatus",
    "Indicator",
    "KeyFigure",
    "Measure",
    "Milestone",
    "Organisation",
    "OrganisationKind",
    "OwnedPage",
    "PartnerIndexPage",
    "PartnerPage",
    "Region",
    "RegionIndexPage",
    "RegionPage",
    "Sector",
    "Unit",
]
