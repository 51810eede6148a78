"""What organisations say themselves, the press abroad and official papers, by evidence key."""

from datetime import date

from .record import read_in

EMC = "Cluster EMC"

ORGANISATIONS = {
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
    "p14b": read_in(
        "Atlas Original",
        "Au cœur de l’innovation halieutique : le rôle stratégique du cluster Haliopole",
        date(2025, 12, 15),
        url="https://atlasoriginal.net/au-coeur-de-linnovation-halieutique-le-role-strategique-du-cluster-haliopole",
    ),
    "p16": read_in(
        "Berytech",
        "Menara Cluster Morocco: Food & Cosmetics Luxury Industries",
        url="https://berytech.org/menara-cluster-morocco-food-cosmetics-luxury-industries/",
        language="en",
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
    "p31": read_in(
        "Deutsche CSP",
        "Spring 2017: Industry and Research Roundtable from ESTELA and the Moroccan Industry Cluster (MSC)",
        date(2017, 1, 1),
        "year",
        "https://deutsche-csp.de/spring-2017-industry-and-research-roundtable-from-estela-and-the-moroccan-industry-cluster-msc/",
        language="en",
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
    "p40": read_in(
        "Trends",
        "Mission économique : la signature d’une entente entre la Wallonie et Casablanca au menu",
        date(2018, 6, 1),
        "month",
        url="http://trends.levif.be/economie/politique-economique/mission-economique-la-signature-d-une-entente-entre-la-wallonie-et-casablanca-au-menu/article-normal-859435.html",
    ),
    "p42": read_in(
        "RTBF",
        "La princesse Astrid emmène la plus grande mission économique belge jamais organisée au Maroc",
        date(2018, 11, 1),
        "month",
        url="https://www.rtbf.be/info/economie/detail_la-princesse-astrid-emmene-la-plus-grande-mission-economique-belge-jamais-organisee-au-maroc?id=10081445",
    ),
    "p45": read_in(
        "Maritime News",
        "Économie de la mer : l’Océano pôle de Tan Tan partenaire de deux pôles Mer français",
        date(2011, 9, 9),
        url="https://maritimenews.ma/portuaire-2/1352-economie-de-la-mer-loceano-pole-de-tan-tan-partenaire-de-deux-poles-mer-francais",
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
    "p52": read_in(
        EMC,
        (
            "Page sur le laboratoire thermique des matériaux",
            "صفحة عن المختبر الحراري للمواد",
            "Page on the thermal laboratory for materials",
        ),
        url="https://clusteremc.org/?p=2807",
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
    "p57b": read_in(
        "CORDIS",
        ("MOBILISE, résultats du projet", "MOBILISE، نتائج المشروع", "MOBILISE, results of the project"),
        url="https://cordis.europa.eu/result/rcn/191760_en.html",
    ),
}
