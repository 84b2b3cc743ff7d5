"""A practice unit behind the health network's interface, a client of it, and a small format for both."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field

from services.domain.consent import Purpose
from services.domain.letters import Letter, Party, Patient, Post, ReceiptCode, UnreadableLetter
from services.domain.messages import Part, PartKind
from services.formats import simple_message
from services.ports import Clock, OutgoingEnvelope
from services.practice_unit.edi.unit import EdiUnit
from services.practice_unit.script import Pace
from services.transports.helsenett.access import LIMITS, Access, SourceSystem
from services.transports.helsenett.assertions import Registration
from services.transports.helsenett.edi import EdiTransport
from services.transports.helsenett.helseid import HelseId
from services.transports.helsenett.keys import ClientKeys, KeyPair, new_key_pair
from services.transports.http import Limits
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness

CENTRE = "8000017"
UNIT = "99000190"
CLIENT = "5f0f8c1e-8f5b-4b38-9a3c-00000000c11e"
SOURCE = SourceSystem("Medvandrer", "0.1")
CONVERSATION = "0d0d0d0d-0000-4000-8000-00000000aaaa"
_DOCUMENT = re.compile(rb'<post kind="([A-Z_]*)" id="([^"]*)">([^<]*)</post>')


@dataclass(frozen=True)
class SmallXml:
    """A format of the tests' own: the simple message, wrapped in XML. Fulfils `Codec`."""

    def encode(self, post: Post) -> bytes:
        kind = "DIALOG_HELSEFAGLIG" if isinstance(post, Letter) else "DIALOG_NOTAT"
        inner = base64.b64encode(simple_message.write(post)).decode("ascii")
        said = f'<post kind="{kind}" id="{post.message_id}">{inner}</post>'
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{said}'.encode()

    def decode(self, body: bytes) -> Post:
        try:
            return simple_message.read(base64.b64decode(self._part(body, 3), validate=True))
        except binascii.Error:
            raise UnreadableLetter(ReceiptCode.MALFORMED) from None

    def message_id_of(self, body: bytes) -> str:
        return self._part(body, 2).decode()

    def kind_of(self, body: bytes) -> str:
        return self._part(body, 1).decode()

    def _part(self, body: bytes, number: int) -> bytes:
        found = _DOCUMENT.search(body)
        return found[number] if found else b""


CODEC = SmallXml()


def letter(number: int = 1, text: str = "Hei på deg.") -> Letter:
    """A letter from the centre to the unit."""
    return Letter(
        f"0d0d0d0d-0000-4000-8000-{number:012d}",
        CONVERSATION,
        Party(CENTRE, "Kafé Brua", "Hanne Brekke"),
        Party(UNIT, "Fjordheim TSB"),
        REFERENCE,
        "Spørsmål",
        (Part(PartKind.TEXT, "Melding", (text,)),),
        Patient("Jonas Berg"),
        Purpose.FOLLOW_UP,
    )


def envelope(said: Letter) -> OutgoingEnvelope:
    """The letter, ready to leave."""
    return OutgoingEnvelope(
        said.message_id,
        said.conversation_id,
        CENTRE,
        UNIT,
        CODEC.encode(said),
        "application/xml",
    )


@dataclass
class EdiWorld:
    """Unit and client, connected over real loopback HTTP. `close` ends both."""

    clock: Clock = field(default_factory=FakeClock)
    randomness: FakeRandomness = field(default_factory=FakeRandomness)
    pace: Pace = field(default_factory=Pace)
    pair: KeyPair = field(default_factory=new_key_pair)
    token_lives: int = 600
    api: str = ""
    limits: Limits = LIMITS

    def __post_init__(self) -> None:
        self.unit = EdiUnit(
            self.clock, self.randomness, CODEC, pace=self.pace, token_lives=self.token_lives
        )
        self.url = self.unit.start()
        self.unit.register(CLIENT, self.pair.public_jwk())
        self.helseid = self.helseid_as(self.pair)
        self.transport = self.transport_to(self.api or self.url)

    def helseid_as(self, pair: KeyPair, **more: str) -> HelseId:
        """Another client's way to tokens, or the same client's with another key."""
        registration = Registration(
            self.url, more.pop("client_id", CLIENT), ClientKeys(pair), **more
        )
        return HelseId(registration, self.clock, self.randomness)

    def access(self, server: str = "", limits: Limits | None = None) -> Access:
        """A connection of its own."""
        limits = limits or self.limits
        return Access(server or self.url, self.helseid, SOURCE, self.clock, limits)

    def transport_to(self, server: str, her_id: str = CENTRE) -> EdiTransport:
        """A transport of its own."""
        access = self.access(server)
        return EdiTransport(access, her_id, SOURCE, CODEC.kind_of, self.clock)

    def configured(self) -> EdiWorld:
        """With the centre's HER-id told here."""
        self.transport.configure(lock=True)
        return self

    def close(self) -> None:
        """End both."""
        self.transport.close()
        self.helseid.close()
        self.unit.stop()
