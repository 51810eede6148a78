"""As Morocco writes dates in Arabic: Django's own format has a comma before the year."""

DATE_FORMAT = "j F Y"
DATETIME_FORMAT = "j F Y، H:i"
