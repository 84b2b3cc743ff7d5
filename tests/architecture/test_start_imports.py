"""What is loaded before the unlock window is painted: only what that paint needs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = frozenset(
    {
        "argon2",
        "asyncio",
        "cryptography",
        "dataclasses",
        "datetime",
        "fpdf",
        "html",
        "importlib.resources",
        "json",
        "keyring",
        "numpy",
        "openpyxl",
        "phonenumbers",
        "platformdirs",
        "pypdf",
        "pypdfium2",
        "PySide6.QtNetwork",
        "PySide6.QtPrintSupport",
        "qasync",
        "requests",
        "scipy",
        "services",
        "sqlcipher3",
        "ssl",
        "ui.main_frame",
        "ui.style",
        "ui.user_messages",
        "zxcvbn",
    }
)
"""Each of these was once loaded too early, or costs more than the first paint may take."""


TELLS_READ = """
import linecache, os, sys
from types import ModuleType
after = ModuleType("desktop.running")
def told(start):
    print(*linecache.cache, sep="\\n", flush=True)
    os._exit(0)
after.already_open = after.stay = told
sys.modules["desktop.running"] = after
from desktop.command_line import main
main([])
"""
"""Opens the window as the app does, and tells each source that was read as text on the way."""


TELLS_ENUMS = """
import enum
made, make = [], enum.EnumType.__new__
def told(kind, name, *rest, **more):
    made.append(name)
    return make(kind, name, *rest, **more)
enum.EnumType.__new__ = told
from desktop.paths import paths_for
from desktop.start import Start
Start(paths_for(None)).paint()
print(*made)
"""
"""Opens the window as the app does, and tells each enum that was made on the way."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The modules loaded when the window has been painted, in a process of its own."""
    home = tmp_path_factory.mktemp("start")
    around = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    around.pop("MEDVANDRER_HOME", None)
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.first_paint", "modules"],
        env=around,
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    return frozenset(done.stdout.split())


def test_the_window_is_painted_by_the_apps_own_modules(loaded: frozenset[str]) -> None:
    assert {"desktop.main", "ui.pages.unlock.window", "ui.pages.unlock.unlock_panel"} <= loaded


def test_nothing_heavy_is_loaded_before_the_first_paint(loaded: frozenset[str]) -> None:
    assert not loaded & HEAVY


def test_only_the_panel_that_is_shown_is_loaded(loaded: frozenset[str]) -> None:
    panels = {name for name in loaded if name.startswith("ui.pages.unlock.")}
    assert not {name for name in panels if name.endswith(("restore_panel", "new_centre"))}
    assert "ui.pages.unlock.recovery_key" not in panels


def told_by(program: str, home: Path) -> str:
    """What `program` prints, run with a home of its own."""
    around = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    around.pop("MEDVANDRER_HOME", None)
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=around,
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    return done.stdout


def test_the_names_of_qt_are_not_built_for_the_first_paint(tmp_path: Path) -> None:
    made = told_by(TELLS_ENUMS, tmp_path).split()
    assert "Scheme" in made
    assert not {"GlobalColor", "AlignmentFlag", "Key"} & set(made)


def test_no_kinds_of_events_are_built_but_those_that_paint(tmp_path: Path) -> None:
    """Handing one event to a `changeEvent` or `event` of ours makes PySide build all kinds."""
    made = told_by(TELLS_ENUMS, tmp_path).split()
    assert not {"ScrollState", "SurfaceEventType", "AttributeType", "Reason"} & set(made)


def test_the_icon_font_is_not_loaded_for_the_first_paint(tmp_path: Path) -> None:
    made = told_by(TELLS_ENUMS, tmp_path).split()
    assert not {"AntialiasingType", "LayoutFlag"} & set(made), "what QRawFont brings with it"


def test_the_source_of_what_is_imported_is_not_read_as_text(tmp_path: Path) -> None:
    """PySide would read every module's, and keep it."""
    read = told_by(TELLS_READ, tmp_path).splitlines()
    assert not [path for path in read if Path(path).is_relative_to(ROOT) and ".venv" not in path]
