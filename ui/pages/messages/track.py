"""A message's way, drawn by the trail: sent, received, understood and answered."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from services.domain.message_track import Standing, Stop, TrackStop
from services.domain.messages import MessageDirection, MessageState
from services.domain.ways import Way
from services.use_cases.conversation_view import MessageCard
from ui.pages.messages.words import WORDS
from ui.widgets.trail import Step, StepState, Trail

_STATES = {
    Standing.DONE: StepState.DONE,
    Standing.HERE: StepState.NOW,
    Standing.AHEAD: StepState.AHEAD,
    Standing.PASSED: StepState.AHEAD,
    Standing.BROKEN: StepState.BROKEN,
}


class TrackWords(QObject):
    """Makes the trail of one message."""

    def trail(self, card: MessageCard, today: date) -> Trail:
        steps = [self._step(card, stop, today) for stop in card.track]
        return Trail(self.tr("The message's way"), steps)

    def seen_by(self, card: MessageCard, today: date) -> str:
        """The colleagues who have seen it, when there is more than the one on the trail."""
        if len(card.seen_by) < 2:
            return ""
        looks = (f"{_first(look.name)} {WORDS.moment(look.at, today)}" for look in card.seen_by)
        return self.tr("Read by {colleagues}").format(colleagues=", ".join(looks))

    def told(self, card: MessageCard, today: date) -> list[str]:
        """The stops that were reached or broken, each with its moment, for paper."""
        steps = [self._step(card, stop, today) for stop in card.track]
        told = (StepState.DONE, StepState.BROKEN)
        return [f"{step.word} {step.note}".strip() for step in steps if step.state in told]

    def _step(self, card: MessageCard, stop: TrackStop, today: date) -> Step:
        return Step(WORDS.stop(stop.stop), self._note(card, stop, today), self._state(card, stop))

    def _state(self, card: MessageCard, stop: TrackStop) -> StepState:
        if stop.standing is Standing.HERE and not self._is_owed(card, stop):
            return StepState.AHEAD
        return _STATES[stop.standing]

    def _is_owed(self, card: MessageCard, stop: TrackStop) -> bool:
        """Whether somebody waits for this stop: an answer that nobody asked for is not owed."""
        if card.direction is MessageDirection.OUT:
            return stop.stop in (Stop.SENT, Stop.RECEIVED) or (
                stop.stop is Stop.UNDERSTOOD and card.urgent
            )
        return stop.stop is not Stop.UNDERSTOOD or card.owes_understood

    def _note(self, card: MessageCard, stop: TrackStop, today: date) -> str:
        if stop.standing is Standing.DONE and stop.at is not None:
            moment = WORDS.moment(stop.at, today)
            return f"{card.read_by.split()[0]} · {moment}" if self._by_us(card, stop) else moment
        if stop.standing is Standing.PASSED:
            return self.tr("not told")
        if stop.standing is Standing.BROKEN:
            return self._broken(card)
        return self._waiting(card, stop) if stop.standing is Standing.HERE else ""

    def _by_us(self, card: MessageCard, stop: TrackStop) -> bool:
        return stop.stop is Stop.READ and bool(card.read_by.strip())

    def _broken(self, card: MessageCard) -> str:
        return {
            MessageState.STOPPED: self.tr("stopped"),
            MessageState.REFUSED: self.tr("refused"),
            MessageState.REJECTED: self.tr("rejected"),
        }.get(card.state, self.tr("no receipt"))

    def _waiting(self, card: MessageCard, stop: TrackStop) -> str:
        if not self._is_owed(card, stop):
            return ""
        if stop.stop in (Stop.SENT, Stop.RETURNED):
            by_hand = card.way is Way.FILE
            return self.tr("waits to be delivered") if by_hand else self.tr("in the outbox")
        if card.direction is MessageDirection.IN:
            return self.tr("waits for you")
        return self.tr("waits for the unit")


def _first(name: str) -> str:
    return (name.split() or [name])[0]


TRACK = TrackWords()
"""The page's own."""
