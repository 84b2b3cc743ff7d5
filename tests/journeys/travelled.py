"""One tour, made once for all tests of the journey: its facts, its pictures, all it left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TREE = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Travelled:
    """`home` is the data folder as the tour left it, `left` everything else it could write to."""

    code: int
    said: bytes
    facts: dict[str, Any]
    out: Path
    home: Path
    left: Path

    @property
    def pictures(self) -> list[Path]:
        return sorted(self.out.glob("*.png"))


def travel(room: Path, register: Path, *more: str) -> Travelled:
    """Go on the tour as a child process, with everything it may write to beneath `room`."""
    out, home, left = room / "out", room / "data", room / "left"
    for folder in (left, left / "tmp"):
        folder.mkdir()
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}
    }
    environment |= {
        "HOME": str(left), "TMPDIR": str(left / "tmp"), "XDG_CONFIG_HOME": str(left / "config"),
        "XDG_DATA_HOME": str(left / "share"), "XDG_CACHE_HOME": str(left / "cache"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    environment.pop("QT_QPA_PLATFORM", None)
    asked = [
        "--home", str(home), "tour", "--out", str(out), "--register", str(register),
        "--size", "1024x720", *more,
    ]  # fmt: skip
    child = subprocess.run(
        [sys.executable, "-W", "error", "-m", "desktop.command_line", *asked],
        cwd=TREE,
        env=environment,
        capture_output=True,
        timeout=300,
        check=False,
    )
    facts = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    return Travelled(child.returncode, child.stdout + child.stderr, facts, out, home, left)
