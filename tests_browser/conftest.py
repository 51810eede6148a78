"""Journeys in Chromium, against a portal with the demo content that runs in a process of its own.

`portal` is its address. `open_page` opens a page as one reader: language, width, light or dark,
with or without JavaScript. What a journey changes stays until its worker ends, so it makes its own things.
"""

import shutil
import socket
import subprocess
import sys
import time
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from django.conf import settings
from playwright.sync_api import sync_playwright

from home.management.commands.load_demo import EMAIL, PASSWORD

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
SECONDS_TO_START = 60
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def portal(portal_environment):
    """The address of the portal: `http://localhost:…`. Development settings, but with the readers' error pages."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"localhost:{server.getsockname()[1]}"
    command = [sys.executable, "manage.py", "runserver", "--noreload", "--insecure", address]
    environment = portal_environment | {
        "DEBUG": "False",
        "LOG_LEVEL": "WARNING",
        "BASE_URL": f"http://{address}",
    }
    process = subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment)
    try:
        wait_for(f"http://{address}/health/live")
        yield f"http://{address}"
    finally:
        process.terminate()
        process.wait(10)


def wait_for(address):
    for _ in range(SECONDS_TO_START * 5):
        try:
            urlopen(address, timeout=5)
            return
        except URLError:
            time.sleep(0.2)
    raise AssertionError(f"{address} does not answer")


@pytest.fixture(scope="package")
def chromium():
    # For these tests, not for the session: as long as it runs, Django refuses the database to this thread.
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium, portal):
    """`open_page("/fr/", width=320, javascript=False, dark=True)`: a page of a reader of their own."""
    contexts = []

    def open_page(path, *, width=1280, height=900, javascript=True, dark=False, touch=False, language="fr"):
        context = chromium.new_context(
            base_url=portal,
            color_scheme="dark" if dark else "light",
            has_touch=touch,
            is_mobile=touch,
            java_script_enabled=javascript,
            locale=language,
            reduced_motion="reduce",  # axe would measure colours halfway between light and dark
            viewport={"width": width, "height": height},
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def admin(open_page):
    """`admin("ar")`: the home of the admin in a language, as the development account has chosen it."""

    def sign_in(language):
        page = open_page("/admin/login/", language=language, **PHONE)
        page.fill("[name=username]", EMAIL)
        page.fill("[name=password]", PASSWORD)
        page.click("[type=submit]")
        page.wait_for_url("**/admin/")
        page.goto("/admin/account/")
        page.fill("[name=name_email-first_name]", "Amina")
        page.fill("[name=name_email-last_name]", "B.")
        page.select_option("[name=locale-preferred_language]", language)
        page.click("main form [type=submit]")
        page.wait_for_selector(".messages .success")
        return page

    return sign_in
