"""Requests and answers as the desks see them, without HTTP's own concerns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class Asked:
    """A request. `url` is the address without its query, as a proof names it; headers are in lower case."""

    method: str
    url: str
    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    def header(self, name: str) -> str:
        """A header's value, or ""."""
        return self.headers.get(name.lower(), "")


@dataclass(frozen=True, slots=True)
class Said:
    """An answer. `cut_off`: the connection is closed instead, nothing is said."""

    status: int
    body: dict[str, Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    cut_off: bool = False
    stream: Iterator[bytes] | None = None


class Code(IntEnum):
    """What is wrong, as the number that a problem description carries. The numbers are invented."""

    NO_VERSION = 1001
    NO_SOURCE_SYSTEM = 1002
    NOT_FOUND = 1003
    WRONG_FIELD = 1004
    WRONG_CONTENT = 1005
    NOT_UTF8 = 1006
    UNREADABLE = 1007
    OTHER_KIND = 1008
    NOT_CONFIGURED = 1009
    LOCKED = 1010
    TOO_LARGE = 1011
    NOT_THE_RECEIVER = 1012
    BUSY = 1013
    FAULT = 1014


@dataclass(eq=False)
class Refusal(Exception):
    """A request is answered with a problem description."""

    status: int
    code: Code
    headers: Mapping[str, str] = field(default_factory=dict)

    def said(self) -> Said:
        """The answer. It tells what is wrong, never what was sent."""
        body = {
            "type": "about:blank",
            "title": self.code.name.lower(),
            "status": self.status,
            "errorCode": int(self.code),
        }
        return Said(self.status, body, self.headers)


class Unproven(Exception):
    """No good token or proof; `error` is the name that OAuth gives it."""

    def __init__(self, error: str) -> None:
        super().__init__(error)
        self.error = error
