"""The real app, killed while somebody works in it, and started again; and a second one beside it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from services.use_cases.house import House, leave
from services.use_cases.offers import OffersAsked, list_offers
from services.use_cases.unlocking import unlock
from tests.desktop.command import TREE, command, medvandrer, surroundings
from tests.fakes.house import LEADER, PASSPHRASE, a_house, founded

CONFIRMED = 12
PATIENCE = 60


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A centre that nobody is in."""
    house = a_house(tmp_path)
    leave(founded(house).unlocked)
    return house


@contextmanager
def child(line: list[str]) -> Iterator[subprocess.Popen[str]]:
    """A process of ours, ended hard at the end whatever happened."""
    with subprocess.Popen(
        line, cwd=TREE, env=surroundings(), text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            process.kill()


def working(house: House) -> list[str]:
    """The app with somebody in it."""
    module = "tests.desktop.working_app"
    return [sys.executable, "-m", module, str(house.folder), LEADER, PASSPHRASE]


def line_of(process: subprocess.Popen[str]) -> str:
    """What it says next."""
    assert process.stdout is not None
    said = process.stdout.readline().strip()
    assert said, process.stderr.read() if process.stderr is not None else ""
    return said


def wait_until_held(house: House, process: subprocess.Popen[str], qtbot: QtBot) -> None:
    """Wait until this process holds the folder."""
    own = str(process.pid)
    qtbot.waitUntil(lambda: holder(house) == own, timeout=PATIENCE * 1000)


def holder(house: House) -> str:
    """The process that holds the folder, if any: one that was killed leaves a lock that is replaced."""
    try:
        return (house.folder / "open.lock").read_text(encoding="utf-8").split("\n")[0]
    except FileNotFoundError:
        return ""


def killed_at_work(house: House) -> list[str]:
    """The offers that were confirmed before the app was killed."""
    with child(working(house)) as app:
        assert line_of(app) == "open"
        confirmed = [line_of(app) for _ in range(CONFIRMED)]
        app.kill()
        app.wait(PATIENCE)
    return confirmed


def test_what_was_confirmed_before_a_kill_is_there_afterwards(house: House) -> None:
    confirmed = killed_at_work(house)
    opened = unlock(house, LEADER, PASSPHRASE)
    try:
        kept = {row.id for row in opened.store.ask(list_offers, OffersAsked(), opened.actor).rows}
        assert set(confirmed) <= kept
        assert opened.store.check() >= CONFIRMED
    finally:
        leave(opened)


def test_the_app_starts_again_after_a_kill_and_lets_people_in(house: House, qtbot: QtBot) -> None:
    killed_at_work(house)
    with child(working(house)) as again:
        assert line_of(again) == "open"
        wait_until_held(house, again, qtbot)


def test_a_second_one_leaves_the_first_alone_and_ends(house: House, qtbot: QtBot) -> None:
    with child(command("--home", house.folder)) as first:
        wait_until_held(house, first, qtbot)
        second = medvandrer("--home", house.folder)
        assert (second.code, second.err) == (0, "")
        assert first.poll() is None
        wait_until_held(house, first, qtbot)


def test_the_app_that_was_killed_while_locked_leaves_the_place_to_the_next(
    house: House, qtbot: QtBot
) -> None:
    with child(command("--home", house.folder)) as first:
        wait_until_held(house, first, qtbot)
        first.kill()
        first.wait(PATIENCE)
    with child(command("--home", house.folder)) as second:
        wait_until_held(house, second, qtbot)
        assert second.poll() is None
