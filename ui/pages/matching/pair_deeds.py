"""What can be done with the pair that is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from services.use_cases.match_answering import Side
from services.use_cases.match_meeting import SetFirstMeeting


@dataclass(frozen=True, slots=True)
class PairDeeds:
    """Each is one button. `ask_another` None: nobody else may be asked about the same now."""

    ask: Callable[[], None]
    ask_another: Callable[[], None] | None
    answer: Callable[[Side, bool], None]
    take_back: Callable[[], None]
    set_meeting: Callable[[SetFirstMeeting], None]
    start: Callable[[date], None]
    check_in: Callable[[], None]
    pause: Callable[[], None]
    resume: Callable[[], None]
    plan_closing: Callable[[], None]
    call_off_closing: Callable[[], None]
    end: Callable[[], None]
    hand_over: Callable[[], None]
    limit_silence: Callable[[], None]
    see_volunteer: Callable[[], None]
    see_participant: Callable[[], None]
