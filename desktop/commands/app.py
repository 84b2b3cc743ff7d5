"""`medvandrer` without a command: the window."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def open_window(home: Path | None) -> int:
    """Start the app with the store in `home`, or where it is kept when nothing is said; the exit code."""
    # What is loaded before the first paint stays: looking through it for garbage only takes time.
    gc.disable()
    from desktop.main import run

    return run(home)
