"""Rough travel between postcodes. Near or far, never a route; an unknown postcode stays unknown."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

from resources import open_resource

_EARTH_KM: Final = 6371.0
_ROAD_PER_AIR: Final = 1.35
_STEP: Final = 5
_SLOW_KM: Final = 12.0
_SLOW_KMH: Final = 24.0
_FAST_KMH: Final = 60.0
_START_MINUTES: Final = 5.0


class TravelTable:
    """Rough minutes from door to door by what goes: town traffic first, then open road."""

    def __init__(self, areas: Mapping[str, Sequence[Any]]) -> None:
        self._areas = areas

    def minutes(self, one: str, other: str) -> int | None:
        """Minutes between two postcodes, in steps of five; None when one of them is not known."""
        here, there = self._area(one), self._area(other)
        if here is None or there is None:
            return None
        return _minutes_for(self._kilometres(one, other, here, there))

    def place(self, postcode: str) -> str:
        """The name of the postal area, or ""."""
        area = self._area(postcode)
        return str(self._areas[area][0]) if area else ""

    def _area(self, postcode: str) -> str | None:
        if len(postcode) != 4 or not postcode.isdigit():
            return None
        return next((key for key in (postcode, postcode[:2]) if key in self._areas), None)

    def _kilometres(self, one: str, other: str, here: str, there: str) -> float:
        _, latitude, longitude, reach = self._areas[here]
        if one == other:
            return min(3.0, 0.5 * float(reach))
        if here == there:
            return 0.5 * float(reach) if one[:3] == other[:3] else float(reach)
        _, other_latitude, other_longitude, _ = self._areas[there]
        return _ROAD_PER_AIR * _air_km(
            float(latitude), float(longitude), float(other_latitude), float(other_longitude)
        )


def _minutes_for(kilometres: float) -> int:
    slow = min(kilometres, _SLOW_KM)
    minutes = _START_MINUTES + 60 * (slow / _SLOW_KMH + (kilometres - slow) / _FAST_KMH)
    return _STEP * max(1, round(minutes / _STEP))


def _air_km(latitude: float, longitude: float, to_latitude: float, to_longitude: float) -> float:
    one, other = math.radians(latitude), math.radians(to_latitude)
    east = math.radians(to_longitude - longitude) * math.cos((one + other) / 2)
    return _EARTH_KM * math.hypot(other - one, east)


@cache
def travel_table() -> TravelTable:
    """The table that the program carries with it."""
    return TravelTable(json.loads(open_resource("matching/postal_areas.json"))["areas"])
