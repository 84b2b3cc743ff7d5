"""The trail of a volunteer's stages."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from services.domain.volunteers import Stage, Volunteer
from services.use_cases.volunteer_profile import VolunteerProfile
from ui.first_name import first_name
from ui.norwegian_text import wall_clock
from ui.pages.volunteers.point_groups import GROUP_WORDS
from ui.pages.volunteers.words import WORDS, short_day
from ui.widgets.card import Card
from ui.widgets.trail import Step, StepState, Trail

_WAY: Final = (Stage.APPLICANT, Stage.INTERVIEW, Stage.TRAINING, Stage.READY, Stage.ACTIVE)
_ON_THE_WAY: Final = frozenset({Stage.APPLICANT, Stage.INTERVIEW, Stage.TRAINING})


class Way(QObject):
    """Builds the trail."""

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
            return GROUP_WORDS.missing(profile)
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
