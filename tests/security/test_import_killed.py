"""An import that is killed (-9) on its way has stored nothing, and can be done again."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from services.store.store import Store, open_store
from services.store.tables import (
    ACTIVITY,
    IMPORT_BATCH,
    OFFER,
    PARTICIPANT,
    UNIT,
    VOLUNTEER,
    WAITING_ROW,
)
from tests.fakes.activity_world import build
from tests.fakes.time import FakeClock, FakeRandomness
from tests.security.killing_import import HANNE, KEY

TABLES = (ACTIVITY, IMPORT_BATCH, OFFER, PARTICIPANT, UNIT, VOLUNTEER, WAITING_ROW)


def counts(store: Store) -> dict[str, int]:
    return {
        table.name: len(store.ask(lambda reading, which: reading.all(which), table, HANNE))
        for table in TABLES
    }


def imported(folder: Path, tree: Path, until: int) -> int:
    child = subprocess.run(
        [sys.executable, "-m", "tests.security.killing_import", str(folder), str(until)],
        cwd=tree,
        check=False,
        capture_output=True,
    )
    return child.returncode


@pytest.mark.parametrize("until", [50, 100, 200])
def test_an_import_killed_on_its_way_leaves_the_store_as_it_was(
    tmp_path: Path, tree: Path, until: int
) -> None:
    house = build(tmp_path)
    before = counts(house.store)
    length = house.store.check()
    house.store.close()
    assert imported(tmp_path, tree, until) == -signal.SIGKILL
    store = open_store(tmp_path / "centre.store", KEY, FakeClock(), FakeRandomness())
    assert counts(store) == before
    assert store.check() == length
    store.close()


def test_a_killed_import_can_be_done_again_to_its_end(tmp_path: Path, tree: Path) -> None:
    house = build(tmp_path)
    before = counts(house.store)
    house.store.close()
    assert imported(tmp_path, tree, 100) == -signal.SIGKILL
    assert imported(tmp_path, tree, 0) == 0
    store = open_store(tmp_path / "centre.store", KEY, FakeClock(), FakeRandomness())
    after = counts(store)
    assert after["volunteer"] == before["volunteer"] + 18
    assert after["import_batch"] == 5
    store.check()
    store.close()
