"""The road through the transitions as lanes of a timeline: where, with whom, and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from services.domain.transitions import TransitionKind, TransitionState
from services.use_cases.participant_overview import ParticipantOverview
from services.use_cases.transitions_of import TransitionView
from ui.pages.participants.words import WORDS, long_day, short_day
from ui.widgets.timeline import BarKind, DayMark, Flag, Lane, TimelineBar

BEFORE: Final = timedelta(days=14)
AFTER: Final = timedelta(days=28)
LONGEST: Final = timedelta(days=120)
_ENTERS: Final = frozenset({TransitionKind.ADMISSION, TransitionKind.IMPRISONMENT})


@dataclass(frozen=True, slots=True)
class WayHome:
    """What the timeline shows: days `first` to `last`, lanes, flags and marks."""

    first: date
    last: date
    lanes: tuple[Lane, ...]
    flags: tuple[Flag, ...]
    marks: tuple[DayMark, ...]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The time between two transitions; either may be missing."""

    start: date
    end: date
    came_by: TransitionView | None
    leaves_by: TransitionView | None


def way_home(overview: ParticipantOverview, today: date) -> WayHome:
    """The lanes from two weeks back until four weeks past the last planned transition."""
    alive = [
        view
        for view in overview.transitions
        if view.transition.state is not TransitionState.CANCELLED
    ]
    first, last = _window(alive, today)
    stretches = _stretches([view for view in alive if not view.overtaken], first, last)
    lanes = (
        Lane(
            QCoreApplication.translate("WayHome", "Treatment"),
            "first-aid-kit",
            _bars(stretches, _inside),
        ),
        Lane(QCoreApplication.translate("WayHome", "Home"), "bed", _bars(stretches, _home)),
        Lane(
            QCoreApplication.translate("WayHome", "Named person"), "user", _bars(stretches, _person)
        ),
        Lane(
            QCoreApplication.translate("WayHome", "Volunteer"),
            "hand-waving",
            _walks(overview, first, last),
        ),
    )
    return WayHome(
        first, last, lanes, _flags(alive, today, first, last), _marks(first, last, today)
    )


def _window(views: Sequence[TransitionView], today: date) -> tuple[date, date]:
    planned = [view.transition.on for view in views if _is_open(view) and not view.overtaken]
    first = min([today, *planned]) - BEFORE
    last = max([today, *(day for day in planned if day <= today + LONGEST)]) + AFTER
    return max(first, today - LONGEST), last


def _stretches(views: Sequence[TransitionView], first: date, last: date) -> tuple[_Stretch, ...]:
    inside = [view for view in views if first < view.transition.on < last]
    before = [view for view in views if view.transition.on <= first]
    came_by = before[-1] if before else None
    start, found = first, []
    for view in inside:
        found.append(_Stretch(start, view.transition.on, came_by, view))
        start, came_by = view.transition.on, view
    found.append(_Stretch(start, last, came_by, None))
    return tuple(stretch for stretch in found if stretch.start < stretch.end)


_Told = tuple[str, BarKind]


def _bars(
    stretches: Sequence[_Stretch], told: Callable[[_Stretch], _Told | None]
) -> tuple[TimelineBar, ...]:
    bars = []
    for stretch in stretches:
        said = told(stretch)
        if said is None:
            continue
        words, kind = said
        spoken = QCoreApplication.translate("WayHome", "{words}, {start} to {end}").format(
            words=words,
            start=short_day(stretch.start, stretch.start),
            end=short_day(stretch.end, stretch.start),
        )
        bars.append(TimelineBar(stretch.start, stretch.end, words, kind, spoken))
    return tuple(bars)


def _kind(stretch: _Stretch) -> BarKind:
    """Agreed where one has come to it already; planned where the way there lies ahead."""
    came = stretch.came_by
    planned = came is not None and came.transition.state is TransitionState.PLANNED
    return BarKind.PLANNED if planned else BarKind.AGREED


def _inside(stretch: _Stretch) -> _Told | None:
    """The unit or the sentence, while it lasts."""
    came, leaves = stretch.came_by, stretch.leaves_by
    if came is not None and came.transition.kind in _ENTERS:
        return came.unit_name or WORDS.transition(came.transition.kind), _kind(stretch)
    leaving = leaves is not None and leaves.transition.kind not in _ENTERS
    if came is None and leaves is not None and leaving and leaves.unit_name:
        return leaves.unit_name, _kind(stretch)
    return None


def _home(stretch: _Stretch) -> _Told | None:
    """Where one sleeps, or the red gap where nobody knows."""
    came = stretch.came_by
    inside = _inside(stretch)
    if inside is not None:
        return inside
    if came is None:
        return None
    if came.transition.where_to.strip():
        return came.transition.where_to.strip(), _kind(stretch)
    if not _is_open(came):
        return None
    return QCoreApplication.translate("WayHome", "nowhere yet"), BarKind.GAP


def _person(stretch: _Stretch) -> _Told | None:
    """Who answers: at the unit while one is inside, at the centre when one has come out."""
    came, leaves = stretch.came_by, stretch.leaves_by
    if leaves is not None and came is None:
        name = _before(leaves)
        return (name, BarKind.AGREED) if name else _nobody(leaves)
    if came is None:
        return None
    name = _after(came)
    if name:
        return name, _kind(stretch)
    return _nobody(came)


def _before(view: TransitionView) -> str:
    enters = view.transition.kind in _ENTERS
    return (view.transition.here if enters else view.transition.there).strip()


def _after(view: TransitionView) -> str:
    enters = view.transition.kind in _ENTERS
    return (view.transition.there if enters else view.transition.here).strip()


def _nobody(view: TransitionView) -> _Told | None:
    if not _is_open(view):
        return None
    return QCoreApplication.translate("WayHome", "nobody yet"), BarKind.GAP


def _is_open(view: TransitionView) -> bool:
    """Whether it lies ahead, or has come and left somebody in a gap."""
    return view.transition.state is TransitionState.PLANNED or view.gap is not None


def _walks(overview: ParticipantOverview, first: date, last: date) -> tuple[TimelineBar, ...]:
    bars = []
    for walk in overview.walks[:1]:
        start = max(walk.since or first, first)
        words = " · ".join(part for part in (walk.volunteer_name, walk.assignment) if part)
        if start < last:
            bars.append(TimelineBar(start, last, words, BarKind.AGREED))
    return tuple(bars)


def _flags(
    views: Sequence[TransitionView], today: date, first: date, last: date
) -> tuple[Flag, ...]:
    flags = [Flag(today, QCoreApplication.translate("WayHome", "today"))]
    for view in views:
        on = view.transition.on
        if first < on < last and _is_open(view):
            words = f"{WORDS.transition(view.transition.kind).lower()} {short_day(on, today)}"
            words += f": {WORDS.how_it_stands(view)}" if view.overtaken else ""
            flags.append(Flag(on, words, red=view.gap is not None))
    return tuple(flags)


def _marks(first: date, last: date, today: date) -> tuple[DayMark, ...]:
    """The Mondays, or every second or fourth of them when there are many."""
    monday = first + timedelta(days=(7 - first.weekday()) % 7)
    weeks = (last - monday).days // 7 + 1
    step = 1 if weeks <= 7 else 2 if weeks <= 14 else 4
    days = (monday + timedelta(weeks=step * number) for number in range(weeks // step + 1))
    return tuple(
        DayMark(day, short_day(day, today))
        for day in days
        if first + timedelta(days=4) < day < last
    )


def day_line(view: TransitionView, today: date) -> str:
    """'Utskriving torsdag 24. november, Fjordheim TSB'."""
    parts = [f"{WORDS.transition(view.transition.kind)} {long_day(view.transition.on, today)}"]
    parts += [view.unit_name] if view.unit_name else []
    return ", ".join(parts)
