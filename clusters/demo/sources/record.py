"""One source, as the demo content writes it down."""


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
