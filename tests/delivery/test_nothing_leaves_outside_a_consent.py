"""A model of consents, time, crashes and retries: nothing outside a consent valid then ever leaves."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from services.domain.consent import Consent, InformationKind, Purpose
from services.domain.errors import ConsentRefused, TransportRefused, TransportUnavailable
from services.domain.letters import Letter
from services.domain.messages import Composed, MessageState, kinds_of
from services.formats.kith_letters import read
from services.ports import Acceptance, OutgoingEnvelope
from services.store.local_time import local_date
from services.store.tables import CONSENT, MESSAGE
from services.use_cases.consents import WithdrawConsent, withdraw_consent
from services.use_cases.outbox import CLAIM_LASTS
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher, make_world

KINDS = st.frozensets(st.sampled_from(sorted(InformationKind)), max_size=3)
PURPOSES = st.sampled_from(sorted(Purpose))
AFTER_A_CRASH = CLAIM_LASTS + timedelta(seconds=1)


class Crash(BaseException):
    """The process dies here."""


@dataclass
class WatchingTransport(FakeTransport):
    """Weighs everything that leaves against the consents of that very moment, by its own simple rule."""

    world: MessageWorld | None = None
    consents: dict[str, Consent] = field(default_factory=dict)
    violations: list[str] = field(default_factory=list)

    def send(self, envelope: OutgoingEnvelope) -> Acceptance:
        letter = read(envelope.body)
        assert isinstance(letter, Letter)
        if not any(self._carries(consent, letter) for consent in self.consents.values()):
            self.violations.append(envelope.message_id)
        return super().send(envelope)

    def _carries(self, consent: Consent, letter: Letter) -> bool:
        assert self.world is not None
        today = local_date(self.world.clock.moment)
        return (
            consent.withdrawn_at is None
            and consent.valid_from <= today <= consent.valid_until
            and kinds_of(letter.parts) <= consent.kinds
            and letter.purpose in consent.purposes
        )


class Gate(RuleBasedStateMachine):
    """Random lives of consents, messages and processes."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.world = make_world(Path(self._folder.name) / "centre.store")
        self.transport = WatchingTransport(world=self.world)
        self.queued: set[str] = set()
        self.dispatcher = dispatcher(self.world, self.transport)
        self.world.withdraw()

    def teardown(self) -> None:
        self.world.store.close()
        self._folder.cleanup()

    @rule(kinds=KINDS, purpose=PURPOSES, begins=st.integers(-2, 2), days=st.integers(0, 4))
    def consent_is_given(
        self, kinds: frozenset[InformationKind], purpose: Purpose, begins: int, days: int
    ) -> None:
        today = local_date(self.world.clock.moment)
        consent = Consent(
            f"consent-{len(self.transport.consents)}",
            "jonas",
            kinds,
            frozenset({purpose}),
            today + timedelta(days=begins),
            today + timedelta(days=begins + days),
            self.world.clock.moment,
            unit_id="unit",
        )
        self.world.do(lambda transaction: transaction.add(CONSENT, consent))
        self.transport.consents[consent.id] = consent

    @precondition(lambda self: self._in_force())
    @rule(data=st.data(), told=st.booleans())
    def consent_is_withdrawn(self, data: st.DataObject, told: bool) -> None:
        """`told` False: the record changed behind the outbox's back, as synchronisation will do."""
        consent_id = data.draw(st.sampled_from(self._in_force()))
        if told:
            self.world.run(withdraw_consent, WithdrawConsent(consent_id))
        else:
            self.world.withdraw(consent_id)
        self.transport.consents[consent_id] = replace(
            self.transport.consents[consent_id], withdrawn_at=self.world.clock.moment
        )

    @rule(about=KINDS, purpose=PURPOSES)
    def message_is_written(self, about: frozenset[InformationKind], purpose: Purpose) -> None:
        composed = Composed("unit", "jonas", purpose, "Tema", "Hei.", about)
        try:
            self.queued.add(self.world.run(send_message, SendMessage(composed)))
        except ConsentRefused:
            return

    @precondition(lambda self: self._in_force())
    @rule(data=st.data())
    def message_within_a_consent_is_written(self, data: st.DataObject) -> None:
        consent = self.transport.consents[data.draw(st.sampled_from(self._in_force()))]
        self.message_is_written(consent.kinds, min(consent.purposes))

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.world.clock.forward(timedelta(hours=hours))

    @rule(steps=st.integers(1, 4), in_a_row=st.booleans())
    def dispatcher_steps(self, steps: int, in_a_row: bool) -> None:
        if in_a_row:
            self.dispatcher.run_until_idle(steps)
            return
        for _ in range(steps):
            self.dispatcher.step()

    @rule(
        trouble=st.sampled_from(
            [
                TransportUnavailable("no_contact", None, may_have_arrived=False),
                TransportUnavailable("busy", 40.0, may_have_arrived=False),
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
            self.transport.lost_after_taking.append(trouble)
        else:
            self.transport.troubles.append(trouble)
        self.dispatcher.step()

    @rule(before=st.booleans(), begins_anew=st.booleans())
    def process_dies_while_sending(self, before: bool, begins_anew: bool) -> None:
        (self.transport.troubles if before else self.transport.lost_after_taking).append(Crash())
        with suppress(Crash):
            self.dispatcher.run_until_idle()
        self.transport.troubles.clear()
        self.transport.lost_after_taking.clear()
        self.dispatcher = dispatcher(self.world, self.transport)
        if begins_anew:
            self.dispatcher.begin()
        else:
            self.world.clock.forward(AFTER_A_CRASH)

    @invariant()
    def nothing_left_outside_a_consent(self) -> None:
        assert not self.transport.violations

    @invariant()
    def only_what_was_queued_is_at_the_receiver(self) -> None:
        assert set(self.transport.taken) <= self.queued

    @invariant()
    def every_message_says_what_is_true(self) -> None:
        for message in self.world.ask(lambda reading, _: reading.all(MESSAGE), None):
            arrived = message.id in self.transport.taken
            if message.state is MessageState.ACCEPTED:
                assert arrived
            if message.state is MessageState.STOPPED and arrived:
                assert message.may_have_left

    def _in_force(self) -> list[str]:
        return [
            consent.id
            for consent in self.transport.consents.values()
            if consent.withdrawn_at is None
        ]


TestGate = Gate.TestCase
TestGate.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)
