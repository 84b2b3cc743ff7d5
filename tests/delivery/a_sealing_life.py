"""One life of somebody who seals, carries and opens files, with kill -9 somewhere in it.

A house is a store and two folders: `stick`, where its files are put, and `inbox`, where files of the other
house arrive; what has been opened stays there. The person knows no more than the store and the folders tell.
"""

from __future__ import annotations

import hashlib
import os
import random
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import Final

from services.domain.messages import OutboxEntry
from services.use_cases.carried_file import put_file
from services.use_cases.file_entries import files_about
from services.use_cases.hand_carried import NoteCarried, note_carried
from services.use_cases.open_sealed_file import (
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
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import open_house, waiting

SECRET: Final = "Blåklokkevikua"
"""In every message, so that it can be looked for on the disk."""
_MUCH: Final = 3
HOUSES: Final = ("ours", "theirs")


class Doing(StrEnum):
    """Where death waits."""

    CLAIMING = "claiming"
    SEALING = "sealing"
    PUTTING = "putting"
    NOTING_SEALED = "noting sealed"
    CARRYING = "carrying"
    OPENING = "opening"
    STORING = "storing"
    ANYTHING = "anything"


class Death:
    """kill -9 in the middle of whatever the n-th call happens to be, while that is going on.

    `calls` 0: it never comes. `met` counts the calls of each kind, to know how many there are.
    """

    def __init__(self, waits: Doing, calls: int) -> None:
        self._left, self._waits = calls, waits
        self._now = Doing.ANYTHING
        self.met = dict.fromkeys(Doing, 0)

    @contextmanager
    def near(self, doing: Doing) -> Iterator[None]:
        before, self._now = self._now, doing
        self._watch()
        yield
        self._now = before
        self._watch()

    def end(self) -> None:
        sys.setprofile(None)

    def _watch(self) -> None:
        """Anything but the sealing itself, whose million calls leave nothing behind."""
        anything = self._waits is Doing.ANYTHING and self._now is not Doing.SEALING
        sys.setprofile(self if anything or self._waits is self._now else None)

    def __call__(self, _frame: FrameType, _event: str, _argument: object) -> None:
        self.met[self._now] += 1
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


@dataclass
class Life:
    """In one house, until it is killed or nothing is left to do."""

    folder: Path
    name: str
    seed: int
    death: Death

    def live(self, messages: int) -> None:
        """Write so many unless much waits already, open what has come, seal and carry what waits."""
        self.chance = random.Random(self.seed)
        self.house = open_house(self.folder / f"{self.name}.store", 1_000 + self.seed)
        with self.death.near(Doing.ANYTHING):
            for number in range(messages if len(waiting(self.house)) < _MUCH else 0):
                self._promise(self.house.send(f"{SECRET} nummer {number}."))
            self._open_all()
            for entry in waiting(self.house)[: _MUCH + 1]:
                self._see_to(entry)
        self.death.end()
        self.house.store.close()

    def _promise(self, message_id: str) -> None:
        """What is on disk is written down where the kill can't reach it."""
        told = os.open(self.folder / "promised", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(told, f"{self.name} {message_id}\n".encode())
        os.close(told)

    def _see_to(self, entry: OutboxEntry) -> None:
        known = known_files(self.house, entry.id)
        arrived = [digest for digest in known if digest in digests(self._other / "inbox")]
        if arrived:
            self._note_carried(entry)
            return
        on_stick = [path for path in self._stick.iterdir() if digest_of(path) in known]
        if not on_stick:
            on_stick = self._found_or_made(entry)
        if self.chance.random() < 0.9:
            self._carry(entry, on_stick[0])

    def _found_or_made(self, entry: OutboxEntry) -> list[Path]:
        """A file that nobody wrote down is destroyed, and the message sealed once more."""
        recorded = {
            digest for each in waiting(self.house) for digest in known_files(self.house, each.id)
        }
        for path in self._stick.iterdir():
            if digest_of(path) not in recorded:
                path.unlink()
        return [self._seal(entry)]

    def _seal(self, entry: OutboxEntry) -> Path:
        with self.death.near(Doing.CLAIMING):
            claimed = self.house.run(claim_to_seal, ClaimToSeal(entry.id))
        assert isinstance(claimed, ToSeal)
        with self.death.near(Doing.SEALING):
            made = seal_claimed(claimed, self.house.clock.now())
        path = self._stick / made.name
        with self.death.near(Doing.PUTTING):
            put_file(path, made.content)
        with self.death.near(Doing.NOTING_SEALED):
            self.house.run(note_sealed, NoteSealed(claimed.entry_id, claimed.claim, made.digest))
        return path

    def _carry(self, entry: OutboxEntry, path: Path) -> None:
        """The other house has the file before that is noted, as it is with people."""
        with self.death.near(Doing.CARRYING):
            path.rename(self._other / "inbox" / path.name)
            self._note_carried(entry)

    def _note_carried(self, entry: OutboxEntry) -> None:
        today = self.house.clock.now().date()
        self.house.run(note_carried, NoteCarried(entry.id, today, "på minnepinne"))

    def _open_all(self) -> None:
        """Every file that has come, also those that were opened before: it may be done again."""
        for path in sorted(self._inbox.iterdir()):
            if digest_of(path) in self._opened() and self.chance.random() < 0.7:
                continue
            with self.death.near(Doing.OPENING):
                keys = self.house.ask(opening_keys, None)
                found = opened_file(path.read_bytes(), keys, self.house.clock.now())
            with self.death.near(Doing.STORING):
                today = self.house.clock.now().date()
                self.house.run(store_opened, StoreOpened(found, today, "på minnepinne"))

    def _opened(self) -> set[str]:
        rows = self.house.ask(
            lambda reading, _: reading.rows("SELECT digest FROM sealed_file WHERE outgoing = 0"),
            None,
        )
        return {digest for (digest,) in rows}

    @property
    def _stick(self) -> Path:
        return self.folder / self.name / "stick"

    @property
    def _inbox(self) -> Path:
        return self.folder / self.name / "inbox"

    @property
    def _other(self) -> Path:
        return self.folder / HOUSES[1 - HOUSES.index(self.name)]


def known_files(house: MessageWorld, about_id: str) -> list[str]:
    """The digests of the files that were written down of a message or entry, the latest first."""
    made = house.ask(files_about, about_id)
    return [one.digest for one in made if one.digest]


def digest_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digests(folder: Path) -> set[str]:
    return {digest_of(path) for path in folder.iterdir()}
