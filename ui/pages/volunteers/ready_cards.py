"""How far the volunteer has come, and what is still missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from services.domain.requirements import Check
from services.domain.settled_points import CheckPoint
from services.domain.volunteers import Stage, Volunteer
from services.use_cases.volunteer_profile import VolunteerProfile
from ui.norwegian_text import wall_clock
from ui.pages.volunteers.words import WORDS, first_name, short_day
from ui.widgets.action_row import RowsCard
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, CardHeader
from ui.widgets.checklist_row import ChecklistRow, CheckState
from ui.widgets.plain_words import in_button
from ui.widgets.trail import Step, StepState, Trail

_WAY: Final = (Stage.APPLICANT, Stage.INTERVIEW, Stage.TRAINING, Stage.READY, Stage.ACTIVE)
_ON_THE_WAY: Final = frozenset({Stage.APPLICANT, Stage.INTERVIEW, Stage.TRAINING})


class ReadyCards(QObject):
    """Builds the trail and the checklist."""

    def trail(self, profile: VolunteerProfile, today: date) -> Card:
        card = Card()
        name = first_name(profile.volunteer.name)
        way = self.tr("{name}'s way").format(name=name)
        card.body.addWidget(Trail(way, self.steps(profile, today)))
        return card

    def steps(self, profile: VolunteerProfile, today: date) -> list[Step]:
        """The stages: those behind, the one she is at, those ahead; a pause or an ending comes last."""
        person = profile.volunteer
        beside = person.stage in {Stage.PAUSED, Stage.ENDED}
        here = len(_WAY) if beside else _WAY.index(person.stage)
        steps = []
        for place, stage in enumerate(_WAY):
            passed = self._passed(person, stage) if beside else place < here
            state = StepState.DONE if passed else StepState.AHEAD
            state = StepState.NOW if place == here else state
            steps.append(Step(self._word(stage), self._note(profile, stage, state, today), state))
        if beside:
            steps.append(Step(WORDS.stage(person.stage), self._until(person, today), StepState.NOW))
        return steps

    def checklist(
        self,
        profile: VolunteerProfile,
        today: date,
        settle: Callable[[Check], None] | None,
        make_ready: Callable[[], None],
    ) -> RowsCard:
        """The list; `settle` None where the reader may not write."""
        card = RowsCard()
        on_the_way = profile.volunteer.stage in _ON_THE_WAY
        header = CardHeader(self._title(profile), self._missing(profile))
        header.setContentsMargins(16, 8, 16, 6)
        card.add(header)
        lead = next((one.check for one in profile.checks if _open_gate(one)), None)
        for point in profile.checks:
            card.add(self._row(point, today, settle, lead=lead if on_the_way else None))
        if on_the_way and profile.ready_to_go and settle is not None:
            card.body.addWidget(self._ready_row(profile, make_ready))
        return card

    def _title(self, profile: VolunteerProfile) -> str:
        name = first_name(profile.volunteer.name)
        if profile.volunteer.stage in _ON_THE_WAY:
            return self.tr("Before {name} is ready").format(name=name)
        return self.tr("In place for {name}").format(name=name)

    def _missing(self, profile: VolunteerProfile) -> str:
        gates = [one for one in profile.checks if _gates(one)]
        missing = sum(not one.settled for one in gates)
        if not missing:
            return self.tr("all in place")
        return self.tr("{missing} of {all} missing").format(missing=missing, all=len(gates))

    def _row(
        self,
        point: CheckPoint,
        today: date,
        settle: Callable[[Check], None] | None,
        lead: Check | None,
    ) -> ChecklistRow:
        state = CheckState.SETTLED if point.settled else CheckState.OPEN
        if _open_gate(point) and point.until is not None:
            state = CheckState.MISSING
        offers = settle is not None and not point.settled
        row = ChecklistRow(
            WORDS.check(point.check),
            state,
            self._when(point, today),
            WORDS.settle(point.check) if offers else "",
            ButtonKind.PRIMARY if point.check is lead else ButtonKind.PLAIN,
        )
        row.setObjectName(f"check {point.check.value}")
        if settle is not None:
            row.acted.connect(lambda: settle(point.check))
        return row

    def _when(self, point: CheckPoint, today: date) -> str:
        if point.until is not None:
            day = short_day(point.until, today)
            held = self.tr("holds until {day}") if point.settled else self.tr("ran out {day}")
            return held.format(day=day)
        if point.on is not None:
            return short_day(point.on, today)
        if not point.settled and not _gates(point):
            return self.tr("may wait")
        return ""

    def _ready_row(self, profile: VolunteerProfile, make_ready: Callable[[], None]) -> Card:
        row = Card(padded=False)
        row.body.setContentsMargins(16, 10, 16, 12)
        name = first_name(profile.volunteer.name)
        button = Button(
            self.tr("{name} is ready for a match").format(name=in_button(name)),
            ButtonKind.PRIMARY,
            "check",
        )
        button.setObjectName("make ready")
        button.clicked.connect(make_ready)
        row.body.addWidget(button)
        return row

    def _passed(self, person: Volunteer, stage: Stage) -> bool:
        behind = {
            Stage.APPLICANT: True,
            Stage.INTERVIEW: person.interviewed_on is not None,
            Stage.TRAINING: person.trained_on is not None,
            Stage.READY: person.started_on is not None,
            Stage.ACTIVE: person.started_on is not None,
        }
        return behind.get(stage, False)

    def _word(self, stage: Stage) -> str:
        return self.tr("Talk") if stage is Stage.INTERVIEW else WORDS.stage(stage)

    def _note(self, profile: VolunteerProfile, stage: Stage, state: StepState, today: date) -> str:
        if state is StepState.NOW and stage in _ON_THE_WAY and not profile.ready_to_go:
            return self._missing(profile)
        person = profile.volunteer
        days = {
            Stage.APPLICANT: wall_clock(person.created_at).date(),
            Stage.INTERVIEW: person.interviewed_on,
            Stage.TRAINING: person.trained_on,
            Stage.ACTIVE: person.started_on,
        }
        day = days.get(stage)
        return short_day(day, today) if day is not None and state is not StepState.AHEAD else ""

    def _until(self, person: Volunteer, today: date) -> str:
        if person.stage is Stage.ENDED:
            return short_day(person.ended_on, today) if person.ended_on else ""
        if person.paused_until is None:
            return self.tr("no day set")
        return self.tr("until {day}").format(day=short_day(person.paused_until, today))


def _gates(point: CheckPoint) -> bool:
    return point.required and point.before is not None


def _open_gate(point: CheckPoint) -> bool:
    return not point.settled and _gates(point)
