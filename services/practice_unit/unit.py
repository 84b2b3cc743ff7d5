"""The practice unit as the app starts it: one call to begin, one to end, one to choose what it does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from services.domain.letters import (
    Letter,
    Notice,
    Party,
    Patient,
    Post,
    Receipt,
    ReceiptCode,
    UnreadableLetter,
)
from services.domain.messages import NoticeKind
from services.domain.practice import PracticeBehaviour
from services.formats import simple_message
from services.ports import Clock, IncomingEnvelope, OutgoingEnvelope, Randomness
from services.practice_unit.mailbox import Mailbox
from services.practice_unit.script import Pace, Reply, Script
from services.practice_unit.server import Desk, PracticeServer, Said
from services.transports.practice import PracticeAddress

_BUSY_TRIES: Final = 2
_BUSY_SECONDS: Final = 1
_SECRET_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class NoticeWanted:
    """A notice that the unit is to give: by which unit, to which centre, about whom and in which thread.

    `conversation_id` "" begins a thread of the unit's own, as a unit does that was never written to.
    """

    kind: NoticeKind
    on: date
    unit: Party
    centre: Party
    patient: Patient
    conversation_id: str = ""
    theme: str = ""


@dataclass
class PracticeUnit:
    """Listens on loopback from `start` to `stop`, with a fresh secret. Plays every unit it is addressed as."""

    clock: Clock
    randomness: Randomness
    behaviour: PracticeBehaviour = PracticeBehaviour.PROMPT
    pace: Pace = field(default_factory=Pace)

    def __post_init__(self) -> None:
        self._mailbox = Mailbox(self.clock, self.randomness.new_id())
        self._script = Script(self.clock, self.randomness, self.pace)
        self._secret = self.randomness.secret(_SECRET_BYTES).hex()
        desk = Desk(self._take_message, self._take_receipt, self._mailbox.since)
        self._server = PracticeServer(desk, self._secret)

    def start(self) -> PracticeAddress:
        """Begin to listen; where, and with which secret."""
        self._server.start()
        return PracticeAddress(self._server.url, self._secret)

    def stop(self) -> None:
        """Stop listening; returns when its threads have ended."""
        self._server.stop()

    def behave(self, behaviour: PracticeBehaviour) -> None:
        """What to do with messages from now on."""
        self.behaviour = behaviour

    def give_notice(self, wanted: NoticeWanted) -> str:
        """Send a notice; its MsgId."""
        about = Letter(
            message_id=self.randomness.new_id(),
            conversation_id=wanted.conversation_id or self.randomness.new_id(),
            sender=wanted.centre,
            receiver=wanted.unit,
            written_at=self.clock.now(),
            theme=wanted.theme,
            patient=wanted.patient,
        )
        letter = self._script.notice(Notice(wanted.kind, wanted.on), about)
        self._put(letter, wanted.unit.address, wanted.centre.address, 0.0)
        return letter.message_id

    def taken(self) -> tuple[OutgoingEnvelope, ...]:
        """Every message taken so far, each id once."""
        return self._mailbox.taken()

    def receipts(self) -> tuple[OutgoingEnvelope, ...]:
        """Every receipt taken so far."""
        return self._mailbox.receipts()

    def _take_message(self, envelope: OutgoingEnvelope) -> Said:
        if not simple_message.is_message_id(envelope.message_id):
            return Said(400, {"code": ReceiptCode.NOT_AN_ID.value})
        tries = self._mailbox.try_number(envelope.message_id)
        if self.behaviour is PracticeBehaviour.BUSY and tries <= _BUSY_TRIES:
            return Said(503, {"code": "busy"}, retry_after=_BUSY_SECONDS)
        self._take(envelope)
        lost = self.behaviour is PracticeBehaviour.LOST_RESPONSE and tries == 1
        return Said(201, {"reference": envelope.message_id}, cut_off=lost)

    def _take(self, envelope: OutgoingEnvelope) -> None:
        """The same id twice is one message; it is receipted again, in case the first receipt was lost."""
        new = self._mailbox.take(envelope)
        for reply in self._replies(envelope):
            if new or isinstance(reply.post, Receipt):
                self._put(reply.post, envelope.receiver, envelope.sender, reply.after)

    def _replies(self, envelope: OutgoingEnvelope) -> list[Reply]:
        try:
            says = simple_message.read(envelope.body)
        except UnreadableLetter as unreadable:
            refused = self._script.rejected(envelope.message_id, unreadable.code)
            return [Reply(0.0, refused)]
        return self._script.replies(says, self.behaviour) if isinstance(says, Letter) else []

    def _take_receipt(self, envelope: OutgoingEnvelope) -> Said:
        self._mailbox.take_receipt(envelope)
        return Said(201, {"reference": envelope.message_id})

    def _put(self, post: Post, sender: str, receiver: str, after: float) -> None:
        envelope = IncomingEnvelope(
            post.message_id,
            sender,
            receiver,
            simple_message.write(post),
            simple_message.CONTENT_TYPE,
        )
        self._mailbox.put(envelope, after)
