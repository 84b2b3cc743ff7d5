"""Where the blocks of one day stand beside each other when they overlap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from services.use_cases.activity_lists import ActivityRow

SHORTEST: Final = 45
"""A block is drawn as if it took this many minutes at least, or its words would not fit."""

MOST_BESIDE: Final = 3
"""More than this many at once are told by a number."""


@dataclass(frozen=True, slots=True)
class Block:
    """An activity from minute `start` to `end` of its day, in column `column` of `columns`."""

    row: ActivityRow
    start: int
    end: int
    column: int
    columns: int


@dataclass(frozen=True, slots=True)
class DayLayout:
    """The blocks of a day, and how many found no room."""

    blocks: tuple[Block, ...]
    left_out: int


def lay_out(rows: Sequence[ActivityRow]) -> DayLayout:
    """Blocks for the rows with an hour; those that overlap share the width, at most three at once."""
    timed = sorted(
        ((*_span(row), row) for row in rows if row.starts is not None),
        key=lambda each: (each[0], -each[1], each[2].id),
    )
    blocks: list[Block] = []
    left_out = 0
    cluster: list[tuple[int, int, int, ActivityRow]] = []
    cluster_end = -1
    for start, end, row in timed:
        if start >= cluster_end:
            blocks += _finished(cluster)
            cluster, cluster_end = [], -1
        column = _free_column(cluster, start)
        if column >= MOST_BESIDE:
            left_out += 1
            continue
        cluster.append((column, start, end, row))
        cluster_end = max(cluster_end, end)
    return DayLayout((*blocks, *_finished(cluster)), left_out)


def _span(row: ActivityRow) -> tuple[int, int]:
    starts = row.starts
    start = starts.hour * 60 + starts.minute if starts else 0
    if row.ends is not None:
        end = row.ends.hour * 60 + row.ends.minute
    else:
        end = start + (round(row.hours * 60) if row.hours else 60)
    return start, min(max(end, start + SHORTEST), 24 * 60)


def _free_column(cluster: Sequence[tuple[int, int, int, ActivityRow]], start: int) -> int:
    taken = {column for column, _, end, _ in cluster if end > start}
    return next(column for column in range(len(taken) + 1) if column not in taken)


def _finished(cluster: Sequence[tuple[int, int, int, ActivityRow]]) -> list[Block]:
    columns = 1 + max((column for column, *_ in cluster), default=0)
    return [Block(row, start, end, column, columns) for column, start, end, row in cluster]
