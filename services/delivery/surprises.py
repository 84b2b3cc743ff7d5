"""Faults of our own in handing something over: told once, while everything else goes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

SURPRISE: Final = "surprise"
"""The cause of a try that ended in one."""


@dataclass
class Surprises:
    """Those of one session. Each kind is told once for each entry of the outbox, however often it comes."""

    _known: set[tuple[str, type[Exception]]] = field(default_factory=set)
    _untold: list[Exception] = field(default_factory=list)

    def met(self, entry_id: str, surprise: Exception) -> None:
        """This came of handing over this entry."""
        if (entry_id, type(surprise)) not in self._known:
            self._known.add((entry_id, type(surprise)))
            self._untold.append(surprise)

    def tell(self) -> None:
        """Raises the first that was not told yet, if there is one."""
        if self._untold:
            raise self._untold.pop(0)
