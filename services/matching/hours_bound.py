"""The best answer when assignments take different hours and the hours bind."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from services.matching.best_pairs import Task, best_pairs
from services.matching.chunks import true_cells
from services.matching.encoding import Whole
from services.matching.proposal import Watch


@dataclass(frozen=True)
class Hours:
    """What each row takes of its volunteer, and what each column has left, in hundredths of an hour a
    month; `left` is -1 where nobody has said.
    """

    needed: Whole
    left: Whole


def best_with_hours(
    task: Task, hours: Hours, seconds: float, watch: Watch | None = None
) -> tuple[Whole, bool]:
    """For each row its column or -1, the best of people, then the sum of tiers, then points, and whether
    that is proven within `seconds`. What is not proven still keeps every capacity.

    First the question is asked as if everybody had the smallest assignments: an answer that keeps
    the hours is then the best. Otherwise whole-number programming, one aim after the other.
    """
    fits = (hours.left < 0) | (hours.needed[:, np.newaxis] <= hours.left)
    task = replace(task, may=task.may & fits)
    easy = best_pairs(replace(task, places=_places_at_most(task, hours)), watch)
    if _keeps(easy, hours):
        return easy, True
    from services.matching.solvers import NotProven

    try:
        return _exact(task, hours, seconds, watch or Watch()), True
    except NotProven:
        return _mended(task, hours, easy), False


def as_places(task: Task, hours: Hours) -> Task | None:
    """The same question by places alone, where it is the same: when every volunteer's hours are enough
    for just as many of her largest assignments as of her smallest. None when it is not.

    Everybody allowed by `task` is within the hours left when alone.
    """
    places = _places_at_most(task, hours)
    sure = sure_places(replace(task, places=places), hours)
    return replace(task, places=places) if (sure == places).all() else None


def sure_places(task: Task, hours: Hours) -> Whole:
    """For each column how many rows it has hours for, whichever they are."""
    places = task.places.copy()
    for column in np.flatnonzero((hours.left >= 0) & (places > 1)).tolist():
        largest = np.sort(hours.needed[task.may[:, column]])[::-1]
        within = int(np.searchsorted(np.cumsum(largest), hours.left[column], side="right"))
        places[column] = (
            min(int(places[column]), within) if len(largest) > within else places[column]
        )
    return places


def _places_at_most(task: Task, hours: Hours) -> Whole:
    places = task.places.copy()
    for column in np.flatnonzero((hours.left >= 0) & (places > 0)).tolist():
        needed = np.sort(hours.needed[task.may[:, column]])
        within = int(np.searchsorted(np.cumsum(needed), hours.left[column], side="right"))
        places[column] = min(int(places[column]), within)
    return places


def _used(partner: Whole, hours: Hours) -> Whole:
    used = np.zeros(len(hours.left), dtype=np.int64)
    has = partner >= 0
    np.add.at(used, partner[has], hours.needed[has])
    return used


def _keeps(partner: Whole, hours: Hours) -> bool:
    return bool(((hours.left < 0) | (_used(partner, hours) <= hours.left)).all())


def _exact(task: Task, hours: Hours, seconds: float, watch: Watch) -> Whole:
    from services.matching.solvers import AtLeast, Pairs, capacity_assignment

    rows, columns = true_cells(task.may)
    within = np.where(hours.left < 0, hours.needed.sum(), hours.left)
    pairs = Pairs(rows, columns, hours.needed[rows], task.may.shape)
    aims = (np.ones(len(rows), dtype=np.int64), task.tier[rows], task.points[rows, columns])
    floors: list[AtLeast] = []
    chosen = np.zeros(len(rows), dtype=bool)
    for aim in aims:
        watch.at(0.5)
        values = aim.astype(np.int64)
        chosen = capacity_assignment(
            pairs, values, within, most_rows=task.places, floors=floors, seconds=seconds / len(aims)
        )
        floors.append(AtLeast(values, int(values[chosen].sum())))
    partner = np.full(len(task.tier), -1, dtype=np.int64)
    partner[rows[chosen]] = columns[chosen]
    return partner


def _mended(task: Task, hours: Hours, easy: Whole) -> Whole:
    """The easy answer with what does not fit taken out, the most urgent first, and the gaps filled."""
    partner = np.full_like(easy, -1)
    left = np.where(hours.left < 0, hours.needed.sum(), hours.left)
    places = task.places.copy()
    order = np.lexsort((np.arange(len(easy)), -task.tier))
    for row in (*order[easy[order] >= 0].tolist(), *order.tolist()):
        if partner[row] >= 0:
            continue
        open_for = task.may[row] & (left >= hours.needed[row]) & (places > 0)
        best = int(np.where(open_for, task.points[row], -1).argmax())
        column = int(easy[row]) if easy[row] >= 0 and open_for[easy[row]] else best
        if open_for[column]:
            partner[row] = column
            left[column] -= hours.needed[row]
            places[column] -= 1
    return partner
