"""A line of a message that a search shows is a look: once for each person, not at each letter."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from services.domain.journal import Action
from services.domain.messages import (
    Conversation,
    Message,
    MessageDirection,
    MessageState,
    Part,
    PartKind,
)
from services.store.tables import CONVERSATION, MESSAGE, PARTICIPANT
from services.store.transaction import Transaction
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.look_at_hits import FOUND
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.messages.hit_looks import HitLooks
from ui.pages.participants.journal_words import JournalWords

__all__ = ["desk"]


def people(desk: Desk, count: int) -> None:
    """So many participants, each with a conversation that tells of a boat."""

    def write(transaction: Transaction) -> None:
        now, jonas = transaction.now, transaction.get(PARTICIPANT, "jonas")
        parts = (Part(PartKind.TEXT, "Melding", ("Båten ligger klar.",)),)
        for number in range(count):
            key = f"p{number}"
            transaction.add(PARTICIPANT, replace(jonas, id=key, display_name=f"Deltaker {number}"))
            begun = Conversation(key, "unit", "Tur", now, now, key)
            transaction.add(CONVERSATION, begun)
            transaction.add(
                MESSAGE,
                Message(
                    f"m{number}", key, MessageDirection.OUT, "unit", MessageState.RECEIPTED,
                    now.replace(minute=number), parts=parts, participant_id=key,
                ),
            )  # fmt: skip

    desk.world.do(write)
    desk.page.activate(Place("messages"))
    settle()


def typed(desk: Desk, words: str) -> None:
    desk.page.pane.find_field.setText(words)
    desk.page.reload()
    settle()


def waits(desk: Desk) -> bool:
    [looks] = desk.page.pane.findChildren(HitLooks)
    return looks._rest.isActive()


def rested(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not waits(desk))
    settle()


def looks(desk: Desk, person: str) -> list[str]:
    lines = desk.world.ask(journal_of_person, JournalOfPerson(person))
    return [line.reason for line in lines if line.action is Action.SEEN]


def test_a_line_that_is_found_is_one_look_however_long_one_types(desk: Desk, qtbot: QtBot) -> None:
    people(desk, 2)
    for words in ("bå", "båt", "båte"):
        typed(desk, words)
        assert looks(desk, "p0") == []
    rested(desk, qtbot)
    assert looks(desk, "p0") == [FOUND]
    assert looks(desk, "p1") == [FOUND]
    typed(desk, "båten")
    rested(desk, qtbot)
    desk.page.reload()
    rested(desk, qtbot)
    assert looks(desk, "p0") == [FOUND]


def test_another_search_is_another_look(desk: Desk, qtbot: QtBot) -> None:
    people(desk, 1)
    typed(desk, "båten")
    rested(desk, qtbot)
    typed(desk, "")
    typed(desk, "klar")
    rested(desk, qtbot)
    assert looks(desk, "p0") == [FOUND, FOUND]


def test_the_list_itself_is_no_look(desk: Desk, qtbot: QtBot) -> None:
    people(desk, 1)
    assert not waits(desk)
    assert looks(desk, "p0") == []


def test_only_those_in_view_are_looked_at(desk: Desk, qtbot: QtBot) -> None:
    people(desk, 30)
    typed(desk, "båten")
    rested(desk, qtbot)
    seen = [number for number in range(30) if looks(desk, f"p{number}")]
    assert 3 < len(seen) < 20
    bar = desk.page.pane.list.verticalScrollBar()
    bar.setValue(bar.minimum() if bar.value() else bar.maximum())
    rested(desk, qtbot)
    later = [number for number in range(30) if looks(desk, f"p{number}")]
    assert set(seen) < set(later)
    assert looks(desk, "p0") == [FOUND]


def test_about_nobody_yet_it_is_told_the_one_it_turns_out_to_be(desk: Desk, qtbot: QtBot) -> None:
    people(desk, 1)
    desk.world.do(
        lambda t: t.replace(CONVERSATION, replace(t.get(CONVERSATION, "p0"), participant_id=None))
    )
    typed(desk, "båten")
    rested(desk, qtbot)
    assert looks(desk, "p0") == []
    desk.world.do(
        lambda t: t.replace(CONVERSATION, replace(t.get(CONVERSATION, "p0"), participant_id="p0"))
    )
    [line] = [
        line
        for line in desk.world.ask(journal_of_person, JournalOfPerson("p0"))
        if line.action is Action.SEEN
    ]
    assert JournalWords().what(line) == "Saw a line of a message, while searching"
