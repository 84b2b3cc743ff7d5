"""The answer for all is the best one: compared with every possible one where there are few."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from services.matching.best_pairs import Task, best_pairs
from services.matching.encoding import Whole
from services.matching.hours_bound import Hours, best_with_hours
from services.matching.others_cost import costs_of

Worth = tuple[int, int, int]


@st.composite
def tasks(draw: st.DrawFn, most: int = 5) -> Task:
    rows, columns = draw(st.integers(0, most)), draw(st.integers(0, most - 1))
    seed = np.random.default_rng(draw(st.integers(0, 1_000_000)))
    share = draw(st.sampled_from((0.2, 0.5, 0.9)))
    return Task(
        may=seed.random((rows, columns)) < share,
        points=seed.integers(0, 21, (rows, columns)).astype(np.int8),
        tier=seed.integers(0, draw(st.sampled_from((1, 3, 30))), rows),
        places=seed.integers(0, 3, columns),
    )


def worth(task: Task, partner: Whole) -> Worth:
    has = np.flatnonzero(partner >= 0)
    points = task.points[has, partner[has]].astype(int)
    return len(has), int(task.tier[has].sum()), int(points.sum())


def every_worth(task: Task, hours: Hours | None = None) -> list[Worth]:
    rows, columns = task.may.shape
    choices = [[-1, *np.flatnonzero(task.may[row]).tolist()] for row in range(rows)]
    found = []
    for choice in product(*choices):
        partner = np.array(choice, dtype=np.int64)
        taken = np.bincount(partner[partner >= 0], minlength=columns)
        if (taken <= task.places).all() and (hours is None or keeps(partner, hours)):
            found.append(worth(task, partner))
    return found


def keeps(partner: Whole, hours: Hours) -> bool:
    return all(
        left < 0 or hours.needed[partner == column].sum() <= left
        for column, left in enumerate(hours.left.tolist())
    )


@given(tasks())
def test_no_other_answer_is_better(task: Task) -> None:
    assert worth(task, best_pairs(task)) == max(every_worth(task))


@given(tasks())
def test_every_answer_is_proven_by_its_prices(task: Task) -> None:
    partner = best_pairs(task)
    assert costs_of(task, partner, [str(row) for row in range(len(partner))]).proven


@given(tasks(most=40))
def test_larger_answers_are_proven_too(task: Task) -> None:
    partner = best_pairs(task)
    assert costs_of(task, partner, [str(row) for row in range(len(partner))]).proven
    assert (np.bincount(partner[partner >= 0], minlength=len(task.places)) <= task.places).all()
    assert all(task.may[row, partner[row]] for row in np.flatnonzero(partner >= 0))


@given(tasks())
def test_an_answer_that_could_be_better_is_never_called_proven(task: Task) -> None:
    partner = best_pairs(task)
    for row in np.flatnonzero(partner >= 0):
        worse = partner.copy()
        worse[row] = -1
        assert not costs_of(task, worse, [str(one) for one in range(len(worse))]).proven


@given(tasks())
def test_a_cost_is_what_the_others_could_reach_with_the_place_free(task: Task) -> None:
    partner = best_pairs(task)
    costs = costs_of(task, partner, [str(row) for row in range(len(partner))]).of
    for row in np.flatnonzero(partner >= 0):
        column = int(partner[row])
        others = partner.copy()
        others[row] = -1
        now = worth(task, others)
        without = task.may.copy()
        without[row] = False
        free = worth(task, best_pairs(replace(task, may=without)))
        cost = costs[column]
        assert (cost.people, cost.tiers, cost.points) == tuple(
            one - other for one, other in zip(free, now, strict=True)
        )
        assert bool(cost.participant_id) == bool(cost.people)
        if cost.participant_id:
            assert partner[int(cost.participant_id)] == -1


@given(tasks(most=4), st.integers(0, 1_000_000))
def test_when_hours_bind_no_other_answer_is_better(task: Task, number: int) -> None:
    seed = np.random.default_rng(number)
    rows, columns = task.may.shape
    needed: Whole = seed.integers(0, 500, size=(rows,))
    hours = Hours(needed, np.asarray(seed.integers(-1, 900, size=(columns,))))
    partner, proven = best_with_hours(task, hours, seconds=60.0)
    assert proven
    assert keeps(partner, hours)
    assert worth(task, partner) == max(every_worth(task, hours))


def test_without_time_to_prove_it_the_answer_still_keeps_every_capacity() -> None:
    seed = np.random.default_rng(3)
    task = Task(
        may=np.ones((40, 8), dtype=bool),
        points=seed.integers(0, 21, (40, 8)).astype(np.int8),
        tier=seed.integers(0, 9, 40),
        places=np.full(8, 6),
    )
    hours = Hours(seed.integers(100, 500, 40), np.full(8, 1000))
    partner, proven = best_with_hours(task, hours, seconds=0.0)
    assert not proven
    assert keeps(partner, hours)
    assert np.count_nonzero(partner >= 0) > 20
