"""What is said of an agreement: its state in words that agree with its type, what it follows, what was declared."""

import datetime
from itertools import pairwise, product

from django.conf import settings
from django.core.exceptions import ValidationError
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from clusters.tests.factories import create_organisation
from core.tests.admin import errors_at, rows, submit
from home.tests.factories import create_tree
from members.tests.factories import create_editor
from resources.models import AgreementPage, Target
from resources.models.agreements import AgreementType
from resources.tests.factories import create_agreement

DAY = datetime.timedelta(days=1)
SIGNED = datetime.date(2021, 5, 21)

# The feminine and the masculine: une convention, un plan d’action; اتفاقية، عقد.
FEMININE = {"fr": "signée, ", "ar": "موقّعة، ", "en": "signed, "}
MASCULINE = {"fr": "signé, ", "ar": "موقّع، ", "en": "signed, "}
ACTS = {
    "agreement": FEMININE,
    "amendment": MASCULINE,
    "protocol": {**FEMININE, "fr": "signé, "},
    "action_plan": {"fr": "adopté, ", "ar": "معتمدة، ", "en": "adopted, "},
    "programme_contract": MASCULINE,
    "licence": FEMININE,
}
STATES = {
    "undated": {"fr": "date non communiquée", "ar": "التاريخ غير معلن", "en": "date not disclosed"},
    "without end": {"fr": "durée non communiquée", "ar": "المدة غير معلنة", "en": "duration not disclosed"},
    "in force": {"fr": "en vigueur", "ar": "قيد السريان", "en": "in force"},
    "ended": {"fr": "terme échu", "ar": "انتهت المدة", "en": "term ended"},
}


def dates():
    today = timezone.localdate()
    return {
        "undated": [(None, None)],
        "without end": [(SIGNED, None)],
        "in force": [(SIGNED, today), (SIGNED, today + DAY), (None, today)],
        "ended": [(SIGNED, today - DAY), (None, today - DAY)],
    }


class StateTests(TestCase):
    def test_every_type_in_every_state_and_language(self):
        languages = [code for code, _name in settings.LANGUAGES]
        for (state, pairs), kind, language in product(dates().items(), AgreementType.values, languages):
            for signed_on, expires_on in pairs:
                agreement = AgreementPage(agreement_type=kind, signed_on=signed_on, expires_on=expires_on)
                act = "" if expires_on else ACTS[kind][language]
                with self.subTest(state, kind=kind, language=language), override(language):
                    self.assertEqual(str(agreement.state), act + STATES[state][language])


class LineageTests(TestCase):
    """An agreement follows another one, and never in a circle."""

    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.agency = create_organisation("Agence")
        cls.editor = create_editor()

    def line(self, length):
        """Agreements that follow each other, the newest last."""
        pages = [create_agreement(f"Convention {number}", parties=[self.agency]) for number in range(length)]
        for before, after in pairwise(pages):
            after.replaces = before
            after.save()
        return pages

    def edit(self, page, before):
        self.client.force_login(self.editor)
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        kept = [{"id": row.pk, "organisation": row.organisation_id, "role": "party"} for row in page.parties.all()]
        return submit(self.client, url, replaces=before.pk, parties=rows(kept=kept))

    def test_a_circle_of_any_length_is_refused_beside_the_field(self):
        message = "That agreement comes after this one: each would follow the other."
        for length in (2, 3, 5):
            first, *_between, last = self.line(length)
            with self.subTest(length):
                self.assertEqual(errors_at(self.edit(first, last), "replaces"), [message])
                first.refresh_from_db()
                self.assertIsNone(first.replaces)

    def test_a_line_of_any_length_is_accepted(self):
        for length in (1, 2, 5):
            last = self.line(length)[-1]
            (page,) = self.line(1)
            with self.subTest(length):
                self.assertEqual(self.edit(page, last).status_code, 302)
                page.refresh_from_db()
                self.assertEqual(page.replaces, last)

    def test_a_new_agreement_follows_any_other(self):
        last = self.line(3)[-1]
        create_agreement("Nouvelle", parties=[self.agency], replaces=last)
        self.assertEqual(AgreementPage.objects.of_record().get(title="Nouvelle").replaces, last)

    def test_a_circle_through_another_language_is_refused(self):
        first, last = self.line(2)
        first.replaces = last.get_translations().first().specific
        with self.assertRaises(ValidationError) as refused:
            first.full_clean()
        self.assertEqual(list(refused.exception.message_dict), ["replaces"])

    def test_what_follows_a_circle_that_is_there_already_can_be_saved(self):
        first, last = self.line(2)
        AgreementPage.objects.filter(pk=first.pk).update(replaces=last)
        (page,) = self.line(1)
        self.assertEqual(self.edit(page, last).status_code, 302)


class DeclarationTests(TestCase):
    def test_objectives_of_one_declaration_share_its_caption(self):
        create_tree()
        page = create_agreement()
        together = {"declared_by": "les deux parties", "declared_on": SIGNED}
        page.targets = [
            Target(value=81, text="projets", **together),
            Target(value=28, text="brevets", **together),
            Target(value=12, text="écoles", declared_by="une partie", declared_on=SIGNED),
        ]
        page.save_revision().publish()
        response = self.client.get(page.get_url())
        self.assertContains(response, "Déclaration\u202f: les deux parties, 21\xa0mai 2021.", count=1)
        self.assertContains(response, "Déclaration\u202f: une partie, 21\xa0mai 2021.", count=1)
