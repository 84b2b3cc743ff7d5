"""Where things lie on this machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

HOME_VARIABLE = "MEDVANDRER_HOME"


class Paths(NamedTuple):
    """The folders of one installation. Nothing in them is readable without a key but the logs,
    which hold no personal data.
    """

    data: Path
    logs: Path

    @property
    def preferences(self) -> Path:
        """Language and appearance, needed before unlocking."""
        return self.data / "preferences.json"

    @property
    def socket_name(self) -> str:
        """The name that keeps a second instance from opening the same folder."""
        import hashlib

        return "medvandrer-" + hashlib.sha256(str(self.data.resolve()).encode()).hexdigest()[:16]


def paths_for(home: Path | None = None) -> Paths:
    """The folders under `home`, under MEDVANDRER_HOME, or where this system keeps such things."""
    chosen = home or (Path(os.environ[HOME_VARIABLE]) if os.environ.get(HOME_VARIABLE) else None)
    if chosen is not None:
        return Paths(chosen, chosen / "logs")
    if not sys.platform.startswith(("win", "darwin")):
        return _by_xdg()
    from platformdirs import PlatformDirs

    system = PlatformDirs("Medvandrer", appauthor=False)
    return Paths(Path(system.user_data_dir), Path(system.user_log_dir))


def _by_xdg() -> Paths:
    """The XDG Base Directory rule in two lines: the library that knows all systems is a slow import."""
    data = os.environ.get("XDG_DATA_HOME", "").strip() or "~/.local/share"
    state = os.environ.get("XDG_STATE_HOME", "").strip() or "~/.local/state"
    return Paths(
        Path(data).expanduser() / "Medvandrer", Path(state).expanduser() / "Medvandrer" / "log"
    )
