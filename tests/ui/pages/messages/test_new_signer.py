"""A file by a unit's new certificate: it is shown, and opened when a person accepts it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from services.store.tables import UNIT_CERTIFICATE
from services.use_cases.trusted_issuers import TakeInIssuers, take_in_issuers
from tests.accessibility.names import unnamed_controls
from tests.fakes.issuers import below, holder, root
from tests.fakes.sealed_unit import SealedUnit, private_key, sealed_unit
from tests.ui.pages.messages.test_sealed_by_hand import opened, told
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.messages.sealed.came_sheet import CameSheet
from ui.pages.messages.sealed.new_signer_sheet import NewSignerSheet
from ui.widgets.label import Paragraph

__all__ = ["desk"]


@pytest.fixture
def unit(desk: Desk) -> SealedUnit:
    """Lindebo, which has a new certificate by an issuer that the centre trusts."""
    made = sealed_unit(desk.world)
    desk.world.run(take_in_issuers, TakeInIssuers(root().pem + below().pem, compared=True))
    made.own = below().certifies(private_key("Lindebo TSB"), holder("Lindebo TSB"))
    return made


def offered(desk: Desk, unit: SealedUnit, folder: Path) -> NewSignerSheet:
    desk.page.activate(Place("messages"))
    assert opened(desk, unit.seals(unit.letter("Hei.")), folder / "inn.p7m") is None
    sheet = desk.page.carrying.opening.offer
    assert sheet is not None
    return sheet


def words(sheet: QWidget) -> str:
    return " ".join(each.plain_text() for each in sheet.findChildren(Paragraph))


def certificates(desk: Desk) -> int:
    return len(desk.world.ask(lambda reading, _: reading.all(UNIT_CERTIFICATE), None))


def test_a_new_certificate_is_accepted_and_the_file_opens(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    sheet = offered(desk, unit, tmp_path)
    assert "Tillit rot, which you trust, vouches for it." in words(sheet)
    assert "at Lindebo TSB" in words(sheet)
    assert not unnamed_controls(desk.page)
    assert certificates(desk) == 1
    sheet.accept_it.click()
    settle()
    assert certificates(desk) == 2
    came = desk.page.carrying.opening.sheet
    assert isinstance(came, CameSheet)
    assert "Tillit rot, which you trust, vouches for it." in words(came)
    came.save()
    settle()
    assert len(desk.world.inbound()) == 1


def test_what_is_not_accepted_leaves_nothing_behind(
    desk: Desk, unit: SealedUnit, tmp_path: Path
) -> None:
    sheet = offered(desk, unit, tmp_path)
    sheet.dismiss()
    settle()
    assert certificates(desk) == 1
    assert not desk.world.inbound()
    assert desk.page.carrying.opening.sheet is None


def test_a_certificate_that_nobody_has_compared_says_so_when_a_file_is_opened(
    desk: Desk, tmp_path: Path
) -> None:
    made = sealed_unit(desk.world)
    desk.page.activate(Place("messages"))
    came = opened(desk, made.seals(made.letter("Hei.")), tmp_path / "inn.p7m")
    assert came is not None
    assert "Nobody has compared its fingerprint" in words(came)
    assert not told_anything(desk)


def told_anything(desk: Desk) -> str:
    return told(desk) if desk.workspace.told else ""
