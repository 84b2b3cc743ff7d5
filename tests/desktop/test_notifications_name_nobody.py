"""What may show over a locked screen is one constant sentence, whatever has happened."""

from __future__ import annotations

import inspect

from desktop.notifications import Notifications
from tests.architecture.source import calls, place, python_files, syntax


def test_a_notification_can_be_given_no_words_of_its_own() -> None:
    assert list(inspect.signature(Notifications.something_to_see).parameters) == ["self"]


def test_nothing_else_shows_words_outside_the_window() -> None:
    found = [
        place(path, call.lineno)
        for path in python_files("ui", "desktop", "services")
        for name, call in calls(syntax(path))
        if name.rpartition(".")[2] in ("showMessage", "notify", "alert")
    ]
    assert len(found) == 1
    assert found[0].startswith("desktop/notifications.py")
