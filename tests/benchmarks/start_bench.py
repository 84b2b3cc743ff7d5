"""How long it takes until the unlock window is painted, beside an empty window in the same run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.measuring import Figure, figure

HERE = Path(__file__).parent
TIMES = 15
MOST = 1.4
SCREEN = {
    "name": "bench", "x": 0, "y": 0, "width": 1920, "height": 1080,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip


def starting(folder: Path) -> list[Figure]:
    """The ratio to be reached, and what it is made of. Children alternate: the machine's other
    work then falls on both.
    """
    around = surroundings(folder)
    for warm in ("empty_window", "first_paint"):
        _milliseconds(warm, around)
    empty, app = [], []
    for _ in range(TIMES):
        empty.append(_milliseconds("empty_window", around))
        app.append(_milliseconds("first_paint", around))
    ratios = [mine / bare for mine, bare in zip(app, empty, strict=True)]
    ratio = figure("cold_start_ratio", "x", ratios, f"median <= {MOST}")
    return [
        ratio.judged(ratio.median <= MOST),
        figure("cold_start", "ms", app),
        figure("empty_window", "ms", empty),
    ]


def surroundings(folder: Path) -> dict[str, str]:
    """A home of its own, a screen that holds the whole window, and compiled modules as an
    installed app has them.
    """
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    unset = ("MEDVANDRER_HOME", "PYTHONDONTWRITEBYTECODE", "XDG_DATA_HOME", "XDG_STATE_HOME")
    kept = {name: value for name, value in os.environ.items() if name not in unset}
    return kept | {
        "HOME": str(folder),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }


def _milliseconds(name: str, around: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{name}"],
        env=around,
        check=True,
        stderr=subprocess.DEVNULL,
        cwd=HERE.parents[1],
    )
    return (time.perf_counter() - began) * 1000
