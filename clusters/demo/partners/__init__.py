"""The network itself and the organisations that work with it, by key.

A tuple is a text in French, Arabic and English. Only what a source says of an organisation gives it a page.
"""

from .associations import ASSOCIATIONS
from .foreign import FOREIGN
from .network import NETWORK
from .public_bodies import PUBLIC_BODIES
from .research import RESEARCH

PARTNERS = NETWORK | PUBLIC_BODIES | RESEARCH | ASSOCIATIONS | FOREIGN
