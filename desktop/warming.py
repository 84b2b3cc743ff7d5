"""Loads what the unlocked window needs while a person still types the passphrase.

What has to do with windows is loaded on the window's own thread, one module at a time, with time
for the keyboard in between; the rest on a thread beside it. Somebody who is quicker than this
loses nothing: what is not there yet is imported where it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

from desktop.worker import Worker

BESIDE: Final = (
    "sqlcipher3",
    "argon2.low_level",
    "cryptography.hazmat.primitives.ciphers.aead",
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

_BREATH_MS = 15


class Warming(QObject):
    """Takes `steps` one after another, each after a breath, and then loads `HERE` and `BESIDE`."""

    def __init__(
        self, beside: Worker, steps: tuple[Callable[[], object], ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._beside = beside
        self._steps = [*steps, *(_importing(name) for name in HERE)]
        self._timer = QTimer(self)
        self._timer.setInterval(_BREATH_MS)
        self._timer.timeout.connect(self._step)

    @property
    def done(self) -> bool:
        """Whether everything that belongs to the window has been loaded."""
        return not self._steps

    def begin(self) -> None:
        """Once the window is painted."""
        for name in BESIDE:
            self._beside.submit(_importing(name))
        self._timer.start()

    def stop(self) -> None:
        """Somebody is in, or leaves: from here on things are loaded where they are used."""
        self._timer.stop()

    def _step(self) -> None:
        if self._steps:
            self._steps.pop(0)()
        if not self._steps:
            self._timer.stop()


def _importing(name: str) -> Callable[[], object]:
    return lambda: import_module(name)
