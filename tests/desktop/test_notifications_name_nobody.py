"""What may show over a locked screen is one constant sentence, whatever has happened."""

from __future__ import annotations

import inspect
from types import SimpleNamespace

import pytest

from desktop.composition import Desk
from desktop.notifications import Notifications
from services.domain.access import Actor, Role
from tests.architecture.source import calls, place, python_files, syntax


def test_a_notification_can_be_given_no_words_of_its_own() -> None:
    assert list(inspect.signature(Notifications.something_to_see).parameters) == ["self"]


@pytest.mark.parametrize(
    ("role", "times"),
    [(Role.STAFF, 1), (Role.COORDINATOR, 1), (Role.LEADER, 0), (Role.VOLUNTEER, 0)],
)
def test_nobody_is_told_of_messages_who_may_not_see_them(role: Role, times: int) -> None:
    told: list[None] = []
    desk = SimpleNamespace(
        session=SimpleNamespace(actor=Actor("a", frozenset({role}), "laptop")),
        window=SimpleNamespace(isActiveWindow=lambda: False),
        _notifications=SimpleNamespace(something_to_see=lambda: told.append(None)),
    )
    Desk._notify(desk)  # type: ignore[arg-type]  # all of a desk that it asks
    assert len(told) == times


def test_nothing_else_shows_words_outside_the_window() -> None:
    found = [
        place(path, call.lineno)
        for path in python_files("ui", "desktop", "services")
        for name, call in calls(syntax(path))
        if name.rpartition(".")[2] in ("showMessage", "notify", "alert")
    ]
    assert len(found) == 1
    assert found[0].startswith("desktop/notifications.py")
