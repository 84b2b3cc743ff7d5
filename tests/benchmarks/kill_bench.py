"""Kill a delivering process as often as asked (`python -m tests.benchmarks.kill_bench 300`), and count.

`sealed` after the number kills people's work with sealed files instead: sealing, putting, delivering, opening.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.delivery.test_killed_at_any_point import kill_again_and_again
from tests.delivery.test_killed_while_sealing import kill_sealing

_TREE = Path(__file__).resolve().parents[2]


def main(kills: int) -> None:
    """Ends with an error if a message was lost, came twice or was shown twice."""
    began = time.perf_counter()
    met: Counter[str] = Counter()
    with TemporaryDirectory() as folder:
        sent = kill_again_and_again(Path(folder) / "centre.store", _TREE, kills, met)
    seconds = time.perf_counter() - began
    for what, count in met.most_common():
        sys.stdout.write(f"{count:5} killed with {what}\n")
    sys.stdout.write(
        f"{kills} kills, {sent} letters, each there once and answered once; {seconds:.0f} s\n"
    )


def main_sealed(kills: int) -> None:
    """Ends with an error if a message was lost, shown twice, said to have left, or plain on the disk."""
    began = time.perf_counter()
    with TemporaryDirectory() as folder:
        lines = kill_sealing(Path(folder), _TREE, kills, seed=kills)
    for line in lines[:-1]:
        count, doing = line.split(" ", maxsplit=1)
        sys.stdout.write(f"{count:>5} killed while {doing}\n")
    seconds = time.perf_counter() - began
    sys.stdout.write(
        f"{kills} kills, {lines[-1]}, each there once and receipted; {seconds:.0f} s\n"
    )


if __name__ == "__main__":
    if sys.argv[2:] == ["sealed"]:
        main_sealed(int(sys.argv[1]))
    else:
        main(int(sys.argv[1]))
