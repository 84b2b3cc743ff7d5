"""The answers that were given, and the way back through them. No widgets here."""

from __future__ import annotations

from services.formats.registers import Decision
from ui.pages.registers.review import Review

UNDO_STEPS = 60
"""Answers that can be taken back one by one without judging everything again."""


class Answers:
    """Answers in the order they were given, the latest counts; and reviews from before the latest of them.

    A review holds the answers that were taken in so far (`judged.decisions`): those after it wait.
    """

    def __init__(self) -> None:
        self.given: tuple[Decision, ...] = ()
        self._before: list[Review] = []

    def give(self, decision: Decision) -> None:
        """One more answer."""
        self.given = (*self.given, decision)

    def waiting(self, shown: Review) -> tuple[Decision, ...]:
        """The answers that this review has not taken in yet."""
        return self.given[len(shown.judged.decisions) :]

    def pass_by(self, shown: Review) -> None:
        """Remember a review that another takes the place of, for the way back."""
        self._before = [*self._before[-UNDO_STEPS:], shown]

    def can_take_back(self, shown: Review | None) -> bool:
        """Whether there is a review to go back to for the last answer."""
        return self._base(shown) is not None

    def take_back(self, shown: Review | None) -> Review | None:
        """Take the last answer back; the review to go on from, None when there is no way back."""
        base = self._base(shown)
        if base is not None:
            self.given = self.given[:-1]
            self._before = [each for each in self._before if _holds(each) < _holds(base)]
        return base

    def begin_with(self, given: tuple[Decision, ...]) -> None:
        """Go on from answers that were given before."""
        self.given = given
        self._before = []

    def stay(self) -> None:
        """All rows were judged anew: the answers stay, the way back does not."""
        self._before = []

    def forget(self) -> None:
        """No answer was given."""
        self.begin_with(())

    def _base(self, shown: Review | None) -> Review | None:
        """The latest review that holds none of the last answer."""
        most = len(self.given) - 1
        seen = [*self._before, shown] if shown is not None else self._before
        fitting = (each for each in reversed(seen) if _holds(each) <= most)
        return next(fitting, None) if most >= 0 else None


def _holds(review: Review) -> int:
    return len(review.judged.decisions)
