"""Where the facts were read: a title in the article's own words where they are known, else a description of ours.

A tuple is a description, in French, Arabic and English.
"""

from datetime import date


def read_in(publisher, title, published_on=None, precision="day", url="", quote="", language="fr"):
    """The record of one source. `url` only where the whole address is known; `quote` word for word.

    :param language: of a title in the article's own words.
    """
    return {
        "title": title,
        "text_language": language,
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
    "s0": read_in(
        "Cluster Énergie Solaire",
        (
            "Plan d’action 2020 du Cluster Énergie Solaire",
            "خطة عمل تجمّع الطاقة الشمسية لسنة 2020",
            "Action plan for 2020 of Cluster Énergie Solaire",
        ),
        date(2020, 1, 1),
        "year",
    ),
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
    "s3": read_in(
        "AllAfrica",
        (
            "Article sur la convention entre le Cluster solaire et le CRI Drâa-Tafilalet",
            "مقال عن الاتفاقية بين تجمّع الطاقة الشمسية والمركز الجهوي للاستثمار درعة-تافيلالت",
            "Article on the agreement between Cluster solaire and CRI Drâa-Tafilalet",
        ),
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
    "p7": read_in(
        "L’Usine Nouvelle",
        "Maroc Numeric Cluster : « Au Maroc, notre principal souci est de faire du développement humain »",
        url="https://www.usinenouvelle.com/article/maroc-numeric-cluster-au-maroc-notre-principal-souci-est-de-faire-du-developpement-humain-selon-mehdi-kettani.N202512",
    ),
    "p8": read_in(
        "Berytech",
        "CE3M cluster, Morocco: energy, mobility, medical, aeronautics",
        url="https://berytech.org/ce3m-cluster-morocco-energy-mobility-medical-aeronautics",
        language="en",
    ),
    "p9": read_in(
        "Invest for Jobs",
        "La filière de l’électronique au Maroc",
        url="https://invest-for-jobs.com/fr/projets/la-filiere-de-l-electronique-au-maroc",
    ),
    "p10": read_in("FEMAC", ("Page sur le CE3M", "صفحة عن CE3M", "Page on CE3M"), url="https://femac.org/6785/"),
    "p11": read_in(
        "Massolia",
        "Participation de l’Océanopôle Tan-Tan au salon Itech’Mer",
        url="https://www.massolia.com/communique-de-presse/participation-de-loceanopole-tantan-au-salon-itech%E2%80%99mer/",
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
    "p14b": read_in(
        "Atlas Original",
        "Au cœur de l’innovation halieutique : le rôle stratégique du cluster Haliopole",
        date(2025, 12, 15),
        url="https://atlasoriginal.net/au-coeur-de-linnovation-halieutique-le-role-strategique-du-cluster-haliopole",
    ),
    "p15": read_in(
        LES_ECO,
        ("Article sur Agadir Haliopôle", "مقال عن أكادير هاليوبول", "Article on Agadir Haliopôle"),
        date(2017, 1, 1),
        "year",
        "https://maghress.com/fr/lesechos/157740",
        "plateforme technique mutualisée",
    ),
    "p16": read_in(
        "Berytech",
        "Menara Cluster Morocco: Food & Cosmetics Luxury Industries",
        url="https://berytech.org/menara-cluster-morocco-food-cosmetics-luxury-industries/",
        language="en",
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
    "p19": read_in(
        "Cluster Menara",
        "Mot du président",
        url="https://clustermenara.com/cluster-menara/mot-du-president/",
    ),
    "p20": read_in(
        "C2TM",
        (
            "Pages « The cluster » et « Labeling »",
            "صفحتا «The cluster» و«Labeling»",
            "Pages “The cluster” and “Labeling”",
        ),
        url="https://c2tm.ma/en/the-cluster/",
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
    "p23": read_in(
        "Fibre2Fashion",
        "Moroccan Denim Cluster to improve brand image",
        date(2014, 1, 1),
        url="http://www.fibre2fashion.com/news/apparel-news/newsdetails.aspx?news_id=157804",
        language="en",
    ),
    "p24": read_in("MDFC", "President’s message", url="https://mdfc.ma/en/presidents-message/", language="en"),
    "p25": read_in(
        EMC,
        ("Page sur Construction21 Maroc", "صفحة عن Construction21 Maroc", "Page on Construction21 Maroc"),
        url="https://clusteremc.org/?p=2403",
    ),
    "p26": read_in(
        EMC,
        "Projets collaboratifs",
        url="https://clusteremc.org/portfolio-category/projets-collaboratifs/page/6/",
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
    "p31": read_in(
        "Deutsche CSP",
        "Spring 2017: Industry and Research Roundtable from ESTELA and the Moroccan Industry Cluster (MSC)",
        date(2017, 1, 1),
        "year",
        "https://deutsche-csp.de/spring-2017-industry-and-research-roundtable-from-estela-and-the-moroccan-industry-cluster-msc/",
        language="en",
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
    "p34": read_in(
        "EcomNews Med",
        "Quelle est la politique marocaine pour développer les clusters dans le Royaume ?",
        date(2020, 3, 2),
        url="https://www.ecomnewsmed.com/2020/03/02/quelle-est-la-politique-marocaine-pour-developper-les-clusters-dans-le-royaume/",
    ),
    "p35": read_in(
        "Bulletin officiel du Royaume du Maroc",
        (
            "Décret n° 2-15-40, Bulletin officiel n° 6340",
            "المرسوم رقم 2.15.40، الجريدة الرسمية عدد 6340",
            "Decree 2-15-40, Bulletin officiel no. 6340",
        ),
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
    "p40": read_in(
        "Trends",
        "Mission économique : la signature d’une entente entre la Wallonie et Casablanca au menu",
        date(2018, 6, 1),
        "month",
        url="http://trends.levif.be/economie/politique-economique/mission-economique-la-signature-d-une-entente-entre-la-wallonie-et-casablanca-au-menu/article-normal-859435.html",
    ),
    "p41": read_in(
        "Le360",
        "Affaires : sœur du roi Philippe de Belgique, la princesse Astrid bientôt au Maroc",
        date(2018, 8, 1),
        "month",
        url="http://fr.le360.ma/politique/affaires-soeur-du-roi-philippe-de-belgique-la-princesse-astrid-bientot-au-maroc-172993",
    ),
    "p42": read_in(
        "RTBF",
        "La princesse Astrid emmène la plus grande mission économique belge jamais organisée au Maroc",
        date(2018, 11, 1),
        "month",
        url="https://www.rtbf.be/info/economie/detail_la-princesse-astrid-emmene-la-plus-grande-mission-economique-belge-jamais-organisee-au-maroc?id=10081445",
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
    "p45": read_in(
        "Maritime News",
        "Économie de la mer : l’Océano pôle de Tan Tan partenaire de deux pôles Mer français",
        date(2011, 9, 9),
        url="https://maritimenews.ma/portuaire-2/1352-economie-de-la-mer-loceano-pole-de-tan-tan-partenaire-de-deux-poles-mer-francais",
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
    "p46": read_in(
        "Euro-Méditerranée",
        "Casablanca se dote d’un cluster pour devenir une ville intelligente",
        date(2015, 5, 1),
        "month",
        url="http://euro-mediterranee.blogspot.be/2015/05/casablanca-se-dote-dun-cluster-pour.html",
    ),
    "p47": read_in(
        "Blueberries Consulting",
        "Morocco: Inauguration of an Agri-Food Innovation Center",
        url="https://blueberriesconsulting.com/en/marruecos-inauguracion-de-un-centro-de-innovacion-agroalimentaria/",
        language="en",
    ),
    "p48": read_in(
        "European Cluster Collaboration Platform",
        "Great cooperation opportunities offered by the EU-South MED Cluster Matchmaking Event",
        date(2019, 5, 1),
        language="en",
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
    "p52": read_in(
        EMC,
        (
            "Page sur le laboratoire thermique des matériaux",
            "صفحة عن المختبر الحراري للمواد",
            "Page on the thermal laboratory for materials",
        ),
        url="https://clusteremc.org/?p=2807",
    ),
    "p53": read_in(
        "Industries.ma",
        "Énergies renouvelables : les trois axes de la stratégie du Cluster solaire",
        url="https://industries.ma/en/energies-renouvelables-les-trois-axes-de-la-strategie-du-cluster-solaire",
    ),
    "p56": read_in(
        "CNDP",
        (
            "Guide sur la conformité des sites web",
            "دليل مطابقة المواقع الإلكترونية",
            "Guide on the compliance of websites",
        ),
        url="https://studylibfr.com/doc/1915436",
    ),
    "p57": read_in("UNIMED", "Mobilise", url="https://uni-med.net/progetti/mobilise/print/"),
    "p57b": read_in(
        "CORDIS",
        ("MOBILISE, résultats du projet", "MOBILISE، نتائج المشروع", "MOBILISE, results of the project"),
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
