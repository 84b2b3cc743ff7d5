"""Remarks beside a proposal: pairs that would both have more points together."""

from __future__ import annotations

from typing import Final

import numpy as np

from services.matching.best_pairs import Task
from services.matching.chunks import row_slices, true_cells
from services.matching.encoding import Whole
from services.matching.ground import Ground
from services.matching.hours_bound import sure_places
from services.matching.limits import Limits
from services.matching.proposal import BlockingPair
from services.matching.setting import setting_of

_MOST: Final = 50
_ANY: Final = -1
_NONE: Final = 127


def blocking_pairs(
    ground: Ground, task: Task, partner: Whole
) -> tuple[tuple[BlockingPair, ...], int]:
    """Those who would both gain, the greatest gain first, at most fifty; and how many there are in all.

    Somebody without a place gains from any; a volunteer gains when one of hers has fewer points.
    They are no mistake: help for more people, and for the most urgent, goes before points.
    """
    has = np.flatnonzero(partner >= 0)
    own = np.full(len(partner), _ANY, dtype=np.int64)
    own[has] = task.points[has, partner[has]]
    least = np.full(task.may.shape[1], _NONE, dtype=np.int64)
    np.minimum.at(least, partner[has], own[has])
    taken = np.bincount(partner[has], minlength=task.may.shape[1])
    least[taken < task.places] = _ANY
    rows, columns = _both_gain(task, own, least)
    gain = 2 * task.points[rows, columns].astype(np.int64) - own[rows] - least[columns]
    first = np.lexsort((columns, rows, -gain))[:_MOST].tolist()
    facts = ground.encoded.volunteers.facts
    shown = (
        BlockingPair(
            ground.ids[int(rows[at])],
            facts[int(columns[at])].id,
            int(task.points[rows[at], columns[at]]),
        )
        for at in first
    )
    return tuple(shown), len(rows)


def stable_size(ground: Ground) -> int:
    """How many would be helped if no two would both have more points together (ties by id): information,
    to be held beside the proposal, which helps at least as many. Where hours bind, a volunteer counts with
    as many places as she has hours for, whoever it is.
    """
    from services.matching.solvers import stable_pairs

    asked = setting_of(ground, (), frozenset(), Limits())
    task = asked.task
    places = task.places if asked.hours is None else sure_places(task, asked.hours)
    ours, theirs = (
        [
            np.flatnonzero(may)[np.argsort(-points[may], kind="stable")].tolist()
            for may, points in table
        ]
        for table in (
            zip(task.may, task.points.astype(int), strict=True),
            zip(task.may.T, task.points.T.astype(int), strict=True),
        )
    )
    return len(stable_pairs(ours, theirs, places.tolist()))


def _both_gain(task: Task, own: Whole, least: Whole) -> tuple[Whole, Whole]:
    gaining = np.zeros(task.may.shape, dtype=bool)
    mine, theirs = own.astype(np.int8), least.astype(np.int8)
    for part in row_slices(*task.may.shape):
        points = task.points[part]
        gaining[part] = task.may[part] & (points > mine[part, np.newaxis]) & (points > theirs)
    return true_cells(gaining)
