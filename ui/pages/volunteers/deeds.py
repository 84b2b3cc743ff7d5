"""What the volunteers' page does when a button of a volunteer is pressed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from services.domain.access import Right
from services.domain.availability import Availability
from services.domain.changes import Outcome
from services.domain.settled_points import CheckPoint
from services.domain.volunteers import Absence
from services.use_cases.talks import HoldTalk, hold_talk
from services.use_cases.volunteer_adviser import advisers
from services.use_cases.volunteer_care import VolunteerCare
from services.use_cases.volunteer_profile import MatchLine, VolunteerProfile
from services.use_cases.volunteer_stages import (
    begin_training,
    come_back,
    invite_to_talk,
    make_active,
    make_ready,
)
from services.use_cases.volunteers import ChangeTimes, change_times
from ui.dialogs.kept_sheets import KeptSheets
from ui.navigation import Place
from ui.pages.volunteers.absence_sheets import AbsenceSheet, AdviserSheet
from ui.pages.volunteers.care_card import CareCard
from ui.pages.volunteers.care_deeds import care_deeds
from ui.pages.volunteers.edit_sheets import ChangeSheet, NewSheet
from ui.pages.volunteers.point_sheets import point_sheet
from ui.pages.volunteers.profile_view import ProfileDeeds
from ui.pages.volunteers.stage_sheets import EndSheet, PauseSheet
from ui.pages.volunteers.times import TimesSheet
from ui.workspace import Workspace

C = TypeVar("C")
V = TypeVar("V")


class Deeds(QObject):
    """Opens the sheets over `page` and runs the use cases; `sheets` keeps what was half-written.

    `shown` carries a volunteer to turn to.
    """

    shown = Signal(str)

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self.workspace, self.anchor = workspace, page
        self.sheets = KeptSheets()

    def of(self, profile: VolunteerProfile, care: VolunteerCare | None) -> ProfileDeeds:
        """What can be done with this volunteer."""
        person = profile.volunteer
        workspace, page = self.workspace, self.anchor
        ready = self.tr("{name} is ready for a match.").format(name=person.name)
        back = self.tr("{name} is back.").format(name=person.name)
        return ProfileDeeds(
            edit=lambda: self.sheets.get(
                f"change {person.id}", lambda: ChangeSheet(person, workspace, page, profile.types)
            ).open(),
            edit_times=lambda: self._edit_times(profile),
            settle=lambda point: self.settle(profile, point),
            invite=lambda: self._do(invite_to_talk, person.id, self.tr("Invited to a talk.")),
            begin_training=lambda: self._do(
                begin_training, person.id, self.tr("The training has begun.")
            ),
            make_ready=lambda: self._do(make_ready, person.id, ready),
            make_active=lambda: self._do(make_active, person.id, self.tr("Has begun.")),
            edit_absence=lambda absence: self._edit_absence(profile, absence),
            edit_adviser=lambda: workspace.tasks.start(self._edit_adviser(profile)),
            pause=lambda: self.sheets.get(
                f"pause {person.id}", lambda: PauseSheet(person.id, person.name, workspace, page)
            ).open(),
            come_back=lambda: self._do(come_back, person.id, back),
            end=lambda: self.sheets.get(
                f"end {person.id}", lambda: EndSheet(person.id, person.name, workspace, page)
            ).open(),
            open_match=self._open_match,
            hold_talk=lambda: self._do(
                hold_talk, HoldTalk(person.id), self.tr("The talk is noted. Thank you.")
            ),
            care=lambda: self._care_card(profile, care),
        )

    def _care_card(self, profile: VolunteerProfile, care: VolunteerCare | None) -> QWidget | None:
        if care is None:
            return None
        deeds = care_deeds(profile.volunteer, care, self)
        return CareCard(profile.volunteer.name, care, self.workspace.today(), deeds)

    def settle(self, profile: VolunteerProfile, point: CheckPoint) -> None:
        """Open the sheet for a point of the list."""
        person, what = profile.volunteer, point.module_id or point.check.value
        self.sheets.get(
            f"{what} {person.id}", lambda: point_sheet(profile, point, self.workspace, self.anchor)
        ).open()

    def _edit_absence(self, profile: VolunteerProfile, absence: Absence | None) -> None:
        person, what = profile.volunteer, absence.id if absence else "new"
        self.sheets.get(
            f"absence {what} {person.id}",
            lambda: AbsenceSheet(person.id, person.name, absence, self.workspace, self.anchor),
        ).open()

    async def _edit_adviser(self, profile: VolunteerProfile) -> None:
        person = profile.volunteer
        choices = await self.workspace.ask(advisers, None)
        self.sheets.get(
            f"adviser {person.id}",
            lambda: AdviserSheet(
                person.id, person.adviser_id, choices, self.workspace, self.anchor
            ),
        ).open()

    def _edit_times(self, profile: VolunteerProfile) -> None:
        self.sheets.get(f"times {profile.volunteer.id}", lambda: self._times_sheet(profile)).open()

    def _times_sheet(self, profile: VolunteerProfile) -> TimesSheet:
        person = profile.volunteer
        sheet = TimesSheet(person.name, person.availability, self.anchor)
        grid = {"times": sheet.grid, "every_second": sheet.every_second}
        sheet.keep_as(self.workspace, None, "volunteer.times", person.id, grid)

        def keep(value: object) -> None:
            if isinstance(value, Availability) and value != person.availability:
                command = ChangeTimes(person.id, person.availability, value)
                self._do(change_times, command, self.tr("Saved."))

        sheet.finished.connect(keep)
        return sheet

    def begin_new(self) -> None:
        """Open the sheet for a newcomer."""
        self.sheets.get("new", self._new_sheet).open()

    def _new_sheet(self) -> NewSheet:
        sheet = NewSheet(self.workspace, self.anchor)
        sheet.known_chosen.connect(self.shown)
        sheet.finished.connect(self._show_finished)
        return sheet

    def _open_match(self, line: MatchLine) -> None:
        if self.workspace.actor.may(Right.MATCH):
            self.workspace.go(Place("matching", line.match_id, "match"))
        else:
            self.workspace.go(Place("participants", line.participant_id))

    def _show_finished(self, value: object) -> None:
        if isinstance(value, str):
            self.shown.emit(value)

    def _do(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        self.workspace.tasks.start(self._run(use_case, command, told))

    async def _run(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        outcome = await self.workspace.run(use_case, command)
        self.workspace.tell_done(told, outcome.undo)
