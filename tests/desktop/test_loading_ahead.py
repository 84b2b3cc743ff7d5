"""What is loaded ahead, when the machine counts as left alone, and where an installation lies."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

import pytest
from platformdirs import PlatformDirs
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.idle_lock import IdleLock
from desktop.paths import paths_for
from desktop.warming import BESIDE, BESIDE_A_PAGE, HERE, Warming, modules_of
from ui.page_list import PAGES


@pytest.mark.parametrize("name", [*BESIDE, *HERE, *chain(*BESIDE_A_PAGE.values())])
def test_every_module_that_is_loaded_ahead_exists(name: str) -> None:
    assert find_spec(name) is not None


def test_steps_are_taken_in_order_and_the_end_is_told(qtbot: QtBot) -> None:
    taken: list[int] = []
    warming = Warming([partial(taken.append, number) for number in range(3)])
    with qtbot.waitSignal(warming.finished):
        warming.begin()
    assert taken == [0, 1, 2]


def test_loading_ahead_ends_at_once_when_somebody_comes_in(qtbot: QtBot) -> None:
    taken: list[int] = []

    def somebody_comes_in() -> None:
        taken.append(1)
        warming.stop()

    warming = Warming([somebody_comes_in, partial(taken.append, 2)])
    warming.begin()
    qtbot.waitUntil(lambda: bool(taken))
    after = Warming([partial(taken.append, 3)] * 3)
    with qtbot.waitSignal(after.finished):
        after.begin()
    assert taken == [1, 3, 3, 3]


def test_every_page_can_be_loaded_ahead_module_by_module() -> None:
    for entry in PAGES:
        for step in modules_of(entry.key):
            step()
        assert f"ui.pages.{entry.key}.page" in sys.modules


LOADS_ALL_AHEAD = """
import sys
from importlib import import_module
from itertools import chain
from desktop.warming import BESIDE, BESIDE_A_PAGE, HERE, modules_of
from ui.page_list import PAGES
for name in (*BESIDE, *HERE, *chain(*BESIDE_A_PAGE.values())):
    import_module(name)
for entry in PAGES:
    for step in modules_of(entry.key):
        step()
print(*sys.modules, sep="\\n")
"""
"""Loads what is loaded ahead, all of it, and tells what is loaded then."""

FOR_FEW = frozenset({"numpy", "scipy", "rapidfuzz", "PIL", "openpyxl", "fpdf", "pypdfium2"})
"""Heavy, and wanted only by what few do on a day: it is loaded when somebody does it (decision 0065)."""


def test_what_few_need_is_not_loaded_ahead() -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOADS_ALL_AHEAD], check=True, stdout=subprocess.PIPE, text=True
    )
    assert FOR_FEW & set(told.stdout.split()) == set()


def test_a_machine_left_alone_counts_as_idle_once(qapp: QApplication, qtbot: QtBot) -> None:
    lock = IdleLock(0.0001)
    with qtbot.waitSignal(lock.idle):
        lock.watch(qapp)
    lock.rest(qapp)


def test_the_folders_are_those_the_system_keeps_for_an_app(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MEDVANDRER_HOME", raising=False)
    system = PlatformDirs("Medvandrer", appauthor=False)
    found = paths_for()
    assert found.data == Path(system.user_data_dir)
    assert found.logs == Path(system.user_log_dir)


@pytest.mark.parametrize("variable", ["XDG_DATA_HOME", "XDG_STATE_HOME"])
def test_an_empty_xdg_variable_is_as_none(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MEDVANDRER_HOME", raising=False)
    monkeypatch.setenv(variable, "")
    system = PlatformDirs("Medvandrer", appauthor=False)
    assert paths_for().data == Path(system.user_data_dir)
