"""What agreements and resources say to the search."""

import datetime

from django.test import TestCase
from django.utils import timezone

from core.tests.factories import create_source
from home.tests.factories import create_tree
from resources.findable import describe_agreement, describe_resource
from resources.tests.factories import create_agreement, create_resource


class AgreementLineTests(TestCase):
    def test_the_stored_line_holds_nothing_that_ends_by_itself(self):
        """An agreement in force ends on its day; nobody saves it then, so that its line would go on telling."""
        create_tree()
        day = timezone.localdate() + datetime.timedelta(days=1)
        page = create_agreement(signed_on=datetime.date(2021, 5, 21), expires_on=day, place="Casablanca")
        self.assertEqual(describe_agreement(page).lines["en"], "21\xa0May 2021 · Casablanca")


class ResourceLineTests(TestCase):
    def test_a_hit_says_as_its_list_whether_one_may_count_on_it(self):
        create_tree()
        for provenance, said in {
            "owner": "offered by its owner",
            "press": "reported by the press, to be confirmed",
            "site": "read on an official website, to be confirmed",
        }.items():
            title = f"Plateforme {provenance}"
            page = create_resource(title, provenance=provenance, source=create_source(title))
            with self.subTest(provenance):
                self.assertEqual(describe_resource(page).lines["en"], f"platform or laboratory · {said}")
                self.assertContains(self.client.get("/en/ressources/", {"q": title}), f"<span>{said}</span>")
                (hit,) = self.client.get("/en/recherche/", {"q": title}).context["results"].page.object_list[:1]
                self.assertTrue(hit.line.endswith(said), hit.line)
