"""Whoever writes about a participant is shown what may be sent: the participant can be told of that look."""

from __future__ import annotations

from dataclasses import replace

from services.domain.journal import Action
from services.store.tables import CONSENT, UNIT
from services.store.transaction import Transaction
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.own_message_drafts import list_message_drafts
from tests.fakes.message_world import consent_to
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.participants.journal_words import JournalWords

__all__ = ["desk"]


def looks(desk: Desk) -> list[str]:
    lines = desk.world.ask(journal_of_person, JournalOfPerson("jonas"))
    return [JournalWords().what(line) for line in lines if line.action is Action.SEEN]


def another_unit(desk: Desk) -> None:
    """A second unit that Jonas has agreed to: none is chosen beforehand, and nothing is shown before one is."""

    def add(transaction: Transaction) -> None:
        unit = transaction.get(UNIT, "unit")
        transaction.add(UNIT, replace(unit, id="other", name="Elvestad", her_id="", practice=False))
        transaction.add(CONSENT, consent_to("other", "jonas", "another consent"))

    desk.world.do(add)


def test_each_form_about_somebody_is_one_look(desk: Desk) -> None:
    another_unit(desk)
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


def test_where_the_unit_is_chosen_beforehand_the_form_is_a_look_from_the_start(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    settle()
    assert len(looks(desk)) == 1
    desk.write("Hei.")
    assert len(looks(desk)) == 1


def test_a_draft_that_is_opened_is_one_look(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Hei.")
    subject_id = desk.page.writing.panel.subject_id
    desk.page.writing.close()
    settle()
    before = len(looks(desk))
    desk.workspace.tasks.start(desk.page.writing.open_draft(subject_id))
    assert len(looks(desk)) == before + 1


def test_the_one_unit_with_a_consent_is_chosen_and_may_be_changed(desk: Desk) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    settle()
    form = desk.page.writing.panel.form
    assert form.unit.key() == "unit"
    assert form.form.field("unit_id").isEnabled()
    desk.page.writing.close()
    assert desk.world.ask(list_message_drafts, None) == ()
    desk.page.new_here()
    settle()
    assert desk.page.writing.panel.form.unit.key() == ""


def test_of_two_units_or_without_a_consent_none_is_chosen(desk: Desk) -> None:
    another_unit(desk)
    desk.page.activate(Place("messages", "jonas", new=True))
    settle()
    assert desk.page.writing.panel.form.unit.key() == ""
    desk.page.writing.close()
    desk.world.withdraw("another consent")
    desk.world.withdraw()
    desk.page.activate(Place("messages", "jonas", new=True))
    settle()
    assert desk.page.writing.panel.form.unit.key() == ""
