"""Reads one field at a time from untrusted JSON; whatever is not as promised is `UnreadableLetter`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar

from services.domain.consent import InformationKind, Purpose
from services.domain.letters import ReceiptCode, UnreadableLetter
from services.domain.messages import NoticeKind, PartKind, ReceiptStatus

V = TypeVar("V")
_ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_UNKEEPABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
"""Control characters and lone surrogates: no document holds them, and no store keeps them."""


def an_id(text: str) -> bool:
    """Whether the text is a UUID in its usual form."""
    return _ID.fullmatch(text) is not None


def _read(make: Callable[[str], V], text: str) -> V:
    try:
        return make(text)
    except (ValueError, OverflowError):
        raise UnreadableLetter(ReceiptCode.INVALID) from None


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("no time zone")
    return moment.astimezone(UTC)


class Fields:
    """The fields of one JSON object."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def text(self, name: str, longest: int, *, optional: bool = False) -> str:
        """Text of at most `longest` characters; "" only where it is optional."""
        return _kept(self._values.get(name, ""), longest, optional=optional)

    def texts(self, name: str, most: int, longest: int) -> tuple[str, ...]:
        """A list of at most `most` texts."""
        values = self._list(name, most)
        return tuple(_kept(value, longest, optional=True) for value in values)

    def id(self, name: str, *, optional: bool = False) -> str:
        """A UUID in lower case. A wrong one has its own code."""
        text = self.text(name, 100, optional=optional)
        if text and not an_id(text):
            raise UnreadableLetter(ReceiptCode.NOT_AN_ID)
        return text.lower()

    def truth(self, name: str) -> bool:
        """True or false; false where it is not said."""
        value = self._values.get(name, False)
        if not isinstance(value, bool):
            raise UnreadableLetter(ReceiptCode.INVALID)
        return value

    def year(self, name: str) -> int | None:
        """A year, or None."""
        value = self._values.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 1880 <= value <= 2200:
            raise UnreadableLetter(ReceiptCode.INVALID)
        return value

    def day(self, name: str) -> date:
        """A date."""
        return _read(date.fromisoformat, self.text(name, 10))

    def moment(self, name: str) -> datetime:
        """A time with its zone, as UTC."""
        return _read(_moment, self.text(name, 40))

    def part_kind(self, name: str) -> PartKind:
        """A kind of part."""
        return _read(PartKind, self.text(name, 40))

    def notice_kind(self, name: str) -> NoticeKind:
        """A kind of notice."""
        return _read(NoticeKind, self.text(name, 40))

    def receipt_status(self, name: str) -> ReceiptStatus:
        """A receipt's status."""
        return _read(ReceiptStatus, self.text(name, 40))

    def purpose(self, name: str) -> Purpose | None:
        """A purpose, or None where none is said."""
        text = self.text(name, 40, optional=True)
        return _read(Purpose, text) if text else None

    def information_kinds(self, name: str) -> frozenset[InformationKind]:
        """A set of kinds of information."""
        return frozenset(_read(InformationKind, kind) for kind in self.texts(name, 20, 40))

    def inner(self, name: str) -> Fields:
        """An object within."""
        found = self.part_of(name)
        if found is None:
            raise UnreadableLetter(ReceiptCode.INVALID)
        return found

    def part_of(self, name: str) -> Fields | None:
        """An object within, or None."""
        value = self._values.get(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise UnreadableLetter(ReceiptCode.INVALID)
        return Fields(value)

    def each(self, name: str, most: int) -> list[Fields]:
        """A list of at most `most` objects."""
        values = self._list(name, most)
        if not all(isinstance(value, dict) for value in values):
            raise UnreadableLetter(ReceiptCode.INVALID)
        return [Fields(value) for value in values]

    def _list(self, name: str, most: int) -> list[Any]:
        value = self._values.get(name, [])
        if not isinstance(value, list) or len(value) > most:
            raise UnreadableLetter(ReceiptCode.INVALID)
        return value


def _kept(value: object, longest: int, *, optional: bool) -> str:
    if not isinstance(value, str) or len(value) > longest or _UNKEEPABLE.search(value):
        raise UnreadableLetter(ReceiptCode.INVALID)
    if not value and not optional:
        raise UnreadableLetter(ReceiptCode.INVALID)
    return value
