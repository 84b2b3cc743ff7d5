"""Keeps the preferences of this machine in a small file beside the store."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

from ui.preferences import APPEARANCES, LANGUAGES, Preferences


def load_preferences(path: Path) -> Preferences:
    """The saved preferences; what is missing or makes no sense is as in the beginning."""
    try:
        written = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return Preferences()
    # The very first start has nothing to read, and need not load what reads it.
    import json

    try:
        saved = json.loads(written)
    except ValueError:
        return Preferences()
    return _sensible(saved if isinstance(saved, dict) else {})


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Save, in one step; a folder that can't be written loses the preferences and nothing else."""
    import json

    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".new")
        beside.write_text(json.dumps(preferences._asdict()), encoding="utf-8")
        os.replace(beside, path)  # noqa: PTH105 - the same on every system


def _sensible(saved: dict[str, Any]) -> Preferences:
    chosen = Preferences()
    for name, begun in chosen._asdict().items():
        value = saved.get(name)
        kind = type(begun)
        if isinstance(value, kind) or (kind is float and type(value) is int):
            chosen = chosen._replace(**{name: kind(value)})
    if chosen.language not in LANGUAGES:
        chosen = chosen._replace(language="nb")
    if chosen.appearance not in APPEARANCES:
        chosen = chosen._replace(appearance="system")
    return chosen._replace(
        text_scale=min(max(chosen.text_scale, 0.8), 2.0),
        idle_minutes=min(max(chosen.idle_minutes, 1.0), 120.0),
    )
