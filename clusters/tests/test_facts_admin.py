"""Facts in the admin: for those who may publish the organisation's page, beside it, with words for what is wrong."""

from datetime import date

import pytest
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from clusters.models import Distribution, Indicator, KeyFigure
from clusters.tests.factories import create_cluster, create_distribution, create_figure, create_organisation
from clusters.wagtail_hooks import IndicatorViewSet
from core.tests.admin import errors_at, filled_in, rows, submit
from core.tests.factories import create_source
from home.tests.factories import create_tree
from members.tests.factories import create_editor, create_page_editor, create_reader

from .admin import AdminTestCase


class FactsTestCase(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.page = create_cluster("Cluster A")
        cls.other = create_cluster("Cluster B")
        cls.director = create_page_editor(cls.page)
        cls.source = create_source()

    def setUp(self):
        self.client.force_login(self.director)

    def url(self, name, *args, of=None):
        return reverse(f"facts:{name}", args=[(of or self.page).cluster.pk, *args])


class RightsTests(FactsTestCase):
    def addresses(self, page):
        figure = create_figure(page.cluster)
        distribution = create_distribution(page.cluster, {"Solaire": 33})
        return [
            self.url("index", of=page),
            self.url("add_keyfigure", of=page),
            self.url("add_distribution", of=page),
            *(self.url(f"{act}_keyfigure", figure.pk, of=page) for act in ("edit", "delete")),
            *(self.url(f"{act}_distribution", distribution.pk, of=page) for act in ("edit", "delete")),
        ]

    def test_who_may_publish_the_page_may_edit_its_facts(self):
        for address in self.addresses(self.page):
            with self.subTest(address):
                self.assertEqual(self.client.get(address).status_code, 200)

    def test_who_writes_drafts_of_it_may_not(self):
        """A fact is live when it is saved."""
        self.client.force_login(create_page_editor(self.page, "author@example.ma", may=("add", "change")))
        self.assertEqual(self.client.get(reverse("wagtailadmin_pages:edit", args=[self.page.pk])).status_code, 200)
        for address in self.addresses(self.page):
            for method in (self.client.get, self.client.post):
                with self.subTest(address, method=method.__name__):
                    self.assertEqual(method(address).status_code, 302)
        self.assertEqual(KeyFigure.objects.count(), 1)

    def test_nobody_else_may(self):
        addresses = self.addresses(self.other)
        for user in (self.director, create_reader()):
            self.client.force_login(user)
            for address in addresses:
                for method in (self.client.get, self.client.post):
                    with self.subTest(address, user=user, method=method.__name__):
                        self.assertEqual(method(address).status_code, 302)
        self.assertEqual(KeyFigure.objects.count(), 1)

    def test_a_fact_of_another_is_not_reached_by_the_own_address(self):
        theirs = create_figure(self.other.cluster)
        for act in ("edit", "delete"):
            address = self.url(f"{act}_keyfigure", theirs.pk)
            for method in (self.client.get, self.client.post):
                self.assertEqual(method(address, follow=True).status_code, 404)
        self.assertTrue(KeyFigure.objects.filter(pk=theirs.pk).exists())

    def test_an_organisation_without_a_page_is_for_those_who_edit_organisations(self):
        address = reverse("facts:index", args=[create_organisation("Sans page").pk])
        self.assertEqual(self.client.get(address).status_code, 302)
        self.client.force_login(create_editor())
        self.assertEqual(self.client.get(address).status_code, 200)

    def test_an_unknown_organisation_is_refused(self):
        self.assertEqual(self.client.get(reverse("facts:index", args=[10**9])).status_code, 302)


class PanelTests(FactsTestCase):
    def test_the_editor_of_the_page_shows_the_figures_beside_it(self):
        editor = self.client.get(reverse("wagtailadmin_pages:edit", args=[self.page.pk]))
        self.assertContains(editor, f'src="{self.url("index")}"')
        frame = self.client.get(self.url("index"))
        self.assertEqual(frame["X-Frame-Options"], "SAMEORIGIN")

    def test_a_new_page_has_no_organisation_yet(self):
        self.client.force_login(create_editor())
        address = reverse("wagtailadmin_pages:add", args=["clusters", "clusterpage", self.page.get_parent().pk])
        self.assertNotContains(self.client.get(address), "facts-frame")

    def test_the_editor_of_the_organisation_shows_them_too(self):
        self.client.force_login(create_editor())
        cluster = self.page.cluster
        address = reverse(type(cluster).snippet_viewset.get_url_name("edit"), args=[cluster.pk])
        self.assertContains(self.client.get(address), f'src="{self.url("index")}"')


class FigureFormTests(FactsTestCase):
    def submit(self, name="add_keyfigure", *args, **changes):
        indicator = Indicator.objects.get(slug="membres")
        fields = {"indicator": indicator.pk, "operator": ">", "value": "210", "as_of": "2023-01-01"}
        fields |= {"precision": "year", "source": self.source.pk, "status": "press"}
        return submit(self.client, self.url(name, *args), **{**fields, **changes})

    def test_a_figure_is_live_when_saved(self):
        response = self.submit(detail="membres actifs")
        self.assertRedirects(response, self.url("index"))
        self.assertContains(self.client.get(self.page.get_url()), "membres actifs")

    def test_a_new_value_leaves_the_old_one(self):
        create_figure(self.page.cluster, 150, year=2020)
        self.submit()
        self.assertEqual(KeyFigure.objects.count(), 2)
        self.assertContains(self.client.get(self.url("index")), "previous value")

    def test_without_date_or_source_it_is_refused_in_words(self):
        response = self.submit(as_of="", source="")
        self.assertIn("needs its date", errors_at(response, "as_of")[0])
        self.assertIn("needs its source", errors_at(response, "source")[0])
        self.assertFalse(KeyFigure.objects.exists())

    def test_a_date_is_typed_with_the_day_first_in_every_language(self):
        for language in ("fr", "ar", "en"):
            self.director.wagtail_userprofile.preferred_language = language
            self.director.wagtail_userprofile.save()
            for typed in ("04/03/2020", "2020-03-04"):
                with self.subTest(language, typed=typed):
                    self.submit(as_of=typed, precision="day")
                    self.assertEqual(KeyFigure.objects.get().as_of, date(2020, 3, 4))
                    KeyFigure.objects.all().delete()

    def test_what_is_no_whole_date_is_refused_with_an_example(self):
        for typed in ("31/02/2020", "03/2020", "mars 2020", "12/24/2020"):
            with self.subTest(typed):
                self.assertIn("24/03/2020", errors_at(self.submit(as_of=typed), "as_of")[0])
        self.assertFalse(KeyFigure.objects.exists())

    def test_its_words_are_the_portals_and_agree_in_french(self):
        self.director.wagtail_userprofile.preferred_language = "fr"
        self.director.wagtail_userprofile.save()
        form = self.client.get(self.url("add_keyfigure")).content.decode()
        refused = self.submit(value="beaucoup").content.decode()
        saved = self.client.get(self.submit()["Location"]).content.decode()
        correct = self.client.get(self.url("edit_keyfigure", KeyFigure.objects.get().pk)).content.decode()
        for html, words in (
            (form, "Ajouter un chiffre"),
            (refused, "Rien n’a été enregistré"),
            (saved, "Enregistré\N{NARROW NO-BREAK SPACE}: Membres"),
            (correct, "Corriger"),
        ):
            self.assertIn(words, html)
            for rough in ("(e)", "(la)", "Nouveau"):
                self.assertNotIn(rough, html)

    def test_what_is_no_number_is_refused(self):
        for value in ("beaucoup", "-3", "1e99", "NaN"):
            with self.subTest(value):
                self.assertTrue(errors_at(self.submit(value=value), "value"))

    def test_the_same_twice_is_refused_in_words(self):
        self.submit()
        self.assertIn("listed already", errors_at(self.submit(), "__all__")[0])

    def test_a_mistake_is_corrected_and_deleted(self):
        figure = create_figure(self.page.cluster)
        self.submit("edit_keyfigure", figure.pk, value="43")
        figure.refresh_from_db()
        self.assertEqual(figure.value, 43)
        self.client.post(self.url("delete_keyfigure", figure.pk))
        self.assertFalse(KeyFigure.objects.exists())


class VerifiedTests(FactsTestCase):
    """An organisation declares, the secretariat verifies."""

    def setUp(self):
        super().setUp()
        self.facts = [
            create_figure(self.page.cluster, status="verified"),
            create_distribution(self.page.cluster, {"Solaire": 33}, status="verified"),
        ]

    def correct(self, fact, **changes):
        return submit(self.client, self.url(f"edit_{fact._meta.model_name}", fact.pk), **changes)

    def status_of(self, fact):
        return type(fact).objects.get(pk=fact.pk).status

    def test_an_organisation_does_not_verify_what_it_says(self):
        for fact in self.facts:
            with self.subTest(fact):
                type(fact).objects.update(status="declared")
                self.assertTrue(errors_at(self.correct(fact, status="verified"), "status"))
                self.assertEqual(self.status_of(fact), "declared")
        self.assertNotContains(self.client.get(self.url("add_keyfigure")), 'value="verified"')

    def test_what_it_corrects_is_declared_again(self):
        for fact in self.facts:
            with self.subTest(fact):
                form = self.client.get(self.url(f"edit_{fact._meta.model_name}", fact.pk))
                self.assertContains(form, "Once corrected, it is declared again.")
                self.assertEqual(self.correct(fact).status_code, 302)
                self.assertEqual(self.status_of(fact), "declared")

    def test_the_secretariat_verifies(self):
        secretary = create_page_editor(self.page.get_parent(), "secretary@example.ma")
        for user, fact in ((secretary, self.facts[0]), (create_editor(), self.facts[1])):
            with self.subTest(fact):
                type(fact).objects.update(status="declared")
                self.client.force_login(user)
                self.assertEqual(self.correct(fact, status="verified").status_code, 302)
                self.assertEqual(self.status_of(fact), "verified")


class DistributionFormTests(FactsTestCase):
    def submit(self, *values, name="add_distribution", args=(), **changes):
        parts = rows(*({"label": f"Part {value}", "value": str(value)} for value in values))
        fields = {"dimension": "activity", "measure": "share", "as_of": "2023-01-01", "precision": "year"}
        fields |= {"source": self.source.pk, "status": "press", "rows": parts}
        return submit(self.client, self.url(name, *args), **{**fields, **changes})

    def test_parts_that_leave_something_open(self):
        self.assertRedirects(self.submit(33, 14), self.url("index"))
        distribution = Distribution.objects.get()
        self.assertEqual((distribution.rows.count(), distribution.total, distribution.stated), (2, 100, 47))

    def test_more_than_a_hundred_is_refused_beside_the_part(self):
        response = self.submit(60, 41)
        self.assertIn("101", errors_at(response, "rows-1-value")[0])
        self.assertFalse(Distribution.objects.exists())

    def test_shares_are_of_a_hundred_and_nothing_else(self):
        self.assertIn("of a hundred", errors_at(self.submit(60, total="90"), "total")[0])
        self.assertFalse(Distribution.objects.exists())
        self.assertRedirects(self.submit(60, total="100"), self.url("index"))

    def test_a_source_tells_of_no_later_day(self):
        self.source.published_on = date(2022, 6, 30)
        self.source.save()
        self.assertIn("appeared before", errors_at(self.submit(60), "as_of")[0])
        self.assertRedirects(self.submit(60, as_of="2022-01-01"), self.url("index"))

    def test_more_than_the_whole_is_refused(self):
        response = self.submit(60, 51, measure="count", total="110")
        self.assertIn("111", errors_at(response, "rows-1-value")[0])

    def test_parts_up_to_what_the_database_holds(self):
        self.assertRedirects(self.submit("999999999999", "0.99", measure="count"), self.url("index"))
        self.assertEqual(self.client.get(self.page.get_url()).status_code, 200)

    def test_more_than_the_database_holds_is_refused_beside_the_part(self):
        response = self.submit("999999999999", "1", measure="count")
        self.assertIn("1000000000000", errors_at(response, "rows-1-value")[0])
        self.assertFalse(Distribution.objects.exists())

    def test_without_parts_it_is_refused(self):
        self.assertEqual(self.submit().status_code, 200)
        self.assertFalse(Distribution.objects.exists())

    def test_without_date_or_source_it_is_refused_in_words(self):
        response = self.submit(33, as_of="", source="")
        self.assertIn("needs its date", errors_at(response, "as_of")[0])
        self.assertIn("needs its source", errors_at(response, "source")[0])


class IndicatorTests(AdminTestCase):
    def test_a_renamed_one_is_found_by_its_new_name(self):
        create_figure(create_cluster("Cluster solaire").cluster)
        indicator = Indicator.objects.get(slug="membres")

        def finds(query):
            return self.client.get("/fr/recherche/", {"q": query}).context["results"].total

        with self.captureOnCommitCallbacks(execute=True):
            indicator.name = "Adhérents"
            indicator.save()
        self.assertEqual(finds("adhérents"), 1)

    def test_its_slug_stays(self):
        indicator = Indicator.objects.get(slug="membres")
        edit = reverse(IndicatorViewSet().get_url_name("edit"), args=[indicator.pk])
        submit(self.client, edit, name="Adhérents", slug="adherents")
        indicator.refresh_from_db()
        self.assertEqual((indicator.name, indicator.slug), ("Adhérents", "membres"))
        add = reverse(IndicatorViewSet().get_url_name("add"))
        submit(self.client, add, name="Brevets", name_ar="براءات", name_en="Patents", slug="brevets", unit="number")
        self.assertTrue(Indicator.objects.filter(slug="brevets").exists())


class AtOnceTests(FactsTestCase):
    """Two people who have one form open."""

    def setUp(self):
        super().setUp()
        self.distribution = create_distribution(self.page.cluster, {"Solaire": 33})
        self.address = self.url("edit_distribution", self.distribution.pk)

    def adding(self, label):
        part = {"id": "", "label": label, "value": "5"}
        (row,) = self.distribution.rows.all()
        kept = [{"id": row.pk, "label": row.label, "value": "33"}]
        return filled_in(self.client, self.address, rows=rows(part, kept=kept))

    def test_the_second_is_told_and_takes_nothing_back(self):
        first, second = self.adding("Éolien"), self.adding("Hydraulique")
        self.assertRedirects(self.client.post(self.address, first), self.url("index"))
        response = self.client.post(self.address, second)
        self.assertIn("Somebody saved this meanwhile", errors_at(response, "__all__")[0])
        self.assertContains(response, "Hydraulique")
        labels = [row.label for row in Distribution.objects.get().rows.all()]
        self.assertEqual(labels, ["Solaire", "Éolien"])

    def test_a_form_opened_before_versions_were_sent_is_saved(self):
        """Before an upgrade: nobody saved anything meanwhile, for all that is known."""
        old = self.adding("Éolien")
        emptied = self.client.post(self.address, old | {"version": [""]})
        self.assertIn("meanwhile", errors_at(emptied, "__all__")[0])
        del old["version"]
        self.assertRedirects(self.client.post(self.address, old), self.url("index"))
        self.assertEqual(self.distribution.rows.count(), 2)

    def test_one_after_the_other_both_are_saved(self):
        self.client.post(self.address, self.adding("Éolien"))
        figure = create_figure(self.page.cluster)
        for value in ("43", "44"):
            submit(self.client, self.url("edit_keyfigure", figure.pk), value=value)
            figure.refresh_from_db()
            self.assertEqual(str(figure.value.normalize()), value)

    @pytest.mark.postgresql
    def test_what_is_sent_at_once_is_saved_one_after_the_other(self):
        for method, expected in ((self.client.get, 0), (self.client.post, 1)):
            with CaptureQueriesContext(connection) as queries:
                method(self.address)
            self.assertEqual(sum("FOR NO KEY UPDATE" in query["sql"] for query in queries), expected)
