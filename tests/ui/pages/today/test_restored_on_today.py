"""Consents since a backup are told on Today as unknown until somebody says that they are looked through."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from services.domain.access import SYSTEM
from services.use_cases.unknown_consents import note_unknown_consents, unknown_consents
from tests.fakes.activity_world import House, house
from tests.fakes.busy_house import busy
from tests.fakes.time import REFERENCE
from tests.ui.pages.shown import open_page, settle
from ui.pages.today.page import TodayPage

__all__ = ["busy", "house"]


def test_it_stands_first_until_somebody_has_looked(qtbot: QtBot, busy: House) -> None:
    busy.store.run(note_unknown_consents, None, SYSTEM)
    unknown = busy.store.ask(lambda reading, _: unknown_consents(reading), None, SYSTEM)
    assert unknown is not None
    assert unknown.until - REFERENCE < timedelta(days=1)
    page, workspace = open_page(qtbot, busy, TodayPage)
    row = page.groups.rows()[0]
    assert "are not known" in row.title.text()
    assert "A backup was brought back" in row.reason.text()
    row.acted.emit()
    settle()
    page.reload()
    settle()
    assert page.groups.row(f"consents_unknown:{unknown.until.isoformat()}") is None
    assert workspace.told[-1].undo is not None
