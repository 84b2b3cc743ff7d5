"""The start-up story, top to bottom: paint the unlock window first, load the rest behind it."""

from __future__ import annotations

import gc
from pathlib import Path

from desktop.paths import paths_for
from desktop.pyside_switches import leave_switches_alone


def run(home: Path | None = None) -> int:
    """Open the app and stay until it is closed; the process's exit code."""
    leave_switches_alone()
    from desktop.start import Start

    start = Start(paths_for(home))
    start.paint()
    gc.freeze()
    from desktop.running import already_open, stay

    if already_open(start):
        return 0
    return stay(start)
