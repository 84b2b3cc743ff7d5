"""Answers in JSON, trusted in nothing: each value is looked at before it is used."""

from __future__ import annotations

import base64
import binascii
import json
import re
from datetime import UTC, datetime
from typing import Any, Final

from services.domain.errors import TransportUnavailable
from services.transports.http import Answer

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_LONGEST: Final = 200
LARGEST_OFFSET: Final = 10**18 - 1


def told(answer: Answer) -> dict[str, Any]:
    """The answer's object. Raises `TransportUnavailable("wrong_answer")`, as all here."""
    try:
        parsed = json.loads(answer.body)
    except (ValueError, RecursionError):
        raise wrong() from None
    return an_object(parsed)


def wrong() -> TransportUnavailable:
    """The answer is not what the interface promises."""
    return TransportUnavailable("wrong_answer")


def an_object(value: object) -> dict[str, Any]:
    """A JSON object."""
    if not isinstance(value, dict):
        raise wrong()
    return value


def a_list(value: object, most: int) -> list[Any]:
    """A JSON list, no longer than that; null is an empty one."""
    found = [] if value is None else value
    if not isinstance(found, list) or len(found) > most:
        raise wrong()
    return found


def a_text(value: object) -> str:
    """A short printable text."""
    if not isinstance(value, str) or len(value) > _LONGEST or not value.isprintable():
        raise wrong()
    return value


def some_text(value: object) -> str:
    """A short printable text; "" where it is none. For what another system wrote: it may hold nothing up."""
    is_text = isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()
    return str(value) if is_text else ""


def some_id(value: object) -> str:
    """A UUID; "" where it is none. As `some_text`."""
    return value if isinstance(value, str) and _UUID.fullmatch(value) else ""


def an_id(value: object) -> str:
    """A UUID: nothing else may become part of a path."""
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise wrong()
    return value


def a_her_id(value: object) -> str:
    """A HER-id, a number in JSON, as text."""
    if not _is_whole(value):
        raise wrong()
    return str(value)


def some_her_id(value: object) -> str:
    """A HER-id; "" where it is none. As `some_text`."""
    return str(value) if _is_whole(value) else ""


def an_offset(value: object) -> int:
    """A place in the server's list, of a size that a cursor can be written with."""
    if not isinstance(value, int) or not _is_whole(value) or value > LARGEST_OFFSET:
        raise wrong()
    return value


def a_moment(value: object) -> datetime | None:
    """A moment, in UTC where it names no zone; None where it says nothing that can be read."""
    try:
        moment = datetime.fromisoformat(value if isinstance(value, str) else "")
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def some_bytes(value: object) -> bytes:
    """What was in base64; nothing where it is none, so that the reader refuses it."""
    try:
        return base64.b64decode(value if isinstance(value, str) else "", validate=True)
    except (binascii.Error, ValueError):
        return b""


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63
