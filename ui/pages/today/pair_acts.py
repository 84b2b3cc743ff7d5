"""What Today does for a pair at once: they met, how it goes, they meet again, how it ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from services.domain.changes import Outcome
from services.use_cases.match_living import resume_match
from services.use_cases.match_meeting import StartMatch, start_match
from services.use_cases.today_lines import TodayLine, Why
from ui.dialogs.check_in import CheckInSheet
from ui.dialogs.end_match import EndSheet
from ui.dialogs.kept_sheets import KeptSheets
from ui.dialogs.match_words import PairNames
from ui.workspace import Workspace

C = TypeVar("C")
V = TypeVar("V")


class PairActs(QObject):
    """Opens the sheets over `page`; what was half-written in one is kept."""

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self.sheets = KeptSheets()

    def act(self, line: TodayLine) -> None:
        """Do what the line's button says."""
        acts = {
            Why.FIRST_MEETING_PAST: self.start,
            Why.CHECK_IN: self.check_in,
            Why.CLOSING: self.end,
            Why.PAUSE_ENDS: self.resume,
        }
        acts[line.why](line)

    def start(self, line: TodayLine) -> None:
        """The first meeting was held on its day."""
        day = line.on or self._workspace.today()
        self._do(start_match, StartMatch(line.subject.id, day), self._together(line))

    def resume(self, line: TodayLine) -> None:
        """They meet again."""
        self._do(resume_match, line.subject.id, self._together(line))

    def check_in(self, line: TodayLine) -> None:
        """Ask how it goes."""
        self.sheets.get(
            line.key, lambda: CheckInSheet(_pair(line), self._workspace, self._page)
        ).open()

    def end(self, line: TodayLine) -> None:
        """The closing talk was held."""
        self.sheets.get(
            line.key,
            lambda: EndSheet(_pair(line), self._workspace, self._page, talk_on=line.on),
        ).open()

    def _together(self, line: TodayLine) -> str:
        return self.tr("{participant} and {volunteer} walk together.").format(
            participant=line.other_name, volunteer=line.name
        )

    def _do(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        self._workspace.tasks.start(self._run(use_case, command, told))

    async def _run(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        outcome = await self._workspace.run(use_case, command)
        self._workspace.tell_done(told, outcome.undo)


def _pair(line: TodayLine) -> PairNames:
    return PairNames(line.subject.id, line.other_name, line.name)
