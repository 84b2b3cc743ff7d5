"""Killed (-9) at every step of adding files to a half-written message: bytes and draft go together."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from services.use_cases.house import Unlocked, leave
from services.use_cases.message_files import AttachFile, DraftFile, attach_file, draft_file
from services.use_cases.own_message_drafts import discard_message_draft, load_message_draft
from services.use_cases.unlocking import unlock
from tests.fakes.house import LEADER, PASSPHRASE, a_house, founded
from tests.security.killing_files import PHOTO, PLAN, SUBJECT, TOLD

Stands = tuple[list[str], set[str]]
"""The files of the draft, and those whose bytes are kept."""

PLANNED, PICTURED = PLAN.attachment.digest, PHOTO.attachment.digest
AFTER: list[Stands] = [
    ([], set()),
    ([PLANNED], {PLANNED}),
    ([PLANNED, PICTURED], {PLANNED, PICTURED}),
    ([PICTURED], {PLANNED, PICTURED}),
    ([], set()),
]
"""How it stands after each use case; what was taken out may be taken back until the draft goes."""


def kept(unlocked: Unlocked) -> set[str]:
    rows = unlocked.store.ask(
        lambda reading, _: reading.rows("SELECT id FROM attachment_bytes"), None, unlocked.actor
    )
    return {digest for (digest,) in rows}


def stands(unlocked: Unlocked) -> Stands:
    draft = unlocked.store.ask(load_message_draft, SUBJECT, unlocked.actor)
    files = draft.composed.files if draft else ()
    for file in files:
        about = DraftFile(SUBJECT, file.attachment.digest)
        assert unlocked.store.ask(draft_file, about, unlocked.actor).data
    return [file.attachment.digest for file in files], kept(unlocked)


def goes_on(unlocked: Unlocked) -> None:
    """What is left can be added to, and leaves nothing behind when it is discarded."""
    draft = unlocked.store.ask(load_message_draft, SUBJECT, unlocked.actor)
    if draft is not None and not any(
        file.attachment == PLAN.attachment for file in draft.composed.files
    ):
        unlocked.store.run(attach_file, AttachFile(SUBJECT, draft.composed, PLAN), unlocked.actor)
    unlocked.store.run(discard_message_draft, SUBJECT, unlocked.actor)
    assert kept(unlocked) == set()


def test_while_adding_files_no_draft_lacks_bytes_and_no_bytes_lack_a_draft(
    tmp_path: Path, tree: Path
) -> None:
    leave(founded(a_house(tmp_path / "template")).unlocked)
    done = subprocess.run(
        [sys.executable, "-m", "tests.security.killing_files", tmp_path / "template", tmp_path],
        cwd=tree,
        check=True,
        capture_output=True,
        text=True,
    )
    last = int(done.stdout)
    assert last > 40, "the killing hit nothing"
    for step in range(1, last + 1):
        told = len((tmp_path / str(step) / TOLD).read_bytes())
        unlocked = unlock(a_house(tmp_path / str(step), seed=step), LEADER, PASSPHRASE)
        assert unlocked.store.check() > 0
        assert stands(unlocked) in AFTER[told : told + 2], f"killed at step {step}"
        assert (step == last) == (told == len(AFTER) - 1)
        goes_on(unlocked)
        leave(unlocked)
