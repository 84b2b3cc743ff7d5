"""Types into a form until the app has kept it by itself, says so, and waits to be killed.

Usage: python -m tests.security.typing_away FOLDER TEXT; FOLDER holds the house of `tests.fakes.house`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from services.use_cases.unlocking import unlock
from tests.fakes.house import LEADER, PASSPHRASE, a_house
from tests.fakes.workspace import DirectWorkspace
from ui.navigation import Place
from ui.pages.offers.page import OffersPage


def main(folder: str, text: str) -> None:
    """Nothing but the form's own clock keeps the text."""
    application = QApplication([])
    unlocked = unlock(a_house(Path(folder)), LEADER, PASSPHRASE)
    page = OffersPage(DirectWorkspace(unlocked.store, unlocked.account))
    page.show()
    page.activate(Place("offers", new=True))
    page.new_here()
    form = page._form
    if form is None or form.draft is None:
        raise RuntimeError("the form did not open")
    QTest.keyClicks(form.name, text)
    waiting = QEventLoop(application)
    form.draft.told.connect(waiting.quit)
    QTimer.singleShot(60_000, waiting.quit)
    waiting.exec()
    sys.stdout.write(f"{form.note.text()}\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
