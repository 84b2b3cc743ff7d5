"""A practice unit behind the health network's interface, and a client of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from services.domain.consent import Purpose
from services.domain.letters import Letter, Party
from services.domain.messages import Part, PartKind
from services.domain.patients import OWN_NUMBER, Patient, PatientId, Sex
from services.ports import Clock, OutgoingEnvelope
from services.practice_unit.edi.kith_codec import KithCodec
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
CENTRE_PARTY = Party(
    CENTRE, "Kafé Brua", "Hanne Brekke", "Koordinator", "Brua", "8000009", "+4768050000"
)
UNIT_PARTY = Party(UNIT, "Fjordheim TSB", organisation="Fjordheim", organisation_address="99000189")
JONAS = Patient(
    "Jonas Berg",
    1992,
    "Jonas",
    "",
    "Berg",
    date(1992, 8, 15),
    Sex.MALE,
    (PatientId(OWN_NUMBER, "17"),),
)
CLIENT = "5f0f8c1e-8f5b-4b38-9a3c-00000000c11e"
SOURCE = SourceSystem("Medvandrer", "0.1")
CONVERSATION = "0d0d0d0d-0000-4000-8000-00000000aaaa"


CODEC = KithCodec()


def letter(number: int = 1, text: str = "Hei på deg.") -> Letter:
    """A letter from the centre to the unit."""
    return Letter(
        f"0d0d0d0d-0000-4000-8000-{number:012d}",
        CONVERSATION,
        CENTRE_PARTY,
        UNIT_PARTY,
        REFERENCE,
        "Spørsmål",
        (Part(PartKind.TEXT, "Melding", (text,)),),
        JONAS,
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
