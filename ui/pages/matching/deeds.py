"""What the matching page does when a button of a candidate or of a pair is pressed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from services.domain.changes import Outcome
from services.matching.explanation import MatchExplanation
from services.use_cases.match_answering import RegisterAnswer, Side, register_answer
from services.use_cases.match_asking import withdraw_question
from services.use_cases.match_meeting import (
    SetFirstMeeting,
    StartMatch,
    set_first_meeting,
    start_match,
)
from services.use_cases.matching_lists import PairRow, WaitingPerson
from services.use_cases.practical_ring import practical_ring
from ui.dialogs.kept_sheets import KeptSheets
from ui.navigation import Place
from ui.pages.matching.candidates import CandidateDeeds
from ui.pages.matching.pair_view import PairDeeds
from ui.pages.matching.sheets import AskSheet, EndSheet, PreviewSheet, RuleOutSheet
from ui.workspace import Workspace

C = TypeVar("C")
V = TypeVar("V")


class Deeds(QObject):
    """Opens the sheets over `page` and runs the use cases; `sheets` keeps what was half-written."""

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self.sheets = KeptSheets()

    def of_candidate(self, person: WaitingPerson) -> CandidateDeeds:
        """What can be done with those who could walk with this person."""
        return CandidateDeeds(
            ask=lambda one: self._workspace.tasks.start(self._ask(person, one)),
            preview=lambda one: self._workspace.tasks.start(self._preview(person, one)),
            rule_out=lambda one: self._rule_out(person, one),
            see=lambda one: self._see("participants" if one == person.participant_id else "", one),
        )

    def of_pair(self, row: PairRow) -> PairDeeds:
        """What can be done with this pair."""
        match_id = row.match_id
        return PairDeeds(
            answer=lambda side, yes: self._answer(row, side, says_yes=yes),
            take_back=lambda: self._do(
                withdraw_question, match_id, self.tr("The question is taken back.")
            ),
            set_meeting=lambda day: self._do(
                set_first_meeting, SetFirstMeeting(match_id, day), self.tr("The day is saved.")
            ),
            start=lambda day: self._start(row, day),
            end=lambda: self.sheets.get(
                f"end {match_id}", lambda: EndSheet(row, self._workspace, self._page)
            ).open(),
            see_volunteer=lambda: self._see("volunteers", row.volunteer_id),
            see_participant=lambda: self._see("participants", row.participant_id),
        )

    async def _ask(self, person: WaitingPerson, one: MatchExplanation) -> None:
        ring = await self._workspace.ask(practical_ring, person.participant_id)
        self.sheets.get(
            f"ask {ring.participant_id} {one.volunteer_id}",
            lambda: AskSheet(ring, one, self._workspace, self._page),
        ).open()

    def _rule_out(self, person: WaitingPerson, one: MatchExplanation) -> None:
        pair = (person.participant_id, person.name)
        self.sheets.get(
            f"rule out {person.participant_id} {one.volunteer_id}",
            lambda: RuleOutSheet(pair, one, self._workspace, self._page),
        ).open()

    async def _preview(self, person: WaitingPerson, one: MatchExplanation) -> None:
        ring = await self._workspace.ask(practical_ring, person.participant_id)
        sheet = PreviewSheet(ring, one, self._page)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _see(self, page: str, subject_id: str) -> None:
        self._workspace.go(Place(page or "volunteers", subject_id))

    def _answer(self, row: PairRow, side: Side, *, says_yes: bool) -> None:
        name = row.volunteer_name if side is Side.VOLUNTEER else row.participant_name
        told = self.tr("{name} says yes.") if says_yes else self.tr("{name} says no.")
        command = RegisterAnswer(row.match_id, side, says_yes)
        self._do(register_answer, command, told.format(name=name))

    def _start(self, row: PairRow, day: date) -> None:
        told = self.tr("{participant} and {volunteer} walk together.").format(
            participant=row.participant_name, volunteer=row.volunteer_name
        )
        self._do(start_match, StartMatch(row.match_id, day), told)

    def _do(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        self._workspace.tasks.start(self._run(use_case, command, told))

    async def _run(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        outcome = await self._workspace.run(use_case, command)
        self._workspace.tell_done(told, outcome.undo)
