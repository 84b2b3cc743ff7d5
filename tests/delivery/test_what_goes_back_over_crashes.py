"""A model of messages sent back, taken back, crashes and retries: what leaves was meant to, and only once."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from services.domain.changes import Undo
from services.domain.errors import TransportRefused, TransportUnavailable, UndoImpossible
from services.domain.letters import Deviation, Letter, LetterKind
from services.domain.message_returns import SENTENCES
from services.formats.kith_letters import read
from services.store.tables import MESSAGE, MESSAGE_RETURN
from services.use_cases.return_message import ReturnMessage, return_message
from services.use_cases.undo import undo
from tests.delivery.arriving import arrive, envelope, letter
from tests.delivery.gate_machine import AFTER_A_CRASH, Crash
from tests.fakes.message_world import FakeTransport, dispatcher, make_world


class Returns(RuleBasedStateMachine):
    """Random lives of messages that are not ours."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.world = make_world(Path(self._folder.name) / "centre.store")
        self.transport = FakeTransport()
        self.dispatcher = dispatcher(self.world, self.transport)
        self.came = 0
        self.undos: dict[str, Undo] = {}
        self.taken_back: set[str] = set()

    def teardown(self) -> None:
        self.world.store.close()
        self._folder.cleanup()

    @rule(urgent=st.booleans())
    def a_message_comes(self, urgent: bool) -> None:
        self.came += 1
        ids = {
            "message_id": f"0a0a0a0a-0000-4000-8000-{self.came:012d}",
            "conversation_id": f"0b0b0b0b-0000-4000-8000-{self.came:012d}",
        }
        arrive(self.world, envelope(letter(self.world, urgent=urgent, **ids)))

    @precondition(lambda self: self._ours())
    @rule(data=st.data(), deviation=st.sampled_from(Deviation))
    def one_is_sent_back(self, data: st.DataObject, deviation: Deviation) -> None:
        command = ReturnMessage(data.draw(st.sampled_from(self._ours())), deviation)
        outcome = self.world.store.run(return_message, command, self.world.actor)
        assert outcome.undo is not None
        self.undos[outcome.value] = outcome.undo

    @precondition(lambda self: self.undos)
    @rule(data=st.data())
    def one_is_taken_back(self, data: st.DataObject) -> None:
        return_id = data.draw(st.sampled_from(sorted(self.undos)))
        try:
            self.world.run(undo, self.undos.pop(return_id))
        except UndoImpossible:
            return
        self.taken_back.add(return_id)

    @rule(seconds=st.sampled_from([5, 20, 3_600, 90_000]))
    def time_passes(self, seconds: int) -> None:
        self.world.clock.forward(timedelta(seconds=seconds))

    @rule(steps=st.integers(1, 4))
    def dispatcher_steps(self, steps: int) -> None:
        self.dispatcher.run_until_idle(steps)

    @rule(
        trouble=st.sampled_from(
            [
                TransportUnavailable("no_contact", None, may_have_arrived=False),
                TransportUnavailable("timeout"),
                TransportRefused("E21"),
            ]
        ),
        arrives=st.booleans(),
    )
    def network_fails(
        self, trouble: TransportUnavailable | TransportRefused, arrives: bool
    ) -> None:
        unclear = isinstance(trouble, TransportUnavailable) and trouble.may_have_arrived
        troubles = (
            self.transport.lost_after_taking if unclear and arrives else self.transport.troubles
        )
        troubles.append(trouble)
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
    def nothing_that_was_taken_back_has_left(self) -> None:
        assert not self.taken_back & set(self.transport.taken)

    @invariant()
    def what_left_says_one_fixed_sentence(self) -> None:
        for taken in self.transport.taken.values():
            said = read(taken.body)
            assert isinstance(said, Letter)
            assert said.kind is LetterKind.DEVIATION
            assert said.deviation is not None
            assert [part.lines for part in said.parts] == [(SENTENCES[said.deviation],)]

    @invariant()
    def every_message_says_what_is_true(self) -> None:
        sent_back = self.world.ask(lambda reading, _: reading.all(MESSAGE_RETURN), None)
        standing = {each.message_id for each in sent_back if not each.refusal}
        for each in sent_back:
            assert each.id not in self.taken_back
            assert each.left_at is None or each.id in self.transport.taken
            assert each.id not in self.transport.taken or each.tried_at is not None
        for message in self.world.ask(lambda reading, _: reading.all(MESSAGE), None):
            assert bool(message.returned) is (message.id in standing)

    def _ours(self) -> list[str]:
        found = self.world.ask(
            lambda reading, _: reading.all(MESSAGE, "returned = ''", order="rowid"), None
        )
        return [message.id for message in found]


TestReturns = Returns.TestCase
TestReturns.settings = settings(max_examples=20, stateful_step_count=30, deadline=None)
