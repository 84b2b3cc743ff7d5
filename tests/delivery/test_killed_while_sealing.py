"""People's work with sealed files, killed with -9 wherever it happens to be: nothing is lost or shown twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

KILLS: Final = 10


def kill_sealing(folder: Path, tree: Path, kills: int, seed: int) -> list[str]:
    """What was killed how often, a line each, and how many messages there were."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.delivery.sealing_kills", folder, str(kills), str(seed)],
        capture_output=True,
        text=True,
        cwd=tree,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_ten_kills_lose_no_file_and_show_nothing_twice(tmp_path: Path, tree: Path) -> None:
    lines = kill_sealing(tmp_path, tree, KILLS, seed=20261128)
    assert sum(int(line.split()[0]) for line in lines[:-1]) == KILLS
