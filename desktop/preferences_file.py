"""Keeps the preferences of this machine in a small file beside the store."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from ui.preferences import APPEARANCES, LANGUAGES, Preferences


def load_preferences(path: Path) -> Preferences:
    """The saved preferences; what is missing or makes no sense is as in the beginning."""
    try:
        saved = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    return _sensible(saved if isinstance(saved, dict) else {})


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Save, in one step; a folder that can't be written loses the preferences and nothing else."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".new")
        beside.write_text(json.dumps(asdict(preferences)), encoding="utf-8")
        os.replace(beside, path)  # noqa: PTH105 - the same on every system


def _sensible(saved: dict[str, Any]) -> Preferences:
    chosen = Preferences()
    for field in fields(Preferences):
        value = saved.get(field.name)
        kind = type(getattr(chosen, field.name))
        if isinstance(value, kind) or (kind is float and type(value) is int):
            chosen = replace(chosen, **{field.name: kind(value)})
    if chosen.language not in LANGUAGES:
        chosen = replace(chosen, language="nb")
    if chosen.appearance not in APPEARANCES:
        chosen = replace(chosen, appearance="system")
    return replace(
        chosen,
        text_scale=min(max(chosen.text_scale, 0.8), 2.0),
        idle_minutes=min(max(chosen.idle_minutes, 1.0), 120.0),
    )
