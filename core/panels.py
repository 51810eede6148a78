"""How the editor of every page type is arranged."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.admin.widgets import AdminAutoHeightTextInput

from .forms import MOST_ROWS, ListFormSet

IN_MENU = ("slug", "show_in_menus")
TRANSLATIONS = {"ar": _("Arabic"), "en": _("English")}


class ListPanel(InlinePanel):
    """Inline children that obey the unique constraints of their model."""

    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name] |= {
            "formset": ListFormSet,
            "inherit_kwargs": ["for_user"],
            "max_num": self.max_num or MOST_ROWS,
        }
        return options


def summary(suffix=""):
    return FieldPanel(f"summary{suffix}", widget=AdminAutoHeightTextInput)


def tabs(content, translated=(), sources=(), address=("slug",), facts=()):
    """The editor of a page type: content, facts, translations, sources, address.

    :param content: panels, after those that every page has.
    :param translated: fields besides title and summary that have twins named `_ar` and `_en`.
    :param sources: panels; without any there is no such tab. So it is with facts.
    """
    translations = [
        HelpPanel(content=_("Readers get these words in their language; where one is missing, the original, marked.")),
        "text_language",
        *(
            MultiFieldPanel(
                [f"title_{code}", summary(f"_{code}"), *(f"{field}_{code}" for field in translated)], heading=heading
            )
            for code, heading in TRANSLATIONS.items()
        ),
    ]
    lists = [
        ObjectList([TitleFieldPanel("title"), summary(), *content], heading=_("Content")),
        ObjectList(facts, heading=_("Facts")),
        ObjectList(translations, heading=_("Translations")),
        ObjectList(sources, heading=_("Sources")),
        ObjectList([*(FieldPanel(field) for field in address), PublishingPanel()], heading=_("Address")),
    ]
    return TabbedInterface([one for one in lists if one.children])
