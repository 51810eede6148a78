"""The parts of a long page, so that it can list them at its beginning."""

# A page of fewer parts is seen at a glance.
FEWEST = 4


def contents(*parts):
    """
    :param parts: `(anchor, label, what is in it)`, in the order of the page; what is empty is not there.
    :returns: `[(anchor, label), …]`; nothing for a short page.
    """
    shown = [(anchor, label) for anchor, label, content in parts if content]
    return shown if len(shown) >= FEWEST else []
