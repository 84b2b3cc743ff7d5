"""The practice unit behind the health network's interface, as the app starts it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from services.domain.letters import Letter, Notice, Post, Receipt, ReceiptCode, UnreadableLetter
from services.domain.messages import ReceiptStatus
from services.domain.practice import NoticeWanted, PracticeBehaviour, PracticeFault
from services.ports import Clock, Randomness
from services.practice_unit.edi.codec import Codec
from services.practice_unit.edi.desk import Desk
from services.practice_unit.edi.gate import Gate
from services.practice_unit.edi.held import Held, ReceiptSaid
from services.practice_unit.edi.http import EdiServer
from services.practice_unit.edi.post_office import PostOffice, Taken
from services.practice_unit.edi.proofs import ProofCheck
from services.practice_unit.edi.reading import Posted
from services.practice_unit.edi.said import Code, Refusal, Said
from services.practice_unit.edi.tokens import TokenDesk
from services.practice_unit.notes import WithFiles, with_note
from services.practice_unit.script import Pace, Reply, Script

_BUSY_TRIES: Final = 2
_BUSY_SECONDS: Final = "1"
_MOST_TRIES_KNOWN: Final = 10_000
_STATUSES: Final = {
    ReceiptStatus.OK: "Ok",
    ReceiptStatus.OK_WITH_ERRORS: "OkErrorInMessagePart",
    ReceiptStatus.REJECTED: "Rejected",
}
_NOT_EVEN_TAKEN: Final = frozenset({ReceiptCode.MALFORMED, ReceiptCode.NOT_AN_ID})


@dataclass
class EdiUnit:
    """Listens on loopback from `start` to `stop`. Plays every unit it is addressed as, by HER-id.

    A client comes in when it was registered with its public key. `behaviour` is what the unit does with
    messages, `fault` what goes wrong at its server.
    """

    clock: Clock
    randomness: Randomness
    codec: Codec
    behaviour: PracticeBehaviour = PracticeBehaviour.PROMPT
    fault: PracticeFault = PracticeFault.NONE
    pace: Pace = field(default_factory=Pace)
    token_lives: int = 600

    def __post_init__(self) -> None:
        self._office = PostOffice(self.clock, self.randomness)
        self._script = Script(self.clock, self.randomness, self.pace, self.codec.on_paper)
        proofs = ProofCheck(self.clock, self.randomness)
        self._tokens = TokenDesk(self.clock, self.randomness, proofs, self.token_lives)
        self._gate = Gate(self._tokens, proofs, self._office)
        desk = Desk(self._gate, self._office, self.randomness, self._take)
        self._server = EdiServer(desk.answer, lambda: self.clock.now().timestamp())
        self._tokens.issuer = self._server.url
        self._gate.fault = self.fault
        self._tries: dict[str, int] = {}

    def start(self) -> str:
        """Begin to listen; the address, which is the issuer of its tokens too."""
        self._server.start()
        return self._server.url

    def stop(self) -> None:
        """Stop listening; returns when its threads have ended."""
        self._server.stop()

    def register(self, client_id: str, public_jwk: Mapping[str, str]) -> None:
        """Let a client in with this key; a second key of the same client is let in beside the first."""
        self._tokens.register(client_id, public_jwk)

    def behave(self, behaviour: PracticeBehaviour) -> None:
        """What to do with messages from now on."""
        self.behaviour = behaviour

    def fail(self, fault: PracticeFault) -> None:
        """What goes wrong at the server from now on."""
        self.fault = self._gate.fault = fault

    def clock_was_set(self) -> None:
        """The clock tells another time than a moment ago."""
        self._office.clock_was_set()

    def give_notice(self, wanted: NoticeWanted) -> str:
        """Send a notice, with a note as a file where one is wanted; its MsgId."""
        begins = self.randomness.new_id()
        about = Letter(
            message_id=begins,
            conversation_id=wanted.conversation_id or begins,
            sender=wanted.centre,
            receiver=wanted.unit,
            written_at=self.clock.now(),
            theme=wanted.theme,
            patient=wanted.patient,
        )
        letter = self._script.notice(Notice(wanted.kind, wanted.on), about)
        told = with_note(letter, self.codec.on_paper) if wanted.with_note else WithFiles(letter)
        self.say(told.letter, wanted.unit.address, wanted.centre.address, files=told.files)
        return letter.message_id

    def say(
        self,
        post: Post,
        unit: str,
        centre: str,
        after: float = 0.0,
        *,
        files: Mapping[str, bytes] | None = None,
    ) -> None:
        """Send a document from a unit to a centre, both by HER-id, `after` seconds from now.

        `files` holds the bytes of its files by digest.
        """
        document = self.codec.encode(post, files)
        self._office.owe(
            Held(
                self.randomness.new_id(),
                int(unit),
                int(centre),
                post.message_id,
                self.codec.kind_of(document),
                document,
                self.clock.now(),
                "Acknowledged",
            ),
            after,
        )

    def taken(self) -> tuple[Taken, ...]:
        """Every message taken so far, each MsgId once."""
        return self._office.taken()

    def receipts(self) -> tuple[Taken, ...]:
        """Every receipt taken so far, with the message that it is for."""
        return self._office.receipts()

    def snapshot(self) -> dict[str, Any]:
        """The mailbox as plain data (JSON): what was taken, told and is still owed. No key, no token."""
        return {"office": self._office.snapshot(), "noticed": sorted(self._script.noticed)}

    def changes(self) -> dict[str, Any] | None:
        """What has changed since this was last asked, to be kept after the last snapshot; None: nothing."""
        office = self._office.changes()
        return {"office": office, "noticed": sorted(self._script.noticed)} if office else None

    def restore(self, plain: dict[str, Any]) -> None:
        """Go on where a snapshot was taken. Raises `KeyError`, `ValueError` or `TypeError` for none."""
        self._office.restore(plain["office"])
        self._script.noticed = set(plain["noticed"])

    def _take(self, message: Posted) -> Said:
        message_id = self.codec.message_id_of(message.document)
        if not message_id:
            raise Refusal(400, Code.UNREADABLE)
        if self.codec.kind_of(message.document) != message.kind:
            raise Refusal(400, Code.OTHER_KIND)
        tries = self._try_number(message_id)
        trouble = self._trouble(tries)
        if trouble is not None:
            return trouble
        reference = self._accepted(message, message_id)
        lost = self.behaviour is PracticeBehaviour.LOST_RESPONSE and tries == 1
        return Said(202, {"id": reference}, cut_off=lost)

    def _trouble(self, tries: int) -> Said | None:
        """What the fault of the day answers to this try, if anything. Raises `Refusal`."""
        first, early = tries == 1, tries <= _BUSY_TRIES
        wait = {"Retry-After": _BUSY_SECONDS}
        if early and self.behaviour is PracticeBehaviour.BUSY:
            raise Refusal(503, Code.BUSY, wait)
        if early and self.fault is PracticeFault.TOO_MANY:
            raise Refusal(429, Code.BUSY, wait)
        if early and self.fault is PracticeFault.SERVER_ERROR:
            raise Refusal(500, Code.FAULT)
        if first and self.fault is PracticeFault.TOKEN_ENDED:
            return self._gate.end_tokens()
        if first and self.fault is PracticeFault.NONCE_CHANGED:
            return self._gate.change_nonce()
        return None

    def _accepted(self, message: Posted, message_id: str) -> str:
        """The same MsgId twice is one message; it is receipted again, in case the first receipt was lost."""
        replies = self._replies(message, message_id)
        held = Held(
            self.randomness.new_id(),
            message.sender,
            message.receiver,
            message_id,
            message.kind,
            message.document,
            self.clock.now(),
        )
        new = self._office.accept(held)
        for reply in replies:
            if isinstance(reply.post, Receipt):
                self._office.owe(held, reply.after, _as_said(reply.post))
            elif new:
                centre = str(message.sender)
                unit = str(message.receiver)
                self.say(reply.post, unit, centre, reply.after, files=reply.files)
        return held.id

    def _replies(self, message: Posted, message_id: str) -> list[Reply]:
        try:
            says = self.codec.decode(message.document)
        except UnreadableLetter as unreadable:
            if unreadable.code in _NOT_EVEN_TAKEN:
                raise Refusal(400, Code.UNREADABLE) from None
            return [Reply(0.0, self._script.rejected(message_id, unreadable.code))]
        return self._script.replies(says, self.behaviour) if isinstance(says, Letter) else []

    def _try_number(self, message_id: str) -> int:
        if len(self._tries) > _MOST_TRIES_KNOWN:
            self._tries.clear()
        self._tries[message_id] = self._tries.get(message_id, 0) + 1
        return self._tries[message_id]


def _as_said(receipt: Receipt) -> ReceiptSaid:
    codes = (receipt.code,) if receipt.code else ()
    return ReceiptSaid(receipt.message_id, _STATUSES[receipt.status], codes)
