"""Loads PySide, and tells it that no module here uses the switches it calls `__feature__`.

Otherwise it reads the whole source of each module imported after it, ours and the libraries', only
to see whether the switches might be used there, and keeps every line in memory: some milliseconds
before the first paint, and more after it.
"""

import sys
from types import ModuleType

import PySide6.QtWidgets  # noqa: F401 - loaded first, for it brings the switches with it


def leave_switches_alone() -> None:
    """From now on each module is imported without its source being read. Nothing happens in a
    PySide that looks for the switches in another way.
    """
    switches = sys.modules.get("__feature__")
    if isinstance(switches, ModuleType) and hasattr(switches, "_mod_uses_pyside"):
        switches.__dict__["_mod_uses_pyside"] = _uses_no_switch


def _uses_no_switch(_module: ModuleType) -> bool:
    return False
