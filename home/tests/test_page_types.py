"""Which page may stand below which."""

from django.test import SimpleTestCase

from clusters.models import ClusterPage, PartnerPage
from core.sitemaps import page_types


class PageTypeTests(SimpleTestCase):
    def below(self, page_type):
        return {model.__name__ for model in page_type.creatable_subpage_models()}

    def test_what_an_organisation_owns_stands_below_its_page(self):
        owned = {"AgreementPage", "EventPage", "ResourcePage"}
        self.assertEqual(self.below(PartnerPage), owned)
        self.assertEqual(self.below(ClusterPage), owned | {"NewsPage"})

    def test_every_type_says_where_it_may_stand(self):
        """One that did not might be made below any organisation's page."""
        for model in page_types():
            self.assertIsNotNone(model.parent_page_types, model)
