"""Keeps the answers to an import as they are given, so that a lock or a kill loses none."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from services.formats.registers import Decision, Table
from services.use_cases.drafts import DraftAsked, SaveDraft, discard_draft, save_draft
from ui.dialogs.form_draft import KEPT_AFTER_MS
from ui.pages.registers.chosen_files import ChosenFiles
from ui.pages.registers.flow import ImportFlow
from ui.pages.registers.kept_import import PLACE, KeptImport, kept_import, mark_of
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _Standing:
    """The import as it stands at one moment."""

    chosen: ChosenFiles
    tables: tuple[Table, ...]
    decisions: tuple[Decision, ...]
    before: int
    waiting: bool


@dataclass
class _Line:
    """What is kept of one import: under which mark, and whether it is stored for good."""

    about: DraftAsked | None = None
    body: str = ""
    stored: bool = False
    tables: tuple[Table, ...] = ()
    mark: str = ""

    def knows(self, tables: tuple[Table, ...]) -> bool:
        """Whether the mark is of these very tables."""
        pairs = zip(self.tables, tables, strict=False)
        return len(self.tables) == len(tables) > 0 and all(one is other for one, other in pairs)


class AnswerKeeper(QObject):
    """Follows one flow. What was kept goes when the rows are stored, or when no answer is left."""

    def __init__(self, workspace: Workspace, flow: ImportFlow) -> None:
        super().__init__(flow)
        self._workspace, self._flow = workspace, flow
        self._line = _Line()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEPT_AFTER_MS)
        self._later.timeout.connect(self.keep_now)
        flow.reviewed.connect(self._later.start)
        flow.not_resumed.connect(self._begin_line)
        flow.stored.connect(self._stored)

    def follow(self, kept: KeptImport) -> None:
        """The flow goes on with what was kept before."""
        self._line = _Line(DraftAsked(PLACE, kept.mark))

    def keep_now(self) -> None:
        """Keep the answers as they stand, if there are any."""
        self._later.stop()
        flow = self._flow
        if flow.review is None:
            return
        before = 0 if flow.waiting is None else len(flow.waiting.decisions)
        given = _Standing(flow.chosen, flow.used, flow.decisions, before, flow.waiting is not None)
        if len(given.decisions) > before or self._line.about is not None:
            self._workspace.tasks.start(self._keep(self._line, given))

    def let_go(self) -> None:
        """What was kept stays for another time; the flow is about to hold something else."""
        self.keep_now()
        self._begin_line()

    def _begin_line(self) -> None:
        self._line = _Line()

    async def _keep(self, line: _Line, given: _Standing) -> None:
        if not line.knows(given.tables):
            mark = await self._workspace.compute(mark_of, given.tables)
            line.tables, line.mark = given.tables, mark
        about = DraftAsked(PLACE, line.mark)
        if line.about not in (None, about) or len(given.decisions) == given.before:
            await self._forget(line)
        if line.stored or len(given.decisions) == given.before:
            return
        kept = kept_import(
            given.chosen, line.mark, given.decisions, given.before, waiting=given.waiting
        )
        body = kept.as_text()
        if body != line.body:
            line.about, line.body = about, body
            await self._workspace.run(save_draft, SaveDraft(PLACE, body, line.mark))

    def _stored(self, _how: object) -> None:
        self._later.stop()
        self._line.stored = True
        self._workspace.tasks.start(self._forget(self._line))
        self._begin_line()

    async def _forget(self, line: _Line) -> None:
        about, line.about, line.body = line.about, None, ""
        if about is not None:
            await self._workspace.run(discard_draft, about)
