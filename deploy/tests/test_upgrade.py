"""The steps of an upgrade with compose, whose commands are only written down."""

import os
import subprocess

import pytest
from django.conf import settings

RECORDER = """#!/bin/sh
echo "$*" >>"$COMMANDS"
case "$*" in *"$FAILS"*) exit 1 ;; esac
"""


@pytest.fixture
def upgrade(tmp_path):
    """Run the upgrade; returns its exit status and what it asked of docker."""
    recorder, commands = tmp_path / "docker", tmp_path / "commands"
    recorder.write_text(RECORDER)
    recorder.chmod(0o755)

    def run(fails="nothing"):
        known = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "COMMANDS": str(commands), "FAILS": fails}
        status = subprocess.run([settings.BASE_DIR / "deploy/upgrade"], env=os.environ | known).returncode
        return status, commands.read_text().splitlines()

    return run


def test_the_index_is_made_anew_once_the_new_version_serves(upgrade):
    status, commands = upgrade()
    assert status == 0
    places = [
        next(place for place, command in enumerate(commands) if wanted in command)
        for wanted in ("run --rm migrate", "--wait web", "--wait web2", "search_rebuild")
    ]
    assert places == sorted(places)
    assert places[-1] == len(commands) - 1


def test_a_migration_that_fails_leaves_the_old_version_serving(upgrade):
    status, commands = upgrade(fails="migrate")
    assert status != 0
    assert not [command for command in commands if " up " in command or "search_rebuild" in command]


def test_an_index_that_is_not_made_is_told(upgrade):
    status, _commands = upgrade(fails="search_rebuild")
    assert status != 0
