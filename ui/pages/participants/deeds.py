"""Does what a press asks for, and says that it is done, with the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from services.domain.changes import Outcome
from ui.workspace import Workspace

C = TypeVar("C")
V = TypeVar("V")


class Deeds:
    """Runs use cases for one page; a refusal is told as a banner."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace

    def do(
        self,
        use_case: Callable[[Any, C], Outcome[V]],
        command: C,
        told: str = "",
        then: Callable[[V], None] | None = None,
    ) -> None:
        """Run it; say `told` with Undo when it is done, and hand its value to `then`."""
        self.workspace.tasks.start(self._do(use_case, command, told, then))

    async def _do(
        self,
        use_case: Callable[[Any, C], Outcome[V]],
        command: C,
        told: str,
        then: Callable[[V], None] | None,
    ) -> None:
        outcome = await self.workspace.run(use_case, command)
        if told:
            self.workspace.tell_done(told, outcome.undo)
        if then is not None:
            then(outcome.value)
