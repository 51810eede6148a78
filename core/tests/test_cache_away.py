"""The portal without its cache server: slower, not away."""

import socket

from django.conf import settings
from django.core.cache import cache
from django.test import TestCase, override_settings

from home.tests.factories import create_tree

REDIS = {"BACKEND": "django_redis.cache.RedisCache", "OPTIONS": settings.REDIS_OPTIONS}


class CacheAwayTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()

    def assert_answers(self, port):
        caches = {"default": {**REDIS, "LOCATION": f"redis://127.0.0.1:{port}/0"}}
        with override_settings(CACHES=caches, PAGE_CACHE_SECONDS=60), self.assertLogs("django_redis", "ERROR"):
            self.assertEqual(self.client.get(self.home.get_url()).status_code, 200)
            self.assertIsNone(cache.get("key"))

    def test_refused(self):
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
        self.assert_answers(port)

    def test_hanging(self):
        with socket.create_server(("127.0.0.1", 0)) as server:
            self.assert_answers(server.getsockname()[1])
