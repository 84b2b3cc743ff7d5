"""Whoever writes about a participant is shown what may be sent: the participant can be told of that look."""

from __future__ import annotations

from services.domain.journal import Action
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.participants.journal_words import JournalWords

__all__ = ["desk"]


def looks(desk: Desk) -> list[str]:
    lines = desk.world.ask(journal_of_person, JournalOfPerson("jonas"))
    return [JournalWords().what(line) for line in lines if line.action is Action.SEEN]


def test_each_form_about_somebody_is_one_look(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    settle()
    assert looks(desk) == []
    desk.write("Hei.")
    desk.write("Hei på dere.")
    assert looks(desk) == ["Looked at what may be sent, while writing to a unit"]
    desk.page.writing.close()
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei igjen.")
    assert len(looks(desk)) == 2
