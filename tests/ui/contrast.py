"""Contrast by WCAG 2.x, and the pairs of tokens that meet on the screen."""

from collections.abc import Iterator, Mapping

Pair = tuple[str, str, float]

FLAT = ("window", "card", "raised", "sunken", "rail", "hover")
STATES = ("danger", "warn", "ok", "info")
AREAS = ("work", "economy", "home", "activity", "community", "relations")
TEXT, GRAPHIC = 4.5, 3.0


def ratio(one: str, other: str) -> float:
    """The contrast of two colours written #RRGGBB, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def misses(colors: Mapping[str, str]) -> list[str]:
    """Every pair under its limit, as words."""
    return [
        f"{front} on {back}: {ratio(colors[front], colors[back]):.2f}"
        for front, back, least in pairs()
        if ratio(colors[front], colors[back]) < least
    ]


def pairs() -> Iterator[Pair]:
    """Front, back and the least contrast."""
    yield from _texts()
    yield from _accents()
    for state in STATES:
        yield from _state(state)
    for area in AREAS:
        yield from _area(area)


def _texts() -> Iterator[Pair]:
    for back in FLAT:
        yield "text.primary", f"surface.{back}", TEXT
        yield "text.secondary", f"surface.{back}", TEXT
    for back in ("window", "card", "raised", "hover"):
        yield "text.link", f"surface.{back}", TEXT
    for back in ("window", "card", "raised", "sunken"):
        yield "border.control", f"surface.{back}", GRAPHIC
    for back in ("window", "card", "raised", "sunken", "rail", "selected"):
        yield "focus", f"surface.{back}", GRAPHIC
    yield "text.on_selected", "surface.selected", TEXT
    yield "text.secondary", "surface.selected", TEXT
    yield "surface.card", "text.primary", TEXT
    yield "text.primary", "scene.sky", TEXT
    yield "text.secondary", "scene.sky", TEXT


def _accents() -> Iterator[Pair]:
    for back in ("main", "hover", "pressed"):
        yield "accent.on", f"accent.{back}", TEXT
    for back in ("window", "card", "rail"):
        yield "accent.main", f"surface.{back}", TEXT
    yield "accent.on_soft", "accent.soft", TEXT
    yield "accent.main", "accent.soft", GRAPHIC
    yield "border.selected", "surface.selected", GRAPHIC


def _state(state: str) -> Iterator[Pair]:
    soft = f"{state}.soft"
    yield f"{state}.on", f"{state}.main", TEXT
    for front in (f"{state}.on_soft", "text.primary", "text.secondary"):
        yield front, soft, TEXT
    yield f"{state}.main", soft, GRAPHIC
    for back in ("window", "card"):
        yield f"{state}.main", f"surface.{back}", TEXT


def _area(area: str) -> Iterator[Pair]:
    soft = f"life.{area}.soft"
    for back in ("surface.window", "surface.card", "surface.raised", soft):
        yield f"life.{area}.main", back, GRAPHIC
    for front in ("text.primary", "text.secondary"):
        yield front, soft, TEXT
    yield "ok.main", soft, GRAPHIC


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    if share <= 0.04045:
        return share / 12.92
    return float(((share + 0.055) / 1.055) ** 2.4)
