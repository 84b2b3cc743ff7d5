"""Runs one piece of work on a disk that is full, limited or read-only, in a process of its own.

Usage: python -m tests.security.narrow_disks KIND WORK FOLDER. Prints what happened as one word: `done`
or the name of the refusal. KIND `full` fills a small disk that is mounted over FOLDER's `disk` by the
one who starts this; `limited` may write no file larger than a few pages beyond the present ones.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from services.domain.changes import Outcome
from services.domain.errors import Refused
from services.domain.participants import Participant
from services.store.tables import PARTICIPANT
from services.store.transaction import Transaction
from services.use_cases.backups import BackUp, back_up
from services.use_cases.house import House, leave
from services.use_cases.unlocking import unlock
from tests.fakes.house import LEADER, PASSPHRASE, a_house, founded, with_coordinator


def welcome(transaction: Transaction, note: str) -> Outcome[str]:
    person = Participant(transaction.new_id(), "Ola Ås", transaction.now, note=note)
    transaction.add(PARTICIPANT, person)
    return transaction.done(person.id)


def fill(folder: Path) -> None:
    """Use up the disk to the last byte."""
    with (folder / "filler").open("wb", buffering=0) as file:
        for size in (65536, 4096, 256, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue


def limit(folder: Path) -> None:
    """Let no file grow beyond the size of the store."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    largest = max(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))


NARROW: dict[str, Callable[[Path], None]] = {
    "full": fill,
    "limited": limit,
    "readonly": lambda folder: None,
}


def found(house: House, narrow: Callable[[], None]) -> None:
    narrow()
    leave(founded(house).unlocked)


def write(house: House, narrow: Callable[[], None]) -> None:
    unlocked = unlock(house, LEADER, PASSPHRASE)
    unlocked.store.run(welcome, "confirmed", unlocked.actor)
    narrow()
    try:
        unlocked.store.run(welcome, os.urandom(300_000).hex(), unlocked.actor)
    finally:
        unlocked.store.check()
        people = unlocked.store.ask(
            lambda reading, _: reading.all(PARTICIPANT), None, unlocked.actor
        )
        assert [person.note for person in people] == ["confirmed"], "half of a change was stored"
        unlocked.store.close()


def account(house: House, narrow: Callable[[], None]) -> None:
    unlocked = unlock(house, LEADER, PASSPHRASE)
    narrow()
    try:
        with_coordinator(unlocked)
    finally:
        unlocked.store.close()


def backup(house: House, narrow: Callable[[], None]) -> None:
    unlocked = unlock(house, LEADER, PASSPHRASE)
    narrow()
    try:
        unlocked.store.run(back_up, BackUp(house.folder / "kopi.medvandrer"), unlocked.actor)
    finally:
        unlocked.store.close()


def unlocking(house: House, narrow: Callable[[], None]) -> None:
    narrow()
    leave(unlock(house, LEADER, PASSPHRASE))


WORK = {
    "found": found,
    "write": write,
    "account": account,
    "backup": backup,
    "unlocking": unlocking,
}


def main(kind: str, work: str, folder: str) -> None:
    """Do it and tell how it ended."""
    house = a_house(Path(folder), seed=99)
    try:
        WORK[work](house, lambda: NARROW[kind](house.folder))
    except Refused as refused:
        sys.stdout.write(f"{type(refused).__name__}\n")
    else:
        sys.stdout.write("done\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
