"""Finding messages on the page: words, filters with a chip each, and the message opened where it stands."""

from __future__ import annotations

from datetime import date

from services.domain.messages import (
    Conversation,
    Message,
    MessageDirection,
    MessageState,
    Part,
    PartKind,
)
from services.store.tables import CONVERSATION, MESSAGE
from services.store.transaction import Transaction
from services.use_cases.conversation_window import PIECE
from services.use_cases.message_search import MessageFilter
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place

__all__ = ["desk"]


def lengthen(desk: Desk, count: int = 60) -> None:
    """One thread in which the seventh message is urgent."""

    def write(transaction: Transaction) -> None:
        now = transaction.now
        transaction.add(CONVERSATION, Conversation("t", "unit", "Lang", now, now, "jonas"))
        for number in range(count):
            parts = (Part(PartKind.TEXT, "Melding", (f"Ord{number} her.",)),)
            transaction.add(
                MESSAGE,
                Message(
                    f"t-{number}", "t", MessageDirection.OUT, "unit", MessageState.RECEIPTED,
                    now.replace(minute=number), parts=parts, urgent=number == 7,
                    participant_id="jonas",
                ),
            )  # fmt: skip

    desk.world.do(write)


def search(desk: Desk, typed: str) -> None:
    desk.page.pane.find_field.setText(typed)
    desk.page.reload()
    settle()


def shown(desk: Desk) -> list[str]:
    return [card.card.id for card in desk.page.thread_view.cards()]


def test_a_found_message_is_opened_where_it_stands(desk: Desk) -> None:
    lengthen(desk)
    desk.page.activate(Place("messages"))
    search(desk, "ord7")
    [row] = desk.page.pane.list.rows()
    assert row.spoken().startswith("Fjordheim TSB, Jonas Berg · Ord7 her.")
    desk.page.pane.list.chosen.emit("t")
    settle()
    assert "t-7" in shown(desk)
    assert "t-59" not in shown(desk)
    card = next(each for each in desk.page.thread_view.cards() if each.card.id == "t-7")
    assert not card.visibleRegion().isEmpty()


def test_older_messages_are_built_as_one_goes_up(desk: Desk) -> None:
    lengthen(desk)
    desk.page.activate(Place("messages", "t"))
    settle()
    assert len(shown(desk)) == PIECE
    last = desk.page.thread_view.cards()[-1]
    assert not last.visibleRegion().isEmpty()
    desk.press("Older messages")
    assert len(shown(desk)) == 2 * PIECE
    assert desk.page.thread_view.cards()[-1] is last


def test_messages_are_narrowed_in_a_sheet_and_each_chip_is_taken_off_again(desk: Desk) -> None:
    lengthen(desk)
    desk.page.activate(Place("messages"))
    desk.page.finding.open()
    settle()
    sheet = desk.page.finding.sheet
    assert sheet is not None
    assert unnamed_controls(sheet) == []
    assert cramped(sheet) == []
    sheet.urgent.setChecked(True)
    sheet.unit.set_key("unit")
    sheet.choose()
    settle()
    assert desk.page.finding.wanted == MessageFilter(unit_id="unit", urgent=True)
    assert [chip.words() for chip in desk.page.finding.chips.chips()] == ["Fjordheim TSB", "Urgent"]
    assert unnamed_controls(desk.page) == []
    assert len(desk.page.pane.list.rows()) == 1
    desk.page.finding.chips.chips()[1].click()
    assert desk.page.finding.wanted == MessageFilter(unit_id="unit")


def test_days_that_run_backwards_are_told_at_the_field(desk: Desk) -> None:
    desk.page.activate(Place("messages"))
    desk.page.finding.open()
    sheet = desk.page.finding.sheet
    assert sheet is not None
    sheet.first_on.set_date(date(2026, 11, 20))
    sheet.last_on.set_date(date(2026, 11, 19))
    sheet.choose()
    assert sheet.form.field("last_on").error == "It ends before it begins."
    sheet.last_on.setText("hva som helst")
    sheet.choose()
    assert "not a date" in sheet.form.field("last_on").error
    assert sheet.isVisible()


def test_nothing_found_says_what_to_do(desk: Desk) -> None:
    lengthen(desk, 3)
    desk.page.activate(Place("messages"))
    desk.page.finding.set_wanted(MessageFilter(with_file=True))
    settle()
    assert "Nothing by these words" in desk.words()
