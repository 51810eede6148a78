"""The way around a page: the door that is lit, the way back, the same page in another language."""

import re
from datetime import timedelta

from django.test import TestCase

from clusters.tests.factories import create_cluster, create_partner
from events.tests.factories import create_event
from members.tests.factories import create_page_editor, create_reader
from resources.tests.factories import create_agreement, create_resource

from .factories import create_content_page, create_tree

CURRENT = re.compile(r'<nav class="site-nav".*?<a href="([^"]*)" aria-current="true"', re.DOTALL)


class NavigationTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.cluster = create_cluster("Cluster solaire")

    def content(self, url):
        return self.client.get(url).content.decode()

    def test_what_a_cluster_owns_belongs_to_the_list_of_its_kind(self):
        for create, door in (
            (create_agreement, "conventions"),
            (create_resource, "ressources"),
            (create_event, "agenda"),
        ):
            page = create(parent=self.cluster)
            for translation in page.get_translations(inclusive=True):
                with self.subTest(translation.get_url()):
                    html = self.content(translation.get_url())
                    address = f"/{translation.locale.language_code}/{door}/"
                    self.assertEqual(CURRENT.search(html)[1], address)
                    self.assertIn(f'<li><a href="{address}"', html.split('class="breadcrumb"')[1])

    def test_a_cluster_belongs_to_the_directory_and_a_plain_page_to_its_parent(self):
        self.assertEqual(CURRENT.search(self.content(self.cluster.get_url()))[1], "/fr/annuaire/")
        child = create_content_page(create_content_page(self.home, "Le réseau", slug="reseau"), "Statuts")
        self.assertIn('<li><a href="/fr/reseau/"', self.content(child.get_url()).split('class="breadcrumb"')[1])

    def test_what_the_menu_leaves_out_stands_in_the_footer(self):
        create_content_page(self.home, "Statuts")
        create_content_page(self.home, "Brouillon", live=False)
        html = self.content("/fr/agenda/")
        menu, footer = html.split('class="site-nav"')[1].split("</nav>")[0], html.split('class="site-footer-links"')[1]
        self.assertIn(">Statuts</a>", footer)
        self.assertNotIn(">Statuts</a>", menu)
        self.assertNotIn(">Agenda</a>", footer)
        self.assertNotIn("Brouillon", html)

    def test_another_language_keeps_what_narrows_a_list(self):
        self.assertIn('href="/ar/annuaire/?region=MA-06&amp;page=2"', self.content("/fr/annuaire/?region=MA-06&page=2"))

    def test_another_language_forgets_what_is_too_long_to_be_asked(self):
        html = self.content(f"/fr/annuaire/?region={'x' * 600}")
        self.assertIn('href="/ar/annuaire/"', html)


class AgendaTests(TestCase):
    def test_what_is_to_come_stands_below_its_month_and_what_is_over_below_its_year(self):
        create_tree()
        coming = create_event("À venir", starts_in=timedelta(days=40))
        past = create_event("Passé", starts_in=timedelta(days=-800))
        self.assertEqual(past.stretch, str(past.first_day.year))
        self.assertIn(str(coming.first_day.year), coming.stretch)
        self.assertNotEqual(coming.stretch, str(coming.first_day.year))
        html = self.client.get("/fr/agenda/").content.decode()
        self.assertLess(html.index("À venir</a>"), html.index(f"<h4>{past.stretch}</h4>"))


class AgreementRowTests(TestCase):
    def test_a_row_shows_the_tiles_of_those_it_obliges_and_how_many_more(self):
        create_tree()
        names = ["Alpha", "Beta", "Gamma", "Delta"]
        create_agreement(parties=[create_partner(name, acronym=name[:2]).organisation for name in names])
        html = self.client.get("/ar/conventions/").content.decode()
        row = html.split('class="monograms"')[1].split("</li>")[0]
        self.assertIn("<span>Al</span>", row)
        self.assertIn("<span>Be</span>", row)
        self.assertNotIn("<span>Ga</span>", row)
        self.assertIn('<bdi class="monograms-more" dir="ltr">+2</bdi>', row)


class EditLinkTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.page, cls.other = create_cluster("Cluster A"), create_cluster("Cluster B")
        cls.director = create_page_editor(cls.page)
        cls.form = f'href="/admin/pages/{cls.page.pk}/edit/"'

    def test_who_may_edit_a_page_is_led_to_its_form_from_each_language(self):
        self.client.force_login(self.director)
        for translation in self.page.get_translations(inclusive=True):
            with self.subTest(translation.get_url()):
                self.assertContains(self.client.get(translation.get_url()), self.form)

    def test_nobody_else_is(self):
        self.assertNotContains(self.client.get(self.page.get_url()), "/admin/pages/")
        for user, page in ((create_reader(), self.page), (self.director, self.other)):
            self.client.force_login(user)
            self.assertNotContains(self.client.get(page.get_url()), "/admin/pages/")

    def test_a_kept_page_never_has_it(self):
        self.client.force_login(self.director)
        self.assertContains(self.client.get(self.page.get_url()), self.form)
        self.client.logout()
        self.assertNotContains(self.client.get(self.page.get_url()), "/admin/pages/")
