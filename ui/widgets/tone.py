"""Tones: which set of token colours a chip, box or banner wears."""

from enum import StrEnum


class Tone(StrEnum):
    """The value is the token group the colours are taken from."""

    NEUTRAL = "neutral"
    OUTLINE = "outline"
    ACCENT = "accent"
    DANGER = "danger"
    WARN = "warn"
    OK = "ok"
    INFO = "info"
    WORK = "life.work"
    ECONOMY = "life.economy"
    HOME = "life.home"
    ACTIVITY = "life.activity"
    COMMUNITY = "life.community"
    RELATIONS = "life.relations"

    @property
    def soft(self) -> str:
        """Token path of the quiet fill."""
        plain = self in (Tone.NEUTRAL, Tone.OUTLINE)
        return "surface.sunken" if plain else f"{self.value}.soft"

    @property
    def main(self) -> str:
        """Token path of the strong colour: bar, icon, line."""
        plain = self in (Tone.NEUTRAL, Tone.OUTLINE)
        return "text.secondary" if plain else f"{self.value}.main"

    @property
    def on_soft(self) -> str:
        """Token path of text on the quiet fill."""
        return f"{self.value}.on_soft" if self in STATES else "text.primary"


STATES = (Tone.ACCENT, Tone.DANGER, Tone.WARN, Tone.OK, Tone.INFO)

AREA_TONES = {
    "work": Tone.WORK,
    "economy": Tone.ECONOMY,
    "home": Tone.HOME,
    "activity": Tone.ACTIVITY,
    "community": Tone.COMMUNITY,
    "relations": Tone.RELATIONS,
}
AREA_ICONS = {
    "work": "briefcase",
    "economy": "wallet",
    "home": "house-line",
    "activity": "person-simple-run",
    "community": "users-three",
    "relations": "heart",
}


def area_tone(key: str) -> Tone:
    """The tone of a life area; an area a site has added itself wears `INFO`."""
    return AREA_TONES.get(key, Tone.INFO)


def area_icon(key: str) -> str:
    """The icon of a life area; `leaf` for an area a site has added itself."""
    return AREA_ICONS.get(key, "leaf")
