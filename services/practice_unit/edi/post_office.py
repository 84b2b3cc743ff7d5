"""Everything the practice server knows: configurations, messages, notifications, and what is still owed."""

from __future__ import annotations

import bisect
import heapq
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from services.ports import Clock, Randomness
from services.practice_unit.edi.change_log import ChangeLog
from services.practice_unit.edi.held import Held, Notice, Owed, ReceiptSaid, Told

_LARGEST_GAP: Final = 7
_TICK: Final = 0.25
_LONGEST_OWED: Final = timedelta(hours=1)
"""Nothing is owed longer. What seems to be was written down by a clock that was ahead."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A message of a centre's that the unit has taken, or a centre's receipt for one of the unit's."""

    message_id: str
    sender: str
    receiver: str
    document: bytes
    reference: str
    receipt: ReceiptSaid | None = None


class PostOffice:
    """Thread-safe. Offsets only grow, with gaps, across restarts too."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._randomness = randomness
        self._news = threading.Condition()
        self._configured: dict[int, tuple[str, bool]] = {}
        self._messages: dict[str, Held] = {}
        self._notices: list[Notice] = []
        self._owed: list[Owed] = []
        self._taken: dict[str, str] = {}
        self._receipts: list[tuple[str, ReceiptSaid]] = []
        self._offset = int(clock.now().timestamp() * 1_000_000)
        self._number = 0
        self._log = ChangeLog()

    def configure(self, her_id: int, client: str, *, lock: bool) -> None:
        """Have what comes to the HER-id told to this client."""
        with self._news:
            self._configured[her_id] = (client, lock)
            self._log.touch()

    def forget(self, her_id: int) -> None:
        """Have nothing told of the HER-id any more."""
        with self._news:
            self._configured.pop(her_id, None)
            self._log.touch()

    def is_configured(self, her_id: int) -> bool:
        """Whether what comes to the HER-id is told to anyone."""
        with self._news:
            return her_id in self._configured

    def is_locked_to_another(self, her_id: int, client: str) -> bool:
        """Whether another client has the HER-id for itself."""
        with self._news:
            owner, locked = self._configured.get(her_id, ("", False))
            return locked and owner != client

    def accept(self, held: Held) -> bool:
        """Take a centre's message; False when its MsgId was taken before (it is kept all the same)."""
        with self._news:
            held.delivery = "Acknowledged"
            self._messages[held.id] = held
            self._log.touch(held)
            self._tell(Told.DELIVERY, held, held.sender, held.receiver)
            new = held.message_id not in self._taken
            if new:
                self._taken[held.message_id] = held.id
            return new

    def owe(self, held: Held, after: float, receipt: ReceiptSaid | None = None) -> None:
        """Send a message of the unit's, or the receipt for one of a centre's, `after` seconds from now."""
        with self._news:
            self._number += 1
            due = self._clock.now() + timedelta(seconds=after)
            owed = Owed(due, self._number, held, receipt)
            heapq.heappush(self._owed, owed)
            self._log.touch(held)
            self._log.owes(owed)
            self._news.notify_all()

    def clock_was_set(self) -> None:
        """What would be owed longer than before, as the clock went back, is due at once."""
        with self._news:
            now = self._clock.now()
            self._owed = [each.due_by(now) for each in sorted(self._owed)]
            self._log.touch()
            self._log.owes_anew()
            self._news.notify_all()

    def take_receipt(self, reference: str, said: ReceiptSaid) -> None:
        """Take a centre's receipt for a message of the unit's."""
        with self._news:
            self._messages[reference].receipt = said
            self._receipts.append((reference, said))
            self._log.touch(self._messages[reference])

    def take_downloaded(self, reference: str) -> None:
        """Take a centre's word that it has a message of the unit's."""
        with self._news:
            self._messages[reference].downloaded = True
            self._log.touch(self._messages[reference])

    def message(self, reference: str) -> Held | None:
        """The message with that id."""
        with self._news:
            self._send_what_is_due()
            return self._messages.get(reference)

    def after(self, her_ids: frozenset[int], offset: int, most: int) -> list[Notice]:
        """What is told to these HER-ids after the offset, in order."""
        with self._news:
            self._send_what_is_due()
            return self._after(her_ids, offset, most)

    def wait_after(self, her_ids: frozenset[int], offset: int) -> list[Notice]:
        """As `after`, but wait a moment if there is nothing."""
        with self._news:
            self._send_what_is_due()
            found = self._after(her_ids, offset, 100)
            if not found:
                self._news.wait(_TICK)
            return found

    def latest(self) -> int:
        """The offset of the newest notification."""
        with self._news:
            self._send_what_is_due()
            return self._offset

    def taken(self) -> tuple[Taken, ...]:
        """Every message of a centre's, each MsgId once, in order."""
        with self._news:
            return tuple(_taken(self._messages[reference]) for reference in self._taken.values())

    def receipts(self) -> tuple[Taken, ...]:
        """Every receipt of a centre's, in order."""
        with self._news:
            return tuple(_taken(self._messages[about], said) for about, said in self._receipts)

    def snapshot(self) -> dict[str, Any]:
        """Everything as plain data (JSON), for safe keeping; it holds what people wrote."""
        with self._news:
            return {
                "configured": [[her, *owner] for her, owner in self._configured.items()],
                "messages": [held.plain() for held in self._messages.values()],
                "notices": [notice.plain() for notice in self._notices],
                "owed": [owed.plain() for owed in sorted(self._owed)],
                "taken": self._taken.copy(),
                "receipts": [[about, said.plain()] for about, said in self._receipts],
                "offset": self._offset,
            }

    def changes(self) -> dict[str, Any] | None:
        """What has changed since this was last asked, as plain data (`folded` reads it); None: nothing."""
        with self._news:
            if not self._log.has_changed:
                return None
            log = self._log
            return {
                "configured": [[her, *owner] for her, owner in self._configured.items()],
                **log.owed(self._owed),
                "offset": self._offset,
                "notices": [notice.plain() for notice in log.new("notices", self._notices)],
                "taken": dict(log.new("taken", self._taken.items())),
                "receipts": [
                    [about, said.plain()] for about, said in log.new("receipts", self._receipts)
                ],
                "messages": log.messages(),
            }

    def restore(self, plain: dict[str, Any]) -> None:
        """Be as the snapshot was. Raises `KeyError`, `ValueError` or `TypeError` for what is none."""
        messages = {each["id"]: Held.read(each) for each in plain["messages"]}
        owed = [_owed(each, place, messages) for place, each in enumerate(plain["owed"])]
        with self._news:
            self._configured = {her: (client, lock) for her, client, lock in plain["configured"]}
            self._messages = messages
            self._notices = [Notice.read(each) for each in plain["notices"]]
            self._owed = owed
            self._number = max((each.number for each in owed), default=0)
            self._taken = dict(plain["taken"])
            self._receipts = [(about, ReceiptSaid.read(said)) for about, said in plain["receipts"]]
            self._offset = max(self._offset, plain["offset"])
            if any(each.due > self._clock.now() + _LONGEST_OWED for each in owed):
                self._owed = [each.due_by(self._clock.now()) for each in sorted(owed)]
            self._log = ChangeLog()
            self._log.owes_anew()
            self._log.new("notices", self._notices)
            self._log.new("taken", list(self._taken))
            self._log.new("receipts", self._receipts)
            self._log.known(messages.keys() | {each.message.id for each in owed})

    def _after(self, her_ids: frozenset[int], offset: int, most: int) -> list[Notice]:
        start = bisect.bisect_right(self._notices, offset, key=lambda notice: notice.offset)
        found: list[Notice] = []
        for notice in self._notices[start:]:
            if len(found) == most:
                break
            if notice.receiver in her_ids:
                found.append(notice)
        return found

    def _send_what_is_due(self) -> None:
        now = self._clock.now()
        while self._owed and self._owed[0].due <= now:
            owed = heapq.heappop(self._owed)
            self._log.owes_no_more(owed)
            held = owed.message
            self._log.touch(held)
            if owed.receipt is not None:
                held.receipt = owed.receipt
                self._tell(Told.RECEIPT, held, held.sender, held.receiver)
            else:
                self._messages[held.id] = held
                self._tell(Told.NEW_MESSAGE, held, held.receiver, held.sender)

    def _tell(self, tells: Told, held: Held, receiver: int, by: int) -> None:
        self._offset += 1 + int(self._randomness.between(0, _LARGEST_GAP))
        new_id, now = self._randomness.new_id(), self._clock.now()
        notice = Notice(self._offset, new_id, tells, held.id, receiver, by, now)
        self._notices.append(notice)
        self._news.notify_all()


def _taken(held: Held, receipt: ReceiptSaid | None = None) -> Taken:
    return Taken(
        held.message_id, str(held.sender), str(held.receiver), held.document, held.id, receipt
    )


def _owed(plain: dict[str, Any], place: int, messages: dict[str, Held]) -> Owed:
    due, number = datetime.fromisoformat(plain["due"]), plain.get("number", place)
    if plain["receipt"] is None:
        return Owed(due, number, Held.read(plain["message"]))
    return Owed(due, number, messages[plain["message"]], ReceiptSaid.read(plain["receipt"]))
