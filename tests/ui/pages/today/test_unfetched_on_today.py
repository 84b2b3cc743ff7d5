"""What the message server does not give is told on Today until a person has called the unit."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from services.domain.offers import Unit
from services.domain.unfetched import Missed, Unfetched
from services.store.tables import UNFETCHED, UNIT
from tests.fakes.activity_world import House, house
from tests.fakes.busy_house import busy
from tests.fakes.time import REFERENCE
from tests.ui.pages.shown import open_page, settle
from ui.pages.today.page import TodayPage

__all__ = ["busy", "house"]

KEY = "unfetched:u"


def unfetched(house: House, sender: str, cause: str = "status_500", *, over: bool = True) -> None:
    since = REFERENCE - timedelta(hours=3)
    missed = Missed("17aaeaa7-fa1e-4b60-a8e9-bdc31718dfc9", "NewMessage", sender)
    house.put(
        UNFETCHED,
        Unfetched(
            "u", "helsenett test 8000017", missed, since, since, cause, 6, since if over else None
        ),
    )


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        ("status_500", "tried again by itself: call and ask what it was"),
        ("gone", "gone from the server: call and ask what it was"),
        ("unreadable", "in a way that can’t be read: call and ask what it was"),
    ],
)
def test_it_stands_there_until_a_person_has_called(
    qtbot: QtBot, busy: House, cause: str, words: str
) -> None:
    unfetched(busy, "", cause)
    page, _ = open_page(qtbot, busy, TodayPage)
    row = page.groups.row(KEY)
    assert row is not None
    assert row.title.text() == "Something from a unit can’t be fetched"
    assert words in row.reason.text()
    row.acted.emit()
    settle()
    page.reload()
    settle()
    assert page.groups.row(KEY) is None


def test_the_unit_is_named_where_its_number_is_known(qtbot: QtBot, busy: House) -> None:
    busy.put(UNIT, Unit("u-north", "Nordnes TSB", REFERENCE, her_id="99000555"))
    unfetched(busy, "99000555")
    page, _ = open_page(qtbot, busy, TodayPage)
    row = page.groups.row(KEY)
    assert row is not None
    assert row.title.text() == "Something from Nordnes TSB can’t be fetched"


def test_what_only_waits_for_a_moment_is_no_line(qtbot: QtBot, busy: House) -> None:
    unfetched(busy, "", over=False)
    page, _ = open_page(qtbot, busy, TodayPage)
    assert page.groups.row(KEY) is None
