"""The practice unit on this machine, and the way to it that real letters take too.

Imported on the courier's own thread: it brings XML, tokens and HTTP with it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, TypeVar

from desktop.edi_connection import EdiConnection
from services.delivery.dispatcher import Dispatcher
from services.delivery.receiver import Receiver
from services.delivery.store_calls import StoreCalls
from services.domain.changes import Outcome
from services.domain.errors import Refused
from services.domain.practice import NoticeWanted, PracticeBehaviour, PracticeFault
from services.domain.ways import Way
from services.ports import Clock, Randomness
from services.practice_unit.edi.kith_codec import KithCodec
from services.practice_unit.edi.mailbox_log import folded, slimmed
from services.practice_unit.edi.unit import EdiUnit
from services.practice_unit.script import Pace
from services.store.transaction import Reading, Transaction
from services.transports.helsenett.assertions import Registration
from services.transports.helsenett.keys import ClientKeys, KeyPair, new_key_pair
from services.use_cases.addresses import our_address
from services.use_cases.practice_mailbox import (
    MOST,
    Beside,
    keep_beside,
    keep_changes,
    keep_mailbox,
    kept_mailbox,
)

C = TypeVar("C")
V = TypeVar("V")

CLIENT: Final = "9c4f2a50-6d1c-4c1e-8a57-3f1f6b0e7d10"
"""What the practice unit calls us. It says nothing to anybody else."""


class PracticeConnection(EdiConnection):
    """A client's connection to a practice unit: HTTP, tokens and proofs, as to the health network itself."""

    def __init__(
        self, server: str, pair: KeyPair, her_id: str, clock: Clock, randomness: Randomness
    ) -> None:
        registration = Registration(server, CLIENT, ClientKeys(pair))
        super().__init__(registration, server, her_id, clock, randomness)


class PracticeLine:
    """The unit, listening from the beginning, and what sends to it and fetches from it. End with `close`.

    The key by which it knows us is made anew each time, as are its tokens. Raises `TransportUnavailable` or
    `OSError` when it can't be begun; then nothing is left running.
    """

    def __init__(
        self, store: StoreCalls, clock: Clock, randomness: Randomness, pace: Pace | None = None
    ) -> None:
        # First what the store may refuse: nothing runs yet.
        her_id, kept = store.ask(our_address, Way.PRACTICE), store.ask(kept_mailbox, None)
        self.unit = EdiUnit(clock, randomness, KithCodec(), pace=pace or Pace())
        pair = new_key_pair()
        self._store = store
        self._unkept: list[str] = []
        self._restore(*kept)
        self.unit.register(CLIENT, pair.public_jwk())
        self._connection = PracticeConnection(self.unit.start(), pair, her_id, clock, randomness)
        transport = self._connection.transport
        try:
            transport.configure(lock=True)
            self._keep_whole()
        except BaseException:
            self._hang_up()
            raise
        self.dispatcher = Dispatcher(_KeptBeside(self, store), transport, clock, randomness)
        self.receiver = Receiver(store, transport)

    def play(self, behaviour: PracticeBehaviour, fault: PracticeFault) -> None:
        """What the unit does with messages from now on, and what goes wrong at its server."""
        self.unit.behave(behaviour)
        self.unit.fail(fault)

    def give(self, notice: NoticeWanted) -> None:
        """Let the unit send this."""
        self.unit.give_notice(notice)

    def looked(self) -> None:
        """Nothing here tells of news by itself: the unit on this machine is asked often."""

    def clock_was_set(self) -> None:
        """The clock tells another time than a moment ago: nobody is left waiting by the old one."""
        self.unit.clock_was_set()
        self.dispatcher.clock_was_set()

    def cut_off(self) -> None:
        """End the call under way."""
        self._connection.cut_off()

    def close(self) -> None:
        """Hang up, stop the unit, and keep what it still owes until the next line."""
        self._hang_up()
        self._keep_whole()

    def keep(self) -> None:
        """Keep what has changed at the unit since, if anything, so that it survives also a kill.

        What the store refuses is kept the next time.
        """
        while unkept := self.unkept():
            self._store.run(keep_changes, unkept[0])
            self.kept(1)

    def unkept(self) -> tuple[str, ...]:
        """What has changed at the unit and is not kept."""
        changes = self.unit.changes()
        if changes is not None:
            self._unkept.append(json.dumps(changes))
        return tuple(self._unkept)

    def kept(self, count: int) -> None:
        """So many of these, from the first on, are kept now."""
        del self._unkept[:count]

    def _keep_whole(self) -> None:
        """One whole mailbox in the place of many pieces."""
        self.unit.changes()
        snapshot = self.unit.snapshot()
        text = json.dumps(snapshot)
        if len(text) > MOST:
            text = json.dumps(slimmed(snapshot))
        with suppress(Refused):  # a store that takes nothing more costs only practice
            self._store.run(keep_mailbox, text)
            self._unkept.clear()

    def _hang_up(self) -> None:
        self._connection.close()
        self.unit.stop()

    def _restore(self, whole: str, *changes: str) -> None:
        """Go on where the last line ended, or was killed. What is no mailbox is a new morning."""
        with suppress(KeyError, ValueError, TypeError):
            if whole or changes:
                kept = json.loads(whole) if whole else None
                self.unit.restore(folded(kept, [json.loads(each) for each in changes]))


@dataclass(frozen=True)
class _KeptBeside:
    """`StoreCalls` for the dispatcher: what the unit has taken is kept in the transaction that settles it.

    So a kill can never leave a message that was taken by a unit which knows nothing of it, and no commit more
    is paid for that.
    """

    line: PracticeLine
    store: StoreCalls

    def run(self, use_case: Callable[[Transaction, C], Outcome[V]], command: C) -> Outcome[V]:
        unkept = self.line.unkept()
        if not unkept:
            return self.store.run(use_case, command)
        outcome = self.store.run(keep_beside, Beside(use_case, command, unkept))
        self.line.kept(len(unkept))
        return outcome

    def ask(self, question: Callable[[Reading, C], V], about: C) -> V:
        return self.store.ask(question, about)
