"""What of a review is stored, and how it went. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.use_cases.register_import import Imported, StoreRegister
from services.use_cases.register_waiting import WaitingRegister, settled_ids, settled_only
from ui.pages.registers.review import Review
from ui.pages.registers.work import Work


@dataclass(frozen=True, slots=True)
class Stored:
    """How an import went, and the review it came from, for the report of what was refused."""

    imported: Imported
    review: Review


def store_command(review: Review, waiting: WaitingRegister | None, work: Work) -> StoreRegister:
    """All of a review; of rows that waited already, those that an answer has moved."""
    judged, answered = review.judged, tuple[str, ...]()
    if waiting is not None:
        answered = settled_ids(waiting, judged)
        judged = settled_only(waiting, judged)
    return StoreRegister(judged, work.progress, work.cancelled, answered)


def stored_of(review: Review, waiting: WaitingRegister | None, imported: Imported) -> Stored:
    """How it went, with the rows counted as waiting that waited before and go on waiting."""
    if waiting is None:
        return Stored(imported, review)
    still_open = len(review.by_id) - len(settled_ids(waiting, review.judged))
    return Stored(replace(imported, waiting=imported.waiting + still_open), review)
