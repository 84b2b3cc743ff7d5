"""Messages come and go while the disk is full or the store is locked, in a process of its own.

Usage: python -m tests.delivery.narrow_store KIND STEP FOLDER. KIND is `full` (FOLDER is a small disk of its
own, filled to the last byte) or `locked` (another connection holds the store); STEP is `arriving`, `claiming`
or `settling`. It ends with an error unless nothing was lost, nothing came twice and the cursor stood still,
and prints the refusal that was met.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from services.domain.errors import StoreRefused
from services.domain.letters import Letter
from services.domain.messages import Attachment, MessageState, Part, PartKind
from services.formats.kith_letters import write
from services.ports import XML, Acceptance, IncomingEnvelope, OutgoingEnvelope
from services.store.connection import key_pragma
from services.store.tables import ATTACHMENT_BYTES, OUTBOX
from services.use_cases.inbox import cursor_of
from tests.delivery.arriving import THEIR_ID, envelope, letter
from tests.fakes.message_world import (
    CENTRE_ADDRESS,
    KEY,
    UNIT_ADDRESS,
    FakeTransport,
    MessageWorld,
    dispatcher,
    make_world,
    receiver,
)
from tests.security.narrow_disks import fill

LETTERS: Final = 3
_STORE: Final = "centre.store"


@dataclass
class Narrow:
    """A folder in which nothing more can be written, as long as it lasts."""

    kind: str
    folder: Path
    begun: list[Callable[[], None]] = field(default_factory=list)

    def begin(self) -> None:
        if self.kind == "full":
            fill(self.folder)
            self.begun.append((self.folder / "filler").unlink)
            return
        other = dbapi2.connect(str(self.folder / _STORE), isolation_level=None)
        other.execute(key_pragma(KEY))
        other.execute("BEGIN IMMEDIATE")
        self.begun.append(other.close)

    def end(self) -> None:
        for over in self.begun:
            over()
        self.begun.clear()


@dataclass
class NarrowingTransport(FakeTransport):
    """The disk fills up, or the store is locked, when the letter has just been taken."""

    narrow: Narrow | None = None

    def send(self, envelope: OutgoingEnvelope) -> Acceptance:
        taken = super().send(envelope)
        if self.narrow is not None:
            self.narrow.begin()
            self.narrow = None
        return taken


@contextmanager
def refused() -> Iterator[list[str]]:
    """The name of the refusal that must come."""
    met: list[str] = []
    try:
        yield met
    except StoreRefused as refusal:
        met.append(type(refusal).__name__)
    if not met:
        raise SystemExit("it went well, as if nothing had been in the way")


def large_letter(world: MessageWorld, number: int) -> IncomingEnvelope:
    """A letter with a file that can't be made smaller."""
    data = b"%PDF-1.7\n" + os.urandom(300_000)
    file = Attachment("plan.pdf", "application/pdf", len(data), hashlib.sha256(data).hexdigest())
    part = Part(PartKind.ATTACHMENT, "Vedlegg", ("plan.pdf",), attachment=file)
    said: Letter = letter(world, message_id=f"{THEIR_ID[:-1]}{number}", parts=(part,))
    body = write(said, {file.digest: data})
    return IncomingEnvelope(
        said.message_id, UNIT_ADDRESS, CENTRE_ADDRESS, body, XML, f"ref{number}"
    )


def arriving(world: MessageWorld, narrow: Narrow) -> list[str]:
    arrive = receiver(world, FakeTransport(incoming=[envelope(letter(world))]))
    arrive.run_until_idle()
    before = world.ask(cursor_of, "practice")
    news = [large_letter(world, number) for number in range(2, LETTERS + 2)]
    transport = FakeTransport(incoming=[envelope(letter(world)), *news])
    waiting = receiver(world, transport)
    narrow.begin()
    with refused() as met:
        waiting.step()
    if narrow.kind == "locked":
        narrow.end()  # else nobody could look
    assert world.ask(cursor_of, "practice") == before, "the cursor moved past what was not stored"
    assert len(world.inbound()) == 1, "half a batch was stored"
    narrow.end()
    assert waiting.run_until_idle() == LETTERS, "a letter was lost"
    assert waiting.run_until_idle() == 0, "a letter came twice"
    assert len(world.inbound()) == LETTERS + 1
    assert len(world.ask(lambda reading, _: reading.all(ATTACHMENT_BYTES), None)) == LETTERS
    assert len(world.ask(lambda reading, _: reading.all(OUTBOX), None)) == LETTERS + 1
    return met


def claiming(world: MessageWorld, narrow: Narrow) -> list[str]:
    message_id = world.send("Hei.", PartKind.PLAN)
    transport = FakeTransport()
    sends = dispatcher(world, transport)
    world.store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    narrow.begin()
    with refused() as met:
        sends.step()
    assert not transport.offered, "it left without a claim"
    narrow.end()
    _arrives_once(world, transport, message_id)
    return met


def settling(world: MessageWorld, narrow: Narrow) -> list[str]:
    message_id = world.send("Hei.", PartKind.PLAN)
    world.store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    transport = NarrowingTransport(narrow=narrow)
    sends = dispatcher(world, transport)
    with refused() as met:
        sends.step()
    narrow.end()
    assert list(transport.taken) == [message_id]
    _arrives_once(world, transport, message_id)
    return met


def _arrives_once(world: MessageWorld, transport: FakeTransport, message_id: str) -> None:
    """Another start frees the claim; the same id is sent, and taken once."""
    again = dispatcher(world, transport)
    again.begin()
    again.run_until_idle()
    assert list(transport.taken) == [message_id], "lost, or sent under another id"
    message = world.message(message_id)
    assert (message.state, message.may_have_left) == (MessageState.ACCEPTED, False)
    assert not world.ask(lambda reading, _: reading.all(OUTBOX), None)


STEPS: Final[dict[str, Callable[[MessageWorld, Narrow], list[str]]]] = {
    "arriving": arriving,
    "claiming": claiming,
    "settling": settling,
}


def main(kind: str, step: str, folder: str) -> None:
    """Do it and tell what was met."""
    world = make_world(Path(folder) / _STORE)
    world.do(lambda transaction: None)
    met = STEPS[step](world, Narrow(kind, Path(folder)))
    assert world.store.check() > 0
    world.store.close()
    sys.stdout.write(f"{' '.join(met)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
