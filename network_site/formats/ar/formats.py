"""As Morocco writes dates and numbers in Arabic: Django's own have a comma before the year, and no groups."""

DATE_FORMAT = "j F Y"
DATETIME_FORMAT = "j F Y، H:i"
NUMBER_GROUPING = 3
THOUSAND_SEPARATOR = "\N{NO-BREAK SPACE}"

# A date that is typed, with the day first in every language. Wagtail's calendar writes the first.
DATE_INPUT_FORMATS = ["%Y-%m-%d", "%d/%m/%Y"]
DATETIME_INPUT_FORMATS = ["%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%d/%m/%Y %H:%M", "%d/%m/%Y %H:%M:%S"]
