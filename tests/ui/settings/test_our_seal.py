"""Our seal and the certificates of units in Settings, as a leader and a coordinator use them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import pkcs12
from pytestqt.qtbot import QtBot

from services.domain.access import Account, Role
from services.domain.own_keys import KeyState
from services.formats.certificates import CertificatePurpose, Holder, OwnKey, self_signed
from services.use_cases.house import Unlocked, leave
from services.use_cases.sealing_key import SealingKeys, sealing_keys
from services.use_cases.unit_certificates import Standing
from services.use_cases.units import AddUnit, UnitDetails, add_unit
from tests.accessibility.names import unnamed_controls
from tests.accessibility.tab_order import backwards, stops
from tests.fakes.house import a_house, founded
from tests.fakes.sealed_unit import certified, pem, private_key
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.seal import SealSection
from ui.pages.settings.seal_cards import KeyAct, KeyCard, NoSealCard
from ui.pages.settings.seal_sheets import BringInSheet, EndSealSheet, MakeSealSheet
from ui.pages.settings.unit_certificates_card import UnitCertificatesCard
from ui.pages.settings.units import UnitsSection
from ui.user_messages import MESSAGES
from ui.widgets.button import Button


class Desk:
    """The page of settings at the section of our seal, or at a unit."""

    def __init__(self, unlocked: Unlocked, account: Account, qtbot: QtBot) -> None:
        self.unlocked = unlocked
        self.workspace = DirectWorkspace(unlocked.store, account)
        self.page = SettingsPage(self.workspace)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 744)
        self.page.show()

    @property
    def section(self) -> SealSection:
        self.page.activate(Place("settings", tab="seal"))
        assert isinstance(self.page.section, SealSection)
        return self.page.section

    @property
    def keys(self) -> SealingKeys:
        return self.workspace.store.ask(sealing_keys, None, self.workspace.actor)

    def cards(self) -> list[KeyCard]:
        section = self.section
        settle()
        return [card for card in section.findChildren(KeyCard) if card.isVisible()]

    def made(self, vouching: str = "by_itself") -> None:
        self.section.make()
        sheet = self.section.sheet
        assert isinstance(sheet, MakeSealSheet)
        sheet.vouching.set_key(vouching)
        sheet.save()
        settle()

    def unit(self) -> UnitCertificatesCard:
        """The card of a unit's certificates, in its sheet."""
        details = UnitDetails("Lindebo TSB", "Helse Øst", file_only=True)
        unit_id = self.workspace.store.run(add_unit, AddUnit(details), self.workspace.actor).value
        self.page.activate(Place("settings", unit_id, "units"))
        settle()
        section = self.page.section
        assert isinstance(section, UnitsSection)
        assert section.sheet is not None
        assert section.sheet.certificates is not None
        return section.sheet.certificates

    def told(self) -> str:
        last = self.workspace.told[-1]
        return MESSAGES.of(last.refusal).text if last.refusal else last.text


@pytest.fixture
def unlocked(tmp_path: Path) -> Iterator[Unlocked]:
    made = founded(a_house(tmp_path)).unlocked
    yield made
    leave(made)


@pytest.fixture
def desk(unlocked: Unlocked, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Keys are made once for all tests: each takes long."""
    fresh = iter(("ours", "our next", "our third"))
    monkeypatch.setattr("ui.pages.settings.seal_sheets.fresh_key", lambda: private_key(next(fresh)))
    return Desk(unlocked, unlocked.account, qtbot)


def test_without_a_seal_it_says_what_one_is_for_and_makes_one(desk: Desk) -> None:
    assert desk.section.findChildren(NoSealCard)
    desk.made()
    [card] = desk.cards()
    assert card.key.state is KeyState.IN_USE
    assert desk.keys.in_use is not None
    assert "hand it to the units" in desk.told()


def test_an_organisation_number_that_is_none_is_refused_at_its_field(desk: Desk) -> None:
    desk.section.make()
    sheet = desk.section.sheet
    assert isinstance(sheet, MakeSealSheet)
    sheet.number.setText("12 34")
    sheet.save()
    assert sheet.form.field("number").error
    sheet.organisation.clear()
    sheet.number.clear()
    sheet.save()
    assert sheet.form.field("organisation").error
    assert desk.keys.in_use is None


def test_our_certificate_is_saved_to_a_file_and_a_bad_place_is_told(
    desk: Desk, tmp_path: Path
) -> None:
    desk.made()
    key = desk.keys.in_use
    assert key is not None
    desk.section.write_certificate(key, tmp_path / "nowhere" / "vi.pem")
    assert "Choose another place" in desk.told()
    desk.section.write_certificate(key, tmp_path / "vi.pem")
    content = (tmp_path / "vi.pem").read_bytes()
    assert x509.load_pem_x509_certificate(content).subject
    assert b"PRIVATE" not in content


def test_a_request_goes_to_an_issuer_and_the_certificate_comes_back(
    desk: Desk, tmp_path: Path
) -> None:
    desk.made("by_issuer")
    [card] = desk.cards()
    assert card.key.certificate is None
    desk.section.write_request(tmp_path / "vi.csr")
    request = x509.load_pem_x509_csr((tmp_path / "vi.csr").read_bytes())
    assert request.is_signature_valid
    issued = OwnKey(private_key("ours"), _certified("Kafé Brua", desk))
    (tmp_path / "svar.pem").write_bytes(pem(issued))
    desk.section.take_in(str(tmp_path / "svar.pem"))
    assert desk.keys.in_use is not None


def test_a_certificate_of_another_key_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    desk.made("by_issuer")
    other = certified("Noen andre", desk.workspace.now())
    (tmp_path / "feil.pem").write_bytes(pem(other))
    desk.section.take_in(str(tmp_path / "feil.pem"))
    assert "does not belong to our key" in desk.told()
    desk.section.take_in(str(tmp_path / "borte.pem"))
    assert "can't be read" in desk.told()


def test_a_new_seal_waits_until_it_is_put_in_use_and_the_former_is_kept(desk: Desk) -> None:
    desk.made()
    former = desk.keys.in_use
    desk.made()
    assert [card.key.state for card in desk.cards()] == [KeyState.IN_USE, KeyState.WAITING]
    waiting = desk.cards()[1]
    waiting.wanted.emit(KeyAct.PUT_IN_USE, waiting.key)
    assert former is not None
    assert [key.id for key in desk.keys.ended] == [former.id]
    assert "in use from now on" in desk.told()


def test_ending_the_seal_is_asked_once(desk: Desk) -> None:
    desk.made()
    [card] = desk.cards()
    card.wanted.emit(KeyAct.END, card.key)
    sheet = desk.section.sheet
    assert isinstance(sheet, EndSealSheet)
    sheet.dismiss()
    assert desk.keys.in_use is not None
    card.wanted.emit(KeyAct.END, card.key)
    sheet = desk.section.sheet
    assert isinstance(sheet, EndSealSheet)
    yes = sheet.findChild(Button, "end seal")
    assert isinstance(yes, Button)
    yes.click()
    assert desk.keys.in_use is None


def test_a_key_from_an_issuer_is_brought_in_by_its_passphrase(desk: Desk, tmp_path: Path) -> None:
    own = certified("Kafé Brua", desk.workspace.now())
    key = serialization.load_der_private_key(own.private, None)
    assert isinstance(key, RSAPrivateKey)
    one = x509.load_der_x509_certificate(own.certificate)
    locked = serialization.BestAvailableEncryption(b"grus")
    path = tmp_path / "virksomhet.p12"
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"", key, one, None, locked))
    desk.section.bring_in_from(str(path))
    sheet = desk.section.sheet
    assert isinstance(sheet, BringInSheet)
    sheet.passphrase.setText("feil")
    sheet.save()
    assert "does not open with this passphrase" in sheet.form.field("passphrase").error
    sheet.passphrase.setText("grus")
    desk.page.save_here()
    assert desk.keys.in_use is not None
    assert not sheet.passphrase.text()


def test_a_coordinator_may_hand_out_our_certificate_and_change_nothing(
    desk: Desk, unlocked: Unlocked, qtbot: QtBot
) -> None:
    desk.made()
    roles = frozenset({Role.COORDINATOR})
    hanne = Account("h", "Hanne Brekke", "", roles, unlocked.account.opened_at)
    hers = Desk(unlocked, hanne, qtbot)
    [card] = hers.cards()
    assert [each.objectName() for each in card.findChildren(Button)] == ["save certificate"]
    hers.page.new_here()
    assert hers.section.sheet is None


def test_a_certificate_is_compared_before_it_is_taken_in(desk: Desk, tmp_path: Path) -> None:
    card = desk.unit()
    theirs = certified("Lindebo TSB", desk.workspace.now())
    path = tmp_path / "lindebo.pem"
    path.write_bytes(pem(theirs))
    card.read(str(path))
    settle()
    assert card.found is not None
    assert card.found.compared.hasFocus() or not card.window().isActiveWindow()
    card.found.compared.setChecked(True)
    card.found.take.click()
    settle()
    [line] = card.lines
    assert line.row.certificate.encrypts
    assert line.row.certificate.signs
    assert line.row.compared_by == desk.workspace.account.name
    assert line.row.standing is Standing.VALID
    card.read(str(path))
    assert card.found is not None
    card.found.take.click()
    assert card.fault.isVisible()


def test_a_file_without_a_certificate_says_so_in_its_card(desk: Desk, tmp_path: Path) -> None:
    card = desk.unit()
    path = tmp_path / "brev.pem"
    path.write_bytes(b"hei")
    card.read(str(path))
    settle()
    assert "no certificate in the file" in card.fault.sentence.plain_text()
    card.read(str(tmp_path / "borte.pem"))
    assert "can't be read" in card.fault.sentence.plain_text()


def test_a_certificate_that_ends_soon_is_marked_compared_and_removed(
    desk: Desk, tmp_path: Path
) -> None:
    card = desk.unit()
    long_ago = desk.workspace.now() - timedelta(days=2 * 365 - 20)
    path = tmp_path / "gammelt.pem"
    path.write_bytes(pem(certified("Lindebo TSB", long_ago)))
    card.read(str(path))
    assert card.found is not None
    card.found.take.click()
    settle()
    [line] = card.lines
    assert line.row.standing is Standing.EXPIRES_SOON
    line.show_facts.click()
    line.compared.click()
    [line] = card.lines
    assert line.row.compared_by
    line.remove.click()
    [line] = card.lines
    assert line.row.standing is Standing.REMOVED
    assert desk.workspace.told[-1].undo is not None


def test_a_pair_of_certificates_says_which_serves_what(desk: Desk, tmp_path: Path) -> None:
    card = desk.unit()
    now = desk.workspace.now()
    pair = [
        OwnKey(private_key(name), self_signed(private_key(name), Holder(name), purpose, now))
        for name, purpose in (
            ("Lindebo kryptering", CertificatePurpose.ENCRYPTION),
            ("Lindebo signering", CertificatePurpose.SIGNING),
        )
    ]
    path = tmp_path / "par.pem"
    path.write_bytes(b"".join(map(pem, pair)))
    card.read(str(path))
    assert card.found is not None
    card.found.take.click()
    settle()
    served = {(line.row.certificate.encrypts, line.row.certificate.signs) for line in card.lines}
    assert served == {(True, False), (False, True)}


def test_tab_goes_down_the_sheet_through_a_certificate_that_came_later(
    desk: Desk, tmp_path: Path
) -> None:
    card = desk.unit()
    path = tmp_path / "lindebo.pem"
    path.write_bytes(pem(certified("Lindebo TSB", desk.workspace.now())))
    card.read(str(path))
    settle()
    section = desk.page.section
    assert isinstance(section, UnitsSection)
    sheet = section.sheet
    assert sheet is not None
    found = stops(sheet.name, sheet)
    assert backwards(sheet, found[: found.index(sheet.cancel)]) == []
    assert card.found is not None
    wanted = [sheet.active, card.found.compared, card.found.take, sheet.cancel]
    assert [each for each in found if each in wanted] == wanted


def test_every_control_about_seals_has_a_name(desk: Desk, tmp_path: Path) -> None:
    desk.made()
    assert not unnamed_controls(desk.page)
    card = desk.unit()
    path = tmp_path / "lindebo.pem"
    path.write_bytes(pem(certified("Lindebo TSB", desk.workspace.now())))
    card.read(str(path))
    settle()
    assert not unnamed_controls(desk.page)


def _certified(name: str, desk: Desk) -> bytes:
    return self_signed(private_key("ours"), Holder(name), None, desk.workspace.now())
