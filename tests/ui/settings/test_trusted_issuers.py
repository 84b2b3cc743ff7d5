"""The issuers one trusts, in Settings beside the units: taken in, compared, their lists, removed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from services.domain.access import Account, Role
from services.domain.unit_certificates import TrustBasis
from services.formats.certificates import OwnKey
from services.formats.certificates.reading import certificate, der_of
from services.use_cases.house import Unlocked, leave
from services.use_cases.unit_certificates import Standing
from tests.accessibility.names import unnamed_controls
from tests.fakes.house import a_house, founded
from tests.fakes.issuers import below, holder, root
from tests.fakes.sealed_unit import pem, private_key
from tests.ui.pages.shown import settle
from tests.ui.settings.test_our_seal import Desk
from ui.navigation import Place
from ui.pages.settings.issuers_card import IssuersCard
from ui.pages.settings.unit_certificates_card import UnitCertificatesCard
from ui.pages.settings.units import UnitsSection
from ui.widgets.label import Paragraph


@pytest.fixture
def unlocked(tmp_path: Path) -> Iterator[Unlocked]:
    made = founded(a_house(tmp_path)).unlocked
    yield made
    leave(made)


@pytest.fixture
def desk(unlocked: Unlocked, qtbot: QtBot) -> Desk:
    return Desk(unlocked, unlocked.account, qtbot)


def issuers_card(desk: Desk) -> IssuersCard:
    desk.page.activate(Place("settings", tab="units"))
    settle()
    section = desk.page.section
    assert isinstance(section, UnitsSection)
    return section.issuers


def trusted(desk: Desk, folder: Path, *, compared: bool = True) -> IssuersCard:
    card = issuers_card(desk)
    (folder / "tillit.pem").write_bytes(root().pem + below().pem)
    card.read(str(folder / "tillit.pem"))
    settle()
    assert card.found is not None
    card.found.compared.setChecked(compared)
    card.found.take.click()
    settle()
    return card


def certificate_of_lindebo() -> OwnKey:
    return below().certifies(private_key("Lindebo TSB"), holder("Lindebo TSB"))


def handed_over(desk: Desk, folder: Path) -> UnitCertificatesCard:
    card = desk.unit()
    (folder / "lindebo.pem").write_bytes(pem(certificate_of_lindebo()))
    card.read(str(folder / "lindebo.pem"))
    settle()
    return card


def words(card: object) -> str:
    assert isinstance(card, UnitCertificatesCard | IssuersCard)
    return " ".join(each.plain_text() for each in card.findChildren(Paragraph))


def test_an_issuer_is_compared_and_vouches_for_units(desk: Desk, tmp_path: Path) -> None:
    card = trusted(desk, tmp_path)
    assert [line.row.vouches for line in card.lines] == [True, True]
    assert "under Tillit rot" in words(card)
    units = handed_over(desk, tmp_path)
    assert "Issued by Tillit rot, which you trust." in words(units)
    assert units.found is not None
    units.found.take.click()
    settle()
    [line] = units.lines
    assert line.row.basis is TrustBasis.ISSUER
    assert line.compared.isVisible()


def test_one_that_is_not_compared_says_so_until_it_is(desk: Desk, tmp_path: Path) -> None:
    card = trusted(desk, tmp_path, compared=False)
    top = card.lines[0]
    assert "vouches for nobody yet" in words(card)
    top.show_facts.click()
    top.compared.click()
    settle()
    assert [line.row.vouches for line in card.lines] == [True, True]
    assert desk.workspace.told[-1].undo is not None


def test_a_list_takes_back_a_certificate_and_says_when_it_is_outdated(
    desk: Desk, tmp_path: Path
) -> None:
    card = trusted(desk, tmp_path)
    units = handed_over(desk, tmp_path)
    assert units.found is not None
    units.found.take.click()
    now = desk.workspace.now()
    content = below().lists(
        certificate_of_lindebo_in(units), made=now - timedelta(days=9), due=now - timedelta(days=2)
    )
    (tmp_path / "liste.crl").write_bytes(content)
    card.take_in_list(str(tmp_path / "liste.crl"))
    settle()
    assert "1 certificate" in desk.told()
    assert "outdated" in desk.told()
    assert "outdated since" in words(card)
    units.load()
    settle()
    [line] = units.lines
    assert line.row.standing is Standing.REVOKED
    assert "took it back" in words(units)
    assert not line.compared.isVisible()


def certificate_of_lindebo_in(card: UnitCertificatesCard) -> bytes:
    return der_of(certificate(card.lines[0].row.certificate.pem.encode("ascii")))


def test_what_is_no_issuer_and_no_list_is_told_in_the_card(desk: Desk, tmp_path: Path) -> None:
    card = trusted(desk, tmp_path)
    (tmp_path / "enhet.pem").write_bytes(pem(certificate_of_lindebo()))
    card.read(str(tmp_path / "enhet.pem"))
    settle()
    assert "no issuer's certificate" in card.fault.sentence.plain_text()
    card.take_in_list(str(tmp_path / "enhet.pem"))
    settle()
    assert "no list" in card.fault.sentence.plain_text()
    card.take_in_list(str(tmp_path / "borte.crl"))
    settle()
    assert "can't be read" in card.fault.sentence.plain_text()
    card.read(str(tmp_path / "tillit.pem"))
    settle()
    assert card.found is not None
    card.found.take.click()
    settle()
    assert "here already" in card.fault.sentence.plain_text()


def test_a_removed_issuer_leaves_what_rests_on_it_to_be_compared(
    desk: Desk, tmp_path: Path
) -> None:
    card = trusted(desk, tmp_path)
    units = handed_over(desk, tmp_path)
    assert units.found is not None
    units.found.take.click()
    card.load()
    settle()
    card.lines[0].remove.click()
    settle()
    units.load()
    settle()
    [line] = units.lines
    assert line.row.standing is Standing.UNVOUCHED
    line.compared.click()
    settle()
    assert units.lines[0].row.standing is Standing.VALID


def test_staff_see_the_issuers_and_change_nothing(
    desk: Desk, unlocked: Unlocked, qtbot: QtBot, tmp_path: Path
) -> None:
    trusted(desk, tmp_path)
    roles = frozenset({Role.STAFF})
    staff = Account("s", "Siv Aas", "", roles, unlocked.account.opened_at)
    theirs = Desk(unlocked, staff, qtbot)
    card = issuers_card(theirs)
    assert len(card.lines) == 2
    assert not card.take.isVisible()
    assert not card.lines[0].remove.isVisible()


def test_every_control_about_issuers_has_a_name(desk: Desk, tmp_path: Path) -> None:
    card = trusted(desk, tmp_path)
    assert not unnamed_controls(desk.page)
    card.read(str(tmp_path / "tillit.pem"))
    settle()
    assert not unnamed_controls(desk.page)
