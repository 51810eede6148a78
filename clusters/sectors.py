"""The network's industries at first: the secretariat may add to them in the admin."""

# slug: French, Arabic, English name, hue of its tiles (0 to 11). After the sectors of the thirteen first members.
SECTORS = {
    "energie": ("Énergie", "الطاقة", "Energy", 5),
    "electronique": ("Électronique et mécatronique", "الإلكترونيك والميكاترونيك", "Electronics and mechatronics", 8),
    "numerique": ("Numérique", "الرقميات", "Digital", 9),
    "textile-technique": ("Textile technique", "النسيج التقني", "Technical textiles", 11),
    "habillement": ("Habillement et denim", "الألبسة والدنيم", "Clothing and denim", 10),
    "produits-de-la-mer": ("Produits de la mer", "المنتجات البحرية", "Seafood", 7),
    "agroalimentaire": ("Agroalimentaire et cosmétique", "الصناعات الغذائية والتجميل", "Food and cosmetics", 0),
    "construction": ("Matériaux de construction", "مواد البناء", "Building materials", 1),
    "environnement": ("Environnement", "البيئة", "Environment", 4),
    "biotechnologies": ("Biotechnologies", "التكنولوجيا الحيوية", "Biotechnology", 3),
    "ville-intelligente": ("Ville intelligente", "المدينة الذكية", "Smart city", 2),
}
