"""Lines of messages that a search shows are looks: noted when one has stopped typing, once for each person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer

from services.use_cases.conversation_list import ConversationRow
from services.use_cases.look_at_hits import LookAtHits, look_at_hits
from ui.pages.messages.pane import MessagesPane
from ui.workspace import Workspace

_RESTS_MS: Final = 700
"""Whoever types on has not read yet; each letter typed would else be a look at others."""


class HitLooks(QObject):
    """One search lasts until nothing is searched for any more. Only rows that stand in view are looked at."""

    def __init__(self, workspace: Workspace, pane: MessagesPane) -> None:
        super().__init__(pane)
        self._workspace = workspace
        self._pane = pane
        self._shown: dict[str, str] = {}
        self._noted: set[str] = set()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_RESTS_MS)
        self._rest.timeout.connect(self._note)
        pane.list.verticalScrollBar().valueChanged.connect(self._begin_anew)

    def show(self, rows: Sequence[ConversationRow], *, narrows: bool) -> None:
        """These are listed now; whether they were searched for."""
        if not narrows:
            self._noted.clear()
        hits = (row for row in rows if row.hit and row.hit.line)
        self._shown = {row.id: row.participant_id or row.id for row in hits}
        self._begin_anew()

    def _begin_anew(self) -> None:
        if self._shown:
            self._rest.start()
        else:
            self._rest.stop()

    def _note(self) -> None:
        new = {
            self._shown[key]: key
            for key in self._in_view()
            if self._shown.get(key, "") not in {"", *self._noted}
        }
        if new and self._pane.isVisible():
            self._noted |= set(new)
            command = LookAtHits(tuple(new.values()))
            self._workspace.tasks.start(self._looked(command))

    def _in_view(self) -> Iterator[str]:
        listed, model = self._pane.list, self._pane.list.model()
        port = listed.viewport().rect()
        for number, row in enumerate(listed.rows()):
            if listed.visualRect(model.index(number, 0)).intersects(port):
                yield row.id

    async def _looked(self, command: LookAtHits) -> None:
        await self._workspace.run(look_at_hits, command)
