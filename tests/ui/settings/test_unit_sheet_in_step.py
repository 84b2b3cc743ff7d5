"""A unit's sheet says what is missing as it is now, and keeps before the eyes what one works on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from services.use_cases.undo import undo
from tests.fakes.sealed_unit import certified, pem
from tests.ui.gallery import picture_font
from tests.ui.pages.shown import settle
from tests.ui.settings.test_our_seal import Desk, desk, unlocked
from ui.pages.settings.unit_certificates_card import UnitCertificatesCard
from ui.pages.settings.unit_sheet import UnitSheet
from ui.theme import Appearance, theme

__all__ = ["desk", "unlocked"]

NO_SEAL, NO_CERTIFICATE = "our own seal", "a certificate of the unit's"


def handed_over(desk: Desk, folder: Path) -> str:
    path = folder / "lindebo.pem"
    path.write_bytes(pem(certified("Lindebo TSB", desk.workspace.now())))
    return str(path)


def sheet_of(card: UnitCertificatesCard) -> UnitSheet:
    around: QWidget | None = card
    while not isinstance(around, UnitSheet):
        assert around is not None
        around = around.parentWidget()
    return around


def said(card: UnitCertificatesCard) -> str:
    settle()
    return sheet_of(card).way.plain_text()


def wholly_seen(widget: QWidget) -> bool:
    """Whether all of it lies within what its scroll area shows, or what it shows lies within it."""
    area = widget.parentWidget()
    while not isinstance(area, QScrollArea):
        assert area is not None
        area = area.parentWidget()
    port = area.viewport()
    place = QRect(widget.mapTo(port, QPoint(0, 0)), widget.size())
    return port.rect().contains(place)


def taken_in(card: UnitCertificatesCard, path: str) -> None:
    card.read(path)
    settle()
    assert card.found is not None
    card.found.take.click()
    settle()


def test_only_what_is_really_missing_is_named_and_as_it_is_now(desk: Desk, tmp_path: Path) -> None:
    desk.made()
    card = desk.unit()
    assert NO_CERTIFICATE in said(card)
    assert NO_SEAL not in said(card)
    taken_in(card, handed_over(desk, tmp_path))
    assert said(card) == "Messages go as sealed files that somebody hands over."
    card.lines[0].compared.click()
    assert said(card) == "Messages go as sealed files that somebody hands over."
    card.lines[0].remove.click()
    assert NO_CERTIFICATE in said(card)


def test_without_our_seal_the_units_certificate_is_not_what_is_missing(
    desk: Desk, tmp_path: Path
) -> None:
    card = desk.unit()
    assert NO_SEAL in said(card)
    assert NO_CERTIFICATE in said(card)
    taken_in(card, handed_over(desk, tmp_path))
    assert NO_SEAL in said(card)
    assert NO_CERTIFICATE not in said(card)


def test_a_certificate_that_is_taken_in_and_undone_is_missing_again(
    desk: Desk, tmp_path: Path
) -> None:
    desk.made()
    card = desk.unit()
    taken_in(card, handed_over(desk, tmp_path))
    back = desk.workspace.told[-1].undo
    assert back is not None
    desk.workspace.tasks.start(desk.workspace.run(undo, back))
    assert NO_CERTIFICATE in said(card)
    assert card.lines == []


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_what_is_to_be_compared_is_scrolled_wholly_into_view(
    desk: Desk, tmp_path: Path, qtbot: QtBot, scale: float
) -> None:
    theme().apply(Appearance.LIGHT, scale, picture_font())
    try:
        desk.page.resize(1280, 800)
        card = desk.unit()
        card.read(handed_over(desk, tmp_path))
        found = card.found
        assert found is not None
        qtbot.waitUntil(lambda: found.height() > 100 and wholly_seen(found))
        settle()
        assert wholly_seen(found)
    finally:
        theme().apply(Appearance.LIGHT, 1.0, picture_font())


def test_after_it_is_taken_in_its_line_stays_in_sight(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.made()
    desk.page.resize(1280, 800)
    card = desk.unit()
    taken_in(card, handed_over(desk, tmp_path))
    qtbot.waitUntil(lambda: wholly_seen(card.lines[0]))
    card.lines[0].compared.click()
    qtbot.waitUntil(lambda: wholly_seen(card.lines[0]))
    card.lines[0].remove.click()
    qtbot.waitUntil(lambda: wholly_seen(card.lines[0]))
