"""Opens a long thread on the page of messages, again and again; run in a process of its own."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.garbage import WindowThreadGarbage
from services.store.store import open_store
from tests.benchmarks.measuring import timed
from tests.benchmarks.message_store import LONG
from tests.fakes.message_world import HANNE, KEY
from tests.fakes.time import FakeClock, FakeRandomness
from tests.fakes.workspace import DirectWorkspace
from ui.navigation import Place
from ui.pages.messages.page import MessagesPage
from ui.theme import Appearance, theme

TIMES = 15
OTHER = "thread-7"


def main() -> None:
    """Print how long it took, in milliseconds, as JSON."""
    application = QApplication([])
    theme().apply(Appearance.LIGHT, 1.0, application.font())
    store = open_store(Path(sys.argv[1]), KEY, FakeClock(), FakeRandomness())
    window = QWidget()
    window.resize(1080, 744)
    page = MessagesPage(DirectWorkspace(store, HANNE), window)
    page.resize(1080, 744)
    window.show()
    page.activate(Place("messages"))
    # As in the app: what is loaded stays out of it, and a look is taken once a second.
    garbage = WindowThreadGarbage(window)
    garbage.keep()
    opened, older = [], []
    for _ in range(TIMES):
        _shown(page, OTHER)
        opened.append(timed(lambda: _shown(page, LONG)))
        older.append(timed(lambda: _more(page)))
    print(json.dumps({"opened": opened, "older": older}))
    page.leave()
    garbage.end()
    store.close()


def _shown(page: MessagesPage, thread: str) -> None:
    page.show_conversation(thread)
    _paint(page)


def _more(page: MessagesPage) -> None:
    page.thread_view.older_wanted.emit()
    _paint(page)


def _paint(page: MessagesPage) -> None:
    for _ in range(3):
        QApplication.processEvents()
    page.repaint()


if __name__ == "__main__":
    main()
