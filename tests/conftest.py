"""Where every test lives: without a screen, in a folder of its own, with nobody to call."""

import gc
import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from hypothesis import configuration

from tests.guard import Guard

os.environ["QT_QPA_PLATFORM"] = "offscreen"

TREE = Path(__file__).resolve().parents[1]
_GUARD = Guard()

hypothesis.settings.register_profile(
    "house",
    deadline=None,  # a slow machine is no fault of the rule being tried
    database=None,
    max_examples=40,
    derandomize="CI" in os.environ,
)
hypothesis.settings.load_profile("house")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of practice registers and samples that may stand beside the project."""
    folder = TREE.parent / "shared"
    if not folder.is_dir():
        pytest.skip("This test reads the registers in ../shared, which are not on this machine.")
    return folder


@pytest.fixture(scope="session")
def tree() -> Path:
    """The project's own folder."""
    return TREE


@pytest.fixture(scope="session", autouse=True)
def _hypothesis_stays_out_of_the_tree(tmp_path_factory: pytest.TempPathFactory) -> None:
    configuration.set_hypothesis_home_dir(tmp_path_factory.mktemp("hypothesis"))


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The test's own home folder; the path is short, so that local sockets fit in it."""
    room = Path(os.path.realpath(tempfile.mkdtemp(prefix="mv-")))
    folder = room / "home"
    places = {
        "HOME": folder,
        "USERPROFILE": folder,
        "APPDATA": folder / "AppData" / "Roaming",
        "LOCALAPPDATA": folder / "AppData" / "Local",
        "XDG_CONFIG_HOME": folder / ".config",
        "XDG_DATA_HOME": folder / ".local" / "share",
        "XDG_STATE_HOME": folder / ".local" / "state",
        "XDG_CACHE_HOME": folder / ".cache",
        "XDG_RUNTIME_DIR": room / "run",
        "TMPDIR": room / "tmp",
    }
    for name, place in places.items():
        place.mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(place))
    (room / "run").chmod(0o700)
    # The person's own keyring and screen are not the tests' to touch.
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(room / "tmp"))
    yield folder
    shutil.rmtree(room, ignore_errors=True)


@pytest.fixture(autouse=True)
def _stays_at_home(home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with _GUARD.watching(home.parent, tmp_path_factory.getbasetemp()) as seen:
        yield
    assert not seen, f"The test left home: {seen}"


@pytest.fixture(autouse=True)
def language_as_before() -> Iterator[None]:
    """A test that switches the app's language leaves the next one in the language it expects."""
    yield
    languages = sys.modules.get("ui.languages")
    if languages is not None:
        languages._chosen[:] = ["nb"]


@pytest.fixture(scope="session", autouse=True)
def garbage_is_collected_between_tests() -> Iterator[None]:
    """Never on another thread: a window caught in a cycle must be taken apart by its own (as the
    app itself sees to, desktop/garbage.py).
    """
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def widgets_end_with_their_test() -> Iterator[None]:
    """Qt deletes later only in a running loop; without one, every test's windows would live on."""
    yield
    collect_now_and_then()
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets is not None else None
    if application is not None:
        core = sys.modules["PySide6.QtCore"]
        application.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


_tests_run = itertools.count(1)


def collect_now_and_then() -> None:
    """The young garbage after each test, all of it after every hundredth."""
    gc.collect(1 if next(_tests_run) % 100 else 2)
