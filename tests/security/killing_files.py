"""Adds files to a half-written message and discards it, killed (-9) one step later each time.

A step is a statement that SQLite begins, or a slice of its work on one. Usage: python -m
tests.security.killing_files TEMPLATE OUT; each run gets its own copy of the template's folder as
OUT/<step>, in which `TOLD` has a line for each use case that came back; the last run came through.
Prints how many there were.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from services.domain.messages import Attachment, Composed
from services.formats.message_files.read_file import ReadFile
from services.store.connection import Connection
from services.use_cases.house import Unlocked
from services.use_cases.message_files import AttachFile, attach_file
from services.use_cases.own_message_drafts import (
    SaveMessageDraft,
    discard_message_draft,
    save_message_draft,
)
from services.use_cases.unlocking import unlock
from tests.fakes.house import LEADER, PASSPHRASE, a_house
from tests.security.killing import die

SUBJECT: Final = "ny"
TOLD: Final = "told"
MOST_STEPS: Final = 2_000
_SLICE: Final = 500
"""Of SQLite's own instructions."""


def file(name: str, mime_type: str, data: bytes) -> ReadFile:
    """A file as it is after it has been judged; the same bytes in every process."""
    attachment = Attachment(name, mime_type, len(data), hashlib.sha256(data).hexdigest())
    return ReadFile(attachment, data)


PLAN: Final = file("Kontrakt.pdf", "application/pdf", b"%PDF" + bytes(50_000))
PHOTO: Final = file("IMG_0042.jpg", "image/jpeg", b"\xff\xd8" + bytes(90_000))


def work(unlocked: Unlocked, tell: Callable[[], None]) -> None:
    """Two files are added, one is taken out again, and all of it is discarded."""
    store, actor = unlocked.store, unlocked.actor
    composed = Composed(text="Her er planen.")
    for one in (PLAN, PHOTO):
        attached = store.run(attach_file, AttachFile(SUBJECT, composed, one), actor)
        composed = replace(composed, files=(*composed.files, attached.value))
        tell()
    without = replace(composed, files=composed.files[1:])
    store.run(save_message_draft, SaveMessageDraft(SUBJECT, without), actor)
    tell()
    store.run(discard_message_draft, SUBJECT, actor)
    tell()


def die_at(connection: Connection, until: int) -> None:
    """Let the process end at this step."""
    left = [until]

    def step(_statement: str = "") -> int:
        left[0] -= 1
        if left[0] <= 0:
            die()
        return 0

    connection.set_trace_callback(step)
    connection.set_progress_handler(step, _SLICE)


def run(folder: Path, until: int) -> None:
    """In the child: work on the folder, and die at step `until`."""
    unlocked = unlock(a_house(folder, seed=1000 + until), LEADER, PASSPHRASE)
    told = os.open(folder / TOLD, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    die_at(unlocked.store.connection, until)

    def tell() -> None:
        os.write(told, b"\n")

    work(unlocked, tell)


def came_through(folder: Path, until: int) -> bool:
    child = os.fork()
    if child == 0:
        status = 1
        try:
            run(folder, until)
            status = 0
        finally:
            os._exit(status)
    _, how = os.waitpid(child, 0)
    if os.WIFSIGNALED(how):
        return False
    if os.waitstatus_to_exitcode(how) != 0:
        raise RuntimeError(f"step {until} failed instead of being killed")
    return True


def main(template: str, out: str) -> None:
    """Kill at step 1, 2, 3 … until the work comes through."""
    for step in range(1, MOST_STEPS):
        folder = Path(out) / str(step)
        shutil.copytree(template, folder)
        if came_through(folder, step):
            sys.stdout.write(f"{step}\n")
            return
    raise RuntimeError("the work never came through")


if __name__ == "__main__":
    main(*sys.argv[1:])
