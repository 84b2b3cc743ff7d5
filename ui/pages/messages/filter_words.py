"""The words for what messages are narrowed to."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from services.domain.messages import MessageDirection, MessageState
from services.use_cases.message_search import MessageFilter
from ui.typed_day import write_day

STATES: Final = tuple(state for state in MessageState if state is not MessageState.CLAIMED)
"""What a message can be narrowed to; being sent lasts no longer than a look."""


class FilterWords(QObject):
    """In the language that is set; "" for what is not set."""

    def directions(self) -> list[tuple[str, str]]:
        """Both ways, as choices."""
        return [(each.value, self.direction(each)) for each in MessageDirection]

    def direction(self, direction: MessageDirection | None) -> str:
        """Which way it went."""
        if direction is None:
            return ""
        return self.tr("From us") if direction is MessageDirection.OUT else self.tr("From the unit")

    def state(self, state: MessageState | None) -> str:
        """Where it stands."""
        if state is None:
            return ""
        return {
            MessageState.QUEUED: self.tr("In the outbox"),
            MessageState.CLAIMED: self.tr("Being sent"),
            MessageState.ACCEPTED: self.tr("Sent, no receipt yet"),
            MessageState.RECEIPTED: self.tr("Received by the unit"),
            MessageState.REJECTED: self.tr("Rejected by the unit"),
            MessageState.ANSWERED: self.tr("Answered"),
            MessageState.STOPPED: self.tr("Stopped"),
            MessageState.REFUSED: self.tr("Could not be sent"),
            MessageState.RECEIVED: self.tr("Received, not answered"),
        }[state]

    def days(self, wanted: MessageFilter) -> str:
        """From and to which day."""
        first = write_day(wanted.first_on) if wanted.first_on else ""
        last = write_day(wanted.last_on) if wanted.last_on else ""
        if first and last:
            return self.tr("{first} to {last}").format(first=first, last=last)
        if first:
            return self.tr("from {day}").format(day=first)
        return self.tr("until {day}").format(day=last) if last else ""


FILTER_WORDS = FilterWords()
"""The page's own."""
