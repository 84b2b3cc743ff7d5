"""How delivery reaches the store: through two callables, so that it need not know on which thread it lives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from services.domain.changes import Outcome
from services.store.transaction import Reading, Transaction

C = TypeVar("C")
V = TypeVar("V")


class StoreCalls(Protocol):
    """Runs use cases and questions as Medvandrer itself, and returns when the result is on disk."""

    def run(self, use_case: Callable[[Transaction, C], Outcome[V]], command: C) -> Outcome[V]:
        """One transaction; views are told what it changed. Raises what the use case raises."""

    def ask(self, question: Callable[[Reading, C], V], about: C) -> V:
        """One question."""
