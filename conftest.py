"""How the tests run.

- A database takes 16 s to migrate, and half a second to plant with the tree of pages that every portal has. So the
  first worker makes one, and every worker gets a copy: of a file on SQLite, by `CREATE DATABASE … TEMPLATE` on
  PostgreSQL. The demo content is loaded once in the same way, for classes marked `demo` and for tests that look at
  the portal from outside.
- Each worker has its own index in Elasticsearch, each test its own keys in Redis.
- What a test needs and the machine lacks is left out, and named at the end with the reason.

What a run makes in a server carries the run's name, and is removed when the run ends.
"""

import fcntl
import functools
import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections import Counter
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psycopg2
import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection, connections
from django.test import TestCase, TransactionTestCase, override_settings
from django.utils import translation
from elasticsearch import Elasticsearch
from playwright._impl._driver import compute_driver_executable
from pytest_django.plugin import blocking_manager_key
from xdist.scheduler import LoadScopeScheduling

from home.tree import plant

ELASTICSEARCH = settings.ELASTICSEARCH["hosts"]  # for tests marked so; the others search with the database
LEFT_OUT = pytest.StashKey[Counter]()
RUN = pytest.StashKey["Run"]()


@dataclass
class Run:
    """One run of the tests, as one of its workers sees it."""

    name: str
    worker: str

    @property
    def is_mine(self):
        """Whether this process began the run, and ends it."""
        return self.worker == "main"

    @property
    def folder(self):
        """What the workers share."""
        return Path(tempfile.gettempdir()) / f"portal-tests-{self.name}"

    @property
    def index(self):
        return f"portal-test-{self.name}"

    def database(self, part):
        """The name of a database of this run: a file on SQLite."""
        if connection.vendor == "sqlite":
            return str(self.folder / f"{part}.sqlite3")
        return f"test_portal_{self.name}_{part}"


# What is left out, and why


def reasons(config):
    """What each mark needs and this machine lacks: `{mark: reason}`."""
    needs = {
        "browser": (
            shutil.which("chromium") and playwright_starts(),
            "no Chromium, or no libatomic for Playwright (Debian: apt install chromium libatomic1)",
        ),
        "elasticsearch": (ELASTICSEARCH, "ELASTICSEARCH_URL is not set"),
        "html_checker": (
            shutil.which("java") and Path(os.environ.get("HTML_CHECKER", "")).is_file(),
            "HTML_CHECKER names no vnu.jar (npm: vnu-jar), or no Java (Debian: apt install default-jre-headless)",
        ),
        "gettext": (shutil.which("xgettext"), "no gettext (Debian: apt install gettext)"),
        "postgresql": (connection.vendor == "postgresql", "DATABASE_URL names no PostgreSQL"),
        "proxy": (
            shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin") and shutil.which("openssl"),
            "no nginx or no openssl (Debian: apt install nginx-light openssl)",
        ),
        "slow": (config.getoption("--slow"), "minutes by nature (make test-slow)"),
    }
    return {mark: reason for mark, (there, reason) in needs.items() if not there}


@functools.cache
def playwright_starts():
    """Whether the program that drives the browser finds its libraries."""
    node, _script = compute_driver_executable()
    return subprocess.run([node, "--version"], capture_output=True).returncode == 0


def pytest_addoption(parser):
    parser.addoption("--slow", action="store_true", help="run the tests that take minutes by nature, too")


def pytest_collection_modifyitems(config, items):
    lacking = reasons(config)
    kept, left_out = [], {}
    for item in items:
        if "tests_browser" in item.path.parts:
            item.add_marker("browser")
        mark = next((mark for mark in lacking if item.get_closest_marker(mark)), None)
        (left_out.setdefault(mark, []) if mark else kept).append(item)
    config.hook.pytest_deselected(items=[item for found in left_out.values() for item in found])
    items[:] = kept
    config.stash[LEFT_OUT] = Counter({mark: len(found) for mark, found in left_out.items()})
    if hasattr(config, "workeroutput"):
        config.workeroutput["left_out"] = dict(config.stash[LEFT_OUT])


class FromWorkers:
    """With xdist, the workers collect and the process that reports does not: they tell it what they left out."""

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node):
        node.config.stash[LEFT_OUT] = Counter(getattr(node, "workeroutput", {}).get("left_out", {}))


def pytest_terminal_summary(terminalreporter, config):
    left_out = config.stash.get(LEFT_OUT, {})
    for mark, reason in reasons(config).items():
        if left_out.get(mark):
            terminalreporter.write_line(f"Left out: {left_out[mark]} tests marked {mark}: {reason}", yellow=True)


# Who runs what


class Scheduling(LoadScopeScheduling):
    """A class or module goes to one worker, with what it sets up; journeys set up nothing, so each goes anywhere."""

    def _split_scope(self, nodeid):
        return nodeid if nodeid.startswith("tests_browser/") else super()._split_scope(nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    return Scheduling(config, log)


# What belongs to the run


def pytest_configure(config):
    worker = getattr(config, "workerinput", None)
    if worker is None and not config.getoption("testrunuid", None):
        config.option.testrunuid = uuid.uuid4().hex[:8]
    run = Run(worker["testrunuid"], worker["workerid"]) if worker else Run(config.option.testrunuid, "main")
    config.stash[RUN] = run
    run.folder.mkdir(exist_ok=True)
    settings.ELASTICSEARCH |= {"hosts": [], "index": f"{run.index}-{run.worker}"}
    config.pluginmanager.register(FromWorkers())


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    """Once every worker has ended, remove what the run made in servers."""
    run = session.config.stash[RUN]
    if not run.is_mine:
        return
    shutil.rmtree(run.folder)
    if connection.vendor == "postgresql":
        with session.config.stash[blocking_manager_key].unblock(), connection._nodb_cursor() as cursor:
            cursor.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [run.database("")])
            for (name,) in cursor.fetchall():
                drop_database(name)
    if ELASTICSEARCH:
        with Elasticsearch(ELASTICSEARCH) as client:
            for index in client.indices.get(index=f"{run.index}-*"):
                client.indices.delete(index=index)


@pytest.fixture(scope="session")
def run(request):
    return request.config.stash[RUN]


@pytest.fixture(autouse=True)
def nothing_left_behind():
    """What one test caches is not there in the next (on a shared Redis too), nor its reader's language."""
    cache.key_prefix = uuid.uuid4().hex
    yield
    translation.deactivate()


@pytest.fixture(autouse=True)
def elasticsearch(request):
    """What a test pushes is not rolled back with its database: only a test with the mark asks, and has to clean up."""
    if not request.node.get_closest_marker("elasticsearch") or settings.ELASTICSEARCH["hosts"]:
        yield
        return
    with override_settings(ELASTICSEARCH={**settings.ELASTICSEARCH, "hosts": ELASTICSEARCH}):
        yield


# Databases


@contextmanager
def first(lock):
    """True for the first worker that comes here; the others wait until it is done."""
    with lock.open("a+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        yield not file.read()
        file.write("done")


def copy_database(source, target):
    """Copy a database to which nobody is connected."""
    if connection.vendor == "sqlite":
        shutil.copy(source, target)
    else:
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'CREATE DATABASE "{target}" TEMPLATE "{source}"')


def analyze(name):
    """Tell PostgreSQL what a database holds: its copies are planned for with this, and a page takes seconds without."""
    with closing(psycopg2.connect(database_url(name))) as analyzed:
        analyzed.autocommit = True
        analyzed.cursor().execute("ANALYZE")


def drop_database(name):
    if connection.vendor == "sqlite":
        for file in Path(name).parent.glob(f"{Path(name).name}*"):  # with its journal
            file.unlink()
    else:
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(scope="session")
def django_db_setup(run, django_test_environment, django_db_blocker):
    """In place of pytest-django's own: migrate and plant the tree of pages once, copy for each worker."""
    planted, own = run.database("planted"), run.database(run.worker)
    with django_db_blocker.unblock():
        with first(run.folder / "planted.lock") as is_first:
            if is_first:
                connection.settings_dict["TEST"]["NAME"] = planted
                connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
                plant()
                connection.close()
            copy_database(planted, own)
        connection.settings_dict["NAME"] = own


def commits(item):
    """Whether a test's changes are not rolled back: every table is emptied after it."""
    if item.cls and issubclass(item.cls, TransactionTestCase):
        return not issubclass(item.cls, TestCase)
    mark = item.get_closest_marker("django_db")
    return bool(mark and mark.kwargs.get("transaction")) or "transactional_db" in item.fixturenames


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item):
    """A test that commits leaves not even Wagtail's root page: its worker gets a new copy."""
    result = yield
    if commits(item):
        run = item.config.stash[RUN]
        connections.close_all()
        with item.config.stash[blocking_manager_key].unblock():
            drop_database(run.database(run.worker))
            copy_database(run.database("planted"), run.database(run.worker))
    return result


@pytest.fixture(scope="session")
def demo(run, django_db_setup, django_db_blocker):
    """A database with the demo content, to which nobody connects, and the folder of its files."""
    name, files = run.database("demo"), run.folder / "files-demo"
    with django_db_blocker.unblock(), first(run.folder / "demo.lock") as is_first:
        if is_first:
            copy_database(run.database("planted"), name)
            own = {
                "DATABASE_URL": database_url(name),
                "DATA_DIR": str(files),
                "ELASTICSEARCH_INDEX": f"{run.index}-demo",
            }
            manage("load_demo", environment={**portal_variables(run), **own})
    return name, files


@pytest.fixture(scope="session")
def demo_of_worker(run, demo, django_db_blocker):
    name = run.database(f"demo_within_{run.worker}")
    with django_db_blocker.unblock():
        copy_database(demo[0], name)
    return name


@pytest.fixture(scope="class", autouse=True)
def demo_content(request):
    """A class with the mark `demo` finds the demo content in its database: loading it takes half a minute."""
    if not request.node.get_closest_marker("demo"):
        yield
        return
    name, usual = request.getfixturevalue("demo_of_worker"), connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = name
    yield
    connection.close()
    connection.settings_dict["NAME"] = usual


def portal_variables(run):
    return {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "DJANGO_SETTINGS_MODULE": "network_site.settings.development",
        "ELASTICSEARCH_INDEX": f"{run.index}-demo-{run.worker}",
    }


@pytest.fixture(scope="session")
def portal_environment(run, demo, django_db_blocker):
    """The environment of a portal with the demo content, for processes of this worker that run outside the tests."""
    name, files = run.database(f"demo_{run.worker}"), run.folder / f"files-{run.worker}"
    with django_db_blocker.unblock():
        copy_database(demo[0], name)
    shutil.copytree(demo[1], files)
    environment = {**portal_variables(run), "DATABASE_URL": database_url(name), "DATA_DIR": str(files)}
    if ELASTICSEARCH:
        manage("search_sync", environment=environment)
    return environment


def manage(*arguments, environment):
    """Run a management command in a process of its own."""
    subprocess.run([sys.executable, "manage.py", *arguments], cwd=settings.BASE_DIR, env=environment, check=True)


def database_url(name):
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()
