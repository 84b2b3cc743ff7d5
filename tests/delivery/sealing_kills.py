"""Kills (-9) people's work with sealed files as often as asked, and looks after each kill at what is left.

Usage: python -m tests.delivery.sealing_kills FOLDER KILLS SEED. Every life and every look is a process of its
own, forked here, where everything is loaded already. Prints what was killed how often, one a line; ends with
an error as soon as anything is not as it must be.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from services.domain.access import SYSTEM
from services.domain.messages import Message, MessageDirection, MessageState, OutboxEntry
from services.formats import kith_letters, paper
from services.store.tables import MESSAGE, OUTBOX, SEALED_FILE
from tests.delivery.a_sealing_life import HOUSES, SECRET, Death, Doing, Life, digests, known_files
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import build_houses, open_house

MESSAGES_A_LIFE: Final = 1
MOST_ROUNDS: Final = 40
"""To its end, when nobody is killed any more."""
CALLS: Final = {
    Doing.CLAIMING: 5_000,
    Doing.SEALING: 1_600_000,
    Doing.PUTTING: 250,
    Doing.NOTING_SEALED: 3_000,
    Doing.CARRYING: 4_000,
    Doing.OPENING: 45_000,
    Doing.STORING: 16_000,
    Doing.ANYTHING: 75_000,
}
"""About as many calls as a life makes at that, so that death comes everywhere in it."""
_LOADED: Final = (kith_letters, paper)
_PLAIN: Final = (SECRET.encode(), SECRET.encode("utf-16-le"), b"%PDF-", b"<MsgHead", b"melding.xml")


def in_a_child(work: Callable[[], object]) -> int:
    """How a child that does this ended: 0, or -9 when it was killed. Raises when it failed."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        except BaseException:  # noqa: BLE001 - whatever it was, the parent must hear of it
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(status)
    _, how = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(how)
    if code not in (0, -9):
        raise RuntimeError("a life, or a look at what it left, failed")
    return code


def make(folder: Path) -> None:
    """Two houses that know each other."""
    for name in HOUSES:
        for place in ("stick", "inbox"):
            (folder / name / place).mkdir(parents=True)
    in_a_child(partial(build_houses, folder))


def kill(folder: Path, kills: int, seed: int) -> Counter[Doing]:
    """So many kills, each looked at; then both houses come to their end. What was killed how often."""
    chance = random.Random(seed)
    met: Counter[Doing] = Counter()
    lives = 0
    while met.total() < kills:
        lives += 1
        doing = chance.choice(list(Doing))
        death = Death(doing, chance.randrange(1, CALLS[doing]))
        life = Life(folder, chance.choice(HOUSES), seed * 100_000 + lives, death)
        if in_a_child(partial(life.live, MESSAGES_A_LIFE)) == -9:
            met[doing] += 1
        in_a_child(partial(look, folder))
    come_to_an_end(folder, seed * 100_000 + 50_000)
    return met


def come_to_an_end(folder: Path, seed: int) -> None:
    """Nobody is killed any more, until nothing waits; then once more, to open what was delivered last."""
    for each in range(MOST_ROUNDS):
        was_done = _is_done(folder)
        for name in HOUSES:
            last = Life(folder, name, seed + each, Death(Doing.ANYTHING, 0))
            in_a_child(partial(last.live, 0))
        if was_done:
            break
    in_a_child(partial(look_at_the_end, folder))


def look(folder: Path) -> None:
    """What must hold at every moment."""
    nothing_is_plain(folder)
    promises = promised(folder)
    for name, other in zip(HOUSES, reversed(HOUSES), strict=True):
        house = open_house(folder / f"{name}.store", 1)
        assert house.store.check() > 0
        sent, entries = _ours(house), _entries(house)
        assert promises[name] <= set(sent), "a message that was on disk is lost"
        arrived = digests(folder / other / "inbox")
        for message in sent.values():
            waits = message.id in entries
            assert waits is (message.state is MessageState.QUEUED), message.state
            if message.sent_at is not None:
                files = known_files(house, message.id)
                assert set(files) & arrived, "a message is said to have left that did not"
        shown = [message.remote_id for message in _theirs(house)]
        assert len(shown) == len(set(shown)), "a message is shown twice"
        taken = house.store.ask(
            lambda reading, _: reading.all(SEALED_FILE, "outgoing = 0"), None, SYSTEM
        )
        known = {one.about_id for one in taken if one.about_id}
        assert {message.id for message in _theirs(house)} <= known, "nobody knows how it came"
        house.store.close()


def look_at_the_end(folder: Path) -> None:
    """Everything has arrived, once, and has its receipt; nothing waits, nothing is claimed."""
    look(folder)
    houses = {name: open_house(folder / f"{name}.store", 1) for name in HOUSES}
    for name, other in zip(HOUSES, reversed(HOUSES), strict=True):
        sent, arrived = _ours(houses[name]), _theirs(houses[other])
        assert not _entries(houses[name]), "something waits for ever"
        assert {message.remote_id for message in arrived} == set(sent), "a message never came"
        states = {message.state for message in sent.values()}
        assert states <= {MessageState.RECEIPTED}, states
    for house in houses.values():
        house.store.close()


def nothing_is_plain(folder: Path) -> None:
    """No file holds a word of a message, nor what a message or its paper begins with."""
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        found = [word for word in _PLAIN if word in content]
        assert not found, f"{path} holds {found}"


def promised(folder: Path) -> dict[str, set[str]]:
    """The ids of the messages that were on disk, by house."""
    told = folder / "promised"
    lines = told.read_text().split("\n")[:-1] if told.exists() else []
    pairs = [line.split(" ") for line in lines]
    return {name: {each for whose, each in pairs if whose == name} for name in HOUSES}


def _ours(house: MessageWorld) -> dict[str, Message]:
    every = house.ask(lambda reading, _: reading.all(MESSAGE), None)
    return {each.id: each for each in every if each.direction is MessageDirection.OUT}


def _theirs(house: MessageWorld) -> list[Message]:
    return house.inbound()


def _entries(house: MessageWorld) -> dict[str, OutboxEntry]:
    every = house.ask(lambda reading, _: reading.all(OUTBOX), None)
    return {each.id: each for each in every}


def _is_done(folder: Path) -> bool:
    child = os.fork()
    if child == 0:
        os._exit(int(any(_waits(folder / f"{name}.store") for name in HOUSES)))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _waits(store: Path) -> bool:
    house = open_house(store, 1)
    entries = _entries(house)
    house.store.close()
    return bool(entries)


def main(folder: str, kills: int, seed: int) -> None:
    """In a process of its own."""
    place = Path(folder)
    # What is written aside is looked through as well.
    (place / "aside").mkdir(parents=True)
    tempfile.tempdir = os.environ["TMPDIR"] = str(place / "aside")
    make(place)
    for doing, count in sorted(kill(place, kills, seed).items()):
        sys.stdout.write(f"{count} {doing.value}\n")
    sent = {name: len(ids) for name, ids in promised(place).items()}
    sys.stdout.write(f"{sum(sent.values())} messages\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
