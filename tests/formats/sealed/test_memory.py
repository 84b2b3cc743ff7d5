"""A message with a file of 35 MB fits in memory on a small machine, sealed and opened."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.formats.sealed.weighing import STATUS

MOST_MB = 250


def test_thirty_five_megabytes_are_sealed_and_opened_within_the_memory_allowed(
    tree: Path, tmp_path: Path
) -> None:
    if not STATUS.exists():
        pytest.skip("Only Linux tells how much memory a program has had.")
    for what in ("seal", "open"):
        command = [sys.executable, "-m", "tests.formats.sealed.weighing", what, str(tmp_path)]
        done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=True)
        assert int(done.stdout) < MOST_MB, what
