"""Notes of carried files that were made by mistake: taken back at once and later, and corrected."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.domain.messages import MessageState
from tests.accessibility.names import unnamed_controls
from tests.fakes.sealed_unit import SealedUnit, sealed_unit
from tests.ui.pages.messages.test_sealed_by_hand import delivered, made, queued, taken_in, told
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.messages.carry_sheets import CorrectedSheet, SaidSheet, ToldSheet

__all__ = ["desk"]


@pytest.fixture
def unit(desk: Desk) -> SealedUnit:
    return sealed_unit(desk.world)


def said_received(desk: Desk) -> None:
    desk.press("They have received it …")
    sheet = desk.page.carrying.sheet
    assert isinstance(sheet, SaidSheet)
    sheet.save()
    settle()


def test_a_note_made_by_mistake_is_taken_back_at_once_and_later(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    message_id = queued(desk)
    made(desk, tmp_path / "ut.p7m")
    delivered(desk)
    said_received(desk)
    assert desk.workspace.told[-1].undo is not None
    desk.press("Take it back")
    assert desk.world.message(message_id).state is MessageState.ACCEPTED
    assert told(desk) == "The note is taken back."
    assert "The unit said" not in desk.words()


def test_telling_that_let_something_go_is_undone_from_the_banner(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    desk.page.activate(Place("messages"))
    taken_in(desk, unit.seals(unit.letter("Hei.")), tmp_path / "inn.p7m")
    desk.press("We have told them …")
    sheet = desk.page.carrying.sheet
    assert isinstance(sheet, ToldSheet)
    sheet.save()
    settle()
    assert "The unit was told" in desk.words()
    action = desk.workspace.told[-1].action
    assert action is not None
    action.act()
    settle()
    assert "The unit is to have a receipt." in desk.words()


def test_the_day_of_a_delivery_is_corrected(desk: Desk, unit: SealedUnit, tmp_path: Path) -> None:
    queued(desk)
    made(desk, tmp_path / "ut.p7m")
    delivered(desk)
    said_received(desk)
    desk.press("Correct …")
    sheet = desk.page.carrying.sheet
    assert isinstance(sheet, CorrectedSheet)
    assert sheet.words.text() == "memory stick"
    sheet.words.setText("I skranken")
    sheet.save()
    settle()
    assert "I skranken. Noted by Hanne Brekke." in desk.words()
    assert not unnamed_controls(desk.page)
    assert desk.workspace.told[-1].undo is not None
