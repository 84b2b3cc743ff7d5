"""Runs `medvandrer` as a child process, as people and machines do."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


def command(*arguments: object) -> list[str]:
    """The command line; warnings are errors in it too."""
    return [sys.executable, "-W", "error", "-m", "desktop.command_line", *map(str, arguments)]


def surroundings(**more: str) -> dict[str, str]:
    """The test's own surroundings, without a passphrase in them."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("MEDVANDRER")}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", **more}


def medvandrer(*arguments: object, largest_file: int = 0, passphrase: str = "") -> Ended:
    """Run to the end; `passphrase` is given in the environment.

    With `largest_file` (in 1024 bytes) no file may grow over it: a full disk.
    """
    line = command(*arguments)
    if largest_file:
        line = ["/bin/bash", "-c", f'ulimit -f {largest_file}; exec "$@"', "bash", *line]
    child = subprocess.run(
        line,
        cwd=TREE,
        env=surroundings(**({"MEDVANDRER_PASSPHRASE": passphrase} if passphrase else {})),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return Ended(child.returncode, child.stdout, child.stderr)
