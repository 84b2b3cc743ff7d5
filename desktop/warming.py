"""Loads what the unlocked window needs while a person still types the passphrase.

What has to do with windows is loaded on the window's own thread, one module at a time, with time
for the keyboard in between; the rest on a thread beside it. Somebody who is quicker than this
loses nothing: what is not there yet is imported where it is used.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollArea

from desktop.worker import Worker
from ui.theme import theme

Step = Callable[[], object]

BESIDE: Final = (
    "sqlcipher3",
    "argon2.low_level",
    "cryptography.hazmat.primitives.ciphers.aead",
    "cryptography.hazmat.primitives.kdf.hkdf",
    "services.use_cases.unlocking",
    "services.use_cases.centre",
    "services.use_cases.quick_unlock",
    "services.use_cases.practice",
    "services.use_cases.today",
    "services.use_cases.everything_search",
    "services.transports.practice",
    "services.practice_unit.unit",
    "services.delivery.dispatcher",
    "services.delivery.receiver",
)
"""What knows nothing of windows."""

HERE: Final = (
    "ui.style",
    "ui.qt_icons",
    "ui.user_messages",
    "ui.calendar_words",
    "ui.norwegian_text",
    "ui.widgets.rail",
    "ui.widgets.top_bar",
    "ui.widgets.banner",
    "ui.widgets.frame",
    "ui.page_list",
    "ui.rail_state",
    "ui.main_frame",
    "ui.shortcuts",
    "ui.widgets.list_rows",
    "ui.widgets.row_delegates",
    "ui.widgets.row_list",
    "ui.widgets.sheet",
    "ui.widgets.action_row",
    "ui.widgets.day_list",
    "ui.widgets.empty_state",
    "ui.dialogs.search_everything",
    "ui.dialogs.log_activity",
    "ui.dialogs.talk",
    "ui.dialogs.thanks",
    "ui.pages.today.side",
    "ui.pages.today.page",
    "desktop.session",
    "desktop.carrying",
)
"""What makes classes of widgets, in the order it is needed; none takes longer than a key press."""

WHEN_ALL_IS_CALM: Final = (
    "numpy",
    "services.matching.engine",
    "services.matching.encoding",
    "services.matching.solvers",
)
"""Heavy, and wanted by one page only: loaded beside when the pages are."""

_BREATH_MS = 15


class Warming(QObject):
    """Takes `steps` one after another on the window's thread, each after a breath; then `finished`."""

    finished = Signal()

    def __init__(self, steps: Iterable[Step], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = deque(steps)
        self._timer = QTimer(self)
        self._timer.setInterval(_BREATH_MS)
        self._timer.timeout.connect(self._step)

    def begin(self, after_ms: int = 0) -> None:
        """Once what is shown is painted; or later, when it has its words."""
        QTimer.singleShot(after_ms, self._timer, self._timer.start)

    def stop(self) -> None:
        """From here on things are loaded where they are used."""
        self._steps.clear()
        self._timer.stop()

    def _step(self) -> None:
        if self._steps:
            self._steps.popleft()()
        if not self._steps:
            self._timer.stop()
            self.finished.emit()


def while_somebody_types() -> Iterator[Step]:
    """The steps towards the unlocked window."""
    yield _know_all_widgets
    yield theme().leave_focus_to_ring
    yield from map(_importing, HERE)


def while_nothing_is_asked(pages: Iterable[str]) -> Iterator[Step]:
    """The steps towards the pages with these keys, of which one is open."""
    for key in pages:
        package = import_module(f"ui.pages.{key}")
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            yield _importing(module.name)


def load_beside(worker: Worker, names: Iterable[str] = BESIDE) -> None:
    """Load on another thread what knows nothing of windows."""
    for name in names:
        worker.submit(_importing(name))


def _know_all_widgets() -> None:
    """Let PySide make its widget classes, which it does when it is first handed a widget of Qt's own."""
    QScrollArea().viewport()


def _importing(name: str) -> Step:
    return lambda: import_module(name)
