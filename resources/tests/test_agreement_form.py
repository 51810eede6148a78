"""Agreements in the admin: what is wrong is said beside its field, and refused behind it."""

import datetime

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import ReferenceIndex

from clusters.tests.factories import create_organisation
from core.tests.admin import errors_at, filled_in, rows, submit
from core.tests.factories import create_source
from home.tests.factories import create_tree
from members.tests.factories import create_editor
from resources.models import AgreementIndexPage, AgreementPage, Axis, Party
from resources.tests.factories import create_agreement

SURROGATE = '{"blocks": [{"key": "a", "type": "unstyled", "depth": 0, "text": "Avant \\ud800 après \\u0000.", '
SURROGATE += '"inlineStyleRanges": [], "entityRanges": []}], "entityMap": {}}'


class AgreementFormTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.editor = create_editor()
        cls.first, cls.second = create_organisation("Première"), create_organisation("Seconde")
        cls.parent = AgreementIndexPage.objects.of_record().get()

    def setUp(self):
        self.client.force_login(self.editor)

    @property
    def add(self):
        return reverse("wagtailadmin_pages:add", args=["resources", "agreementpage", self.parent.pk])

    def parties(self, *organisations, **kept):
        return rows(*({"organisation": one.pk, "role": "party"} for one in organisations), **kept)

    def edit(self, page):
        return reverse("wagtailadmin_pages:edit", args=[page.pk])

    def kept(self, page):
        return rows(
            kept=[{"id": row.pk, "organisation": row.organisation_id, "role": row.role} for row in page.parties.all()]
        )

    def submit(self, url=None, **changes):
        fields = {"title": "Convention", "provenance": "owner", "parties": self.parties(self.first)}
        return submit(self.client, url or self.add, **{**fields, **changes})

    def test_agreement_with_parties_axes_and_an_objective(self):
        objective = {"operator": ">", "value": "200", "text": "jeunes par an", "declared_on": "2021-05-21"}
        response = self.submit(
            parties=self.parties(self.first, self.second),
            axes=rows({"text": "Former"}, {"text": "Accompagner", "text_ar": "المواكبة"}),
            targets=rows({**objective, "precision": "day"}),
            signed_on="2021-05-21",
            precision="month",
            regions=["MA-08", "MA-06"],
        )
        self.assertEqual(response.status_code, 302)
        page = AgreementPage.objects.of_record().get()
        self.assertEqual([str(party) for party in page.parties.all()], ["Première", "Seconde"])
        self.assertEqual([axis.text for axis in page.axes.all()], ["Former", "Accompagner"])
        self.assertEqual(page.regions.count(), 2)
        self.assertEqual(str(page.targets.get()), "> 200 jeunes par an")

    def test_end_before_the_signature(self):
        response = self.submit(signed_on="2021-05-21", expires_on="2021-05-20")
        self.assertEqual(errors_at(response, "expires_on"), ["An agreement cannot end before it is signed."])

    def test_two_faults_are_said_at_once(self):
        response = self.submit(signed_on="2021-05-21", expires_on="2021-05-20", provenance="press")
        self.assertTrue(errors_at(response, "expires_on") and errors_at(response, "source"))

    def test_a_party_twice(self):
        response = self.submit(parties=self.parties(self.first, self.second, self.first))
        self.assertEqual(errors_at(response, "parties-2-organisation"), ["This organisation is a party already."])

    def test_forged_keys_are_a_bad_request_and_save_nothing(self):
        forged = [
            {"replaces": "abc"},
            {"replaces": "99999999999999999999"},
            {"replaces": "\0"},
            {"more_sources": ["99999999999999999999"]},
            {"parties": rows(kept=[{"id": "abc", "organisation": self.first.pk, "role": "party"}])},
        ]
        for changes in forged:
            with self.subTest(changes):
                response = self.submit(**changes)
                self.assertIn(response.status_code, (200, 400))
                if response.status_code == 400:
                    self.assertContains(response, "Rien n’a été enregistré", status_code=400)
        self.assertFalse(AgreementPage.objects.exists())

    def test_an_agreement_that_follows_itself_in_another_language(self):
        page = create_agreement("Convention", parties=[self.first])
        alias = page.get_translations().first()
        page.replaces = alias.specific
        with self.assertRaises(ValidationError):
            page.full_clean()
        with self.assertRaises(IntegrityError), transaction.atomic():
            AgreementPage.objects.filter(pk=page.pk).update(replaces=page.pk)

    def test_no_party(self):
        response = self.submit(parties=rows())
        self.assertEqual(response.status_code, 200)
        with override("en"):
            messages = list(response.context["form"].formsets["parties"].non_form_errors())
        self.assertEqual(messages, ["At least one is needed."])

    def test_a_draft_may_have_none_yet(self):
        self.assertEqual(self.submit(publish=False, parties=rows()).status_code, 302)
        self.assertFalse(AgreementPage.objects.of_record().get().live)

    def test_an_empty_row_is_no_party(self):
        full, empty = {"organisation": self.first.pk, "role": "party"}, {"organisation": "", "role": "party"}
        self.assertEqual(self.submit(parties=rows(full, empty)).status_code, 302)
        self.assertEqual(Party.of_record.count(), 1)

    def test_press_fact_without_a_source(self):
        response = self.submit(provenance="press")
        self.assertEqual(errors_at(response, "source"), ["What was read elsewhere needs its source."])
        self.assertEqual(self.submit(provenance="press", source=create_source().pk).status_code, 302)

    def test_region_outside_the_list(self):
        self.assertTrue(errors_at(self.submit(regions=["MA-13"]), "regions"))

    def test_malformed_dates(self):
        for value in ("31/31/2021", "2021-02-30", "hier", "٢٠٢١", "99999-01-01", "0000-00-00"):
            with self.subTest(value):
                self.assertTrue(errors_at(self.submit(signed_on=value), "signed_on"))

    def test_text_too_long(self):
        response = self.submit(title="a" * 256, summary="b" * 401, place="c" * 201)
        for field in ("title", "summary", "place"):
            self.assertTrue(errors_at(response, field), field)

    def test_nul_in_a_field(self):
        response = self.submit(title="Conv\0ention", axes=rows({"text": "Un\0"}))
        self.assertTrue(errors_at(response, "title"))
        self.assertTrue(errors_at(response, "axes-0-text"))

    def test_what_nobody_sees_is_left_out(self):
        axes = rows({"text": "Un\x1b\ndeux"})
        self.assertEqual(self.submit(title="Conv\x0bent\u202eion\ufffe", place="Ra\x08bat", axes=axes).status_code, 302)
        page = AgreementPage.objects.of_record().get()
        self.assertEqual([page.title, page.place, page.axes.get().text], ["Conv ention", "Rabat", "Un\ndeux"])

    def test_a_title_of_nothing_that_is_seen_is_none(self):
        self.assertTrue(errors_at(self.submit(title="\x1b\u202e"), "title"))

    def test_what_cannot_be_stored_is_left_out_of_rich_text(self):
        self.assertEqual(self.submit(object=SURROGATE).status_code, 302)
        self.assertIn("Avant  après .", AgreementPage.objects.of_record().get().object)

    def test_text_that_was_deleted_is_gone(self):
        for value in ("", "null", '{"blocks": [], "entityMap": {}}'):
            page = create_agreement(parties=[self.first], object="<p>Avant</p>")
            with self.subTest(value):
                self.assertEqual(self.submit(self.edit(page), object=value, parties=self.kept(page)).status_code, 302)
                page.refresh_from_db()
                self.assertEqual(page.object, "")

    def test_rich_text_that_is_none_is_refused_and_the_old_one_stays(self):
        entity = '{"blocks": [{"text": "a", "entityRanges": [{"offset": 0, "length": 1, "key": 9}]}], "entityMap": {}}'
        deep = '{"blocks": [{"type": "unordered-list-item", "text": "a", "depth": 100000}], "entityMap": {}}'
        page = create_agreement(parties=[self.first], object="<p>Avant</p>")
        for value in ("{", "{}", "[]", '"text"', '{"blocks": 7}', '{"blocks": [7]}', "[" * 100_000, entity, deep):
            with self.subTest(value[:60]):
                response = self.submit(self.edit(page), object=value, parties=self.kept(page))
                self.assertTrue(errors_at(response, "object"))
        page.refresh_from_db()
        self.assertEqual(page.object, "<p>Avant</p>")

    def test_rows_without_number_are_not_counted(self):
        parties = {**self.parties(self.first), "TOTAL_FORMS": "100000000"}
        self.assertEqual(self.submit(parties=parties).status_code, 400)
        self.assertFalse(AgreementPage.objects.exists())

    def test_slug_stays_ascii(self):
        self.assertTrue(errors_at(self.submit(slug="اتفاقية"), "slug"))

    def test_slug_is_made_of_the_title(self):
        for title, slug in (
            ("Énergie & œuvre : l’été", "energie-oeuvre-l-ete"),
            ("Convention 😀", "convention-grinning"),
            ("—", "agreementpage"),
        ):
            with self.subTest(title):
                self.submit(title=title, slug="")
                page = AgreementPage.objects.of_record().get(title=title)
                self.assertTrue(page.slug.isascii())
                self.assertEqual(page.slug.replace("lete", "l-ete"), slug)

    def test_slug_of_an_arabic_title(self):
        self.submit(title="اتفاقية الطاقة الشمسية", slug="")
        self.submit(title="اتفاقية الطاقة الشمسية", slug="")
        first, second = AgreementPage.objects.of_record().order_by("pk").values_list("slug", flat=True)
        self.assertRegex(first, r"^[a-z-]{10,}$")
        self.assertEqual(second, f"{first}-2")

    def test_a_second_one_with_the_same_title(self):
        self.submit(slug="convention")
        self.submit(slug="convention")
        slugs = AgreementPage.objects.of_record().order_by("pk").values_list("slug", flat=True)
        self.assertEqual(list(slugs), ["convention", "convention-1"])
        url = reverse("wagtailadmin_pages:edit", args=[AgreementPage.objects.of_record().get(slug="convention-1").pk])
        self.assertTrue(errors_at(submit(self.client, url, slug="convention"), "slug"))

    def test_a_title_in_arabic_letters_makes_the_text_arabic(self):
        languages = {"اتفاقية GIZ": "ar", "Convention": "fr", "2026": "fr", "GIZ و Cluster EnR": "fr"}
        for title, language in languages.items():
            self.submit(title=title)
            self.assertEqual(AgreementPage.objects.of_record().get(title=title).text_language, language, title)
        self.submit(title="Agreement", text_language="en")
        self.assertEqual(AgreementPage.objects.of_record().get(title="Agreement").text_language, "en")

    def test_slug_of_the_longest_titles(self):
        for _ in range(2):
            self.assertEqual(self.submit(title="a" * 255, slug="").status_code, 302)

    def test_follows_itself(self):
        page = create_agreement()
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        self.assertEqual(
            errors_at(submit(self.client, url, replaces=page.pk), "replaces"), ["An agreement cannot follow itself."]
        )

    def test_unknown_organisation(self):
        for value in ("999999", "x", "9" * 30):
            with self.subTest(value):
                response = self.submit(parties=rows({"organisation": value, "role": "party"}))
                self.assertTrue(errors_at(response, "parties-0-organisation"))

    def test_objective_out_of_range(self):
        row = {"operator": "=", "text": "jeunes", "declared_on": "2021-05-21", "precision": "day"}
        for value in ("-1", "9" * 30, "plus", "1e3"):
            with self.subTest(value):
                self.assertTrue(errors_at(self.submit(targets=rows({**row, "value": value})), "targets-0-value"))

    def test_parties_change_places(self):
        page = create_agreement(parties=[self.first, self.second])
        keys = set(Party.of_record.values_list("translation_key", flat=True))
        one, two = page.parties.all()
        kept = [{"id": one.pk, "organisation": self.second.pk}, {"id": two.pk, "organisation": self.first.pk}]
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        for _ in range(2):
            changes = {"parties": rows(kept=[{**row, "role": "party"} for row in kept])}
            self.assertEqual(submit(self.client, url, **changes).status_code, 302)
            kept = [{"id": row.pk, "organisation": row.organisation_id} for row in page.parties.all()]
        self.assertEqual(str(AgreementPage.objects.get(pk=page.pk).parties.first()), "Seconde")
        self.assertEqual(set(Party.of_record.values_list("translation_key", flat=True)), keys)
        self.assertEqual(Party.objects.count(), 6)

    def test_axes_in_another_order(self):
        page = create_agreement(parties=[self.first], axes=["Un", "Deux"])
        one, two = page.axes.all()
        kept = [{"id": one.pk, "text": "Un", "ORDER": "2"}, {"id": two.pk, "text": "Deux", "ORDER": "1"}]
        submit(self.client, reverse("wagtailadmin_pages:edit", args=[page.pk]), axes=rows(kept=kept))
        self.assertEqual([axis.text for axis in page.axes.all()], ["Deux", "Un"])
        self.assertEqual(Axis.objects.count(), 6)

    def save_while_typing(self, url, data):
        """As the open editor does; returns what the form has now."""
        answer = self.client.post(url, data, headers={"accept": "application/json"}).json()
        self.assertTrue(answer["success"], answer)
        return answer, {**data, **answer["field_updates"], "overwrite_revision_id": answer["revision_id"]}

    def test_saving_while_one_types(self):
        create_agreement("Convention")
        full, empty = {"organisation": self.first.pk, "role": "party"}, {"organisation": "", "role": "party"}
        fields = {"title": "Convention", "slug": "convention", "provenance": "owner"}
        data = filled_in(self.client, self.add, **fields, parties=rows(full, empty))
        answer, data = self.save_while_typing(self.add, data)
        edit = answer["url"]
        for text in ("Un", "Un et demi"):
            data = {"axes-0-id": "", **data, "axes-TOTAL_FORMS": "1", "axes-0-text": text, "axes-0-ORDER": "1"}
            answer, data = self.save_while_typing(edit, data)
        self.assertEqual(self.client.post(edit, {**data, "action-publish": "action-publish"}).status_code, 302)
        page = AgreementPage.objects.of_record().get(slug="convention-1")
        self.assertEqual(page.text_language, "fr")
        self.assertEqual([axis.text for axis in page.axes.all()], ["Un et demi"])
        self.assertEqual(Party.objects.count(), 3)

    def test_what_follows_a_publication_fails_nowhere(self):
        with self.assertNoLogs("django_tasks", "ERROR"), self.captureOnCommitCallbacks(execute=True):
            self.submit(parties=self.parties(self.first, self.second), axes=rows({"text": "Un"}))
        page = AgreementPage.objects.of_record().get()
        with self.assertNoLogs("django_tasks", "ERROR"), self.captureOnCommitCallbacks(execute=True):
            submit(self.client, reverse("wagtailadmin_pages:edit", args=[page.pk]), title="Convention revue")
        usage = ReferenceIndex.get_references_to(self.first).group_by_source_object()
        self.assertIn(page.pk, [thing.pk for thing, _references in usage])

    def test_what_goes_live_later_is_seen_in_no_language_before(self):
        tomorrow = timezone.localtime() + datetime.timedelta(days=1)
        self.submit(go_live_at=tomorrow.strftime("%Y-%m-%d %H:%M"))
        self.assertFalse(AgreementPage.objects.live().exists())
        for page in AgreementPage.objects.all():
            self.client.logout()
            self.assertEqual(self.client.get(page.get_url()).status_code, 404)


class AgreementConstraintTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.agency = create_organisation("Agence")
        cls.page = create_agreement(parties=[cls.agency])

    def assert_refused(self, write):
        with self.assertRaises(IntegrityError), transaction.atomic():
            write()

    def test_constraints(self):
        pages = AgreementPage.objects.filter(pk=self.page.pk)
        day = datetime.date(2021, 5, 21)
        self.assert_refused(lambda: pages.update(signed_on=day, expires_on=day - datetime.timedelta(days=1)))
        self.assert_refused(lambda: pages.update(provenance="press", source=None))
        row = {"page": self.page, "organisation": self.agency, "locale": self.page.locale}
        self.assert_refused(lambda: Party.objects.create(**row))

    def test_publishing_validates_what_a_draft_may_lack(self):
        draft = create_agreement("Brouillon", live=False)
        draft.summary = "a" * 401
        with self.assertRaises(ValidationError):
            draft.save_revision()
