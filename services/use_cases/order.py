"""What a centre has put in an order of its own: types of assignment, parts of the training, requirements."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from services.domain.errors import NotFound
from services.store.tables import Table
from services.store.transaction import Reading, Transaction


def put_in_order(
    transaction: Transaction, table: Table[Any], known: Collection[str], wanted: tuple[str, ...]
) -> None:
    """Number the records as they are named. Raises `NotFound` unless all `known` are named once."""
    if sorted(known) != sorted(wanted):
        raise NotFound(table.name)
    for position, record_id in enumerate(wanted, start=1):
        transaction.replace(table, replace(transaction.get(table, record_id), position=position))


def last_place(reading: Reading, table: Table[Any]) -> int:
    """The position behind all others."""
    return int(reading.value(f"SELECT coalesce(max(position), 0) FROM {table.name}")) + 1  # noqa: S608 - our own name


def name_is_taken(reading: Reading, table: Table[Any], name: str, besides: str) -> bool:
    """Whether another record than `besides` has this name, however it is written."""
    return bool(
        reading.value(
            f"SELECT 1 FROM {table.name} WHERE fold(name) = fold(?) AND id <> ? LIMIT 1",  # noqa: S608 - our own name
            name,
            besides,
        )
    )
