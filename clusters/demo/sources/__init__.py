"""Where the facts were read: a title in the article's own words where they are known, else a description of ours.

A tuple is a description, in French, Arabic and English.
"""

from .organisations import ORGANISATIONS
from .press import PRESS

SOURCES = PRESS | ORGANISATIONS
