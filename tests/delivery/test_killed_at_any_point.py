"""A real child process is killed with -9 wherever it happens to be: nothing is lost, nothing comes twice."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from desktop.practice_line import CLIENT
from services.domain.access import SYSTEM
from services.domain.messages import MessageState
from services.practice_unit.edi.kith_codec import KithCodec
from services.practice_unit.edi.unit import EdiUnit
from services.practice_unit.script import Pace
from services.store.store import open_store
from services.store.tables import MESSAGE, OUTBOX
from services.transports.helsenett.keys import new_key_pair
from tests.delivery.a_life import Doing
from tests.fakes.message_world import KEY, make_world
from tests.fakes.time import FakeClock, FakeRandomness

KILLS = 40
MESSAGES_A_LIFE = 3
CALLS = {Doing.ANYTHING: 295_000, Doing.SENDING: 75_000, Doing.RECEIVING: 190_000}
"""About as many calls as a life makes at that, so that death comes everywhere in it."""


class Door(NamedTuple):
    """Where the unit is, and the key that it knows us by."""

    url: str
    key: str


def one_life(path: Path, door: Door, doing: Doing, calls: int, tree: Path) -> tuple[int, set[str]]:
    """Its exit code (-9: killed), and the ids that it said were on disk."""
    messages = MESSAGES_A_LIFE if calls else 0
    told = f"{path}\n{door.url}\n{door.key}\n{doing.value}\n{calls}\n{messages}"
    done = subprocess.run(
        [sys.executable, "-m", "tests.delivery.a_life"],
        input=told,
        capture_output=True,
        text=True,
        cwd=tree,
        timeout=120,
        check=False,
    )
    assert done.returncode in (0, -9), done.stderr
    return done.returncode, set(done.stdout.split())


def test_forty_kills_lose_nothing_and_send_nothing_twice(tmp_path: Path, tree: Path) -> None:
    kill_again_and_again(tmp_path / "centre.store", tree, KILLS, Counter())


def kill_again_and_again(path: Path, tree: Path, wanted: int, met: Counter[str]) -> int:
    """Kill as many lives, let one come to its end, and look at what both sides have; the letters sent.

    `met` counts how many found what in the middle of being done.
    """
    make_world(path).store.close()
    unit, pair = (
        EdiUnit(FakeClock(), FakeRandomness(), KithCodec(), pace=Pace(answer=0.0)),
        new_key_pair(),
    )
    unit.register(CLIENT, pair.public_jwk())
    door = Door(unit.start(), pair.private_jwk())
    chance = random.Random(20261122)
    promised: set[str] = set()
    kills = 0
    while kills < wanted:
        doing = chance.choice(sorted(Doing))
        code, ids = one_life(path, door, doing, chance.randrange(1, CALLS[doing]), tree)
        promised |= ids
        kills += code == -9
        if code == -9:
            met.update(set(_in_the_middle_of(path, {each.message_id for each in unit.taken()})))
    code, _ = one_life(path, door, Doing.ANYTHING, 0, tree)
    assert code == 0
    taken = [taken.message_id for taken in unit.taken()]
    unit.stop()
    _check(path, promised, taken)
    return len(taken)


def _in_the_middle_of(path: Path, taken: set[str]) -> Iterator[str]:
    """What a life left half done, seen in a copy, so that the next life finds it as it was left."""
    with TemporaryDirectory() as folder:
        for file in path.parent.glob(f"{path.name}*"):
            shutil.copy(file, folder)
        world = open_store(Path(folder) / path.name, KEY, FakeClock(), FakeRandomness())
        entries = world.ask(lambda reading, _: reading.all(OUTBOX), None, SYSTEM)
        messages = world.ask(lambda reading, _: reading.all(MESSAGE), None, SYSTEM)
        world.close()
    for entry in entries:
        what = f"a {entry.kind.value} "
        yield what + ("claimed" if entry.claim else "queued")
        if entry.claim and entry.id in taken:
            yield what + "taken, its claim not settled"
    if any(message.state is MessageState.ACCEPTED for message in messages):
        yield "a receipt or an answer not yet fetched"
    if not entries:
        yield "nothing waiting"


def _check(path: Path, promised: set[str], taken: list[str]) -> None:
    world = open_store(path, KEY, FakeClock(), FakeRandomness())
    messages = world.ask(lambda reading, _: reading.all(MESSAGE), None, SYSTEM)
    ours = {message.id: message for message in messages if not message.remote_id}
    theirs = [message for message in messages if message.remote_id]
    assert promised <= set(ours), "a message that was confirmed is lost"
    assert len(taken) == len(set(taken)), "a message came twice"
    assert set(ours) == set(taken), "a message never came, or one came that was not kept"
    states = {message.state for message in ours.values()}
    assert states == {MessageState.ANSWERED}, states
    assert len({message.remote_id for message in theirs}) == len(theirs) == len(ours)
    assert (
        world.ask(lambda reading, _: reading.value("SELECT count(*) FROM outbox"), None, SYSTEM)
        == 0
    )
    assert world.check() > 0
    world.close()
