"""The thirteen members of the network at the end of 2016, by key.

A tuple is a text in French, Arabic and English. Three of them have no official name in the sources: they carry a
description, and are not taken for clusters of which other sources tell (CISE at Ben Slimane, AGRINOVA at Meknès).
"""

from .casablanca_settat import CASABLANCA_SETTAT
from .energy import ENERGY
from .industry import INDUSTRY
from .other_regions import OTHER_REGIONS

CLUSTERS = ENERGY | INDUSTRY | CASABLANCA_SETTAT | OTHER_REGIONS
