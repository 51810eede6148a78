"""Freshness: who read the page of an organisation last, noted by one button, shown to readers and machines."""

import datetime
import json

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from wagtail.models import ModelLogEntry

from clusters.models import Review
from clusters.models.reviews import latest_of_each_side
from members.tests.factories import create_editor, create_page_editor, create_reader

from .factories import create_partner, create_review
from .test_facts_admin import FactsTestCase

MARCH, MAY = datetime.date(2026, 3, 3), datetime.date(2026, 5, 21)


class ButtonTests(FactsTestCase):
    def press(self, page=None):
        return self.client.post(self.url("add_review", of=page))

    def test_the_director_reviews_for_the_cluster(self):
        self.assertContains(self.client.get(self.url("index")), "Note: reviewed by the cluster today")
        self.assertRedirects(self.press(), self.url("index"))
        review = Review.objects.get()
        self.assertEqual((review.side, review.day), ("owner", timezone.localdate()))
        self.assertEqual(review.organisation_id, self.page.cluster.pk)
        self.assertContains(self.client.get(self.page.get_url()), "Relu par le cluster le")

    def test_who_edits_the_directory_reviews_for_the_secretariat(self):
        secretary = create_page_editor(self.page.get_parent(), "secretary@example.ma")
        for user in (secretary, create_editor()):
            self.client.force_login(user)
            self.press()
            self.assertEqual(Review.objects.get().side, "secretariat")
        self.assertContains(self.client.get(self.page.get_url()), "Relu par le secrétariat le")

    def test_it_is_noted_once_a_day_and_known_who_did(self):
        self.press()
        self.press()
        self.assertEqual(Review.objects.count(), 1)
        self.assertEqual(ModelLogEntry.objects.get().user, self.director)
        self.assertNotContains(self.client.get(self.url("index")), "Note: reviewed")

    def test_it_is_said_in_the_language_of_who_pressed_it(self):
        self.client.force_login(create_page_editor(self.page, "directrice@example.ma", language="fr"))
        response = self.client.post(self.url("add_review"), follow=True, headers={"accept-language": "en"})
        (message,) = response.context["messages"]
        self.assertEqual(str(message), "La relecture d’aujourd’hui est notée.")

    def test_it_is_a_button_and_no_link(self):
        self.assertEqual(self.client.get(self.url("add_review")).status_code, 405)

    def test_nobody_else_may(self):
        author = create_page_editor(self.other, "author@example.ma", may=("add", "change"))
        for user in (self.director, author, create_reader()):
            self.client.force_login(user)
            self.assertEqual(self.press(self.other).status_code, 302)
        self.client.logout()
        self.press(self.other)
        self.assertFalse(Review.objects.exists())

    def test_the_secretariat_takes_back_any(self):
        reviews = [create_review(self.page.cluster, side=side) for side in ("owner", "secretariat")]
        self.client.force_login(create_page_editor(self.page.get_parent(), "secretary@example.ma"))
        frame = self.client.get(self.url("index"))
        for review in reviews:
            self.assertContains(frame, self.url("delete_review", review.pk))
            self.client.post(self.url("delete_review", review.pk))
        self.assertFalse(Review.objects.exists())

    def test_an_organisation_takes_back_its_own_only(self):
        own, theirs = create_review(self.page.cluster), create_review(self.page.cluster, side="secretariat")
        frame = self.client.get(self.url("index"))
        self.assertContains(frame, self.url("delete_review", own.pk))
        self.assertNotContains(frame, self.url("delete_review", theirs.pk))
        self.assertEqual(self.client.post(self.url("delete_review", theirs.pk), follow=True).status_code, 404)
        self.client.post(self.url("delete_review", own.pk))
        self.assertEqual(Review.objects.get(), theirs)


class ReviewTests(FactsTestCase):
    def test_a_day_to_come_is_refused(self):
        for days, is_right in ((0, True), (-400, True), (1, False)):
            review = Review(
                organisation=self.page.cluster, side="owner", day=timezone.localdate() + datetime.timedelta(days)
            )
            with self.subTest(days):
                if is_right:
                    review.full_clean()
                else:
                    with self.assertRaises(ValidationError) as caught:
                        review.full_clean()
                    self.assertEqual(list(caught.exception.message_dict), ["day"])

    def test_the_database_keeps_one_a_day(self):
        create_review(self.page.cluster)
        with self.assertRaises(IntegrityError), transaction.atomic():
            create_review(self.page.cluster)

    def test_the_newest_of_each_side(self):
        days = (("secretariat", MAY), ("owner", MAY), ("owner", MARCH))
        reviews = [create_review(self.page.cluster, side=side, day=day) for side, day in days]
        self.assertEqual(latest_of_each_side(reviews), [reviews[1], reviews[0]])
        self.assertEqual(latest_of_each_side(reviews[:1]), reviews[:1])
        self.assertEqual(latest_of_each_side([]), [])


class ShownTests(FactsTestCase):
    def shown(self, page=None):
        return self.client.get((page or self.page).get_url())

    def report(self):
        self.page.provenance, self.page.source = "press", self.source
        self.page.save_revision().publish()

    def test_what_was_never_reviewed_says_so_where_it_was_read_elsewhere(self):
        self.assertNotContains(self.shown(), "relu")
        self.report()
        self.assertContains(self.shown(), "Pas encore relu par le cluster")

    def test_only_the_cluster_itself_ends_that(self):
        self.report()
        create_review(self.page.cluster, side="secretariat", day=MAY)
        response = self.shown()
        self.assertContains(response, "Relu par le secrétariat le 21\xa0mai 2026")
        self.assertContains(response, "Pas encore relu par le cluster")
        create_review(self.page.cluster, day=MARCH)
        response = self.shown()
        self.assertContains(response, "Relu par le cluster le 3\xa0mars 2026")
        self.assertContains(response, "Relu par le secrétariat le 21\xa0mai 2026")
        self.assertNotContains(response, "Pas encore relu")

    def test_every_language_says_it(self):
        create_review(self.page.cluster, day=MARCH)
        said = {"fr": "Relu par le cluster le 3\xa0mars 2026", "ar": "راجعه التجمّع في 3\xa0مارس 2026"}
        for page in self.page.get_translations():
            code = page.locale.language_code
            self.assertContains(self.shown(page), said.get(code, "Reviewed by the cluster on 3\xa0March 2026"))

    def test_a_partner_is_no_cluster(self):
        page = create_partner("GIZ")
        self.assertNotContains(self.shown(page), "Relu")
        create_review(page.organisation, day=MARCH)
        self.assertContains(self.shown(page), "Relu par l’organisation le 3\xa0mars 2026")

    def test_open_data_and_the_booklet_say_it(self):
        create_review(self.page.cluster, day=MARCH)
        create_review(self.page.cluster, day=datetime.date(2025, 1, 1))
        rows = json.loads(self.client.get("/donnees/clusters.json").getvalue())["rows"]
        self.assertEqual([row["lastReviewed"] for row in rows], [[{"date": "2026-03-03", "reviewedBy": "owner"}], None])
        self.assertContains(self.client.get("/fr/annuaire/livret/"), "Relu par le cluster le 3\xa0mars 2026", count=1)
