"""Telephone numbers: kept as E.164 writes them, shown in groups. One without a country's code is of Morocco."""

import unicodedata

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat


def international(typed):
    """A number as E.164 writes it: "+212522123456" for "05 22 12 34 56", "00212 522-123456", "٠٥٢٢١٢٣٤٥٦".

    :raises ValueError: for what is no telephone number of any country.
    """
    try:
        number = phonenumbers.parse(unicodedata.normalize("NFKC", typed), "MA")  # with plain spaces
    except NumberParseException as error:
        raise ValueError(typed) from error
    if number.extension or not phonenumbers.is_valid_number(number):
        raise ValueError(typed)
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def in_groups(number):
    """As one reads it aloud, in the groups of its country: "+212 5 22 12 34 56".

    :param number: in the form of E.164, or "".
    """
    if not number:
        return ""
    groups = phonenumbers.format_number(phonenumbers.parse(number), PhoneNumberFormat.INTERNATIONAL)
    return groups.replace(" ", "\N{NO-BREAK SPACE}").replace("-", "\N{NON-BREAKING HYPHEN}")
