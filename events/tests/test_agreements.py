"""An event and the agreement that was signed at it, or that led to it: each names the other to whom may see it."""

import json

from django.test import TestCase
from django.urls import reverse

from clusters.tests.factories import create_cluster
from core.tests.admin import rows, submit
from events.models import AgreementTie, EventPage
from events.tests.factories import create_event
from home.tests.factories import create_tree
from members.tests.factories import create_editor
from resources.tests.factories import create_agreement


class AgreementOfEventTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.cluster = create_cluster()
        cls.agreement = create_agreement("Convention solaire", parent=cls.cluster)
        cls.plan = create_agreement("Plan 2020", agreement_type="action_plan")
        cls.event = create_event("Cérémonie", agreements=[(cls.agreement, "signed"), (cls.plan, "outcome")])

    def lines(self, page, language="fr"):
        """What a page tells of the other kind, by label."""
        shown = page.get_translations(inclusive=True).get(locale__language_code=language)
        context = self.client.get(shown.url).context
        found = context["agreements"] if isinstance(page, EventPage) else context["told"]
        return {label: [one.title for one in pages] for label, pages in found}

    def open_data(self):
        data = json.loads(self.client.get("/donnees/evenements.json").getvalue())
        return {row["name_fr"]: row["about"] for row in data["rows"]}

    def test_each_names_the_other_in_every_language(self):
        labels = {"fr": ("Signature", "A conduit à"), "en": ("Signature", "Led to")}
        for language, (signed, led_to) in labels.items():
            with self.subTest(language):
                self.assertEqual(self.lines(self.agreement, language), {signed: ["Cérémonie"]})
                self.assertEqual(self.lines(self.plan, language), {led_to: ["Cérémonie"]})
                self.assertEqual([*self.lines(self.event, language).values()], [["Convention solaire"], ["Plan 2020"]])
        self.assertContains(self.client.get(self.event.url), self.agreement.url)
        self.assertContains(self.client.get(self.agreement.url), self.event.url)

    def test_a_plan_is_adopted(self):
        create_event("Réunion", agreements=[(self.plan, "signed")])
        self.assertEqual(self.lines(self.plan)["Adoption"], ["Réunion"])

    def test_a_draft_is_named_by_neither(self):
        draft = create_agreement("Convention secrète", live=False)
        event = create_event("Autre", agreements=[(draft, "signed")])
        create_event("Fête secrète", agreements=[(self.agreement, "outcome")], live=False)
        self.assertEqual(self.lines(event), {})
        self.assertNotIn("A conduit à", self.lines(self.agreement))
        self.assertIsNone(self.open_data()["Autre"])

    def test_open_data_name_it_by_its_key(self):
        self.assertIn(
            {"identifier": str(self.agreement.translation_key), "relation": "signed"}, self.open_data()["Cérémonie"]
        )

    def test_a_deleted_agreement_leaves_the_event(self):
        self.agreement.delete()
        self.assertEqual(self.lines(self.event), {"Dans le cadre de": ["Plan 2020"]})


class AgreementInTheEditorTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.agreement = create_agreement("Convention solaire")
        cls.event = create_event("Cérémonie")

    def setUp(self):
        self.client.force_login(create_editor())

    def save(self, *agreements):
        url = reverse("wagtailadmin_pages:edit", args=[self.event.pk])
        given = [{"agreement": one.pk, "tie": "signed"} for one in agreements]
        return submit(self.client, url, agreements=rows(*given))

    def test_an_alias_that_is_chosen_stands_for_its_original(self):
        alias = self.agreement.get_translations().first()
        self.save(alias)
        self.assertEqual([row.agreement for row in AgreementTie.of_record.all()], [self.agreement])

    def test_an_agreement_is_named_once(self):
        alias = self.agreement.get_translations().first()
        for twice in ((self.agreement, self.agreement), (self.agreement, alias)):
            with self.subTest(twice):
                self.assertEqual(self.save(*twice).status_code, 200)
                self.assertFalse(AgreementTie.objects.exists())
