"""Loads what the unlocked window needs while a person still types the passphrase.

What has to do with windows is loaded on the window's own thread, one module at a time, with time
for the keyboard in between; the rest on a thread beside it. Somebody who is quicker than this
loses nothing: what is not there yet is imported where it is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from importlib import import_module
from pkgutil import iter_modules
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollArea

from desktop.worker import Worker
from ui.theme import theme

if TYPE_CHECKING:
    from ui.main_frame import MainFrame

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
    "services.use_cases.activities",
    "services.use_cases.activity_choices",
    "services.use_cases.activity_lists",
    "services.use_cases.drafts",
    "desktop.practice_line",
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
    "ui.widgets.date_field",
    "ui.widgets.faces",
    "ui.widgets.field",
    "ui.dialogs.find_field",
    "ui.dialogs.what_field",
    "ui.dialogs.log_fields",
    "ui.dialogs.log_activity",
    "ui.dialogs.talk",
    "ui.dialogs.thanks",
    "ui.pages.today.side",
    "ui.pages.today.page",
    "desktop.session",
    "desktop.carrying",
)
"""What makes classes of widgets, in the order it is needed; none takes longer than a key press."""

BESIDE_A_PAGE: Final[Mapping[str, tuple[str, ...]]] = {
    "participants": (
        "services.use_cases.participants_list",
        "services.use_cases.participant_overview",
        "services.use_cases.participants",
        "services.use_cases.consents",
        "services.use_cases.goals",
        "services.use_cases.goal_steps",
        "services.use_cases.journal_of_person",
        "services.use_cases.transitions",
    ),
    "volunteers": (
        "services.use_cases.volunteer_profile",
        "services.use_cases.volunteer_stages",
        "services.use_cases.volunteers",
        "services.use_cases.volunteers_list",
    ),
    "matching": (
        "services.matching.engine",
        "services.use_cases.match_life",
        "services.use_cases.short_list_snapshot",
        "services.use_cases.matching_lists",
        "services.use_cases.exclusions",
    ),
    "messages": (
        "services.use_cases.conversation_list",
        "services.use_cases.conversation_view",
        "services.use_cases.messages",
        "services.use_cases.compose_choices",
        "services.use_cases.compose",
        "services.use_cases.carries_in_thread",
    ),
    "offers": ("services.use_cases.offers",),
    "settings": (
        "services.use_cases.accounts",
        "services.use_cases.sealing_key",
        "services.use_cases.unit_certificates",
    ),
    "registers": (
        "services.formats.registers",
        "services.use_cases.register_waiting",
        "services.use_cases.register_import",
    ),
}
"""What a page needs that knows nothing of windows, and takes a while."""

WHILE_SOMEBODY_STILL_TYPES: Final = BESIDE_A_PAGE["matching"]
"""Heavy, and wanted by one page only: loaded beside when all else is there."""

_WHOLES: Final = ("detail", "page")
_BREATH_MS = 15


def _always() -> bool:
    return True


class Warming(QObject):
    """Takes `steps` one after another on the window's thread, with a breath in between; then `finished`.

    After a breath it takes one step, and further ones as long as `turn_ms` have not passed. Where
    `may_go` says no, it looks again after the next breath.
    """

    finished = Signal()

    def __init__(
        self,
        steps: Iterable[Step],
        parent: QObject | None = None,
        *,
        may_go: Callable[[], bool] = _always,
        turn_ms: float = 0,
    ) -> None:
        super().__init__(parent)
        self._steps = iter(steps)
        self._may_go = may_go
        self._turn_ms = turn_ms
        self._timer = QTimer(self)
        self._timer.setInterval(_BREATH_MS)
        self._timer.timeout.connect(self._turn)

    def begin(self, after_ms: int = 0) -> None:
        """Once what is shown is painted; or later, when it has its words."""
        QTimer.singleShot(after_ms, self._timer, self._timer.start)

    def stop(self) -> None:
        """From here on things are loaded where they are used."""
        self._steps = iter(())
        self._timer.stop()

    def _turn(self) -> None:
        ends = perf_counter() + self._turn_ms / 1000
        while self._timer.isActive() and self._may_go():
            self._step()
            if perf_counter() >= ends:
                return

    def _step(self) -> None:
        step = next(self._steps, None)
        if step is not None:
            step()
            return
        self._timer.stop()
        self.finished.emit()


def while_somebody_types() -> Iterator[Step]:
    """The steps towards the unlocked window."""
    yield _know_all_widgets
    yield theme().leave_focus_to_ring
    yield from map(_importing, HERE)


def while_nothing_is_asked(frame: MainFrame, beside: Worker) -> Iterator[Step]:
    """The steps towards the pages that are not open yet, in the rail's order: what it needs is
    loaded, it is built, and it loads what it will show.
    """
    for key in frame.pages:
        yield partial(load_beside, beside, BESIDE_A_PAGE.get(key, ()))
        yield from modules_of(key)
        yield partial(frame.build_ahead, key)
        yield partial(frame.load_ahead, key)


def modules_of(key: str) -> Iterator[Step]:
    """The steps that load what a page is made of; what imports all the rest comes last."""
    package = import_module(f"ui.pages.{key}")
    names = [module.name for module in iter_modules(package.__path__)]
    for name in sorted(names, key=lambda name: (name in _WHOLES, name)):
        yield _importing(f"{package.__name__}.{name}")


def load_beside(worker: Worker, names: Iterable[str] = BESIDE) -> None:
    """Load on another thread what knows nothing of windows."""
    for name in names:
        worker.submit(_importing(name))


def _know_all_widgets() -> None:
    """Let PySide make its widget classes, which it does when it is first handed a widget of Qt's own."""
    QScrollArea().viewport()


def _importing(name: str) -> Step:
    return lambda: import_module(name)
