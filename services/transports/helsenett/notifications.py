"""The server's list of what has happened. Each entry is judged by itself: nonsense holds nobody else up."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from services.domain.errors import TransportUnavailable
from services.domain.unfetched import Missed
from services.transports.helsenett.json_answers import (
    LARGEST_OFFSET,
    a_her_id,
    a_moment,
    a_text,
    an_id,
    an_object,
    an_offset,
    some_her_id,
    wrong,
)

UNREADABLE: Final = "unreadable"
"""The kind under which an entry is kept that can't be read. Its reference is its number, else a digest."""
AT_ONCE_UNREADABLE: Final = 20
"""No more nonsense than this is passed over with one list."""
MOST_UNREADABLE: Final = 200
"""More than this remembered, and a server is not believed any more: then a person must call it."""


@dataclass(frozen=True, slots=True)
class Notification:
    """Something has happened to a message; `offset` is its place in the server's list."""

    offset: int
    kind: str
    message: str
    receiver: str
    by: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Unread:
    """An entry that makes no sense, and its number where it has one."""

    missed: Missed
    offset: int | None

    def place(self) -> int:
        """Where it stands; behind all others where that is not told."""
        return LARGEST_OFFSET + 1 if self.offset is None else self.offset


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list tells, in the order of its numbers, and what in it can't be read.

    `cut`: there may be more under the last number, since no more was asked for.
    """

    told: tuple[Notification, ...] = ()
    unread: tuple[Unread, ...] = ()
    cut: bool = False

    def believed(self, known: frozenset[str]) -> Listed:
        """As much of it as holds no more new nonsense than may be passed over at once; `known` are keys.

        Raises `TransportUnavailable("wrong_answer")` where too much of it is remembered already.
        """
        unknown = {each.missed.key: each for each in self.unread if each.missed.key not in known}
        new = sorted(unknown.values(), key=Unread.place)
        if new and sum(key.startswith(UNREADABLE) for key in known) >= MOST_UNREADABLE:
            raise wrong()
        until = min(map(Unread.place, new[AT_ONCE_UNREADABLE:]), default=LARGEST_OFFSET + 1)
        told = tuple(each for each in self.told if each.offset < until)
        return Listed(told, tuple(new[:AT_ONCE_UNREADABLE]), self.cut)


def listed(entries: Sequence[object], after: int, most: int) -> Listed:
    """The list as it came, of which `most` were asked for.

    What stands at or before `after` was processed, whoever tells it again. An entry without a number takes
    the place of the next one that has one; the last ones have no place, and are not read.
    """
    told: list[Notification] = []
    unread: list[Unread] = []
    place: int | None = None
    for entry in reversed(entries):
        number = _number(entry)
        place = number if number is not None and number > after else place
        try:
            told.append(_at(entry, place if number is None else number))
        except TransportUnavailable:
            unread.append(Unread(_missed(entry, number), number))
    told.reverse()
    unread.reverse()
    in_order = sorted((each for each in told if each.offset > after), key=_offset)
    new = tuple(each for each in unread if each.offset is None or each.offset > after)
    return Listed(tuple(in_order[:most]), new, cut=len(entries) >= most)


def by_place(told: Sequence[Notification]) -> Iterator[tuple[int, list[Notification]]]:
    """Those that share a number together: a cursor can stand before all of them or after."""
    group: list[Notification] = []
    for each in told:
        if group and group[0].offset != each.offset:
            yield group[0].offset, group
            group = []
        group.append(each)
    if group:
        yield group[0].offset, group


def notification(value: object) -> Notification:
    """One notification as the server tells it. Raises `TransportUnavailable("wrong_answer")`."""
    return _at(value, an_offset(an_object(value).get("offset")))


def _at(value: object, place: int | None) -> Notification:
    said = an_object(value)
    if place is None:
        raise wrong()
    message = said.get("relatedMessageId")
    by = said.get("notificationTriggeredByHerId")
    return Notification(
        place,
        a_text(said.get("type")),
        an_id(message) if message is not None else "",
        a_her_id(said.get("notificationReceiverHerId")),
        a_her_id(by) if by is not None else "",
        a_moment(said.get("createdAt")),
    )


def _number(entry: object) -> int | None:
    try:
        return an_offset(an_object(entry).get("offset"))
    except TransportUnavailable:
        return None


def _missed(entry: object, number: int | None) -> Missed:
    said: dict[str, Any] = entry if isinstance(entry, dict) else {}
    reference = _digest(entry) if number is None else str(number)
    by = some_her_id(said.get("notificationTriggeredByHerId"))
    return Missed(reference, UNREADABLE, by, a_moment(said.get("createdAt")))


def _digest(entry: object) -> str:
    """The same for the same entry, and nothing of what it says."""
    try:
        whole = json.dumps(entry, sort_keys=True)
    except RecursionError:
        whole = ""
    return hashlib.sha256(whole.encode("ascii")).hexdigest()[:32]


def _offset(told: Notification) -> int:
    return told.offset
