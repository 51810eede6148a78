"""Newspapers, magazines and news sites of Morocco, by evidence key."""

from datetime import date

from .record import read_in

CHALLENGE = "Challenge"
ECONOMISTE = "L’Économiste"
EMC = "Cluster EMC"
FNH = "Finances News Hebdo"
LES_ECO = "Les Éco"
MAP_EXPRESS = "MAP Express"
MATIN = "Le Matin"
VIE_ECO = "La Vie éco"

PRESS = {
    "s1": read_in(
        "Aujourd’hui Le Maroc",
        "Le Cluster EnR veut construire un écosystème collaboratif solide",
        date(2024, 2, 23),
        url="https://telecontact.ma/articles/le-cluster-enr-veut-construire-un-ecosysteme-collaboratif-solide-2991-maroc",
    ),
    "s2": read_in(
        LES_ECO,
        (
            "Article sur le cluster TWEED à Casablanca",
            "مقال عن تجمّع TWEED بالدار البيضاء",
            "Article on the TWEED cluster in Casablanca",
        ),
        date(2019, 10, 1),
        "month",
        "https://www.maghress.com/fr/lesechos/181321",
        "publics prochainement",
    ),
    "s4": read_in(
        LES_ECO,
        "Maroc Cluster prend son destin en main",
        date(2016, 12, 1),
        "year",
        "https://leseco.ma/business/maroc-cluster-prend-son-destin-en-main.html",
        "notre réseau peut les trouver",
    ),
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
    "p3": read_in(
        LES_ECO, "Deux nouveaux clusters labellisés", date(2016, 12, 1), "year", url="https://leseco.ma/?p=52409"
    ),
    "p4": read_in(
        LES_ECO,
        (
            "Article sur le Fonds d’appui aux clusters",
            "مقال عن صندوق دعم التجمّعات",
            "Article on the cluster support fund",
        ),
        url="https://maghress.com/fr/lesechos/14254",
    ),
    "p5": read_in(
        ECONOMISTE,
        "Innovation industrielle : deux clusters labellisés",
        date(2025, 1, 13),
        url="https://leconomiste.com/article/1130347-innovation-industrielle-deux-clusters-labellises",
    ),
    "p6": read_in(
        "Le Magazine du Manager",
        "Le Maroc engagé sur la voie de l’innovation",
        url="https://lemagazinedumanager.com/2854-le-maroc-engage-sur-la-voie-de-linnovation.html",
    ),
    "p12": read_in(
        LES_ECO,
        ("Article sur le Cluster EMC", "مقال عن تجمّع EMC", "Article on Cluster EMC"),
        url="https://maghress.com/fr/lesechos/123908",
    ),
    "p13": read_in(
        "MAP Écologie",
        (
            "Article sur le cluster Agadir Haliopôle",
            "مقال عن تجمّع أكادير هاليوبول",
            "Article on the cluster Agadir Haliopôle",
        ),
        date(2017, 5, 25),
    ),
    "p14": read_in(
        "Le Site Info",
        "Les filières halieutiques de notre région vont devoir se réinventer",
        date(2024, 4, 1),
        "month",
        url="https://www.lesiteinfo.com/maroc/614866-ali-oukacha-les-filieres-halieutiques-de-notre-region-vont-devoir-se-reinventer.html",
    ),
    "p15": read_in(
        LES_ECO,
        ("Article sur Agadir Haliopôle", "مقال عن أكادير هاليوبول", "Article on Agadir Haliopôle"),
        date(2017, 1, 1),
        "year",
        "https://maghress.com/fr/lesechos/157740",
        "plateforme technique mutualisée",
    ),
    "p17": read_in(
        ECONOMISTE,
        "Marrakech, laboratoire de clusters",
        date(2018, 8, 1),
        url="https://leconomiste.com/article/1031912-marrakech-laboratoire-de-clusters",
    ),
    "p17b": read_in("Le360", "Marrakech : le cluster luxe clôt sa première année avec succès", date(2015, 7, 9)),
    "p18": read_in(
        MAP_EXPRESS,
        "La GIZ et le Cluster Menara scellent un partenariat pour la création d’une halle technologique dédiée à "
        "l’industrie agroalimentaire et cosmétique",
        date(2021, 2, 10),
        url="http://www.mapexpress.ma/actualite/economie-et-finance/giz-cluster-menara-scellent-partenariat-creation-dune-halle-technologique-dediee-lindustrie-agroalimentaire-cosmetique/",
    ),
    "p21": read_in(
        ECONOMISTE,
        "Textile technique",
        date(2016, 1, 1),
        "year",
        "https://leconomiste.com/article/995104-textile-technique",
    ),
    "p22": read_in(
        MATIN,
        "Deux clusters dans le textile et l’habillement",
        date(2013, 12, 23),
        url="https://lematin.ma/journal/2013/industrie_deux-clusters-dans-le-textile--et-l-habillement/193657",
    ),
    "p27": read_in(
        MATIN,
        "Le Cluster solaire s’élargit à toutes les énergies renouvelables et se dote d’une nouvelle gouvernance",
        date(2022, 1, 1),
        "year",
        "https://lematin.ma/express/2022/cluster-solaire-selargit-toutes-energies-renouvelables-se-dote-nouvelle-gouvernance/378028.html",
    ),
    "p28": read_in(
        CHALLENGE,
        (
            "Article sur le siège du Cluster solaire",
            "مقال عن مقرّ تجمّع الطاقة الشمسية",
            "Article on the seat of Cluster solaire",
        ),
        url="https://maghress.com/fr/challenge/62085",
    ),
    "p28b": read_in(
        CHALLENGE,
        (
            "Article sur le lancement du Cluster solaire",
            "مقال عن إطلاق تجمّع الطاقة الشمسية",
            "Article on the launch of Cluster solaire",
        ),
        url="https://maghress.com/fr/challenge/35857",
    ),
    "p29": read_in("Industries.ma", "Cluster EnR", url="https://industries.ma/en/cluster-enr"),
    "p30": read_in(
        "Le Site Info",
        "Le Cluster ENR Maroc renforce sa gouvernance et son rôle stratégique dans la transition énergétique",
        date(2025, 9, 11),
        url="https://www.lesiteinfo.com/maroc/654753-le-cluster-enr-maroc-renforce-sa-gouvernance-et-son-role-strategique-dans-la-transition-energetique.html",
    ),
    "p30b": read_in(
        MATIN,
        "Cluster ENR Maroc renouvelle son conseil d’administration et porte Tarik Moufaddal à sa présidence",
        date(2025, 9, 1),
        "month",
        "https://lematin.ma/economie/cluster-enr-maroc-tarik-moufaddal-elu-president-et-nouveau-conseil/301116",
    ),
    "p32": read_in(
        LES_ECO,
        "Agroalimentaire : le 1er cluster régional lancé à Meknès",
        date(2016, 4, 1),
        "month",
        url="https://leseco.ma/business/agroalimentaire-le-1er-cluster-regional-lance-a-meknes.html",
    ),
    "p33": read_in(
        "Médias24",
        "Un cluster pour faire de Casablanca une ville intelligente",
        date(2015, 4, 30),
        url="https://medias24.com/2015/04/30/un-cluster-pour-faire-de-casablanca-une-ville-intelligente",
    ),
    "p33b": read_in(
        "TIC-Maroc",
        "Le Cluster Casablanca Smart City est officiellement lancé",
        date(2015, 5, 1),
        "month",
        url="http://www.tic-maroc.com/2015/05/le-cluster-casablanca-smart-city-est-officiellement-lance.html",
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
    "p41": read_in(
        "Le360",
        "Affaires : sœur du roi Philippe de Belgique, la princesse Astrid bientôt au Maroc",
        date(2018, 8, 1),
        "month",
        url="http://fr.le360.ma/politique/affaires-soeur-du-roi-philippe-de-belgique-la-princesse-astrid-bientot-au-maroc-172993",
    ),
    "p43": read_in(
        MAP_EXPRESS,
        "La région Casablanca-Settat et la Wallonie signent un accord qui définit le plan d’action de leur coopération "
        "pour 2020",
        date(2020, 1, 28),
        url="http://www.mapexpress.ma/actualite/economie-et-finance/region-casablanca-settat-wallonie-signent-accord-definit-plan-daction-cooperation-2020/",
    ),
    "p44": read_in(
        MATIN,
        "CRI Drâa-Tafilalet et Cluster solaire allient leurs forces",
        date(2021, 1, 1),
        "year",
        "https://lematin.ma/journal/2021/cri-draa-tafilalet-cluster-solaire-allient-forces/358902.html",
    ),
    "p45b": read_in(
        "Aujourd’hui Le Maroc",
        (
            "Article sur la convention de l’Océanopôle Tan-Tan",
            "مقال عن اتفاقية قطب المحيط بطانطان",
            "Article on the agreement of Océanopôle Tan-Tan",
        ),
        url="https://maghress.com/fr/aujourdhui/84427",
    ),
    "p49": read_in(
        ECONOMISTE,
        "Cluster solaire : une caravane régionale pour démocratiser les EnR",
        url="https://redac.leconomiste.com/article/1069806-cluster-solaire-une-caravane-regionale-pour-democratiser-les-enr",
    ),
    "p50": read_in(
        "H24Info",
        "Dakhla abrite la 2e édition de la Caravane régionale durable",
        date(2023, 1, 1),
        "month",
        url="https://www.h24info.ma/economie/dakhla-abrite-la-2e-edition-de-la-caravane-regionale-durable/",
    ),
    "p51": read_in(
        CHALLENGE,
        "Agroalimentaire : un centre d’innovation en la matière lancé à Meknès",
        date(2022, 1, 1),
        "month",
        "https://www.challenge.ma/agroalimentaire-un-centre-dinnovation-en-la-matiere-lance-a-meknes-230758/",
    ),
    "p53": read_in(
        "Industries.ma",
        "Énergies renouvelables : les trois axes de la stratégie du Cluster solaire",
        url="https://industries.ma/en/energies-renouvelables-les-trois-axes-de-la-strategie-du-cluster-solaire",
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
