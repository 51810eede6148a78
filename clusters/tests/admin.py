"""What the tests of organisations in the admin share."""

from django.test import TestCase
from django.urls import reverse

from home.tests.factories import create_tree
from members.tests.factories import create_editor


def snippet_url(model, name, *args):
    return reverse(model.snippet_viewset.get_url_name(name), args=args)


def chooser_url(model, name="choose"):
    return reverse(model.snippet_viewset.chooser_viewset.get_url_name(name))


class AdminTestCase(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.editor = create_editor()

    def setUp(self):
        self.client.force_login(self.editor)
