"""The running app at city size: unlocking, turning pages, lying open. Measured in its own process."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import Figure, figure
from tests.benchmarks.start_bench import surroundings

HERE = Path(__file__).parent
SESSIONS = 5
UNLOCK_MS, PAGE_MS, MEMORY_MB, BLOCKED_MS, IDLE_PERCENT = 250, 100, 180, 50, 2


def windows(folder: Path) -> list[Figure]:
    """Figures of several sessions on the store in `folder`."""
    noted = [_session(folder) for _ in range(SESSIONS)]
    pages = [taken for one in noted for page in one["pages"].values() for taken in page]
    first = [page[0] for one in noted for page in one["pages"].values()]
    unlock = figure("unlock_to_today", "ms", [one["unlock_ms"] for one in noted], "<= 250 ms")
    opened = figure("open_any_page", "ms", pages, "p95 <= 100 ms")
    memory = figure("memory_at_today", "MB", [one["pss_mb"] for one in noted], "<= 180 MB")
    blocked = figure(
        "loading_ahead_blocks", "ms", [one["warming_longest_ms"] for one in noted], "<= 50 ms"
    )
    idle = figure("idle_at_today", "%", [one["idle_percent"] for one in noted], "<= 2 %")
    return [
        unlock.judged(unlock.median <= UNLOCK_MS),
        opened.judged(opened.p95 <= PAGE_MS),
        figure("open_page_first_time", "ms", first),
        figure("open_worst_page_first_time", "ms", _worst(noted)),
        memory.judged(memory.median <= MEMORY_MB),
        blocked.judged(blocked.median <= BLOCKED_MS),
        idle.judged(idle.median <= IDLE_PERCENT),
    ]


def _worst(noted: list[dict[str, Any]]) -> list[float]:
    """The first openings of the page that takes longest, which are one in each session."""
    first = [[one["pages"][key][0] for one in noted] for key in noted[0]["pages"]]
    return max(first, key=statistics.median)


def _session(folder: Path) -> dict[str, Any]:
    around = surroundings(folder)
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.inside", str(folder)],
        env=around,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=HERE.parents[1],
    )
    noted: dict[str, Any] = json.loads(done.stdout)
    return noted
