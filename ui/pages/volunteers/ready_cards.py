"""How far the volunteer has come, and what is still missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.settled_points import CheckPoint
from services.domain.volunteer_readiness import ENDS_SOON_DAYS
from services.domain.volunteers import OPEN_FOR_MATCHES, Stage
from services.use_cases.volunteer_profile import VolunteerProfile
from ui.first_name import first_name
from ui.pages.volunteers.point_groups import GROUP_WORDS, groups_of, holds_back
from ui.pages.volunteers.words import WORDS, short_day
from ui.widgets.action_row import RowsCard
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import CardHeader
from ui.widgets.checklist_row import ChecklistRow, CheckState
from ui.widgets.label import Label
from ui.widgets.plain_words import in_button

_ON_THE_WAY: Final = frozenset({Stage.APPLICANT, Stage.INTERVIEW, Stage.TRAINING})


@dataclass(frozen=True, slots=True)
class StepDeeds:
    """What the card's buttons do: settle or change a point, and take the step that is open."""

    settle: Callable[[CheckPoint], None]
    invite: Callable[[], None]
    begin_training: Callable[[], None]
    make_ready: Callable[[], None]


class ReadyCards(QObject):
    """Builds the checklist."""

    def checklist(
        self, profile: VolunteerProfile, today: date, deeds: StepDeeds | None
    ) -> RowsCard:
        """The list, by the stage that each point stands before and by type of assignment; `deeds` None
        where the reader may not write.
        """
        card = RowsCard()
        header = CardHeader(self._title(profile), GROUP_WORDS.missing(profile))
        header.setContentsMargins(16, 8, 16, 6)
        card.add(header)
        lead = _lead(profile)
        groups = groups_of(profile)
        for group in groups:
            if len(groups) > 1:
                card.add(_heading(group.title, group.note))
            for point in group.points:
                card.add(self._row(point, today, deeds, lead=point is lead))
        if deeds is not None and (step := self._step(profile, deeds, lead=lead)) is not None:
            card.add(step)
        return card

    def _title(self, profile: VolunteerProfile) -> str:
        name = first_name(profile.volunteer.name)
        if profile.volunteer.stage in _ON_THE_WAY:
            return self.tr("Before {name} is ready").format(name=name)
        return self.tr("In place for {name}").format(name=name)

    def _row(
        self, point: CheckPoint, today: date, deeds: StepDeeds | None, *, lead: bool
    ) -> ChecklistRow:
        state = CheckState.SETTLED if point.settled else CheckState.OPEN
        if point.ran_out and point.before is not None:
            state = CheckState.MISSING
        words = WORDS.point(point)
        writes = deeds is not None and point.required
        action = self._action(point, today) if writes else ""
        changes = writes and point.on is not None and not action
        row = ChecklistRow(
            f"{words} · {point.legal_basis}" if point.legal_basis else words,
            state,
            self._note(point, today),
            action,
            ButtonKind.PRIMARY if lead else ButtonKind.PLAIN,
            change=self.tr("Change: {point}").format(point=words) if changes else "",
        )
        row.setObjectName(f"check {point.module_id or point.check.value}")
        if deeds is not None:
            row.acted.connect(lambda: deeds.settle(point))
            row.change_wanted.connect(lambda: deeds.settle(point))
        return row

    def _action(self, point: CheckPoint, today: date) -> str:
        if point.ran_out or _ends_soon(point, today):
            return self.tr("Renew")
        return "" if point.settled else WORDS.settle(point.check)

    def _note(self, point: CheckPoint, today: date) -> str:
        if not point.required:
            return self.tr("not required")
        if point.until is not None:
            day = short_day(point.until, today)
            held = self.tr("holds until {day}") if point.settled else self.tr("ran out {day}")
            return held.format(day=day)
        if not point.settled and point.done:
            return self.tr("{done} of {number}").format(done=point.done, number=point.number)
        if point.on is not None:
            who = first_name(point.by) if "," not in point.by else ""
            return ", ".join(part for part in (who, short_day(point.on, today)) if part)
        if not point.settled and point.before is None and point.type_id is None:
            return self.tr("may wait")
        return ""

    def _step(
        self, profile: VolunteerProfile, deeds: StepDeeds, *, lead: CheckPoint | None
    ) -> QWidget | None:
        """The step that is open now, filled when nothing else is to be done first."""
        stage = profile.volunteer.stage
        name = in_button(first_name(profile.volunteer.name))
        if stage in _ON_THE_WAY and profile.ready_to_go:
            words, act, called = (
                self.tr("{name} is ready for a match"), deeds.make_ready, "make ready",
            )  # fmt: skip
        elif stage is Stage.APPLICANT and not profile.held_by:
            words, act, called = self.tr("{name} is invited to a talk"), deeds.invite, "invite"
        elif stage is Stage.INTERVIEW and not profile.held_by:
            words, act, called = (
                self.tr("{name} begins the training"), deeds.begin_training, "begin training",
            )  # fmt: skip
        else:
            return None
        filled = lead is None or stage is Stage.INTERVIEW
        kind = ButtonKind.PRIMARY if filled else ButtonKind.PLAIN
        button = Button(words.format(name=name), kind, "check")
        button.setObjectName(called)
        button.clicked.connect(act)
        return _padded(button)


def _lead(profile: VolunteerProfile) -> CheckPoint | None:
    """The one thing to do: what the next stage waits for, or what one who was ready has lost."""
    stage = profile.volunteer.stage
    if stage in _ON_THE_WAY:
        waits = profile.held_by or tuple(one for one in profile.checks if one.open)
        if stage is Stage.INTERVIEW and not profile.held_by:
            return None
        return next((one for one in waits if holds_back(one)), None)
    if stage in OPEN_FOR_MATCHES:
        return next((one for one in profile.checks if one.ran_out and one.before), None)
    return None


def _ends_soon(point: CheckPoint, today: date) -> bool:
    return point.until is not None and point.until <= today + timedelta(days=ENDS_SOON_DAYS)


def _heading(title: str, note: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(16, 6, 16, 4)
    row.addWidget(Label(title, "small_strong", "text.secondary"))
    row.addStretch(1)
    row.addWidget(Label(note, "small", "text.secondary"))
    return holder


def _padded(button: Button) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(16, 10, 16, 12)
    row.addWidget(button)
    row.addStretch(1)
    return holder
