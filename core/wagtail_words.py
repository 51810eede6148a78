"""Words of Wagtail's admin that its own catalogues leave in English or translate badly: ours translate them."""

from django.utils.translation import gettext_noop, ngettext_lazy

# Its catalogues hold them in English, or not at all.
IN_CATALOGUES = (
    *(gettext_noop("Any"), gettext_noop("Anyone"), gettext_noop("App"), gettext_noop("Timeline")),
    *(gettext_noop("Bold"), gettext_noop("Italic"), gettext_noop("Locked by")),
    gettext_noop("- Select an option -"),
    gettext_noop("Autosave is <span>paused</span>"),
    gettext_noop("Cancelled by %(cancelled_by)s"),
    gettext_noop("%(model_name)s scheduled for publishing"),
    gettext_noop("%(model_name)s scheduled for publishing at %(go_live_at)s"),
    gettext_noop("%(model_name)s unscheduled for publishing at %(go_live_at)s"),
    gettext_noop("%(model_name)s unscheduled from publishing"),
    gettext_noop('You do not have permission to publish pages at "%(page_title)s"'),
    gettext_noop(
        'See our <a href="%(guide_link)s" target="_blank">content checks guide</a> '
        "for more information on how content metrics are calculated."
    ),
)
# Its French has "Le(la) … créé(e)", which is how no one writes: ours agrees with every noun.
FOR_EVERY_NOUN = (
    *(gettext_noop("New: %(model_name)s"), gettext_noop("Add %(model_name)s"), gettext_noop("Choose another")),
    gettext_noop("Create a new %(model_name)s"),
    gettext_noop("%(model_name)s '%(object)s' created."),
    gettext_noop("%(model_name)s '%(object)s' updated."),
    gettext_noop("%(model_name)s '%(object)s' deleted."),
    gettext_noop("The %(model_name)s could not be created due to errors."),
    gettext_noop("The %(model_name)s could not be saved due to errors."),
    gettext_noop("Are you sure you want to delete this %(model_name)s?"),
    gettext_noop("No %(model_name)s match your query."),
)
IN_NUMBERS = ngettext_lazy(
    "This action will delete <b>%(total_pages_formatted)s</b> page in total.",
    "This action will delete <b>%(total_pages_formatted)s</b> pages in total.",
    "number",
)
# Labels of its forms of links: Django makes them of the fields' names.
LABELS = (
    *(gettext_noop("Link text"), gettext_noop("Email address"), gettext_noop("Phone number")),
    *(gettext_noop("Subject"), gettext_noop("Body")),
)
