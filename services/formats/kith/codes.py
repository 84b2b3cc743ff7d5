"""The code values that the product needs, from `resources/kith/codes.json`.

Codes are added to the volumes at any time: one that is not here is shown as it is, not refused.
"""

from __future__ import annotations

import json
from functools import cache

from resources import open_resource
from services.formats.kith.parties import OID, Coded

Volumes = dict[str, dict[str, str]]


@cache
def _volumes() -> Volumes:
    read: Volumes = json.loads(open_resource("kith/codes.json"))
    return read


def display(volume: str, code: str) -> str:
    """What the code is called, or "" when this selection does not hold it."""
    return _volumes().get(volume, {}).get(code, "")


def codes(volume: str) -> tuple[str, ...]:
    """The codes of a volume that this selection holds."""
    return tuple(_volumes().get(volume, {}))


def coded(volume: str, code: str, *, simple: bool = False) -> Coded:
    """The code with its name; `simple`: as a CS, which does not say its volume.

    Raises `KeyError` for a code that is not in the selection.
    """
    name = _volumes()[volume][code]
    return Coded(code, name, "" if simple else OID + volume)
