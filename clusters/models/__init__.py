from .affiliations import Affiliation
from .contacts import Contact
from .distributions import Dimension, Distribution, DistributionRow, Measure
from .facts import Fact, FactStatus, Indicator, KeyFigure, Operator, Unit
from .history import Alias, Milestone
from .organisations import Cluster, Organisation, OrganisationKind, Region, Sector
from .pages import ClusterIndexPage, ClusterPage, OwnedPage
from .partners import PartnerIndexPage, PartnerPage
from .places import RegionIndexPage, RegionPage
from .reviews import Review

__all__ = [
    "Affiliation",
    "Alias",
    "Cluster",
    "ClusterIndexPage",
    "ClusterPage",
    "Contact",
    "Dimension",
    "Distribution",
    "DistributionRow",
    "Fact",
    "FactStatus",
    "Indicator",
    "KeyFigure",
    "Measure",
    "Milestone",
    "Operator",
    "Organisation",
    "OrganisationKind",
    "OwnedPage",
    "PartnerIndexPage",
    "PartnerPage",
    "Region",
    "RegionIndexPage",
    "RegionPage",
    "Review",
    "Sector",
    "Unit",
]
