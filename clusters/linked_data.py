"""Organisations in the words of schema.org."""

from django.utils.translation import gettext as _

from core.dates import dated, iso
from core.languages import words
from core.linked_data import known

from .models.facts import LOWER_BOUNDS


def organisation(page, context):
    """A cluster, a partner or the network, as its page shows it.

    :param page: an `OrganisationPage`; :param context: of its template.
    """
    request, one = context["request"], context["organisation"]
    title = words(page, "title").text
    name = str(context["full_name"] or title)
    others = [title, one.acronym, *(alias.name for alias in context["names"])]
    return known(
        {
            "@type": "Organization",
            "@id": f"{page.get_full_url(request)}#organisation",
            "name": name,
            "alternateName": [other for other in dict.fromkeys(others) if other and other != name],
            "description": words(page, "summary").text,
            "url": one.website,
            "foundingDate": founding_date(context["milestones"]),
            "mainEntityOfPage": page.get_full_url(request),
            "address": seat(one),
            "contactPoint": [contact_point(contact) for contact in context["contacts"]],
            "memberOf": [membership(tie, request) for tie in context["ties"] if tie.is_membership_of(one.pk)],
            "member": [membership(tie, request, "member") for tie in context["members"]],
        }
    )


def founding_date(milestones):
    """The most exact date of the founding, where no milestone that is one denies it; None otherwise."""
    dates = sorted((iso(one.date, one.precision) for one in milestones if one.is_founding), key=len)
    return dates[-1] if dates and all(dates[-1].startswith(date) for date in dates) else None


def contact_point(contact):
    return known(
        {
            "@type": "ContactPoint",
            "contactType": contact.get_role_display(),
            "email": contact.email,
            "telephone": contact.telephone,
        }
    )


def observations(page, context):
    """What is stated of an organisation in figures, as its page shows it: the newest value of each.

    :param page: as for `organisation`; so is `context`.
    """
    about = {"@id": f"{page.get_full_url(context['request'])}#organisation"}
    return [
        observation(figure, str(series.subject), about) for series in context["figures"] for figure in series.current
    ]


def observation(figure, subject, about):
    """A figure with its date and source. Of a lower bound, the value itself is not known."""
    return known(
        {
            "@type": "Observation",
            "observationAbout": about,
            "variableMeasured": subject,
            "minValue" if figure.operator in LOWER_BOUNDS else "value": number(figure.value),
            "unitText": str(figure.unit),
            "observationDate": iso(figure.as_of, figure.precision),
            "description": f"{figure.in_words}, {figure.when}",
            "subjectOf": work(figure.source),
        }
    )


def number(value):
    """A decimal of the database as a number of JSON: whole where it is."""
    return int(value) if value == int(value) else float(value)


def work(source):
    """Where a fact was read."""
    return known(
        {
            "@type": "CreativeWork",
            "name": words(source, "title").text,
            "publisher": {"@type": "Organization", "name": source.publisher},
            "datePublished": iso(source.published_on, source.precision),
            "url": source.url,
        }
    )


def mention(one, face, request):
    """An organisation that another thing names.

    :param face: its page; None where the reader may see none.
    """
    address = face and face.get_full_url(request)
    node = {"@type": "Organization", "name": str(one), "mainEntityOfPage": address}
    return known(node | ({"@id": f"{address}#organisation"} if address else {}))


def postal_address(region, locality=None):
    """A place of Morocco; the region is its code of ISO 3166-2."""
    country = "MA" if region else None
    return known(
        {
            "@type": "PostalAddress",
            "addressLocality": locality,
            "addressRegion": region,
            "addressCountry": country,
        }
    )


def seat(one):
    """Where an organisation is: of a cluster the city and region, of others the country.

    A deduced seat is not asserted: a machine would not tell it from one that a source gives. The country is known.
    """
    region = getattr(one, "region_id", None)
    if region and not one.seat_is_deduced:
        return postal_address(region, words(one, "city").text)
    return {"@type": "PostalAddress", "addressCountry": one.country.code} if one.country else None


def membership(tie, request, name="memberOf"):
    """What an organisation belongs to, from when to when; where only a day is attested, in words.

    :param name: of the property, which a role repeats; "member" for who belongs to it.
    """
    other, affiliation = mention(tie.organisation, tie.face, request), tie.affiliation
    is_attested = affiliation.attested_on and not (affiliation.start or affiliation.end)
    day = dated(affiliation.attested_on, affiliation.precision)
    role = known(
        {
            "startDate": iso(affiliation.start, affiliation.precision),
            "endDate": iso(affiliation.end, affiliation.precision),
            "description": _("as of %(day)s") % {"day": day} if is_attested else None,
        }
    )
    return {"@type": "OrganizationRole", **role, name: other} if role else other
