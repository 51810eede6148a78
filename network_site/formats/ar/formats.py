"""As Morocco writes dates and numbers in Arabic: Django's own have a comma before the year, and no groups."""

DATE_FORMAT = "j F Y"
DATETIME_FORMAT = "j F Y، H:i"
NUMBER_GROUPING = 3
THOUSAND_SEPARATOR = "\N{NO-BREAK SPACE}"
