"""What `core` tells apps above it, which it may not import."""

from django.dispatch import Signal

# A page was saved together with its inline children, in the transaction of its save. Sent with `thing`.
thing_saved = Signal()
