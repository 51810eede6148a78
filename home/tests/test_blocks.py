"""Every block shows editors what it will look like, and has what they choose it by."""

import json
from importlib import import_module
from unittest.mock import patch

from bs4 import BeautifulSoup
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError
from django.db import connection
from django.test import TestCase
from django.urls import reverse
from wagtail.blocks import StructBlockValidationError
from wagtail.images.tests.utils import get_test_image_file

from clusters.models import ClusterIndexPage
from clusters.tests.factories import create_cluster, create_figure
from core.models import Image
from home.blocks import CallToActBlock
from home.models import ContentPage
from home.tests.factories import create_content_page, create_news, create_tree
from members.tests.factories import create_editor
from resources.tests.factories import create_resource


def blocks_of_pages():
    return ContentPage._meta.get_field("body").stream_block.child_blocks.values()


class BlockTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.editor = create_editor()

    def setUp(self):
        self.client.force_login(self.editor)

    def preview(self, block):
        return self.client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})

    def test_each_block_has_icon_label_description_and_preview(self):
        for block in blocks_of_pages():
            with self.subTest(block.name):
                self.assertTrue(block.label and block.get_description() and block.is_previewable)
                self.assertNotEqual(block.meta.icon, "placeholder")

    def test_previews_have_the_look_of_the_site(self):
        for block in blocks_of_pages():
            with self.subTest(block.name):
                self.assertContains(self.preview(block), "css/portal.css")

    def test_picture_with_its_credit(self):
        figure = next(block for block in blocks_of_pages() if block.name == "figure")
        self.assertNotContains(self.preview(figure), "<img")
        Image.objects.create(title="Vue", file=get_test_image_file(), credit="A. Photographe")
        response = self.preview(figure)
        self.assertContains(response, "<img")
        self.assertContains(response, "A. Photographe")

    def test_a_page_shows_its_blocks(self):
        image = Image.objects.create(title="Vue", file=get_test_image_file(), description="Un laboratoire")
        body = [
            ("text", "<p>Bonjour</p>"),
            ("quote", {"text": "Notre réseau peut les trouver.", "source": "LesEco.ma, 2016"}),
            ("figure", {"image": image, "caption": "Vue"}),
        ]
        page = create_content_page(self.home, body=body)
        response = self.client.get(page.get_url())
        for text in ("Bonjour", "Notre réseau peut les trouver.", "LesEco.ma, 2016", "<picture"):
            self.assertContains(response, text)


class BlocksOfThePortalTests(TestCase):
    """Blocks that show what the portal holds: by the one rule of access, in the reader's language."""

    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.cluster = create_cluster("Cluster solaire", title_ar="تجمّع الطاقة الشمسية")
        cls.hidden = create_cluster("Cluster caché", live=False)

    def show(self, *body, language="fr"):
        page = create_content_page(self.home, body=list(body))
        return self.client.get(page.get_translations(inclusive=True).get(locale__language_code=language).get_url())

    def act(self, page):
        return ("call_to_act", {"text": "Pourquoi", "label": "Voir", "page": page, "url": ""})

    def test_a_button_leads_to_the_page_in_the_language_of_the_reader(self):
        self.assertContains(self.show(self.act(self.cluster)), f'href="{self.cluster.get_url()}">Voir')
        arabic = self.cluster.get_translations().get(locale__language_code="ar")
        self.assertContains(self.show(self.act(self.cluster), language="ar"), f'href="{arabic.get_url()}">Voir')

    def test_a_button_to_a_draft_is_left_out(self):
        self.assertNotContains(self.show(self.act(self.hidden)), "call-to-act")

    def test_a_button_needs_one_target(self):
        block = CallToActBlock()
        for page, url in ((self.cluster, "https://example.org/"), (None, "")):
            with self.assertRaises(StructBlockValidationError):
                block.clean(block.to_python({"label": "Voir", "page": page and page.pk, "url": url}))
        self.assertTrue(block.clean(block.to_python({"label": "Voir", "page": self.cluster.pk, "url": ""})))

    def spoken(self, language):
        """A page in a language, as readers of French get it."""
        said, image = "What is it? Yes!", Image.objects.create(title="Vue", file=get_test_image_file())
        body = [
            ("text", f"<p>{said}</p>"),
            ("quote", {"text": said, "attribution": said, "source": said}),
            ("figure", {"image": image, "caption": said}),
            ("accordion", {"answers": [{"question": said, "answer": f"<p>{said}</p>"}]}),
            ("call_to_act", {"text": said, "label": said, "page": None, "url": "https://example.org/"}),
        ]
        page = create_content_page(self.home, body=body, text_language=language)
        return self.client.get(page.get_url()).content.decode()

    def test_blocks_are_typeset_by_the_language_of_the_text(self):
        page = self.spoken("en")
        self.assertEqual(page.count("What is it? Yes!"), 9)
        self.assertNotIn("it\u202f?", page)

    def test_french_blocks_get_french_spaces(self):
        page = self.spoken("fr")
        self.assertEqual(page.count("What is it\u202f? Yes\u202f!"), 9)
        self.assertNotIn("What is it?", page)

    def test_answers_open_without_javascript(self):
        answers = [{"question": "Qui publie ?", "answer": "<p>Les directeurs.</p>"}]
        response = self.show(("accordion", {"answers": answers}))
        self.assertContains(response, "<details>")
        self.assertContains(response, "Les directeurs.")

    def test_a_list_of_clusters_has_those_that_a_reader_may_see(self):
        response = self.show(("clusters", {"region": "", "sector": ""}))
        self.assertContains(response, "Cluster solaire</a>")
        self.assertNotContains(response, "Cluster caché")
        elsewhere = self.show(("clusters", {"region": "MA-12", "sector": ""}))
        self.assertNotContains(elsewhere, "Cluster solaire</a>")

    def test_a_list_without_clusters_says_of_what_and_leads_to_the_directory(self):
        block = ("clusters", {"region": "MA-12", "sector": ""})
        page = create_content_page(self.home, "Sans cluster", body=[block])
        response = self.client.get(page.get_url())
        self.assertContains(response, "Dakhla")
        self.assertContains(response, "Aucun cluster du réseau pour l’instant")
        self.assertContains(response, '<a href="/fr/annuaire/">Tout l’annuaire</a>')

    def test_a_list_that_is_cut_leads_to_all(self):
        more = ("clusters", {"region": "MA-06", "sector": ""})
        with patch("home.block_contents.MOST_CLUSTERS", 1):
            self.assertNotContains(self.show(more), "?region=MA-06")
            create_cluster("Cluster textile")
            response = self.show(more, language="ar")
        directory = self.cluster.get_parent().get_translations().get(locale__language_code="ar")
        self.assertContains(response, f'href="{directory.get_url()}?region=MA-06"')
        self.assertContains(response, '<li class="row">', count=1)

    def test_figures_are_the_current_ones_with_date_and_source(self):
        organisation = self.cluster.cluster
        for year, value in ((2016, 120), (2019, 210)):
            create_figure(organisation, value, year=year)
        create_figure(organisation, 14, indicator="projets-labellises")
        figures = ("key_figures", {"organisation": organisation.organisation_ptr, "indicator": ""})
        response = self.show(figures)
        self.assertContains(response, '<span class="key-figure-number">210</span>')
        self.assertContains(response, '<span class="key-figure-number">14</span>')
        self.assertNotContains(response, '<span class="key-figure-number">120</span>')
        source = organisation.key_figures.first().source
        for said in (source.title, "2019"):
            self.assertContains(response, said)
        figures[1]["indicator"] = "projets-labellises"
        response = self.show(figures, language="ar")
        self.assertContains(response, '<span class="key-figure-number">14</span>')
        self.assertNotContains(response, '<span class="key-figure-number">210</span>')

    def test_figures_whose_sources_differ_are_said_to(self):
        figures = ("key_figures", {"organisation": self.cluster.cluster.organisation_ptr, "indicator": ""})
        create_figure(self.cluster.cluster, 210)
        self.assertNotContains(self.show(figures), "Les sources ne concordent pas.")
        create_figure(self.cluster.cluster, 220)
        self.assertContains(self.show(figures), "Les sources ne concordent pas.")

    def test_figures_of_a_draft_are_left_out(self):
        hidden = self.hidden.cluster
        create_figure(hidden)
        figures = ("key_figures", {"organisation": hidden.organisation_ptr, "indicator": ""})
        self.assertNotContains(self.show(figures), "key-figure")

    def test_the_site_map_has_what_a_reader_may_see_in_his_language(self):
        response = self.show(("site_map", None), language="ar")
        self.assertContains(response, "تجمّع الطاقة الشمسية</a>")
        self.assertNotContains(response, "Cluster caché")
        self.assertNotContains(response, ">Cluster solaire<")

    def test_the_site_map_has_the_order_of_menu_and_footer(self):
        create_content_page(ClusterIndexPage.objects.of_record().get().get_parent(), "Au menu", show_in_menus=True)
        response = self.show(("site_map", None))
        shown = [link.text for link in BeautifulSoup(response.content, "html.parser").select(".site-map > li > a")]
        navigation = response.context["navigation"]
        known = [link.title for link in (*navigation.menu, *navigation.footer)]
        self.assertEqual(shown, [*known, "Données ouvertes"])

    def test_the_site_map_has_what_stands_below_a_cluster_with_its_kind_and_by_name(self):
        cluster = create_cluster("Cluster textile")
        for title in ("Étude", "Banc d’essai", "Four"):
            create_resource(title, parent=cluster)
        create_resource("Cachée", parent=cluster, live=False)
        shown = BeautifulSoup(self.show(("site_map", None)).content, "html.parser")
        section = shown.find(class_="site-map").find("a", string="Ressources").parent
        self.assertEqual([link.text for link in section.select(".site-map-pages a")], ["Banc d’essai", "Étude", "Four"])

    def test_a_long_list_leaves_room_for_the_other_sections(self):
        with patch("home.block_contents.MOST_PAGES", 1):
            create_cluster("Cluster textile")
            response = self.show(("site_map", None))
        self.assertContains(response, "Cluster solaire</a>")
        self.assertNotContains(response, "Cluster textile</a>")
        self.assertContains(response, ">Agenda</a>")


class ImageTests(TestCase):
    """Pictures in the admin, whose originals have no address."""

    def setUp(self):
        self.client.force_login(create_editor())

    def test_uploading_editing_and_choosing(self):
        add = reverse("wagtailimages:add")
        file = SimpleUploadedFile("vue.png", get_test_image_file().file.getvalue())
        data = {"title": "Vue", "file": file, "credit": "A. Photographe", "collection": "1"}
        self.assertEqual(self.client.post(add, data).status_code, 302)
        image = Image.objects.get()
        for address in (
            reverse("wagtailimages:index"),
            reverse("wagtailimages:edit", args=[image.pk]),
            reverse("wagtailimages_chooser:choose"),
        ):
            with self.subTest(address):
                self.assertEqual(self.client.get(address).status_code, 200)

    def test_what_is_no_picture_is_refused(self):
        for name, content in (("a.svg", b"<svg onload='x'/>"), ("a.png", b"<html>"), ("a.exe", b"MZ")):
            data = {"title": "Vue", "file": SimpleUploadedFile(name, content), "collection": "1"}
            response = self.client.post(reverse("wagtailimages:add"), data)
            self.assertEqual(response.status_code, 200, name)
        self.assertFalse(Image.objects.exists())


class SiteMapOfNewsTests(TestCase):
    """News had this block once: the upgrade names those that do, since it would go without a word."""

    def test_it_is_found_in_a_page_and_in_a_draft(self):
        has_site_map = import_module("home.migrations.0008_names_of_blocks").has_site_map
        home, site_map = create_tree(), [("site_map", None)]
        self.assertTrue(has_site_map(create_content_page(home, body=site_map)))
        page = create_content_page(home, title="Texte", body=[("text", "<p>Texte</p>")])
        self.assertFalse(has_site_map(page))
        page.body = site_map
        page.save_revision()
        self.assertTrue(has_site_map(ContentPage.objects.get(pk=page.pk)))

    def test_the_upgrade_stops_at_news_that_have_it_and_at_no_others(self):
        create_tree()
        create_news("Sans plan").save_revision()
        revision = create_news("Avec plan").save_revision()
        look = import_module("home.migrations.0008_names_of_blocks").look_for_site_maps
        look(apps, connection.schema_editor())
        revision.content["body"] = json.dumps([{"type": "site_map", "value": None}])
        revision.save()
        with self.assertRaisesMessage(CommandError, "News have no site map.") as refused:
            look(apps, connection.schema_editor())
        self.assertIn("title Avec plan", str(refused.exception))
        self.assertNotIn("Sans plan", str(refused.exception))
