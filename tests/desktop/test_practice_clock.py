"""A practice centre's clock is moved: everything in the session lives at that time until it is set right."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from desktop.practice_clock import PracticeClock
from desktop.session import Session
from desktop.tour.clock import TourClock
from desktop.tour.hands import until
from services.domain.centre import Setting
from services.domain.changes import Outcome
from services.domain.consent import Purpose
from services.domain.errors import WrongState
from services.domain.messages import Composed, Message, MessageState, OutboxEntry, OutboxKind
from services.domain.offers import Unit
from services.domain.participants import Participant
from services.domain.patients import Sex
from services.domain.practice import PracticeBehaviour
from services.store.tables import CONSENT, MESSAGE, OUTBOX, PARTICIPANT, SETTING, UNIT
from services.store.transaction import Transaction
from services.use_cases.addresses import PHONE
from services.use_cases.clock_set_back import wait_no_longer
from services.use_cases.practice import choose_practice_behaviour
from services.use_cases.send_message import SendMessage, send_message
from tests.desktop.test_locking_keeps_text import COORDINATOR, Room, play
from tests.fakes.house import OTHER_PASSPHRASE
from tests.fakes.message_world import (
    OWN_ADDRESSES,
    UNIT_ADDRESS,
    MessageWorld,
    consent_to,
    world,
)
from tests.fakes.time import FakeClock
from ui.navigation import Place
from ui.pages.messages.page import MessagesPage
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.practice_clock import PracticeClockPart
from ui.pages.settings.units import UnitsSection
from ui.pages.today.page import TodayPage

__all__ = ["play", "world"]


class Practice:
    """A room in which the clock can be moved, with a unit to write to."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.clock = PracticeClock(TourClock(date(2026, 11, 22)))
        room.house = replace(room.house, clock=self.clock)

    async def enter(self) -> None:
        """Hanne comes in; Jonas and his unit are there, and he has agreed to everything."""
        await self.room.enter(COORDINATOR, OTHER_PASSPHRASE)
        await self.session.run(_people, None)
        await self.room.rest()
        await until(self._is_connected, "there is a line to the unit")

    async def leave(self) -> None:
        """Lock, and wait until it is."""
        self.room.desk.ask_to_lock()
        await self.room.locked.wait()

    def _is_connected(self) -> bool:
        carrying = self.room.desk.carrying
        return carrying is not None and carrying.line is not None

    @property
    def session(self) -> Session:
        session = self.room.desk.session
        assert session is not None
        return session

    async def send(self, behaviour: PracticeBehaviour, state: MessageState) -> str:
        """Write to a unit that behaves so, and wait until the message stands there; its thread."""
        await self.session.run(choose_practice_behaviour, behaviour)
        await self.room.rest()
        composed = Composed(
            unit_id="unit",
            participant_id="jonas",
            purpose=Purpose.FOLLOW_UP,
            theme="Utskriving",
            text=f"Hei. {behaviour}",
        )
        message_id = (await self.session.run(send_message, SendMessage(composed))).value
        await self.until(message_id, state)
        message: Message = await self.session.ask(
            lambda reading, about: reading.get(MESSAGE, about), message_id
        )
        return message.conversation_id

    async def until(self, message_id: str, state: MessageState) -> None:
        """Wait until the message has come so far."""

        def stands(_kinds: object) -> None:
            self.session.tasks.start(look())

        states = list[MessageState]()

        async def look() -> None:
            found = await self.session.ask(
                lambda reading, about: reading.get(MESSAGE, about), message_id
            )
            states.append(found.state)

        self.session.changes.changed.connect(stands)
        await look()
        await until(lambda: state in states, f"the message is {state}", 60)
        self.session.changes.changed.disconnect(stands)

    async def clock_part(self) -> PracticeClockPart:
        """Where the clock is moved."""
        page = await self.room.page(SettingsPage, Place("settings", tab="units"))
        section = page.section
        assert isinstance(section, UnitsSection)
        assert section.practice.clock is not None
        return section.practice.clock

    async def shown(self, place: Place) -> str:
        """Every word that the window shows at this place."""
        assert self.room.desk.frame is not None
        self.room.desk.frame.show_place(place)
        await self.room.rest()
        return "\n".join(
            each.text() for each in self.room.window.findChildren(QLabel) if each.isVisible()
        )


def _people(transaction: Transaction, _: None) -> Outcome[None]:
    transaction.add(SETTING, Setting(PHONE, json.dumps(OWN_ADDRESSES[PHONE])))
    now = transaction.now
    transaction.add(
        UNIT,
        Unit("unit", "Fjordheim TSB", now, her_id=UNIT_ADDRESS, takes_messages=True, practice=True),
    )
    transaction.add(
        PARTICIPANT,
        Participant(
            "jonas", "Jonas Berg", now, phone="+4768050001", given_name="Jonas", family_name="Berg",
            birth_date=date(1992, 8, 15), sex=Sex.MALE,
        ),
    )  # fmt: skip
    transaction.add(CONSENT, consent_to("unit", "jonas"))
    return transaction.done(None)


SILENT = (PracticeBehaviour.SILENT, MessageState.ACCEPTED)
PROMPT = (PracticeBehaviour.PROMPT, MessageState.RECEIPTED)
LATE = (PracticeBehaviour.LATE, MessageState.ACCEPTED)


def test_after_four_days_of_silence_the_message_is_overdue_everywhere(
    play: Callable[..., None],
) -> None:
    async def story(room: Room) -> None:
        practice = Practice(room)
        await practice.enter()
        thread = await practice.send(*SILENT)
        part = await practice.clock_part()
        assert not part.back.isEnabled()
        part.four.click()
        await room.rest()
        assert room.desk.frame is not None
        strip = room.desk.frame.clock_strip
        assert strip.isVisible()
        assert strip.words.plain_text() == (
            "The practice clock is 4 day(s) ahead: here it is torsdag 26. november."
        )
        today = await practice.shown(Place("today"))
        assert "has given no receipt in 96 hours" in today
        assert "Torsdag 26. november" in today
        words = await practice.shown(Place("messages", thread))
        assert "No receipt" in words
        page = room.desk.frame.page
        assert isinstance(page, MessagesPage)
        assert page.thread_view.view is not None
        assert page.thread_view.view.cards[-1].overdue
        await practice.leave()

    play(story, practice=True)


def test_the_unit_answers_at_the_moved_time_and_owes_nothing_longer_when_it_is_set_right(
    play: Callable[..., None],
) -> None:
    async def story(room: Room) -> None:
        practice = Practice(room)
        await practice.enter()
        part = await practice.clock_part()
        part.one.click()
        await room.rest()
        await practice.send(*PROMPT)
        thread = await practice.send(*LATE)
        late = await practice.session.ask(
            lambda reading, about: reading.all(MESSAGE, "conversation_id = ?", about), thread
        )
        part.back.click()
        await room.rest()
        await practice.until(late[0].id, MessageState.ANSWERED)
        assert room.desk.frame is not None
        assert not room.desk.frame.clock_strip.isVisible()
        for key in room.desk.frame.pages:
            await practice.shown(Place(key))
        await practice.shown(Place("messages", thread))
        await practice.shown(Place("participants", "jonas"))
        await practice.leave()

    play(story, practice=True)


def test_a_moved_clock_ends_with_the_session(play: Callable[..., None]) -> None:
    async def story(room: Room) -> None:
        practice = Practice(room)
        await practice.enter()
        (await practice.clock_part()).four.click()
        await room.rest()
        assert practice.clock.ahead == timedelta(days=4)
        await practice.leave()
        assert practice.clock.ahead == timedelta()
        assert room.desk.locked is not None
        assert timedelta() <= practice.clock.now() - room.desk.locked.since < timedelta(hours=1)
        await room.enter(COORDINATOR, OTHER_PASSPHRASE)
        assert room.desk.frame is not None
        assert not room.desk.frame.clock_strip.isVisible()
        await room.page(TodayPage, Place("today"))
        await practice.leave()

    play(story, practice=True)


def test_a_real_centre_has_no_clock_to_move(play: Callable[..., None]) -> None:
    async def story(room: Room) -> None:
        practice = Practice(room)
        await room.enter(COORDINATOR, OTHER_PASSPHRASE)
        page = await room.page(SettingsPage, Place("settings", tab="units"))
        assert isinstance(page.section, UnitsSection)
        assert page.section.practice.clock is None
        with pytest.raises(WrongState):
            await practice.session.move_clock(timedelta(days=1))
        with pytest.raises(WrongState):
            await practice.session.set_clock_right()
        assert practice.clock.ahead == timedelta()
        await practice.leave()

    play(story)


def test_what_counts_seconds_is_not_moved() -> None:
    clock = PracticeClock(FakeClock())
    began = clock.monotonic()
    clock.forward(timedelta(days=4))
    assert clock.monotonic() == began
    with pytest.raises(ValueError, match="backwards"):
        clock.forward(timedelta(seconds=-1))


def test_what_waits_in_the_outbox_waits_no_longer_when_the_clock_went_back(
    world: MessageWorld,
) -> None:
    now = world.clock.now()
    entries = [
        OutboxEntry(name, OutboxKind.RECEIPT, UNIT_ADDRESS, now + timedelta(hours=hours))
        for name, hours in (("due", -1), ("tomorrow", 24), ("later", 96))
    ]

    def queue(transaction: Transaction) -> None:
        for entry in entries:
            transaction.add(OUTBOX, entry)

    world.do(queue)
    assert world.run(wait_no_longer, None) == 2
    waiting = world.ask(lambda reading, _: reading.all(OUTBOX), None)
    assert all(entry.next_attempt_at <= now for entry in waiting)
