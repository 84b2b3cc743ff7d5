"""How far a transport has been read, kept in the transaction that stores what came."""

from __future__ import annotations

from services.domain.centre import Receiving
from services.store.tables import RECEIVING, UNFETCHED
from services.store.transaction import Transaction


def move_cursor(transaction: Transaction, transport: str, cursor: str) -> None:
    """Go on from here. What had held up the others, and was not stepped over, has come after all."""
    place = transaction.find(RECEIVING, transport)
    if place is None:
        transaction.add(RECEIVING, Receiving(transport, cursor))
    elif place.cursor != cursor:
        transaction.replace(RECEIVING, Receiving(transport, cursor))
    for waited in transaction.all(UNFETCHED, "receiving = ? AND over_at IS NULL", transport):
        transaction.remove(UNFETCHED, waited.id)
