"""Phone numbers and addresses between people's writing and the standard's URLs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from services.formats.kith.model import TeleCom
from services.formats.kith_letters.plain import one_line

_NOT_DIALLED: Final = re.compile(r"[^0-9]")


def telecoms_of(phone: str) -> tuple[TeleCom, ...]:
    """A phone number as the standard has it, or nothing."""
    digits = _NOT_DIALLED.sub("", phone)
    plus = "+" if phone.strip().startswith("+") else ""
    return (TeleCom(tele_address=f"tel:{plus}{digits}"),) if digits else ()


def reached(telecoms: Iterable[TeleCom]) -> tuple[str, ...]:
    """Numbers and addresses as people read them."""
    told = (_told(one) for one in telecoms)
    return tuple(words for words in told if words)


def phone_in(telecoms: Iterable[TeleCom]) -> str:
    """The first phone number, or ""."""
    numbers = (one.tele_address for one in telecoms if one.tele_address.lower().startswith("tel:"))
    return next((one_line(number[4:]) for number in numbers), "")


def _told(one: TeleCom) -> str:
    scheme, colon, rest = one.tele_address.partition(":")
    if not colon or scheme.lower() in ("tel", "mailto"):
        return one_line(rest if colon else scheme)
    if scheme.lower() == "fax":
        return f"faks {one_line(rest)}"
    return one_line(one.tele_address)
