"""Members of organisations: readers, the search and machines know of those that agreed, and of no others."""

import datetime
import json

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from clusters.models import Affiliation
from core.tests.admin import errors_at, submit
from core.tests.factories import create_source
from home.tests.factories import create_tree
from home.tests.test_linked_data import linked_data
from members.tests.factories import create_editor, create_page_editor, create_reader

from .factories import (
    create_affiliation,
    create_cluster,
    create_member,
    create_network,
    create_organisation,
    create_partner,
)
from .test_facts_admin import FactsTestCase

AGREED = datetime.date(2026, 3, 3)
NAME = "Fonderie Atlas"


class ShownTests(TestCase):
    """The same tie, agreed to or not, wherever it may be read."""

    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.page = create_cluster("Cluster solaire")
        cls.firm = create_partner(NAME, country="MA")
        cls.tie = create_affiliation(cls.firm.organisation, cls.page.cluster, start=AGREED)
        create_member(cls.page.cluster, "Bureau Zénith")

    def agree(self, day=AGREED):
        with self.captureOnCommitCallbacks(execute=True):
            self.tie.agreed_on = day
            self.tie.save()

    def get(self, page):
        return self.client.get(page.get_url())

    def assert_agreement_decides(self, is_there, what):
        """That it is not there before the member agrees, there afterwards, and gone when it takes that back."""
        for day, expected in ((None, False), (AGREED, True), (None, False)):
            self.agree(day)
            with self.subTest(what, day=day):
                self.assertIs(is_there(), expected)

    def test_the_page_of_the_cluster(self):
        self.assert_agreement_decides(lambda: NAME in self.get(self.page).content.decode(), "name")
        self.assert_agreement_decides(lambda: len(self.get(self.page).context["members"]) == 2, "count")
        self.assert_agreement_decides(
            lambda: '<span class="count">2</span>' in self.get(self.page).content.decode(), "2"
        )

    def test_the_page_of_the_member(self):
        self.assert_agreement_decides(lambda: "Cluster solaire" in self.get(self.firm).content.decode(), "name")

    def test_what_machines_read_on_both(self):
        for page, name, other in ((self.page, "member", NAME), (self.firm, "memberOf", "Cluster solaire")):

            def is_told(page=page, name=name, other=other):
                graph = linked_data(self.get(page))["@graph"]
                return other in json.dumps([node.get(name) for node in graph], ensure_ascii=False)

            self.assert_agreement_decides(is_told, name)

    def test_open_data(self):
        def names(dataset, column):
            (row,) = json.loads(self.client.get(f"/donnees/{dataset}.json").getvalue())["rows"]
            return [one["name"] for one in row[column] or []]

        self.assert_agreement_decides(lambda: NAME in names("clusters", "member"), "member")
        self.assert_agreement_decides(lambda: "Cluster solaire" in names("partenaires", "memberOf"), "memberOf")
        self.assert_agreement_decides(
            lambda: NAME in self.client.get("/donnees/clusters.csv").getvalue().decode(), "as CSV"
        )

    def test_the_search(self):
        def finds(query, page):
            results = self.client.get("/fr/recherche/", {"q": query}).context["results"]
            return page.title in [hit.title.words.text for hit in results.page]

        self.assert_agreement_decides(lambda: finds("fonderie", self.page), "the cluster by its member")
        self.assert_agreement_decides(lambda: finds("solaire", self.firm), "the member by its cluster")

    def found(self):
        results = self.client.get("/fr/recherche/", {"q": "fonderie"}).context["results"]
        return [hit.title.words.text for hit in results.page]

    def test_an_agreement_taken_back_is_obeyed_by_the_search_before_any_task(self):
        for take_back in (self.disagree, lambda: self.tie.delete()):
            self.agree()
            self.assertEqual(sorted(self.found()), ["Cluster solaire", NAME])
            take_back()
            self.assertEqual(self.found(), [NAME])

    def test_an_agreement_is_obeyed_by_it_after_its_task_nobody_waits_for_that(self):
        self.tie.agreed_on = AGREED
        with self.captureOnCommitCallbacks(execute=True):
            self.tie.save()
            self.assertEqual(self.found(), [NAME])
        self.assertEqual(sorted(self.found()), ["Cluster solaire", NAME])

    def disagree(self):
        self.tie.agreed_on = None
        self.tie.save()

    def test_the_booklet(self):
        self.assert_agreement_decides(
            lambda: NAME in self.client.get("/fr/annuaire/livret/").content.decode(), "booklet"
        )

    def test_a_member_that_goes_or_is_renamed_is_not_found_by_its_old_name(self):
        def finds(query):
            return self.client.get("/fr/recherche/", {"q": query}).context["results"].total

        organisation = Affiliation.objects.exclude(pk=self.tie.pk).get().organisation
        with self.captureOnCommitCallbacks(execute=True):
            organisation.name = "Bureau Nadir"
            organisation.save()
        self.assertEqual((finds("zénith"), finds("nadir")), (0, 1))
        with self.captureOnCommitCallbacks(execute=True):
            organisation.delete()
        self.assertEqual(finds("nadir"), 0)

    def test_who_a_tie_no_longer_concerns_is_not_found_by_it(self):
        def found(query):
            results = self.client.get("/fr/recherche/", {"q": query}).context["results"]
            return sorted(hit.title.words.text for hit in results.page)

        self.agree()
        other = create_cluster("Cluster éolien")
        other_firm = create_partner("Tannerie Nadir", country="MA")
        self.assertEqual(found("fonderie"), ["Cluster solaire", NAME])
        with self.captureOnCommitCallbacks(execute=True):
            self.tie.body = other.cluster
            self.tie.save()
        self.assertEqual(found("fonderie"), ["Cluster éolien", NAME])
        with self.captureOnCommitCallbacks(execute=True):
            self.tie.organisation = other_firm.organisation
            self.tie.save()
        self.assertEqual(found("fonderie"), [NAME])

    def test_one_rule_filters_and_tells_those_who_edit(self):
        network = create_network()
        source = create_source()
        create_affiliation(self.page.cluster, network, source=source)
        create_affiliation(self.page.cluster, create_organisation("CGEM"), kind="carried", source=source)
        told = {tie for tie in Affiliation.objects.with_shown() if tie.is_shown}
        self.assertEqual(told, set(Affiliation.objects.shown()))
        self.assertEqual(set(Affiliation.objects.all()) - told, {self.tie})


class PageTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.page = create_cluster("Cluster solaire")

    def fill(self, number):
        source = create_source()
        for position in range(number):
            create_member(self.page.cluster, f"Firme {position:02}", source=source)

    def test_no_section_without_members(self):
        create_member(self.page.cluster, agreed_on=None)
        self.assertNotContains(self.client.get(self.page.get_url()), ">Membres")

    def test_some_twelve_are_shown_and_the_others_folded(self):
        self.fill(12)
        self.assertNotContains(self.client.get(self.page.get_url()), '<details class="fold"')
        create_member(self.page.cluster, "Zénith")
        response = self.client.get(self.page.get_url())
        self.assertContains(response, "1 autre membre")
        section = response.content.decode().partition('<ul class="tiles')[2]
        shown, folded = section.split('<details class="fold"')
        self.assertEqual(("Firme 11" in shown, "Zénith" in shown, "Zénith" in folded), (True, False, True))

    def test_who_left_is_no_member(self):
        ended = create_member(self.page.cluster, "Ancienne", start=AGREED, end=AGREED)
        create_member(self.page.cluster, "Actuelle", end=timezone.localdate())
        context = self.client.get(self.page.get_url()).context
        self.assertEqual([tie.organisation.name for tie in context["members"]], ["Actuelle"])
        self.assertEqual([tie.affiliation for tie in context["ties"]], [ended])

    def test_the_networks_members_are_public_by_their_source(self):
        network = create_network()
        create_affiliation(self.page.cluster, network)
        self.assertContains(self.client.get(self.page.get_url()), "Membre de")

    def test_other_ties_need_no_agreement(self):
        create_affiliation(self.page.cluster, create_organisation("CGEM"), kind="carried")
        self.assertContains(self.client.get(self.page.get_url()), "CGEM")


class RuleTests(TestCase):
    def test_an_agreement_is_of_a_member_and_of_a_day_that_was(self):
        tie = create_affiliation(create_organisation("Firme"), create_organisation("Cluster"))
        for kind, day, is_right in (
            ("member", AGREED, True),
            ("member", timezone.localdate(), True),
            ("member", timezone.localdate() + datetime.timedelta(1), False),
            ("partner", AGREED, False),
            ("partner", None, True),
        ):
            tie.kind, tie.agreed_on = kind, day
            with self.subTest(kind, day=day):
                if is_right:
                    tie.full_clean()
                else:
                    with self.assertRaises(ValidationError) as caught:
                        tie.full_clean()
                    self.assertEqual(list(caught.exception.message_dict), ["agreed_on"])

    def test_the_database_refuses_an_agreement_of_another_kind(self):
        with self.assertRaises(IntegrityError), transaction.atomic():
            create_member(create_organisation("Cluster"), kind="partner")


class FormTests(FactsTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.firm = create_organisation(NAME, kind="firm")

    def submit(self, name="add_affiliation", *args, **changes):
        fields = {"organisation": self.firm.pk, "source": self.source.pk, "agreed_on": "2026-03-03", **changes}
        return submit(self.client, self.url(name, *args), **fields)

    def test_a_member_is_shown_when_it_agreed(self):
        self.assertRedirects(self.submit(agreed_on=""), self.url("index"))
        self.assertNotContains(self.client.get(self.page.get_url()), NAME)
        self.assertContains(self.client.get(self.url("index")), "not shown: has not agreed yet")
        tie = Affiliation.objects.get()
        self.assertEqual((tie.body_id, tie.kind), (self.page.cluster.pk, "member"))
        self.submit("edit_affiliation", tie.pk)
        self.assertContains(self.client.get(self.page.get_url()), NAME)
        self.assertContains(self.client.get(self.url("index")), "shown: agreed on")

    def test_the_source_of_the_last_one_is_offered_again(self):
        self.submit()
        form = self.client.get(self.url("add_affiliation")).context["form"]
        self.assertEqual(form.initial["source"], self.source)

    def test_the_ways_to_correct_it_say_of_whom(self):
        self.submit()
        self.assertContains(self.client.get(self.url("index")), f'aria-label="Correct · {NAME}"')
        self.assertContains(self.client.get(self.url("index")), f'aria-label="Delete · {NAME}"')

    def test_it_is_taken_back(self):
        self.submit()
        self.client.post(self.url("delete_affiliation", Affiliation.objects.get().pk))
        self.assertFalse(Affiliation.objects.exists())

    def test_what_is_wrong_is_said_in_words(self):
        tomorrow = timezone.localdate() + datetime.timedelta(1)
        self.assertIn("date to come", errors_at(self.submit(agreed_on=str(tomorrow)), "agreed_on")[0])
        unsourced = self.submit(source="")
        self.assertIn("needs its source", errors_at(unsourced, "source")[0])
        self.assertContains(unsourced, "needs its source", count=1)
        itself = self.submit(organisation=self.page.cluster.pk)
        self.assertEqual(errors_at(itself, "__all__"), ["An organisation cannot be tied to itself."])
        self.submit()
        self.assertEqual(errors_at(self.submit(), "__all__"), ["This affiliation is listed already."])
        self.submit(start="2020-01-01")
        self.assertIn("part of this time", errors_at(self.submit(start="2021-01-01"), "organisation")[0])

    def test_who_has_a_page_of_its_own_agrees_for_itself(self):
        partner = create_partner("Tannerie Nadir", country="MA")
        refused = self.submit(organisation=partner.organisation.pk)
        self.assertIn("has a page here", errors_at(refused, "agreed_on")[0])
        self.assertRedirects(self.submit(organisation=partner.organisation.pk, agreed_on=""), self.url("index"))
        tie = Affiliation.objects.get()
        for changes in ({"agreed_on": "2026-03-03"}, {"agreed_on": "2026-03-04"}):
            response = self.submit("edit_affiliation", tie.pk, organisation=partner.organisation.pk, **changes)
            self.assertIn("has a page here", errors_at(response, "agreed_on")[0])
        self.client.force_login(create_editor())
        response = self.submit("edit_affiliation", tie.pk, organisation=partner.organisation.pk)
        self.assertRedirects(response, self.url("index"))
        self.assertContains(self.client.get(partner.get_url()), "Cluster A")

    def test_what_was_agreed_to_stays_when_something_else_is_corrected_and_does_not_pass_to_another(self):
        partner = create_partner("Tannerie Nadir", country="MA").organisation
        tie = create_affiliation(partner, self.page.cluster, agreed_on=AGREED)
        own = create_member(self.page.cluster, "Autre")
        response = self.submit("edit_affiliation", tie.pk, organisation=partner.pk, end="2026-04-04")
        self.assertRedirects(response, self.url("index"))
        response = self.submit("edit_affiliation", own.pk, organisation=partner.pk, start="2026-05-05")
        self.assertIn("has a page here", errors_at(response, "agreed_on")[0])

    def test_only_of_ones_own_cluster(self):
        theirs = create_member(self.other.cluster, "Autre")
        own = create_affiliation(self.page.cluster, create_organisation("CGEM"), kind="carried")
        author = create_page_editor(self.other, "author@example.ma", may=("add", "change"))
        for user in (self.director, author, create_reader()):
            self.client.force_login(user)
            for name, args in (
                ("add_affiliation", ()),
                ("edit_affiliation", (theirs.pk,)),
                ("delete_affiliation", (theirs.pk,)),
            ):
                for method in (self.client.get, self.client.post):
                    self.assertEqual(method(self.url(name, *args, of=self.other)).status_code, 302)
        self.client.force_login(self.director)
        for tie in (theirs, own):
            for name in ("edit_affiliation", "delete_affiliation"):
                self.assertEqual(self.client.post(self.url(name, tie.pk), follow=True).status_code, 404)
        self.assertEqual(Affiliation.objects.count(), 2)

    def test_the_secretariat_enters_them_among_all_ties_too(self):
        self.client.force_login(create_editor())
        tie = create_member(self.page.cluster, "Autre", agreed_on=None)
        edit = reverse(Affiliation.snippet_viewset.get_url_name("edit"), args=[tie.pk])
        submit(self.client, edit, agreed_on="2026-03-03")
        self.assertContains(self.client.get(self.page.get_url()), "Autre")
