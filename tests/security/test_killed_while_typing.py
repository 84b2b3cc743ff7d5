"""Killed (-9) a moment after typing: what the form has kept by itself is there at the next start."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from services.use_cases.drafts import DraftAsked, load_draft
from services.use_cases.house import leave
from services.use_cases.unlocking import unlock
from tests.fakes.house import LEADER, PASSPHRASE, a_house, founded


def test_a_killed_app_has_kept_what_was_typed(tmp_path: Path, tree: Path) -> None:
    leave(founded(a_house(tmp_path)).unlocked)
    typing = subprocess.Popen(
        [sys.executable, "-m", "tests.security.typing_away", tmp_path, "Nattkafeen"],
        cwd=tree,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert typing.stdout is not None
        assert typing.stdout.readline() == "Draft saved\n"
    finally:
        typing.kill()
        typing.communicate()
    assert typing.returncode != 0
    again = unlock(a_house(tmp_path, seed=1), LEADER, PASSPHRASE)
    draft = again.store.ask(load_draft, DraftAsked("offer"), again.actor)
    leave(again)
    assert draft is not None
    assert json.loads(draft.body) == {"name": "Nattkafeen"}


def test_nothing_that_is_half_written_lies_readable_on_the_disk(tmp_path: Path, tree: Path) -> None:
    leave(founded(a_house(tmp_path)).unlocked)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.security.typing_away", tmp_path, "Nattkafeen"],
        cwd=tree,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as typing:
        assert typing.stdout is not None
        typing.stdout.readline()
        typing.kill()
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert left
    assert not any(b"Nattkafeen" in path.read_bytes() for path in left)
