"""Kill a delivering process as often as asked (`python -m tests.benchmarks.kill_bench 300`), and count."""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.delivery.test_killed_at_any_point import kill_again_and_again

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


if __name__ == "__main__":
    main(int(sys.argv[1]))
