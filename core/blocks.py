from django.core.exceptions import BadRequest
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock

# What a text of the portal may hold.
RICH_TEXT = ["h2", "h3", "bold", "italic", "ol", "ul", "link"]


class QuoteBlock(blocks.StructBlock):
    """Words of somebody, as a text gives them."""

    text = blocks.TextBlock(label=_("Quoted words"), help_text=_("Word for word."))
    attribution = blocks.CharBlock(label=_("Who said it"), required=False)
    source = blocks.CharBlock(label=_("Where"), help_text=_("Publication and date."))
    url = blocks.URLBlock(label=_("Address"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Quote")
        description = _("Words from a publication, with their source")
        template = "core/blocks/quote.html"
        preview_value = {
            "text": "Notre réseau peut les trouver.",
            "source": "LesEco.ma, 2016",
        }


class FigureBlock(blocks.StructBlock):
    """A picture with its caption and credit."""

    # Folded, the editor names it by its words: Wagtail would by "no", for a picture that is not decorative.
    image = ImageBlock(label=_("Picture"), label_format="{alt_text}")
    caption = blocks.CharBlock(label=_("Caption"), required=False)

    class Meta:
        icon = "image"
        label = _("Picture")
        description = _("A picture with a caption; its credit is the image's own")
        label_format = "{caption}"
        template = "core/blocks/figure.html"

    def get_preview_value(self):
        """The newest picture of the portal: there is no other to show."""
        image = get_image_model().objects.order_by("-created_at").first()
        return self.normalize({"image": image, "caption": _("Caption")})


class BodyBlock(blocks.StreamBlock):
    """The text of a plain page."""

    text = blocks.RichTextBlock(
        label=_("Text"),
        icon="pilcrow",
        features=RICH_TEXT,
        description=_("Paragraphs, headings, lists and links"),
        template="core/blocks/text.html",
        preview_value="<p>Réseau des clusters établis sur le sol marocain.</p>",
    )
    quote = QuoteBlock()
    figure = FigureBlock()

    def value_from_datadict(self, data, files, prefix):
        """Wagtail takes for granted what its scripts send with each block: their number, kind and order."""
        try:
            return super().value_from_datadict(data, files, prefix)
        except (KeyError, TypeError, ValueError) as error:
            raise BadRequest(f"Forged blocks of {prefix}: {error}") from error
