"""One filled button at a time: about our seal as it runs out, and in a unit's sheet while one compares."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from services.domain.changes import Outcome
from services.store.transaction import Transaction
from services.use_cases.house import Unlocked, leave
from services.use_cases.sealing_key_records import keep_key
from tests.fakes.house import a_house, founded
from tests.fakes.sealed_unit import certified, pem, private_key
from tests.ui.pages.shown import settle
from tests.ui.settings.test_our_seal import Desk
from ui.pages.settings.units import UnitsSection
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Paragraph


@pytest.fixture
def unlocked(tmp_path: Path) -> Iterator[Unlocked]:
    made = founded(a_house(tmp_path)).unlocked
    yield made
    leave(made)


@pytest.fixture
def desk(unlocked: Unlocked, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr("ui.pages.settings.seal_sheets.fresh_key", lambda: private_key("our next"))
    return Desk(unlocked, unlocked.account, qtbot)


def with_seal(desk: Desk, days_old: int) -> None:
    """A seal of two years, made so many days ago."""
    own = certified("Kafé Brua", desk.workspace.now() - timedelta(days=days_old))

    def keep(transaction: Transaction, _: None) -> Outcome[None]:
        keep_key(transaction, own.private, own.certificate)
        return transaction.done(None)

    desk.workspace.store.run(keep, None, desk.workspace.actor)


def filled(desk: Desk) -> list[str]:
    return [
        each.objectName()
        for card in desk.cards()
        for each in card.findChildren(Button)
        if each.kind is ButtonKind.PRIMARY
    ]


def words(desk: Desk) -> str:
    cards = desk.cards()
    return " ".join(each.plain_text() for card in cards for each in card.findChildren(Paragraph))


@pytest.mark.parametrize(
    ("days_old", "first", "said"),
    [
        (0, "save certificate", "must have our certificate"),
        (715, "renew", "good for 15 more day(s)"),
        (740, "renew", "nothing can be sealed with it"),
    ],
)
def test_a_seal_says_what_to_do_next_as_it_runs_out(
    desk: Desk, days_old: int, first: str, said: str
) -> None:
    with_seal(desk, days_old)
    assert filled(desk) == [first]
    assert said in words(desk)


def test_while_a_new_seal_waits_the_next_thing_stands_there(desk: Desk) -> None:
    with_seal(desk, 715)
    desk.made()
    assert filled(desk) == ["save certificate"]
    [_, new] = desk.cards()
    assert new.findChild(Button, "put in use") is not None


def test_a_units_sheet_has_one_filled_button_while_a_certificate_is_compared(
    desk: Desk, tmp_path: Path
) -> None:
    card = desk.unit()
    path = tmp_path / "lindebo.pem"
    path.write_bytes(pem(certified("Lindebo TSB", desk.workspace.now())))
    card.read(str(path))
    settle()
    section = desk.page.section
    assert isinstance(section, UnitsSection)
    assert section.sheet is not None
    shown = [each for each in section.sheet.findChildren(Button) if each.isVisible()]
    assert len([each for each in shown if each.kind is ButtonKind.PRIMARY]) == 1
