"""What is known of organisations, as their pages and the booklet tell it."""

from .belongings import belongings
from .facts import divisions_of_each, figures_of_each, told_of, totals_of_members
from .membership import counts_among
from .models.organisations import OrganisationKind
from .particulars import line_of_names, particulars
from .ties import members_among, sources_of, ties_of_each


def profiles_of(pages, user):
    """What is stated of the organisations of several pages, in four queries, whatever their number.

    :param pages: each an `OrganisationPage`.
    :returns: by the key of the organisation what `particulars`, `names_beside` and `members_apart` give, `figures` and
        `divisions`.
    """
    organisations = [page.identity for page in pages]
    keys = [one.pk for one in organisations]
    small, ties = particulars(keys), ties_of_each(keys, user)
    figures, divisions = figures_of_each(organisations), divisions_of_each(organisations)
    return {
        key: {
            **small[key],
            **names_beside(page.title, small[key]["names"]),
            **members_apart(ties[key], key),
            "figures": figures[key],
            "divisions": divisions[key],
        }
        for page, key in zip(pages, keys, strict=True)
    }


def names_beside(title, names):
    """The names that a page tells besides its title, and the line that the dated ones make."""
    others, line = [one for one in names if one.name != title], line_of_names(names)
    return {
        "names": others,
        "line_of_names": line if set(line) & set(others) else [],
        "further_names": [one for one in others if one not in line],
    }


def members_apart(ties, key):
    """Members are many: tiles, and no line among the facts."""
    members, others = members_among(ties, key)
    return {"members": members, "member_sources": sources_of(members), "ties": others}


def profile_of(page, user):
    """All that the page of an organisation tells of it."""
    organisation = page.identity
    profile = profiles_of([page], user)[organisation.pk]
    profile |= told_of(profile["figures"], profile["divisions"])
    if organisation.kind == OrganisationKind.NETWORK:
        profile["totals"] = totals_of_members(organisation, user)
        profile["member_counts"] = counts_among(fact for one in profile["figures"] for fact in one.facts)
    return {
        **profile,
        "organisation": organisation,
        "full_name": page.full_name,
        "belongings": belongings(organisation, user),
    }
