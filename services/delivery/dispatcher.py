"""The only one who hands messages to the network: claim, send with no transaction open, settle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from services.delivery.retry_policy import Circuits, next_try
from services.delivery.store_calls import StoreCalls
from services.delivery.surprises import SURPRISE, Surprises
from services.domain.errors import Refused, TransportRefused, TransportUnavailable
from services.domain.letter_gaps import LetterIncomplete
from services.domain.letters import CAN_NOT_BE_WRITTEN, Receipt
from services.domain.ways import Way
from services.formats.kith import Unwritable
from services.formats.kith_letters import write
from services.ports import XML, Clock, MessageTransport, OutgoingEnvelope, Randomness
from services.use_cases.outbox import (
    Claimed,
    ClaimNext,
    claim_next,
    next_due,
    release_claims,
    still_holds,
)
from services.use_cases.outbox_settle import (
    Accepted,
    Declined,
    SendResult,
    Settle,
    TryAgain,
    settle,
)
from services.use_cases.outbox_turn import Turn, turn

_CLAIM_IS_OLD: Final = "claim_is_old"


class Step(StrEnum):
    """What one step did."""

    NOTHING = "nothing"
    SENT = "sent"
    REFUSED = "refused"
    WAITS = "waits"


@dataclass
class Dispatcher:
    """Sends what the outbox holds, one entry a step. Blocking: call it on a network thread.

    One dispatcher at a time per store and way. Nothing is lost if it dies at any point: an unsettled claim
    expires, the same id is sent again, and the receiver takes it once. `sender` is the HER-id that the
    transport speaks for: nothing leaves by it while we have another ("": any).
    """

    store: StoreCalls
    transport: MessageTransport
    clock: Clock
    randomness: Randomness
    way: Way = Way.PRACTICE
    sender: str = ""

    def __post_init__(self) -> None:
        self._circuits = Circuits()
        self._surprises = Surprises()

    def clock_was_set(self) -> None:
        """Leave no unit alone any longer: until when it was to be means nothing by another clock."""
        self._circuits = Circuits()

    def begin(self) -> None:
        """Free what a dispatcher that died had claimed. Call once, before the first step."""
        self.store.run(release_claims, self.way)

    def step(self) -> Step:
        """Send the next entry that is due; `NOTHING` when none is.

        Raises store refusals; and, before anything is sent, a surprise that an earlier try ended in: once for
        each entry in a session.
        """
        self._surprises.tell()
        claimed = self.store.run(claim_next, self._open_ways()).value
        if claimed is None:
            return Step.NOTHING
        result = self._send(claimed)
        self.store.run(settle, Settle(claimed.entry_id, claimed.claim, result))
        return _told(result)

    def run_until_idle(self, most: int = 1_000) -> int:
        """Send until nothing is due, `most` entries at the utmost; how many were tried.

        Each is claimed right before it is sent, in the transaction that settles the one before it. Raises as
        `step`.
        """
        self._surprises.tell()
        claimed = self.store.run(claim_next, self._open_ways()).value if most else None
        tried = 0
        while claimed is not None:
            settled = Settle(claimed.entry_id, claimed.claim, self._send(claimed))
            tried += 1
            if tried == most:
                self.store.run(settle, settled)
                return tried
            claimed = self.store.run(turn, Turn(settled, self._open_ways())).value
        return tried

    def _open_ways(self) -> ClaimNext:
        return ClaimNext(self.way, self._circuits.open_at(self.clock.now()), self.sender)

    def next_due(self) -> datetime | None:
        """When to step again if nothing new is queued; None: only then. May lie in the past."""
        due = self.store.ask(next_due, self.way)
        closes = self._circuits.next_close(self.clock.now())
        if due is None or closes is None or due > self.clock.now():
            return due
        return closes

    def _send(self, claimed: Claimed) -> SendResult:
        if not still_holds(claimed, self.clock.now()):
            return TryAgain(self.clock.now(), _CLAIM_IS_OLD, may_have_left=False)
        try:
            self._hand_over(claimed)
        except TransportRefused as refusal:
            self._circuits.answered(claimed.address)
            return Declined(refusal.code)
        except (LetterIncomplete, Unwritable):
            return Declined(CAN_NOT_BE_WRITTEN)
        except TransportUnavailable as trouble:
            return self._later(claimed, trouble)
        except Refused:
            raise
        except Exception as surprise:  # noqa: BLE001 - raised at the beginning of the next turn
            return self._surprised(claimed, surprise)
        self._circuits.answered(claimed.address)
        return Accepted()

    def _hand_over(self, claimed: Claimed) -> None:
        post = claimed.post
        if isinstance(post, Receipt):
            # The transport writes it, from what it knows of the message that the receipt is for.
            self.transport.acknowledge(_envelope(claimed, b"", post))
        else:
            self.transport.send(_envelope(claimed, write(post, claimed.files)))

    def _surprised(self, claimed: Claimed, surprise: Exception) -> TryAgain:
        """A fault of our own with this one is no fault of the unit's: others go there all the same."""
        self._surprises.met(claimed.entry_id, surprise)
        at = next_try(self.clock.now(), claimed.attempts, None, self.randomness)
        return TryAgain(at, SURPRISE, may_have_left=True)

    def _later(self, claimed: Claimed, trouble: TransportUnavailable) -> TryAgain:
        now = self.clock.now()
        self._circuits.failed(claimed.address, now, trouble.retry_after)
        at = next_try(now, claimed.attempts, trouble.retry_after, self.randomness)
        return TryAgain(at, trouble.cause, trouble.may_have_arrived)


def _envelope(claimed: Claimed, body: bytes, receipt: Receipt | None = None) -> OutgoingEnvelope:
    return OutgoingEnvelope(
        claimed.entry_id,
        claimed.conversation_id,
        claimed.sender,
        claimed.address,
        body,
        XML,
        claimed.reference,
        receipt,
    )


def _told(result: SendResult) -> Step:
    match result:
        case Accepted():
            return Step.SENT
        case Declined():
            return Step.REFUSED
        case TryAgain():
            return Step.WAITS
