"""A sentence for each fault, from `resources/kith/sentences.json`."""

from __future__ import annotations

import json
from functools import cache
from typing import Literal

from resources import open_resource
from services.formats.kith.refusals import Fault

Language = Literal["nb", "en"]


@cache
def _sentences() -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = json.loads(open_resource("kith/sentences.json"))
    return read


def sentence(fault: Fault, language: Language = "nb") -> str:
    """What a person is told about the fault."""
    return _sentences()[fault.value][language]
