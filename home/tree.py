"""The first pages of an installation: one home for each language, and the lists below it."""

from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Collection, Locale, Page, Site

from clusters.models import ClusterIndexPage, PartnerIndexPage, RegionIndexPage, RegionPage
from clusters.regions import REGIONS, REGIONS_SLUG, region_slug
from core.mirror import mirror
from events.models import EventIndexPage
from resources.models import AgreementIndexPage, ResourceIndexPage

from .models import HomePage, NewsIndexPage

HOME = {
    "title": "Le réseau des clusters établis au Maroc",
    "title_ar": "شبكة التجمّعات الصناعية بالمغرب",
    "title_en": "The network of clusters in Morocco",
    "summary": "Cherchez un laboratoire, une formation ou un partenaire. "
    "Voyez ce que vous pouvez utiliser, et au titre de quelle convention.",
    "summary_ar": "ابحثوا عن مختبر أو تكوين أو شريك، واطّلعوا على ما يمكنكم استعماله وبموجب أيّ اتفاقية.",
    "summary_en": "Find a laboratory, a training course or a partner. See what you may use, and under which agreement.",
}

LISTS = [
    (
        ClusterIndexPage,
        "annuaire",
        ("Clusters", "التجمّعات", "Clusters"),
        (
            "L’annuaire des clusters du réseau, par région et par secteur.",
            "دليل تجمّعات الشبكة حسب الجهة والقطاع.",
            "The directory of the network’s clusters, by region and sector.",
        ),
    ),
    (
        AgreementIndexPage,
        "conventions",
        ("Conventions", "الاتفاقيات", "Agreements"),
        (
            "Les conventions signées par les clusters et le réseau, avec leurs parties, leurs axes et leurs sources.",
            "الاتفاقيات التي وقّعتها التجمّعات والشبكة، بأطرافها ومحاورها ومصادرها.",
            "The agreements signed by the clusters and the network: parties, axes and sources.",
        ),
    ),
    (
        ResourceIndexPage,
        "ressources",
        ("Ressources", "الموارد", "Resources"),
        (
            "Les moyens des clusters : plateformes, laboratoires, équipements, formations.",
            "موارد التجمّعات: منصّات ومختبرات وتجهيزات وتكوينات.",
            "The means of the clusters: platforms, laboratories, equipment, training.",
        ),
    ),
    (
        EventIndexPage,
        "agenda",
        ("Agenda", "الأجندة", "Agenda"),
        (
            "Les événements annoncés, puis les événements passés, du plus récent au plus ancien.",
            "التظاهرات المعلنة، ثم السابقة من الأحدث إلى الأقدم.",
            "What is announced, then past events, newest first.",
        ),
    ),
    (
        PartnerIndexPage,
        "partenaires",
        ("Partenaires", "الشركاء", "Partners"),
        (
            "Qui travaille avec les clusters : pouvoirs publics, universités, bailleurs, clusters étrangers.",
            "الهيئات التي تعمل مع التجمّعات: سلطات عمومية وجامعات ومانحون وتجمّعات أجنبية.",
            "The organisations that work with the clusters: public bodies, universities, donors, foreign clusters.",
        ),
    ),
    (
        NewsIndexPage,
        "actualites",
        ("Actualités", "الأخبار", "News"),
        (
            "Ce que le réseau et ses clusters annoncent, du plus récent au plus ancien.",
            "ما تعلنه الشبكة وتجمّعاتها، من الأحدث إلى الأقدم.",
            "What the network and its clusters announce, newest first.",
        ),
    ),
]
# The menu has room for these; the others stand in the footer.
IN_MENU = (ClusterIndexPage, AgreementIndexPage, ResourceIndexPage, EventIndexPage, PartnerIndexPage)


REGIONS_PAGE = {
    "slug": REGIONS_SLUG,
    "title": "Régions",
    "title_ar": "الجهات",
    "title_en": "Regions",
    "summary": "Où le réseau est présent, et où il ne l’est pas encore : clusters, conventions, moyens, événements.",
    "summary_ar": "أين توجد الشبكة وأين لا توجد بعد: التجمّعات والاتفاقيات والموارد والتظاهرات.",
    "summary_en": "Where the network is, and where it is not yet: clusters, agreements, resources and events.",
}
REGION_SUMMARY = {
    "summary": "{} : les clusters, les conventions, les ressources et les événements de la région.",
    "summary_ar": "{}: التجمّعات والاتفاقيات والموارد والتظاهرات في الجهة.",
    "summary_en": "{}: the clusters, agreements, resources and events of the region.",
}


def plant():
    """Make the locales, the site, the home page and the lists that are missing. Idempotent; edits are kept.

    :returns: the French `HomePage`.
    """
    locales = [Locale.objects.get_or_create(language_code=code)[0] for code, _name in settings.LANGUAGES]
    french = next(locale for locale in locales if locale.language_code == settings.LANGUAGE_CODE)
    home = HomePage.objects.filter(locale=french).first() or _plant_home(french)
    mirror(home)
    for page_type, slug, titles, summaries in LISTS:
        if not page_type.objects.child_of(home).exists():
            _publish(home, page_type(slug=slug, show_in_menus=page_type in IN_MENU, **_words(titles, summaries)))
        mirror(page_type.objects.child_of(home).get())
    _tell_the_address()
    _name_the_roots()
    return home


def plant_regions(home):
    """Make the map of the regions and the page of each that are missing. Idempotent; edits are kept."""
    index = RegionIndexPage.objects.child_of(home).first() or _publish(home, RegionIndexPage(**REGIONS_PAGE))
    there = set(RegionPage.objects.child_of(index).values_list("region_id", flat=True))
    for code, (french, arabic, english, *_rest) in REGIONS.items():
        if code not in there:
            titles = {"title": french, "title_ar": arabic, "title_en": english}
            names = zip(REGION_SUMMARY.items(), (french, arabic, english), strict=True)
            summaries = {field: text.format(name) for (field, text), name in names}
            _publish(index, RegionPage(slug=region_slug(code), region_id=code, **titles, **summaries))


def _publish(parent, page):
    parent.add_child(instance=page)
    page.save_revision().publish()
    mirror(page)
    return page


def _plant_home(locale):
    """The home page, in place of Wagtail's welcome page."""
    root = Page.get_first_root_node()
    welcome = Page.objects.filter(depth=2, content_type__app_label="wagtailcore").first()
    home = root.add_child(instance=HomePage(slug="accueil", locale=locale, **HOME))
    home.save_revision().publish()
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    site.root_page, site.site_name = home, settings.WAGTAIL_SITE_NAME
    site.save()
    if welcome:
        welcome.delete()
    return home


def _tell_the_address():
    """Let the site know where it is: mails, the sitemap and shared links name it in full.

    Wagtail says https on port 443 only: any other one is a part of the name.
    """
    base = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    has_tls = base.scheme == "https"
    address = (base.netloc.removesuffix(":443"), 443) if has_tls else (base.hostname, base.port or 80)
    site = Site.objects.get(is_default_site=True)
    if (site.hostname, site.port) != address:
        site.hostname, site.port = address
        site.save()


def _name_the_roots():
    """In the admin the root of pages and that of collections have one name for every language."""
    name = settings.WAGTAIL_SITE_NAME
    Page.objects.filter(depth=1, title="Root").update(title=name, draft_title=name)
    Collection.objects.filter(depth=1, name="Root").update(name=name)


def _words(titles, summaries):
    languages = ("", "_ar", "_en")
    return {
        **{f"title{suffix}": text for suffix, text in zip(languages, titles, strict=True)},
        **{f"summary{suffix}": text for suffix, text in zip(languages, summaries, strict=True)},
    }
