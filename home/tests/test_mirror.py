"""The Arabic and the English tree follow the French one, whatever happens to a page."""

from django.test import TestCase
from wagtail.models import Locale, Page

from clusters.models import ClusterIndexPage
from clusters.tests.factories import create_network, create_partner
from core.mirror import mirror
from home.tree import plant
from resources.models import AgreementIndexPage, AgreementPage, Axis, Party
from resources.tests.factories import create_agreement


class MirrorTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = plant()
        cls.index = AgreementIndexPage.objects.child_of(cls.home).get()
        cls.face = create_partner("GIZ")
        axes = ["Premier axe", "Second axe"]
        cls.agreement = create_agreement("Accord", title_ar="اتفاقية", parties=[cls.face.organisation], axes=axes)

    def trees(self):
        """The addresses of each language's tree, without its prefix."""
        return {
            locale.language_code: sorted(
                page.url_path.split("/", 2)[2] for page in Page.objects.filter(locale=locale, depth__gt=1)
            )
            for locale in Locale.objects.all()
        }

    def assert_trees_are_equal(self):
        trees = self.trees()
        self.assertEqual(trees["fr"], trees["ar"])
        self.assertEqual(trees["fr"], trees["en"])
        self.assertEqual([problems for problems in Page.find_problems() if problems], [])

    def test_every_language_has_every_page(self):
        self.assertEqual(len(self.trees()["ar"]), 9)
        self.assert_trees_are_equal()

    def test_planting_again_adds_nothing(self):
        before = Page.objects.count()
        plant()
        self.assertEqual(Page.objects.count(), before)

    def test_mirroring_again_adds_nothing(self):
        before = Page.objects.count()
        mirror(self.agreement)
        self.assertEqual(Page.objects.count(), before)

    def test_alias_carries_the_title_of_its_language(self):
        titles = dict(AgreementPage.objects.values_list("locale__language_code", "title"))
        self.assertEqual(titles, {"fr": "Accord", "ar": "اتفاقية", "en": "Accord"})

    def test_translated_title_survives_the_next_publication(self):
        self.agreement.title = "Accord revu"
        self.agreement.save_revision().publish()
        titles = dict(AgreementPage.objects.values_list("locale__language_code", "title"))
        self.assertEqual(titles, {"fr": "Accord revu", "ar": "اتفاقية", "en": "Accord revu"})

    def test_publishing_thrice_multiplies_no_row(self):
        for _ in range(3):
            self.agreement.save_revision().publish()
        self.assertEqual(Party.of_record.count(), 1)
        self.assertEqual(Axis.of_record.count(), 2)
        self.assertEqual(Axis.objects.count(), 6)

    def test_alias_shows_its_copies_of_the_rows(self):
        alias = AgreementPage.objects.in_language("ar").get()
        self.assertEqual([axis.text for axis in alias.axes.all()], ["Premier axe", "Second axe"])

    def test_rows_keep_their_translation_key_through_publications(self):
        keys = set(Axis.of_record.values_list("translation_key", flat=True))
        self.agreement.save_revision().publish()
        self.assertEqual(set(Axis.of_record.values_list("translation_key", flat=True)), keys)
        self.assertEqual(set(Axis.objects.values_list("translation_key", flat=True)), keys)

    def test_unpublishing_hides_every_language(self):
        self.agreement.unpublish()
        self.assertEqual(AgreementPage.objects.live().count(), 0)

    def test_aliases_follow_a_move(self):
        self.agreement.move(self.face, pos="last-child")
        self.assertIn("partenaires/giz/accord/", self.trees()["ar"])
        self.assert_trees_are_equal()

    def test_a_move_gives_the_whole_subtree_a_new_owner(self):
        self.assertIsNone(self.agreement.owner_organisation)
        self.agreement.move(self.face, pos="last-child")
        owners = set(AgreementPage.objects.values_list("owner_organisation__name", flat=True))
        self.assertEqual(owners, {"GIZ"})

    def test_aliases_go_with_their_page(self):
        self.agreement.delete()
        self.assertEqual(AgreementPage.objects.count(), 0)
        self.assertEqual(Party.objects.count(), 0)
        self.assert_trees_are_equal()

    def test_aliases_of_a_subtree_go_with_it(self):
        self.index.delete()
        self.assertEqual(AgreementPage.objects.count(), 0)
        self.assert_trees_are_equal()

    def test_pages_are_made_in_the_french_tree_only(self):
        arabic = self.index.get_translation(Locale.objects.get(language_code="ar"))
        self.assertTrue(AgreementPage.can_create_at(self.index))
        self.assertFalse(AgreementPage.can_create_at(arabic))

    def test_a_page_below_the_lists_belongs_to_the_network(self):
        network = create_network()
        self.assertEqual(create_agreement("Autre").owner_organisation, network)

    def test_every_list_exists_in_each_language(self):
        self.assertEqual(ClusterIndexPage.objects.count(), 3)
