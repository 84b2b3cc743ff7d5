"""One life of a centre before the consent gate: what is known at the door, and what must always be true."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import Any

from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
)

from services.delivery.dispatcher import Dispatcher
from services.domain.changes import Undo
from services.domain.consent import Consent, Direction, InformationKind, Purpose
from services.domain.errors import (
    ConsentRefused,
    Invalid,
    TransportRefused,
)
from services.domain.letter_gaps import LetterIncomplete
from services.domain.messages import (
    Composed,
    Conversation,
    Meeting,
    Message,
    MessageState,
    PartChoice,
    PartKind,
)
from services.ports import IncomingEnvelope
from services.store.tables import CONSENT, CONVERSATION, MESSAGE, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.consents import WithdrawConsent, withdraw_consent
from services.use_cases.message_parts import OFFERED
from services.use_cases.send_message import SendMessage, send_message
from tests.delivery.gate_world import (
    UNITS,
    Agreed,
    gate_world,
    mark,
)
from tests.fakes.message_world import CENTRE_ADDRESS, receiver
from tests.fakes.sleepy_calls import SleepyCalls

SENDING = frozenset((Direction.SEND, Direction.BOTH))


class GateLife(RuleBasedStateMachine):
    """A centre that writes to units; what happens to it is for others to say."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.world, self.reader = gate_world(Path(self._folder.name))
        self.calls = SleepyCalls(self.world.store, self.world.clock)
        self.dispatcher = self._a_dispatcher()
        self.queued: set[str] = set()
        self.undos: list[tuple[Undo, str]] = []
        self.number = 0

    def teardown(self) -> None:
        self.world.store.close()
        self._folder.cleanup()

    @invariant()
    def nothing_left_outside_a_consent(self) -> None:
        assert not self.reader.wrong, f"left outside a consent: {self.reader.wrong}"

    @invariant()
    def only_what_was_queued_is_at_the_receiver(self) -> None:
        letters = {message.id for message in self._ours()}
        assert self.queued == letters
        assert len(self.reader.offered) >= len(self.reader.taken)

    @invariant()
    def every_message_says_what_is_true(self) -> None:
        for message in self._ours():
            arrived = message.id in self.reader.taken
            if message.state in (MessageState.ACCEPTED, MessageState.RECEIPTED):
                assert arrived
            if message.state in (MessageState.STOPPED, MessageState.REFUSED) and arrived:
                assert message.may_have_left

    def _write(self, composed: Composed, parts: frozenset[PartKind]) -> None:
        person = composed.participant_id
        on = self.reader.today() + timedelta(days=1)
        meeting = Meeting(on, time(12), place=mark("meeting", person))
        written = replace(
            composed,
            text=f"Hei. {mark('text', person)}",
            parts=tuple(PartChoice(kind) for kind in sorted(parts)),
            meeting=meeting if PartKind.MEETING in parts else None,
        )
        with suppress(ConsentRefused, Invalid, TransportRefused, LetterIncomplete):
            self.queued.add(self.world.run(send_message, SendMessage(written, "message", person)))

    def _write_within(
        self, consent: Agreed, unit: str, *, with_parts: bool, thread: Conversation | None = None
    ) -> None:
        about = frozenset(kind for kind in InformationKind if kind.value in consent.kinds)
        parts = frozenset(kind for kind in OFFERED if kind.value in consent.kinds)
        purpose = min(Purpose(each) for each in consent.purposes)
        composed = Composed(unit, consent.person, purpose, "Tema", about=about)
        if thread is not None:
            composed = replace(composed, conversation_id=thread.id, theme=thread.theme)
        self._write(composed, parts if with_parts else frozenset())

    def _is_agreed(self, consent: Consent) -> None:
        self.reader.consents[consent.id] = Agreed(
            consent.participant_id,
            consent.unit_id,
            consent.organisation,
            {kind.value for kind in consent.kinds},
            {purpose.value for purpose in consent.purposes},
            consent.valid_from,
            consent.valid_until,
            consent.direction in SENDING,
            consent.withdrawn_at is not None,
        )

    def _withdraw(self, consent_id: str, *, told: bool) -> None:
        if self.reader.consents[consent_id].withdrawn:
            return
        if told:
            self.world.run(withdraw_consent, WithdrawConsent(consent_id))
        else:
            self.world.withdraw(consent_id)
        self.reader.consents[consent_id].withdrawn = True

    def _change_consent(self, consent_id: str, changes: dict[str, Any]) -> None:
        def change(transaction: Transaction) -> None:
            consent = replace(transaction.get(CONSENT, consent_id), **changes)
            transaction.replace(CONSENT, consent)
            self._is_agreed(consent)

        self.world.do(change)

    def _units_as_they_are(self, transaction: Transaction) -> None:
        for unit_id in UNITS:  # first out of each other's way
            unit = transaction.get(UNIT, unit_id)
            transaction.replace(UNIT, replace(unit, active=False))
        for unit_id, place in self.reader.places.items():
            unit = transaction.get(UNIT, unit_id)
            changed = replace(
                unit,
                her_id=place.address,
                organisation=place.organisation,
                active=place.active,
            )
            transaction.replace(UNIT, changed)

    def _comes(self, come: IncomingEnvelope) -> None:
        assert come.receiver == CENTRE_ADDRESS
        self.reader.incoming.append(come)
        self.reader.troubles.clear()
        receiver(self.world, self.reader).run_until_idle()

    def _a_dispatcher(self) -> Dispatcher:
        return Dispatcher(self.calls, self.reader, self.world.clock, self.world.randomness)

    def _threads(self) -> list[Conversation]:
        return self.world.ask(lambda reading, _: reading.all(CONVERSATION, order="id"), None)

    def _ours(self) -> list[Message]:
        def ours(reading: Reading, _: None) -> list[Message]:
            return reading.all(MESSAGE, "direction = 'out'")

        return self.world.ask(ours, None)

    def _next(self) -> int:
        self.number += 1
        return self.number

    def _in_force(self) -> list[str]:
        return [
            consent_id
            for consent_id, consent in self.reader.consents.items()
            if not consent.withdrawn
        ]

    def _carrying(self) -> list[Agreed]:
        """Those by which something could leave now."""
        today = self.reader.today()
        return [
            consent
            for consent in self.reader.consents.values()
            if not consent.withdrawn
            and consent.sends
            and consent.kinds
            and consent.first <= today <= consent.last
            and self._unit_for(consent)
        ]

    def _unit_for(self, consent: Agreed) -> str:
        """A unit that it names and that is there, "" for none."""
        named = (
            unit
            for unit, place in self.reader.places.items()
            if place.active
            and (
                consent.unit == unit
                or (not consent.unit and consent.organisation == place.organisation)
            )
        )
        return next(named, "")
