"""Telephone numbers: kept as E.164 writes them, shown in groups. One without a country's code is of Morocco."""

import re
import unicodedata

MOROCCO = "+212"
BETWEEN_DIGITS = re.compile(r"[\s./()\-–\u2011\u200e\u200f]+")
E164 = re.compile(r"\+[1-9][0-9]{7,14}")
MOROCCAN = re.compile(r"(\+212)([5-8])([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})")


def international(typed):
    """A number as E.164 writes it: "+212522123456" for "05 22 12 34 56", "00212 522-123456", "٠٥٢٢١٢٣٤٥٦".

    :raises ValueError: for what is no telephone number.
    """
    latin = "".join(str(unicodedata.decimal(sign, sign)) for sign in typed)
    number = BETWEEN_DIGITS.sub("", latin.replace("(0)", ""))
    if number.startswith("00"):
        number = f"+{number[2:]}"
    elif number.startswith("0"):
        number = f"{MOROCCO}{number[1:]}"
    number = number.replace(f"{MOROCCO}0", MOROCCO, 1)
    is_one = MOROCCAN if number.startswith(MOROCCO) else E164
    if not is_one.fullmatch(number):
        raise ValueError(typed)
    return number


def in_groups(number):
    """As one reads it aloud: "+212 5 22 12 34 56". Of other countries, whose groups we do not know, as it is."""
    groups = MOROCCAN.fullmatch(number)
    return "\N{NO-BREAK SPACE}".join(groups.groups()) if groups else number
