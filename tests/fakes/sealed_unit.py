"""A unit that takes sealed files only: its key, what it opens of ours, and what it seals for us."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from services.domain.letters import Letter, Party, Post
from services.domain.messages import Part, PartKind
from services.domain.offers import Unit
from services.formats.certificates import (
    Holder,
    KeyKind,
    OwnKey,
    Trust,
    new_private_key,
    self_signed,
)
from services.formats.certificates.reading import certificate, pem_of
from services.formats.kith_letters import read, write
from services.formats.sealed import Package, open_sealed, seal
from services.store.tables import CONSENT, OWN_KEY, UNIT
from services.use_cases.sealing_key import MakeSealingKey, make_sealing_key
from services.use_cases.unit_certificates import TakeInCertificates, take_in_certificates
from tests.fakes.edi_world import CENTRE_PARTY, JONAS
from tests.fakes.message_world import MessageWorld, consent_to

UNIT_ID = "lindebo"
LINDEBO = Party(
    "", "Lindebo TSB", "Liv Nygård", "Sykepleier", "Helse Øst", phone="+4768050009",
    organisation_number="987654321", local_id="lindebo",
)  # fmt: skip
THEIR_ID = "0d0d0d0d-0000-4000-8000-000000000001"
THEIR_THREAD = "0e0e0e0e-0000-4000-8000-000000000001"


@cache
def private_key(_of: str) -> bytes:
    """A key that is made once: making one takes long."""
    return new_private_key(KeyKind.RSA_3072)


def certified(name: str, now: datetime) -> OwnKey:
    """A key and its certificate, which it vouches for itself."""
    private = private_key(name)
    return OwnKey(private, self_signed(private, Holder(name), None, now))


def pem(own: OwnKey) -> bytes:
    """The certificate alone, as a unit hands it over."""
    return pem_of(certificate(own.certificate))


@dataclass
class SealedUnit:
    """Lindebo TSB. `world` is the centre that it exchanges files with."""

    world: MessageWorld
    own: OwnKey

    @property
    def centre_certificate(self) -> bytes:
        """What the centre has handed over."""
        keys = self.world.ask(lambda reading, _: reading.all(OWN_KEY, "state = 'in_use'"), None)
        return keys[0].certificate.encode("ascii")

    def opens(self, content: bytes) -> Post:
        """What the centre has written. Raises `SealedRefused`."""
        now = self.world.clock.moment
        opened = open_sealed(content, [self.own], Trust((self.centre_certificate,)), now)
        return read(opened.package.xml)

    def seals(self, post: Post, own: OwnKey | None = None, paper: bytes = b"") -> bytes:
        """A file for the centre, with a paper of theirs beside the message."""
        now = self.world.clock.moment
        return seal(Package(write(post), paper), own or self.own, self.centre_certificate, now)

    def letter(self, text: str, **changes: object) -> Letter:
        """A letter about Jonas, in a thread of theirs."""
        made = Letter(
            THEIR_ID,
            THEIR_THREAD,
            LINDEBO,
            CENTRE_PARTY,
            self.world.clock.moment,
            "Utskriving",
            (Part(PartKind.TEXT, "Melding", (text,)),),
            JONAS,
        )
        return replace(made, **changes)  # type: ignore[arg-type]  # each test names its own fields


def sealed_unit(world: MessageWorld, *, certified_here: bool = True) -> SealedUnit:
    """Lindebo among the centre's units, with a consent to it, our seal made and its certificate here."""
    now = world.clock.moment
    own = certified("Lindebo TSB", now)
    unit = Unit(UNIT_ID, "Lindebo TSB", now, organisation="Helse Øst", file_only=True)
    world.do(lambda transaction: transaction.add(UNIT, unit))
    given = consent_to(UNIT_ID, world.person, "consent to lindebo")
    world.do(lambda transaction: transaction.add(CONSENT, given))
    if certified_here:
        made = MakeSealingKey(Holder("Kafé Brua"), private_key("Kafé Brua"))
        world.do(lambda transaction: make_sealing_key(transaction, made))
        taken = TakeInCertificates(UNIT_ID, pem(own))
        world.do(lambda transaction: take_in_certificates(transaction, taken))
    return SealedUnit(world, own)
