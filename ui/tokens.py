"""The design tokens: every colour, size and type role, as `styles/tokens.json` has them."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple, cast

from ui.token_values import TOKENS


class Scheme(StrEnum):
    """The two sets of colours."""

    LIGHT = "light"
    DARK = "dark"


class TypeRole(NamedTuple):
    """A text role: `scale` is a ratio of the body size, `line` a ratio of the font's size."""

    scale: float
    weight: int
    line: float


class Tokens(NamedTuple):
    """Colours as `#RRGGBB` or `#RRGGBBAA` and numbers in pixels at 100 %, by dotted path."""

    colors: Mapping[Scheme, Mapping[str, str]]
    numbers: Mapping[str, float]
    roles: Mapping[str, TypeRole]
    markers: Mapping[str, str]


NUMBER_GROUPS = ("space", "radius", "line", "control", "width", "icon", "motion")


@cache
def tokens() -> Tokens:
    """The tokens of this installation."""
    raw = cast("dict[str, dict[str, object]]", TOKENS)
    return Tokens(
        colors={scheme: _colors(raw["theme"][scheme.value]) for scheme in Scheme},
        numbers={
            path: value for group in NUMBER_GROUPS for path, value in _numbers(group, raw[group])
        },
        roles={name: _role(role) for name, role in raw["type"].items() if isinstance(role, dict)},
        markers={area: str(marker) for area, marker in raw["life_marker"].items()},
    )


def _colors(tree: object) -> Mapping[str, str]:
    return {path: value for path, value in _leaves(tree) if isinstance(value, str)}


def _numbers(group: str, tree: object) -> Iterator[tuple[str, float]]:
    for path, value in _leaves(tree):
        if isinstance(value, int | float) and not isinstance(value, bool):
            yield f"{group}.{path}", float(value)


def _role(tree: dict[str, float]) -> TypeRole:
    return TypeRole(scale=tree["scale"], weight=int(tree["weight"]), line=tree["line"])


def _leaves(tree: object, prefix: str = "") -> Iterator[tuple[str, object]]:
    if not isinstance(tree, dict):
        yield prefix, tree
        return
    for key, value in tree.items():
        yield from _leaves(value, f"{prefix}.{key}" if prefix else str(key))
