"""Where one can go."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A page and what to show on it. `new` opens the page's own "new" form with `subject_id` filled in."""

    page: str
    subject_id: str = ""
    tab: str = ""
    new: bool = False


TODAY = Place("today")
