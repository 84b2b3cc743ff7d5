"""Asks the engine for short lists: the snapshot is encoded once and kept until something changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.matching import engine
from services.matching.explanation import ShortList
from services.use_cases.matching_snapshot import matching_snapshot
from ui.workspace import Workspace

if TYPE_CHECKING:
    from services.matching.encoding import Encoded


class ShortLists:
    """The latest one asked for wins; an answer that came too late is None."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._encoded: Encoded | None = None
        self._asked = 0

    def forget(self) -> None:
        """Something has changed: the next answer is about a new snapshot."""
        self._asked += 1
        self._encoded = None

    async def of(self, participant_id: str) -> ShortList | None:
        """Who could walk with this participant; None for one who does not wait any more."""
        self._asked += 1
        asked = self._asked
        encoded = self._encoded
        if encoded is None:
            snapshot = await self._workspace.ask(matching_snapshot, None)
            encoded = await self._workspace.compute(engine.encode, snapshot)
            if asked != self._asked:
                return None
            self._encoded = encoded
        if participant_id not in encoded.participants:
            return None
        found = await self._workspace.compute(engine.short_list, encoded, participant_id)
        return found if asked == self._asked else None
