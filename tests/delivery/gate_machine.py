"""A machine of consents, records, units, time, crashes and retries, for hypothesis to run at random."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import hypothesis.strategies as st
from hypothesis.stateful import (
    initialize,
    precondition,
    rule,
)

from services.domain.consent import Direction, InformationKind, Purpose
from services.domain.errors import (
    Invalid,
    Refused,
    TransportRefused,
    TransportUnavailable,
    UndoImpossible,
)
from services.domain.letter_gaps import LetterIncomplete
from services.domain.letters import Receipt
from services.domain.messages import (
    Composed,
    PartKind,
    ReceiptStatus,
)
from services.store.tables import GOAL, PARTICIPANT
from services.store.transaction import Transaction
from services.use_cases.consents import GiveConsent, give_consent
from services.use_cases.drafts import SaveDraft, save_draft
from services.use_cases.message_parts import OFFERED
from services.use_cases.messages import (
    MarkMessage,
    MatchConversation,
    mark_understood,
    match_conversation,
)
from services.use_cases.outbox import CLAIM_LASTS
from services.use_cases.participants import (
    CloseParticipant,
    Farewell,
    ReopenParticipant,
    close_participant,
    reopen_participant,
)
from services.use_cases.undo import undo
from tests.delivery.arriving import LIV, envelope, letter
from tests.delivery.gate_life import GateLife
from tests.delivery.gate_world import (
    NEVER,
    ORGANISATIONS,
    PEOPLE,
    UNITS,
    a_transition,
    mark,
)
from tests.fakes.edi_world import JONAS

EVERYTHING = frozenset(InformationKind)
KINDS = st.frozensets(st.sampled_from(sorted(InformationKind)), max_size=3)
PURPOSES = st.sampled_from(sorted(Purpose))
PERSON = st.sampled_from(PEOPLE)
TO = st.sampled_from(UNITS)
DIRECTION = st.sampled_from([Direction.BOTH, Direction.SEND, Direction.BOTH, Direction.RECEIVE])
AFTER_A_CRASH = CLAIM_LASTS + timedelta(seconds=1)


class Crash(BaseException):
    """The process dies here."""


class Gate(GateLife):
    """Random lives of consents, records, messages and processes."""

    @rule(
        person=PERSON,
        to=TO | st.sampled_from(ORGANISATIONS),
        kinds=KINDS.filter(bool),
        purposes=st.frozensets(PURPOSES, min_size=1, max_size=2),
        direction=DIRECTION,
        begins=st.integers(-2, 2),
        days=st.integers(0, 4),
    )
    def consent_is_given(
        self,
        person: str,
        to: str,
        kinds: frozenset[InformationKind],
        purposes: frozenset[Purpose],
        direction: Direction,
        begins: int,
        days: int,
    ) -> None:
        first = self.reader.today() + timedelta(days=begins)
        unit, organisation = (to, "") if to in UNITS else (None, to)
        last = first + timedelta(days=days)
        command = GiveConsent(
            person, unit, organisation, kinds, purposes, direction, first, last,
            "muntlig", "Hanne", "1", "nb",
        )  # fmt: skip
        try:
            outcome = self.world.store.run(give_consent, command, self.world.actor)
        except Invalid:
            return  # its last day was before today, or the organisation has no unit any more
        self._is_agreed(outcome.value)
        assert outcome.undo is not None
        self.undos.append((outcome.undo, outcome.value.id))

    @precondition(lambda self: self.undos)
    @rule()
    def consent_is_undone(self) -> None:
        what, consent_id = self.undos.pop()
        with suppress(UndoImpossible):
            self.world.run(undo, what)
            del self.reader.consents[consent_id]

    @precondition(lambda self: self._in_force())
    @rule(data=st.data(), told=st.booleans())
    def consent_is_withdrawn(self, data: st.DataObject, told: bool) -> None:
        """`told` False: the record changed behind the outbox's back, as synchronisation will do."""
        self._withdraw(data.draw(st.sampled_from(self._in_force())), told=told)

    @precondition(lambda self: self._in_force())
    @rule(
        data=st.data(),
        kinds=KINDS,
        purpose=PURPOSES,
        direction=DIRECTION,
        days=st.integers(-2, 3),
        to=TO,
    )
    def consent_is_changed_behind_our_back(
        self,
        data: st.DataObject,
        kinds: frozenset[InformationKind],
        purpose: Purpose,
        direction: Direction,
        days: int,
        to: str,
    ) -> None:
        consent_id = data.draw(st.sampled_from(self._in_force()))
        last = self.reader.today() + timedelta(days=days)
        changes: Any = data.draw(
            st.sampled_from([
                {"kinds": kinds},
                {"purposes": frozenset({purpose})},
                {"direction": direction},
                {"valid_until": last},
                {"unit_id": to, "organisation": ""},
            ])
        )  # fmt: skip
        self._change_consent(consent_id, changes)

    @rule(
        person=PERSON, to=TO, about=KINDS, purpose=PURPOSES,
        parts=st.frozensets(st.sampled_from(OFFERED), max_size=2),
    )  # fmt: skip
    def message_is_written(
        self,
        person: str,
        to: str,
        about: frozenset[InformationKind],
        purpose: Purpose,
        parts: frozenset[PartKind],
    ) -> None:
        self._write(Composed(to, person, purpose, "Tema", "", about), parts)

    @initialize(
        unit=TO, organisation=st.sampled_from(ORGANISATIONS), days=st.integers(0, 3), left_out=KINDS
    )
    def two_people_have_agreed_and_something_waits(
        self, unit: str, organisation: str, days: int, left_out: frozenset[InformationKind]
    ) -> None:
        kinds, purposes = EVERYTHING - left_out, frozenset(Purpose)
        for person, to in zip(PEOPLE, (unit, organisation), strict=True):
            self.consent_is_given(person, to, kinds, purposes, Direction.BOTH, 0, days)
            for consent in self._carrying():
                self._write_within(consent, self._unit_for(consent), with_parts=person == "jonas")

    @precondition(lambda self: self._carrying())
    @rule(data=st.data(), reply=st.booleans(), with_parts=st.booleans())
    def message_within_a_consent_is_written(
        self, data: st.DataObject, reply: bool, with_parts: bool
    ) -> None:
        consent = data.draw(st.sampled_from(self._carrying()))
        threads = [each for each in self._threads() if each.participant_id == consent.person]
        if reply and threads:
            thread = data.draw(st.sampled_from(threads))
            self._write_within(consent, thread.unit_id, with_parts=with_parts, thread=thread)
        else:
            self._write_within(consent, self._unit_for(consent), with_parts=with_parts)

    @precondition(lambda self: self._carrying())
    @rule(data=st.data())
    def two_more_wait(self, data: st.DataObject) -> None:
        self.message_within_a_consent_is_written(data, reply=False, with_parts=True)
        self.message_within_a_consent_is_written(data, reply=False, with_parts=False)

    @rule(
        person=PERSON,
        what=st.sampled_from(["goals", "transition", "contact"] * 3 + ["name", "sex"]),
    )
    def records_are_edited(self, person: str, what: str) -> None:
        def edit(transaction: Transaction) -> None:
            if what == "goals":
                [goal, *_] = transaction.all(GOAL, "participant_id = ?", person)
                words = f"{mark('goals', person)} nummer {self._next()}"
                transaction.replace(GOAL, replace(goal, words=words))
            elif what == "transition":
                a_transition(transaction, person, f"plan {self._next()} of {person}")
            else:
                found = transaction.get(PARTICIPANT, person)
                edits: dict[str, dict[str, Any]] = {
                    "contact": {"phone": "+4768050001", "contact_person": mark("contact", person)},
                    "name": {"family_name": "" if found.family_name else "Berg"},
                    "sex": {"sex": None if found.sex else JONAS.sex},
                }
                transaction.replace(PARTICIPANT, replace(found, **edits[what]))

        self.world.do(edit)

    @rule(person=PERSON)
    def draft_is_kept(self, person: str) -> None:
        self.world.run(
            save_draft, SaveDraft("message", json.dumps({"text": mark(NEVER, person)}), person)
        )

    @rule(person=PERSON, why=st.sampled_from(sorted(Farewell)))
    def follow_up_ends_or_begins_again(self, person: str, why: Farewell) -> None:
        with suppress(Refused):
            self.world.run(close_participant, CloseParticipant(person, why))
            return
        self.world.run(reopen_participant, ReopenParticipant(person))

    @rule(to=TO, other=TO, what=st.sampled_from(["moves", "swaps", "closes", "organisation"]))
    def unit_changes(self, to: str, other: str, what: str) -> None:
        place, second = self.reader.places[to], self.reader.places[other]
        if what == "moves":
            place.address = f"9900{self._next() + 1000}"
        elif what == "swaps":
            place.address, second.address = second.address, place.address
        elif what == "closes":
            place.active = not place.active
        else:
            place.organisation = next(each for each in ORGANISATIONS if each != place.organisation)
        self.world.do(self._units_as_they_are)

    @rule(to=TO, person=PERSON, known=st.booleans(), urgent=st.booleans())
    def unit_writes(self, to: str, person: str, known: bool, urgent: bool) -> None:
        threads = [each for each in self._threads() if each.unit_id == to]
        thread = threads[-1] if known and threads else None
        message_id = f"0a0a0a0a-0000-4000-8000-{self._next():012d}"
        address = self.reader.places[to].address
        said = letter(
            self.world,
            message_id=message_id,
            conversation_id=(thread.remote_id or thread.id) if thread else message_id,
            sender=replace(LIV, address=address),
            urgent=urgent,
            urgent_reason="svar ønskes i dag" if urgent else "",
        )
        self._comes(envelope(said, sender=address))
        for begun in self._threads():
            if begun.participant_id is None:
                self.world.run(match_conversation, MatchConversation(begun.id, person))

    @rule()
    def everything_is_understood(self) -> None:
        for message in self.world.inbound():
            if message.understood_at is None:
                with suppress(LetterIncomplete):
                    self.world.run(mark_understood, MarkMessage(message.id))

    @precondition(lambda self: self.reader.taken)
    @rule(data=st.data(), to=TO, status=st.sampled_from(sorted(ReceiptStatus)))
    def receipt_comes(self, data: st.DataObject, to: str, status: ReceiptStatus) -> None:
        regarding = data.draw(st.sampled_from(sorted(self.reader.taken)))
        said = Receipt(f"r{self._next()}", regarding, status, self.world.clock.moment)
        self._comes(envelope(said, sender=self.reader.places[to].address))

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.world.clock.forward(timedelta(hours=hours))

    @rule(hours=st.integers(1, 60))
    def clock_is_set_back(self, hours: int) -> None:
        self.world.clock.moment -= timedelta(hours=hours)

    @rule(steps=st.integers(1, 4), in_a_row=st.booleans())
    def dispatcher_steps(self, steps: int, in_a_row: bool) -> None:
        if in_a_row:
            self.dispatcher.run_until_idle(steps)
            return
        for _ in range(steps):
            self.dispatcher.step()

    @rule(hours=st.integers(-40, 60))
    def machine_sleeps_between_claim_and_sending(self, hours: int) -> None:
        self.calls.sleeps.append(timedelta(hours=hours))
        self.dispatcher.run_until_idle(3)
        self.calls.sleeps.clear()

    @precondition(lambda self: self._in_force())
    @rule(data=st.data(), told=st.booleans())
    def consent_is_withdrawn_while_a_message_is_on_its_way(
        self, data: st.DataObject, told: bool
    ) -> None:
        consent_id = data.draw(st.sampled_from(self._in_force()))
        self.reader.meanwhile = lambda: self._withdraw(consent_id, told=told)
        self.dispatcher.run_until_idle(3)
        self.reader.meanwhile = lambda: None

    @rule(
        trouble=st.sampled_from(
            [
                TransportUnavailable("no_contact", None, may_have_arrived=False),
                TransportUnavailable("busy", 40.0, may_have_arrived=False),
                TransportUnavailable("busy", 999_999_999.0, may_have_arrived=False),
                TransportUnavailable("timeout"),
                TransportRefused("E21"),
            ]
        ),
        arrives=st.booleans(),
    )
    def network_fails(
        self, trouble: TransportUnavailable | TransportRefused, arrives: bool
    ) -> None:
        if isinstance(trouble, TransportUnavailable) and trouble.may_have_arrived and arrives:
            self.reader.lost_after_taking.append(trouble)
        else:
            self.reader.troubles.append(trouble)
        self.dispatcher.step()

    @rule(before=st.booleans(), begins_anew=st.booleans())
    def process_dies_while_sending(self, before: bool, begins_anew: bool) -> None:
        (self.reader.troubles if before else self.reader.lost_after_taking).append(Crash())
        with suppress(Crash):
            self.dispatcher.run_until_idle()
        self.reader.troubles.clear()
        self.reader.lost_after_taking.clear()
        self.dispatcher = self._a_dispatcher()
        if begins_anew:
            self.dispatcher.begin()
        else:
            self.world.clock.forward(AFTER_A_CRASH)
