"""The rows of agreements on the pages of organisations and regions name those whom a reader does not know yet."""

from django.test import TestCase

from clusters.models import Region
from clusters.tests.factories import create_cluster, create_partner
from home.tests.factories import create_regions, create_tree
from resources.models import Party
from resources.tests.factories import create_agreement

THIN = "\u202f"


class NamedPartiesTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        home = create_tree()
        create_regions(home)
        cls.cluster = create_cluster("Cluster EnR")
        cls.agency = create_partner("Agence")
        cls.support = create_partner("Fondation")
        cls.agreement = create_agreement(
            "Convention",
            parent=cls.cluster,
            parties=[cls.cluster.cluster, cls.agency.organisation],
            regions=[Region.objects.get(pk="MA-06")],
        )
        cls.agreement.parties.add(Party(organisation=cls.support.organisation, role=Party.Role.SUPPORT))
        cls.agreement.save_revision().publish()

    def test_a_party_is_named_the_other(self):
        self.assertContains(self.client.get(self.cluster.url), f"Avec{THIN}: Agence<")
        self.assertContains(self.client.get(self.agency.url), f"Avec{THIN}: Cluster EnR<")
        self.assertNotContains(self.client.get(self.cluster.url), "Fondation")

    def test_who_is_no_party_is_named_both(self):
        for url in (self.support.url, "/fr/regions/casablanca-settat/"):
            with self.subTest(url):
                self.assertContains(self.client.get(url), f"Entre{THIN}: Cluster EnR, Agence<")

    def test_of_many_three_are_named(self):
        others = [create_partner(f"Agence {number}").organisation for number in range(5)]
        create_agreement("Grande convention", parties=[self.cluster.cluster, *others])
        self.assertContains(self.client.get(self.cluster.url), "Agence 0, Agence 1, Agence 2 et 2 autres")
