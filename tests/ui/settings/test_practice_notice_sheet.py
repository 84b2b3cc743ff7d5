"""Asking the practice unit for a notice, as somebody does who wants to learn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from services.domain.centre import Centre
from services.domain.messages import NoticeKind
from services.use_cases.practice_notices import take_wanted_notices
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.message_world import CENTRE_ID, HANNE, MessageWorld, make_world
from tests.fakes.time import REFERENCE
from tests.fakes.workspace import DirectWorkspace
from ui.pages.settings.practice_card import PracticeCard


@dataclass
class Desk:
    card: PracticeCard
    world: MessageWorld
    workspace: DirectWorkspace


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    world = make_world(tmp_path / "centre.store")
    centre = Centre(CENTRE_ID, "Kafé Brua", REFERENCE, practice=True)
    workspace = DirectWorkspace(world.store, HANNE, centre=centre)
    window = QWidget()
    window.resize(1000, 744)
    card = PracticeCard(workspace, window)
    card.resize(700, 500)
    qtbot.addWidget(window)
    window.show()
    yield Desk(card, world, workspace)
    world.store.close()


def opened(desk: Desk) -> None:
    desk.card.notice.click()
    QApplication.processEvents()


def test_a_notice_is_asked_for_in_one_short_form(desk: Desk) -> None:
    opened(desk)
    sheet = desk.card.sheet
    assert sheet is not None
    assert (unnamed_controls(sheet), cramped(sheet)) == ([], [])
    sheet.person.set_key("jonas")
    sheet.do.click()
    (wanted,) = desk.world.run(take_wanted_notices, None)
    assert (wanted.kind, wanted.on) == (NoticeKind.UNPLANNED_DISCHARGE, desk.workspace.today())
    assert not wanted.with_note
    assert not sheet.isVisible()


def test_a_note_as_a_pdf_comes_along_where_it_is_ticked(desk: Desk) -> None:
    opened(desk)
    sheet = desk.card.sheet
    assert sheet is not None
    sheet.person.set_key("jonas")
    sheet.with_note.click()
    sheet.do.click()
    (wanted,) = desk.world.run(take_wanted_notices, None)
    assert wanted.with_note


def test_nobody_chosen_and_a_day_that_is_none_are_told_at_their_fields(desk: Desk) -> None:
    opened(desk)
    sheet = desk.card.sheet
    assert sheet is not None
    sheet.do.click()
    assert sheet.form.field("participant_id").error
    sheet.person.set_key("jonas")
    sheet.on.setText("snart")
    sheet.do.click()
    assert sheet.form.field("on").error
    assert sheet.isVisible()


def test_a_real_centre_offers_no_invented_notices(desk: Desk, qtbot: QtBot) -> None:
    desk.workspace.centre = Centre(CENTRE_ID, "Kafé Brua", REFERENCE)
    card = PracticeCard(desk.workspace)
    qtbot.addWidget(card)
    card.show()
    assert not card.notice.isVisible()
