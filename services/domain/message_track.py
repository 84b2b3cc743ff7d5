"""How far a message has come: sent, received, understood and answered are four different things."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.domain.messages import Message, MessageDirection, MessageState, overdue


class Stop(StrEnum):
    """A stop on the way, ours out or theirs in."""

    SENT = "sent"
    RECEIVED = "received"
    READ = "read"
    RETURNED = "returned"
    UNDERSTOOD = "understood"
    ANSWERED = "answered"


class Standing(StrEnum):
    """Where the message stands with this stop. `PASSED`: a later stop was reached without this one."""

    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"
    PASSED = "passed"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class TrackStop:
    """One stop: when it was reached, or why it is where it is."""

    stop: Stop
    standing: Standing
    at: datetime | None = None


_BROKEN_AT_SENT = frozenset({MessageState.STOPPED, MessageState.REFUSED})


def track(
    message: Message, now: datetime, returned_at: datetime | None = None
) -> tuple[TrackStop, ...]:
    """The four stops, in order. Of theirs that is sent back the third is the last; `returned_at` is when
    the word of it left.
    """
    if message.direction is MessageDirection.OUT:
        reached = [
            (Stop.SENT, message.sent_at),
            (Stop.RECEIVED, _received_at(message)),
            (Stop.UNDERSTOOD, message.understood_at),
            (Stop.ANSWERED, message.answered_at),
        ]
    elif message.returned:
        reached = [
            (Stop.RECEIVED, message.received_at),
            (Stop.READ, message.read_at),
            (Stop.RETURNED, returned_at),
        ]
    else:
        reached = [
            (Stop.RECEIVED, message.received_at),
            (Stop.READ, message.read_at),
            (Stop.UNDERSTOOD, message.understood_at),
            (Stop.ANSWERED, message.answered_at),
        ]
    return _stops(reached, _broken_at(message, now))


def _received_at(message: Message) -> datetime | None:
    return None if message.state is MessageState.REJECTED else message.receipt_at


def _broken_at(message: Message, now: datetime) -> Stop | None:
    if message.state in _BROKEN_AT_SENT:
        return Stop.SENT
    if message.state is MessageState.REJECTED or overdue(message, now):
        return Stop.RECEIVED
    return None


def _stops(
    reached: list[tuple[Stop, datetime | None]], broken: Stop | None
) -> tuple[TrackStop, ...]:
    last = max((place for place, (_, at) in enumerate(reached) if at is not None), default=-1)
    stops = []
    for place, (stop, at) in enumerate(reached):
        if stop is broken:
            standing = Standing.BROKEN
        elif at is not None:
            standing = Standing.DONE
        elif place < last:
            standing = Standing.PASSED
        else:
            here = place == last + 1 and broken is None
            standing = Standing.HERE if here else Standing.AHEAD
        stops.append(TrackStop(stop, standing, at))
    return tuple(stops)
