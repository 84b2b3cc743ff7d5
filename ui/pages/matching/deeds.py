"""What the matching page does when a button of a candidate or of a pair is pressed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from services.domain.changes import Outcome
from services.domain.errors import Refused, WrongState
from services.domain.matches import Match, MatchState
from services.matching.explanation import MatchExplanation
from services.use_cases.match_answering import RegisterAnswer, Side, register_answer
from services.use_cases.match_asking import AskProposed, ask_proposed, withdraw_question
from services.use_cases.match_ending import call_off_closing
from services.use_cases.match_judging import may_be_set_aside
from services.use_cases.match_life import MatchLife
from services.use_cases.match_living import resume_match
from services.use_cases.match_meeting import StartMatch, set_first_meeting, start_match
from services.use_cases.matching_lists import PairRow, WaitingPerson
from services.use_cases.practical_ring import practical_ring
from ui.dialogs.check_in import CheckInSheet
from ui.dialogs.end_match import EndSheet
from ui.dialogs.kept_sheets import KeptSheets
from ui.dialogs.match_words import PairNames
from ui.dialogs.quiet_limit import QuietLimitSheet
from ui.navigation import Place
from ui.pages.matching.candidates import CandidateDeeds
from ui.pages.matching.pair_deeds import PairDeeds
from ui.pages.matching.pair_sheets import ClosingSheet, HandOverSheet, PauseSheet
from ui.pages.matching.sheets import AskProposedSheet, AskSheet, PreviewSheet, RuleOutSheet
from ui.workspace import Workspace

C = TypeVar("C")
V = TypeVar("V")


class Deeds(QObject):
    """Opens the sheets over `page` and runs the use cases; `sheets` keeps what was half-written.

    `person_wanted` carries a participant for whom one more could be asked.
    """

    person_wanted = Signal(str)

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

    def of_pair(self, row: PairRow, life: MatchLife, *, more: bool) -> PairDeeds:
        """What can be done with this pair; `more`: somebody else may be asked about the same."""
        one, pair = row.match_id, pair_of(row)
        another = (lambda: self.person_wanted.emit(row.participant_id)) if more else None
        return PairDeeds(
            ask=lambda: self._ask_proposed(row),
            ask_another=another,
            answer=lambda side, yes: self._answer(row, side, says_yes=yes),
            take_back=lambda: self._do(
                withdraw_question, one, self.tr("The question is taken back.")
            ),
            set_meeting=lambda command: self._do(
                set_first_meeting, command, self.tr("The meeting is saved.")
            ),
            start=lambda day: self._do(start_match, StartMatch(one, day), self._together(row)),
            check_in=lambda: self._open("check-in", row, CheckInSheet, pair),
            pause=lambda: self._open("pause", row, PauseSheet, pair, life),
            resume=lambda: self._do(resume_match, one, self._together(row)),
            plan_closing=lambda: self._open("closing", row, ClosingSheet, pair, life),
            call_off_closing=lambda: self._do(call_off_closing, one, self._together(row)),
            end=lambda: self._end(row),
            hand_over=lambda: self._open("hand over", row, HandOverSheet, pair, life),
            limit_silence=lambda: self._limit_silence(row),
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

    def _limit_silence(self, row: PairRow) -> None:
        sheet = self.sheets.get("silence", lambda: QuietLimitSheet(self._workspace, self._page))
        sheet.begin(row.match_id)

    async def _preview(self, person: WaitingPerson, one: MatchExplanation) -> None:
        ring = await self._workspace.ask(practical_ring, person.participant_id)
        sheet = PreviewSheet(ring, one, self._page)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _ask_proposed(self, row: PairRow) -> None:
        if not row.assignment:
            self._open("about", row, AskProposedSheet, row, None)
            return

        def refused(refusal: Refused) -> None:
            if isinstance(refusal, WrongState) and may_be_set_aside(refusal):
                self._open("anyway", row, AskProposedSheet, row, refusal)
            else:
                self._workspace.tell_refused(refusal)

        told = self.tr("The question to {volunteer} is out.").format(volunteer=row.volunteer_name)
        work = self._run(ask_proposed, AskProposed(row.match_id), told)
        self._workspace.tasks.start(work, refused=refused)

    def _open(
        self, name: str, row: PairRow, kind: Callable[..., Any], *about: object, **more: object
    ) -> None:
        self.sheets.get(
            f"{name} {row.match_id} {row.state.value}",
            lambda: kind(*about, self._workspace, self._page, **more),
        ).open()

    def _end(self, row: PairRow) -> None:
        began = row.active_since is not None
        talk = row.closing_on if row.state is MatchState.CLOSING else None
        self._open("end", row, EndSheet, pair_of(row), began=began, talk_on=talk)

    def _see(self, page: str, subject_id: str) -> None:
        self._workspace.go(Place(page or "volunteers", subject_id))

    def _answer(self, row: PairRow, side: Side, *, says_yes: bool) -> None:
        self._workspace.tasks.start(self._note_answer(row, side, says_yes=says_yes))

    async def _note_answer(self, row: PairRow, side: Side, *, says_yes: bool) -> None:
        command = RegisterAnswer(row.match_id, side, says_yes)
        outcome = await self._workspace.run(register_answer, command)
        name = row.volunteer_name if side is Side.VOLUNTEER else row.participant_name
        told = self._answered(row, outcome.value, says_yes=says_yes).format(name=name)
        self._workspace.tell_done(told, outcome.undo)

    def _answered(self, row: PairRow, match: Match, *, says_yes: bool) -> str:
        if not says_yes:
            return self.tr("{name} says no.")
        if match.state is MatchState.AGREED and row.others_asked:
            others = self.tr(
                "%n other question(s) about the same are taken back.", "", row.others_asked
            )
            return self.tr("{name} says yes.") + " " + others
        return self.tr("{name} says yes.")

    def _together(self, row: PairRow) -> str:
        return self.tr("{participant} and {volunteer} walk together.").format(
            participant=row.participant_name, volunteer=row.volunteer_name
        )

    def _do(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        self._workspace.tasks.start(self._run(use_case, command, told))

    async def _run(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        outcome = await self._workspace.run(use_case, command)
        self._workspace.tell_done(told, outcome.undo)


def pair_of(row: PairRow) -> PairNames:
    """The match and the two names."""
    return PairNames(row.match_id, row.participant_name, row.volunteer_name)
