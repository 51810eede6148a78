"""Share cards: of what everybody may see, in the reader's language, whatever the title."""

import datetime
from io import BytesIO
from unittest.mock import patch

from bs4 import BeautifulSoup
from django.test import SimpleTestCase, TestCase
from django.utils.translation import override
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from clusters.tests.factories import create_cluster, create_partner
from core import cards
from core.cards import FONTS, HEIGHT, MARGIN, WIDTH, Card, advance, layout, picture
from core.languages import Words
from events.tests.factories import create_event
from members.models import User
from resources.tests.factories import create_agreement, create_resource

from .factories import create_tree

ARABIC = "المركز الجهوي للاستثمار درعة-تافيلالت وتجمّع الطاقة الشمسية"


class CardPageTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.cluster = create_cluster("Cluster EnR", acronym="EnR", summary="Le soleil et le vent.")

    def address(self, page):
        return f"/{page.locale.language_code}/cartes/{page.pk}.png"

    def test_every_kind_of_page_has_a_card_in_every_language(self):
        pages = [self.home, *self.home.get_children().specific(), self.cluster, create_partner()]
        for create in (create_agreement, create_resource, create_event):
            pages.append(create(parent=self.cluster))
        for page in pages:
            for one in page.get_translations(inclusive=True):
                with self.subTest(one.get_url()):
                    response = self.client.get(self.address(one))
                    self.assertEqual(response["Content-Type"], "image/png")
                    self.assertEqual(Image.open(BytesIO(response.content)).size, (WIDTH, HEIGHT))

    def test_what_everybody_may_see_has_a_card_and_a_draft_has_none(self):
        draft = create_agreement("Secrète", live=False)
        self.assertEqual(self.client.get(self.address(create_agreement("Publique"))).status_code, 200)
        self.assertEqual(self.client.get(self.address(draft)).status_code, 404)
        self.client.force_login(User.objects.create_superuser("amina@example.org", "x"))
        self.assertEqual(self.client.get(self.address(draft)).status_code, 404)

    def test_a_title_with_signs_that_xml_forbids_has_a_card(self):
        page = create_agreement("Conv\x0bention\ufffe", summary="Un\x1b résumé")
        self.assertEqual(self.client.get(self.address(page)).status_code, 200)

    def test_a_card_is_gone_with_its_page(self):
        page = create_agreement("Publique")
        self.client.get(self.address(page))
        page.unpublish()
        self.assertEqual(self.client.get(self.address(page)).status_code, 404)

    def test_a_card_speaks_the_language_of_its_address(self):
        arabic = self.cluster.get_translations().get(locale__language_code="ar")
        self.assertEqual(self.client.get(f"/fr/cartes/{arabic.pk}.png").status_code, 404)

    def test_who_has_the_card_gets_nothing_again(self):
        response = self.client.get(self.address(self.cluster))
        again = self.client.get(self.address(self.cluster), headers={"if-none-match": response["ETag"]})
        self.assertEqual(again.status_code, 304)

    def test_a_card_is_drawn_once_for_what_it_says(self):
        first = self.client.get(self.address(self.cluster))
        with patch.object(cards, "painted", side_effect=AssertionError):
            again = self.client.get(self.address(self.cluster))
        self.assertEqual((again.status_code, again.content), (200, first.content))

    def test_unknown_keys_are_no_cards(self):
        for key in ("0", "1", "99999999", "9" * 40):
            self.assertIn(self.client.get(f"/fr/cartes/{key}.png").status_code, (400, 404), key)

    def test_a_page_tells_messengers_what_they_show(self):
        page = create_agreement("Convention d'essai", title_ar="اتفاقية", summary="Ce qu'on partage", slug="essai")
        for language, title in (("fr", "Convention d’essai"), ("ar", "اتفاقية")):
            one = page.get_translations(inclusive=True).get(locale__language_code=language)
            head = BeautifulSoup(self.client.get(one.get_url()).content, "html.parser").head
            said = {tag["property"]: tag["content"] for tag in head.find_all("meta", property=True)}
            self.assertEqual(said["og:title"], title)
            self.assertEqual(said["og:url"], f"http://localhost:8000/{language}/conventions/essai/")
            self.assertEqual(said["og:image"], f"http://testserver{self.address(one)}")
            self.assertEqual((said["og:type"], said["og:locale"][:2]), ("article", language))
            self.assertEqual(said["og:description"], "Ce qu’on partage")

    def test_facts_stand_at_the_foot(self):
        day = datetime.date(2021, 5, 1)
        page = create_agreement("Convention", parent=self.cluster, signed_on=day, precision="month")
        with override("fr"):
            card = page.share_card()
        self.assertEqual((card.kind, card.line, card.letters), ("Convention", "Cluster EnR · mai 2021", "EnR"))
        self.assertEqual(create_event("Atelier").share_card().letters, "")


class LayoutTests(SimpleTestCase):
    """Where things stand on a card."""

    def lay(self, title, language, reader=None, **more):
        with override(reader or language):
            return layout(Card(Words(title, language), **more))

    def test_arabic_stands_at_the_right_and_reads_from_there(self):
        card = self.lay(f"GIZ {ARABIC}", "ar")
        self.assertEqual((card["start"], card["tile_x"], card["tracking"]), (WIDTH - MARGIN, MARGIN, 0))
        self.assertTrue(all(line.startswith("\u2067") for _y, line in card["lines"]))

    def test_a_french_title_on_an_arabic_card_reads_from_the_left(self):
        card = self.lay("Cluster EnR", "fr", reader="ar")
        self.assertEqual(card["start"], WIDTH - MARGIN)
        self.assertEqual([line for _y, line in card["lines"]], ["Cluster EnR"])

    def test_letters_of_arabic_are_joined(self):
        """Joined letters are narrower than their forms that stand alone."""
        apart = sum(advance(letter, 600) for letter in "شمسية")
        self.assertLess(advance("شمسية", 600), apart * 0.9)

    def test_a_longer_title_is_smaller(self):
        self.assertGreater(self.lay("Atelier", "fr")["size"], self.lay("Atelier des moyens " * 6, "fr")["size"])

    def test_what_does_not_fit_is_cut(self):
        card = self.lay("Atelier des moyens partagés " * 20, "fr")
        self.assertTrue(card["lines"][-1][1].endswith("…"))

    def test_markup_is_text(self):
        with override("fr"):
            self.assertTrue(picture(Card(Words("<text>&</svg>", "fr"), kind="<b>", line="&amp;")))

    @settings(max_examples=40, deadline=None)
    @given(
        title=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=255),
        language=st.sampled_from(["fr", "ar", "en"]),
        letters=st.sampled_from(["", "EnR"]),
    )
    def test_any_title_keeps_within_the_card(self, title, language, letters):
        card = self.lay(title, language, letters=letters, summary=Words(title, language), line=title)
        self.assertLess(max(y for y, _line in card["lines"]), 490)
        for _y, line in card["lines"]:
            text = line.strip("\u2067\u2069")
            self.assertLessEqual(advance(text, 600) * card["size"], WIDTH - 2 * MARGIN + 1)

    def test_the_fonts_hold_both_scripts(self):
        for weight in FONTS:
            for text in ("é", "ش"):
                self.assertGreater(advance(text, weight), 0.1)
