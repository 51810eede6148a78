"""Where the facts were read. A title in the article's own words where they are known, else a description."""

from datetime import date


def read_in(publisher, title, published_on=None, precision="day", url="", quote=""):
    """The record of one source. `url` only where the whole address is known; `quote` word for word."""
    return {
        "title": title,
        "publisher": publisher,
        "published_on": published_on,
        "precision": precision,
        "url": url,
        "quote": quote,
    }


CHALLENGE = "Challenge"
ECONOMISTE = "L’Économiste"
EMC = "Cluster EMC"
FNH = "Finances News Hebdo"
LES_ECO = "Les Éco"
MAP_EXPRESS = "MAP Express"
MATIN = "Le Matin"
VIE_ECO = "La Vie éco"

SOURCES = {
    # The network's own sources.
    "s0": read_in("Cluster Énergie Solaire", "Plan d’action 2020 du Cluster Énergie Solaire", date(2020, 1, 1), "year"),
    "s1": read_in(
        "Aujourd’hui Le Maroc",
        "Le Cluster EnR veut construire un écosystème collaboratif solide",
        date(2024, 2, 23),
    ),
    "s2": read_in(
        LES_ECO,
        "Article sur le cluster TWEED à Casablanca",
        date(2019, 10, 1),
        "month",
        "https://www.maghress.com/fr/lesechos/181321",
        "publics prochainement",
    ),
    "s3": read_in(
        "AllAfrica",
        "Article sur la convention entre le Cluster solaire et le CRI Drâa-Tafilalet",
        date(2021, 5, 23),
        url="https://fr.allafrica.com/stories/202105230230.html",
        quote="intégrer et accompagner plus de 200 jeunes par an dans les filières vertes",
    ),
    "s4": read_in(
        LES_ECO,
        "Maroc Cluster prend son destin en main",
        date(2016, 12, 1),
        "year",
        "https://leseco.ma/business/maroc-cluster-prend-son-destin-en-main.html",
        "notre réseau peut les trouver",
    ),
    # Other press and the organisations' own sites.
    "p1": read_in(
        "TelQuel",
        "Innovation et industrie : l’association Maroc Clusters voit le jour",
        date(2022, 3, 28),
        url="https://telquel.ma/2022/03/28/innovation-et-industrie-lassociation-maroc-clusters-voit-le-jour_1761173",
        quote="les 14 clusters marocains",
    ),
    "p2": read_in(
        "Infomédiaire",
        "Industrie et technologie : le MIC monte la cadence",
        url="https://infomediaire.net/industrie-et-technologie-le-mic-monte-la-cadence/",
    ),
    "p2b": read_in(
        CHALLENGE,
        "Cluster industriel : un nouvel appel à projets lancé",
        url="https://challenge.ma/cluster-industriel-un-nouvel-appel-a-projets-lance-256873",
    ),
    "p3": read_in(LES_ECO, "Article sur les clusters labellisés", url="https://leseco.ma/?p=52409"),
    "p4": read_in(LES_ECO, "Article sur le Fonds d’appui aux clusters", url="https://maghress.com/fr/lesechos/14254"),
    "p5": read_in(
        ECONOMISTE,
        "Innovation industrielle : deux clusters labellisés",
        url="https://leconomiste.com/article/1130347-innovation-industrielle-deux-clusters-labellises",
    ),
    "p6": read_in(
        "Le Magazine du Manager",
        "Le Maroc engagé sur la voie de l’innovation",
        url="https://lemagazinedumanager.com/2854-le-maroc-engage-sur-la-voie-de-linnovation.html",
    ),
    "p7": read_in("L’Usine Nouvelle", "Article sur Maroc Numeric Cluster"),
    "p8": read_in(
        "Berytech",
        "CE3M cluster, Morocco: energy, mobility, medical, aeronautics",
        url="https://berytech.org/ce3m-cluster-morocco-energy-mobility-medical-aeronautics",
    ),
    "p9": read_in(
        "Invest for Jobs",
        "La filière de l’électronique au Maroc",
        url="https://invest-for-jobs.com/fr/projets/la-filiere-de-l-electronique-au-maroc",
    ),
    "p10": read_in("FEMAC", "Page sur le CE3M", url="https://femac.org/6785/"),
    "p11": read_in(
        "Massolia",
        "Participation de l’Océanopôle Tan-Tan au salon Itech’Mer",
        url="https://massolia.com/communique-de-presse/participation-de-loceanopole-tantan-au-salon-itech'mer",
    ),
    "p12": read_in(LES_ECO, "Article sur le Cluster EMC", url="https://maghress.com/fr/lesechos/123908"),
    "p13": read_in("MAP Écologie", "Article sur le cluster Agadir Haliopôle", date(2017, 5, 25)),
    "p14": read_in("Le Site Info", "Article sur Agadir Haliopôle", date(2024, 4, 1), "month"),
    "p14b": read_in("Atlas Original", "Au cœur de l’innovation halieutique", date(2025, 12, 1), "month"),
    "p15": read_in(
        LES_ECO,
        "Article sur Agadir Haliopôle",
        date(2017, 1, 1),
        "year",
        "https://maghress.com/fr/lesechos/157740",
        "plateforme technique mutualisée",
    ),
    "p16": read_in(
        "Berytech",
        "Menara cluster, Morocco: food, cosmetics, luxury industries",
        url="https://berytech.org/menara-cluster-morocco-food-cosmetics-luxury-industries/",
    ),
    "p17": read_in(
        ECONOMISTE,
        "Marrakech, laboratoire de clusters",
        url="https://leconomiste.com/article/1031912-marrakech-laboratoire-de-clusters",
    ),
    "p18": read_in(MAP_EXPRESS, "Article sur la convention entre la GIZ et le Cluster Menara", date(2021, 2, 10)),
    "p19": read_in(
        "Cluster Menara",
        "Mot du président",
        url="https://clustermenara.com/cluster-menara/mot-du-president/",
    ),
    "p20": read_in("C2TM", "Pages « The cluster » et « Labeling »", url="https://c2tm.ma/en/the-cluster/"),
    "p21": read_in(
        ECONOMISTE,
        "Textile technique",
        date(2016, 1, 1),
        "year",
        "https://leconomiste.com/article/995104-textile-technique",
    ),
    "p22": read_in(MATIN, "Article sur deux clusters de l’industrie", date(2013, 1, 1), "year"),
    "p23": read_in("Fibre2Fashion", "Article sur le Moroccan Denim Cluster"),
    "p24": read_in("MDFC", "President’s message", url="https://mdfc.ma/en/presidents-message/"),
    "p25": read_in(EMC, "Page sur Construction21 Maroc", url="https://clusteremc.org/?p=2403"),
    "p26": read_in(
        EMC,
        "Projets collaboratifs",
        url="https://clusteremc.org/portfolio-category/projets-collaboratifs/page/6/",
    ),
    "p27": read_in(MATIN, "Article sur l’élargissement du Cluster solaire", date(2022, 1, 1), "year"),
    "p28": read_in(CHALLENGE, "Article sur le Cluster solaire", url="https://maghress.com/fr/challenge/62085"),
    "p29": read_in("Industries.ma", "Cluster EnR", url="https://industries.ma/en/cluster-enr"),
    "p30": read_in("Le Site Info", "Article sur l’assemblée générale élective du Cluster EnR", date(2025, 9, 11)),
    "p31": read_in("Deutsche CSP", "Page sur le Cluster solaire", date(2017, 1, 1), "year"),
    "p32": read_in(
        LES_ECO,
        "Agroalimentaire : le 1er cluster régional lancé à Meknès",
        url="https://leseco.ma/business/agroalimentaire-le-1er-cluster-regional-lance-a-meknes.html",
    ),
    "p33": read_in("Médias24", "Article sur le lancement du cluster e-Madina", date(2015, 4, 30)),
    "p33b": read_in("TIC-Maroc", "Article sur le lancement du cluster e-Madina", date(2015, 5, 1), "month"),
    "p34": read_in("EcomNews Med", "Quelle est la politique marocaine…", date(2020, 3, 2)),
    "p35": read_in(
        "Bulletin officiel du Royaume du Maroc",
        "Décret n° 2-15-40, Bulletin officiel n° 6340",
        date(2015, 3, 5),
        url="https://fr.scribd.com/document/334790154",
    ),
    "p36": read_in(
        "Bladi.net", "Maroc : nouvelles régions", url="https://bladi.net/maroc-nouvelles-regions,41159.html"
    ),
    "p38": read_in(
        FNH,
        "Le Cluster solaire revendique une centaine de membres (entretien)",
        url="https://fnh.ma/article/-/le-cluster-solaire-revendique-une-centaine-de-membres-entretien",
        quote="une centaine de membres, une vingtaine de partenaires, une trentaine de formations",
    ),
    "p40": read_in("Trends", "Article sur la mission économique wallonne au Maroc", date(2018, 6, 1), "month"),
    "p41": read_in("Le360", "Article sur la mission de la princesse Astrid au Maroc", date(2018, 8, 1), "month"),
    "p42": read_in("RTBF", "Article sur la mission économique belge au Maroc", date(2018, 11, 1), "month"),
    "p43": read_in(MAP_EXPRESS, "Article sur l’accord entre Casablanca-Settat et la Wallonie", date(2020, 1, 28)),
    "p44": read_in(
        MATIN,
        "CRI Drâa-Tafilalet et Cluster solaire allient leurs forces",
        date(2021, 1, 1),
        "year",
        "https://lematin.ma/journal/2021/cri-draa-tafilalet-cluster-solaire-allient-forces/358902.html",
    ),
    "p45": read_in("Maritime News", "Article sur la convention de l’Océanopôle Tan-Tan"),
    "p45b": read_in(
        "Aujourd’hui Le Maroc",
        "Article sur la convention de l’Océanopôle Tan-Tan",
        url="https://maghress.com/fr/aujourdhui/84427",
    ),
    "p46": read_in("Euro-Méditerranée (blog)", "Billet sur le cluster e-Madina", date(2015, 5, 1), "month"),
    "p47": read_in("Blueberries Consulting", "Article sur l’inauguration du CENAM à Meknès"),
    "p48": read_in(
        "European Cluster Collaboration Platform",
        "Article sur la rencontre EU–South MED de Casablanca",
        date(2019, 5, 1),
    ),
    "p49": read_in(
        ECONOMISTE,
        "Article sur la caravane régionale du Cluster solaire",
        url="https://redac.leconomiste.com/article/1069806",
    ),
    "p50": read_in("H24Info", "Article sur la caravane régionale à Dakhla", date(2023, 1, 1), "month"),
    "p51": read_in(CHALLENGE, "Agroalimentaire : un centre d’innovation…"),
    "p52": read_in(EMC, "Page sur le laboratoire thermique des matériaux", url="https://clusteremc.org/?p=2807"),
    "p53": read_in("Industries.ma", "Énergies renouvelables : les trois axes…"),
    "p56": read_in(
        "CNDP",
        "Guide sur la conformité des sites web",
        url="https://studylibfr.com/doc/1915436",
    ),
    "p57": read_in("UNIMED", "Mobilise", url="https://uni-med.net/progetti/mobilise/print/"),
    "p57b": read_in(
        "CORDIS (Commission européenne)",
        "MOBILISE, résultats du projet",
        url="https://cordis.europa.eu/result/rcn/191760_en.html",
    ),
    "p58": read_in(FNH, "Projet TAM III : dernière ligne droite"),
    "p59": read_in(
        LES_ECO,
        "Agadir/Cité de l’innovation : 29 startups déjà installées",
        date(2021, 1, 1),
        "year",
        "https://leseco.ma/business/agadir-cite-de-linnovation-29-startups-deja-installees.html",
    ),
    "p59b": read_in(
        VIE_ECO,
        "Les premiers projets de la Cité d’innovation d’Agadir",
        date(2020, 2, 1),
        "month",
        "https://lavieeco.com/economie/les-premiers-projets-de-la-cite-dinnovation-dagadir/",
    ),
    "p59c": read_in(
        VIE_ECO,
        "SM le Roi Mohammed VI inaugure la Cité d’innovation d’Agadir",
        date(2020, 2, 1),
        "month",
        "https://lavieeco.com/actualite-maroc/sm-le-roi-mohammed-vi-inaugure-la-cite-dinnovation-dagadir/",
    ),
}
