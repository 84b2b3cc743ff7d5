"""What must be known before anyone has unlocked: language, theme, text size. Nothing about people."""

from __future__ import annotations

from typing import Final, NamedTuple

LANGUAGES: Final = ("nb", "nn", "se", "en")
APPEARANCES: Final = ("system", "light", "dark")
IDLE_MINUTES: Final = (5.0, 10.0, 20.0, 30.0, 60.0)


class Preferences(NamedTuple):
    """How the app looks on this machine. `idle_minutes` until it locks by itself."""

    language: str = "nb"
    appearance: str = "system"
    text_scale: float = 1.0
    idle_minutes: float = 10.0
    less_motion: bool = False
