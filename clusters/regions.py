"""The twelve regions as a filter, without a query: a closed list that only a migration changes."""

from core.collation import alphabetical_key
from core.languages import reader_language
from core.models import ascii_slug

# ISO 3166-2 code: French, Arabic, English name, seat, former names.
# Decree 2-15-40, Bulletin officiel 6340 of 5 March 2015. Not from a library: they carry wrong or older regions.
REGIONS = {
    "MA-01": ("Tanger-Tétouan-Al Hoceïma", "طنجة-تطوان-الحسيمة", "Tangier-Tetouan-Al Hoceima", "Tanger-Assilah", ""),
    "MA-02": ("L’Oriental", "الشرق", "Oriental", "Oujda-Angad", "الجهة الشرقية"),
    "MA-03": ("Fès-Meknès", "فاس-مكناس", "Fez-Meknes", "Fès", ""),
    "MA-04": ("Rabat-Salé-Kénitra", "الرباط-سلا-القنيطرة", "Rabat-Salé-Kénitra", "Rabat", ""),
    "MA-05": ("Béni Mellal-Khénifra", "بني ملال-خنيفرة", "Beni Mellal-Khenifra", "Béni Mellal", ""),
    "MA-06": (
        "Casablanca-Settat",
        "الدار البيضاء-سطات",
        "Casablanca-Settat",
        "Casablanca",
        "Grand Casablanca\nChaouia-Ouardigha",
    ),
    "MA-07": ("Marrakech-Safi", "مراكش-آسفي", "Marrakesh-Safi", "Marrakech", ""),
    "MA-08": ("Drâa-Tafilalet", "درعة-تافيلالت", "Draa-Tafilalet", "Errachidia", ""),
    "MA-09": ("Souss-Massa", "سوس-ماسة", "Souss-Massa", "Agadir Ida-Outanane", ""),
    "MA-10": ("Guelmim-Oued Noun", "كلميم-واد نون", "Guelmim-Oued Noun", "Guelmim", "Guelmim-Es Smara"),
    "MA-11": ("Laâyoune-Sakia El Hamra", "العيون-الساقية الحمراء", "Laâyoune-Sakia El Hamra", "Laâyoune", ""),
    "MA-12": (
        "Dakhla-Oued Ed-Dahab",
        "الداخلة-وادي الذهب",
        "Dakhla-Oued Ed-Dahab",
        "Oued Ed-Dahab (Dakhla)",
        "",
    ),
}
POSITION = {"fr": 0, "ar": 1, "en": 2}

# The chief towns in Arabic and English (same decree).
SEATS = {
    "MA-01": ("طنجة-أصيلة", "Tangier-Assilah"),
    "MA-02": ("وجدة-أنكاد", "Oujda-Angad"),
    "MA-03": ("فاس", "Fez"),
    "MA-04": ("الرباط", "Rabat"),
    "MA-05": ("بني ملال", "Beni Mellal"),
    "MA-06": ("الدار البيضاء", "Casablanca"),
    "MA-07": ("مراكش", "Marrakesh"),
    "MA-08": ("الرشيدية", "Errachidia"),
    "MA-09": ("أكادير إداوتنان", "Agadir Ida-Outanane"),
    "MA-10": ("كلميم", "Guelmim"),
    "MA-11": ("العيون", "Laâyoune"),
    "MA-12": ("وادي الذهب (الداخلة)", "Oued Ed-Dahab (Dakhla)"),
}


# The address of their list, below the home page of each language; each region's page is below it.
REGIONS_SLUG = "regions"


def region_name(code, language=None):
    """A region's name in a language (the reader's when None). Raises KeyError for an unknown code."""
    return REGIONS[code][POSITION[language or reader_language()]]


def region_seat(code):
    """The chief town of a region in the reader's language."""
    return (REGIONS[code][3], *SEATS[code])[POSITION[reader_language()]]


def region_slug(code):
    """The last part of the address of a region's page, in every language; see `models.places`."""
    return ascii_slug(REGIONS[code][0].removeprefix("L’"))


def region_choices():
    """All twelve `(code, name)`, by name in the reader's language."""
    return sorted(((code, region_name(code)) for code in REGIONS), key=lambda choice: alphabetical_key(choice[1]))
