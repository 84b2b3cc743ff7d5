"""Two houses that hand each other sealed files: our centre, and a unit that has a store of its own."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest

from services.domain.access import SYSTEM
from services.domain.centre import Setting
from services.domain.messages import OutboxEntry
from services.domain.offers import Unit
from services.formats.certificates import Holder
from services.store.store import open_store
from services.store.tables import CENTRE, CONSENT, OUTBOX, OWN_KEY, SETTING, UNIT
from services.store.transaction import Transaction
from services.use_cases import addresses
from services.use_cases.open_sealed_file import (
    FileTaken,
    StoreOpened,
    opened_file,
    opening_keys,
    store_opened,
)
from services.use_cases.seal_message import (
    ClaimToSeal,
    NoteSealed,
    ToSeal,
    claim_to_seal,
    note_sealed,
    seal_claimed,
)
from services.use_cases.sealing_key import (
    MakeSealingKey,
    fresh_key,
    make_sealing_key,
    public_certificate_of,
    sealing_keys,
)
from services.use_cases.unit_certificates import TakeInCertificates, take_in_certificates
from tests.fakes.message_world import CENTRE_ID, KEY, MessageWorld, consent_to, furnish
from tests.fakes.time import FakeClock, FakeRandomness

OTHER = "other"
"""The id, in either house, of the other one as a unit."""
OUR_NUMBER = "999999999"


@cache
def private_of(name: str) -> bytes:
    """A key that is made once for all tests."""
    return fresh_key()


def open_house(path: Path, seed: int) -> MessageWorld:
    """A house whose ids are its own: no other seed gives the same."""
    clock, randomness = FakeClock(), FakeRandomness(random.Random(seed))
    store = open_store(path, KEY, clock, randomness)
    return MessageWorld(store, clock, randomness, unit=OTHER, consent="consent-other")


def make_house(path: Path, name: str, other: str, seed: int) -> MessageWorld:
    """A house without any address in the health network; the other one is a unit that takes files only."""
    house = open_house(path, seed)
    house.store.run(furnish, None, SYSTEM)

    def change(transaction: Transaction) -> None:
        centre = transaction.get(CENTRE, CENTRE_ID)
        transaction.replace(CENTRE, replace(centre, name=name, practice=False))
        for told in (addresses.HER_ID, addresses.ORGANISATION_HER_ID):
            transaction.remove(SETTING, told)
        number = json.dumps(OUR_NUMBER)
        transaction.add(SETTING, Setting(addresses.ORGANISATION_NUMBER, number))
        transaction.add(UNIT, Unit(OTHER, other, transaction.now, file_only=True))
        transaction.add(CONSENT, consent_to(OTHER, "jonas", house.consent))

    house.do(change)
    return house


@dataclass
class TwoHouses:
    """Both have a key, and each has recorded the other's certificate."""

    ours: MessageWorld
    theirs: MessageWorld


def make_key(house: MessageWorld, name: str) -> str:
    """A self-signed key of the house's; its id."""
    command = MakeSealingKey(Holder(name, OUR_NUMBER), private_of(name))
    return house.store.run(make_sealing_key, command, SYSTEM).value


def certificate_in_use(house: MessageWorld) -> bytes:
    keys = house.store.ask(sealing_keys, None, SYSTEM)
    assert keys.in_use is not None
    return house.store.ask(public_certificate_of, keys.in_use.id, SYSTEM)


def record(house: MessageWorld, content: bytes, unit: str = OTHER) -> tuple[str, ...]:
    """Take the certificate in on the unit."""
    return house.run(take_in_certificates, TakeInCertificates(unit, content))


def introduce(ours: MessageWorld, theirs: MessageWorld) -> None:
    record(ours, certificate_in_use(theirs))
    record(theirs, certificate_in_use(ours))


def without_keys(house: MessageWorld) -> MessageWorld:
    """The house before it had a key."""

    def change(transaction: Transaction) -> None:
        for key in transaction.all(OWN_KEY):
            transaction.remove(OWN_KEY, key.id)

    house.do(change)
    return house


@pytest.fixture(scope="session")
def built_houses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both stores, closed: each test takes a copy."""
    folder = tmp_path_factory.mktemp("houses")
    build_houses(folder)
    return folder


def build_houses(folder: Path) -> None:
    """Both stores, closed again."""
    ours = make_house(folder / "ours.store", "Kafé Brua", "Elvestad TSB", 1)
    theirs = make_house(folder / "theirs.store", "Elvestad TSB", "Kafé Brua", 2)
    make_key(ours, "ours")
    make_key(theirs, "theirs")
    introduce(ours, theirs)
    ours.store.close()
    theirs.store.close()


@pytest.fixture
def houses(built_houses: Path, tmp_path: Path) -> Iterator[TwoHouses]:
    """Both houses, open."""
    shutil.copytree(built_houses, tmp_path / "houses")
    ours = open_house(tmp_path / "houses" / "ours.store", 3)
    theirs = open_house(tmp_path / "houses" / "theirs.store", 4)
    yield TwoHouses(ours, theirs)
    ours.store.close()
    theirs.store.close()


def claimed(house: MessageWorld, entry_id: str) -> ToSeal:
    found = house.run(claim_to_seal, ClaimToSeal(entry_id))
    assert isinstance(found, ToSeal)
    return found


def sealed(house: MessageWorld, entry_id: str) -> bytes:
    """All three steps; the file."""
    to_seal = claimed(house, entry_id)
    made = seal_claimed(to_seal, house.clock.now())
    house.run(note_sealed, NoteSealed(to_seal.entry_id, to_seal.claim, made.digest))
    return made.content


def opened(house: MessageWorld, content: bytes) -> FileTaken:
    """All three steps; what became of it."""
    keys = house.ask(opening_keys, None)
    found = opened_file(content, keys, house.clock.now())
    command = StoreOpened(found, house.clock.now().date(), "på e-post")
    return house.run(store_opened, command)


def waiting(house: MessageWorld) -> list[OutboxEntry]:
    """What waits in the outbox."""
    return house.ask(lambda reading, _: reading.all(OUTBOX, order="rowid"), None)
