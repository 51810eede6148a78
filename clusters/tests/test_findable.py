from django.test import TestCase

from clusters.findable import cluster_names
from home.tests.factories import create_tree

from .factories import create_cluster, create_partner


class NamesOfTheFacetTests(TestCase):
    def test_clusters_are_named_by_their_keys_and_what_is_no_key_is_left_out(self):
        create_tree()
        key, partner = create_cluster("Cluster solaire").cluster.pk, create_partner().organisation.pk
        asked = [str(key), str(partner), "٧", "x", "", "-1", "0", "9" * 40, str(10**18)]
        self.assertEqual(cluster_names(asked), {str(key): "Cluster solaire"})
        self.assertEqual(cluster_names(asked[1:]), {})
