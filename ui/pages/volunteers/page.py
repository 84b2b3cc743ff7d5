"""The page of the volunteers: list at the left, one volunteer at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from services.domain.access import Right
from services.domain.availability import Availability
from services.domain.changes import Kind, Outcome
from services.domain.errors import NotFound
from services.domain.settled_points import CheckPoint
from services.domain.volunteers import Absence
from services.use_cases.talks import HoldTalk, hold_talk
from services.use_cases.volunteer_adviser import advisers
from services.use_cases.volunteer_care import VolunteerCare, volunteer_care
from services.use_cases.volunteer_profile import MatchLine, VolunteerProfile, volunteer_profile
from services.use_cases.volunteer_stages import (
    begin_training,
    come_back,
    invite_to_talk,
    make_active,
    make_ready,
)
from services.use_cases.volunteers import ChangeTimes, change_times
from services.use_cases.volunteers_list import ListVolunteers, VolunteerList, Which, volunteers
from ui.dialogs.exclusions import ExclusionsCard, Person
from ui.dialogs.form_sheet import FormSheet
from ui.dialogs.kept_sheets import KeptSheets
from ui.navigation import Place
from ui.page import Page
from ui.pages.volunteers.absence_sheets import AbsenceSheet, AdviserSheet
from ui.pages.volunteers.care_card import CareCard
from ui.pages.volunteers.care_deeds import care_deeds
from ui.pages.volunteers.care_views import CareViews
from ui.pages.volunteers.edit_sheets import ChangeSheet, NewSheet, VolunteerSheet
from ui.pages.volunteers.form_menu import FormMenu
from ui.pages.volunteers.point_sheets import point_sheet
from ui.pages.volunteers.profile_view import ProfileDeeds, ProfileView
from ui.pages.volunteers.rows import ROW_WORDS
from ui.pages.volunteers.stage_sheets import EndSheet, PauseSheet
from ui.pages.volunteers.times import TimesSheet
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_stop import first_stop
from ui.widgets.list_pane import ListPane
from ui.widgets.row_delegates import PersonDelegate
from ui.workspace import Workspace

C = TypeVar("C")
V = TypeVar("V")


class VolunteersPage(Page):
    """Finds, shows and changes volunteers."""

    name: ClassVar[str] = "volunteers"
    listens_to: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.VOLUNTEERS, Kind.MATCHES, Kind.ACTIVITIES, Kind.SETTINGS, Kind.IMPORTS}
        | {Kind.SUPERVISION, Kind.ACCOUNTS}
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._may_write = workspace.actor.may(Right.WRITE_VOLUNTEERS)
        self._chosen = ""
        self._asked = 0
        self.sheets = KeptSheets()
        self.view: ProfileView | None = None
        self.pane = ListPane("", "", PersonDelegate(), self._chips(None))
        self.pane.new_wanted.connect(self.new_here)
        self.pane.find_changed.connect(lambda _text: self.reload())
        self.pane.filter_chosen.connect(lambda _key: self.reload())
        self.pane.list.chosen.connect(self.show_volunteer)
        self.form_menu = FormMenu(workspace)
        self.pane.add_to_head(self.form_menu)
        self.form_menu.setVisible(self._may_write)
        self._right = QStackedWidget()
        self.views = CareViews(workspace, self.sheets, self._show_view, self.show_volunteer, self)
        self.pane.add_beneath_title(self.views.buttons)
        self._care: VolunteerCare | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pane)
        row.addWidget(self._right, 1)
        self.retranslate()

    def show_place(self, place: Place) -> None:
        if self.views.turn(place.tab, place.subject_id):
            return
        if place.new:
            self.new_here()
        if place.subject_id:
            self.show_volunteer(place.subject_id)

    def reload(self) -> None:
        self.workspace.tasks.start(self._load())

    def new_here(self) -> None:
        if not self._may_write:
            return
        self.sheets.get("new", self._new_sheet).begin()

    def find_here(self) -> None:
        self.pane.find_field.setFocus()
        self.pane.find_field.selectAll()

    def save_here(self) -> None:
        if isinstance(self.sheets.current, FormSheet | TimesSheet):
            self.sheets.current.save()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.pane.list, *first_stop(self.view))

    def leave(self) -> None:
        super().leave()
        if isinstance(self.sheets.current, VolunteerSheet):
            self.sheets.current.keep_draft()

    def retranslate(self) -> None:
        self.pane.set_title(self.tr("Volunteers"), self.tr("New") if self._may_write else "")
        self.views.retranslate()
        self.form_menu.retranslate()
        self.reload()

    def show_volunteer(self, volunteer_id: str) -> None:
        """Turn to one volunteer; to none, when the chosen row has left the list."""
        if not volunteer_id:
            return
        self.views.close()
        self._chosen = volunteer_id
        self.pane.list.choose(volunteer_id)
        self.workspace.tasks.start(self._load_profile())

    async def _load(self) -> None:
        which = Which(self.pane.filters.key() or Which.ALL.value)
        self._asked += 1
        asked = self._asked
        about = ListVolunteers(which, self.pane.find_field.text())
        found = await self.workspace.ask(volunteers, about)
        if asked != self._asked:
            return
        self._show_list(found)
        if not self._chosen and found.rows:
            self._chosen = found.rows[0].id
        if self.views.current is not None or not self.pane.list.choose(self._chosen):
            # Else the list would mark a neighbour who is not the one shown.
            self.pane.list.choose_none()
        await self._load_profile()

    async def _load_profile(self) -> None:
        wanted = self._chosen
        if self.views.current is not None:
            self.views.current.load()
            return
        if not wanted:
            self._show(self._nobody())
            return
        try:
            profile = await self.workspace.ask(volunteer_profile, wanted)
            self._care = await self.workspace.ask(volunteer_care, wanted)
        except NotFound:
            self._chosen = ""
            self._show(self._nobody())
            return
        if wanted == self._chosen and self.views.current is None:
            self._show_profile(profile)

    def _show_list(self, found: VolunteerList) -> None:
        self.pane.filters.set_choices(self._chips(found))
        today = self.workspace.today()
        self._say_why_empty(found)
        # Whoever has left the list stays open at the right, where the step can be undone.
        with QSignalBlocker(self.pane.list):
            self.pane.set_rows([ROW_WORDS.line(row, today) for row in found.rows])

    def _say_why_empty(self, found: VolunteerList) -> None:
        if self.pane.find_field.text().strip():
            self.pane.set_empty(
                self.tr("Nobody by these words"), self.tr("Try fewer letters, or a phone number.")
            )
        elif found.all:
            self.pane.set_empty(self.tr("Nobody here now"), self.tr("Look under All."))
        else:
            self.pane.set_empty(
                self.tr("No volunteers yet"),
                self.tr("Write in the first one, or import a register."),
            )

    def _show_profile(self, profile: VolunteerProfile) -> None:
        place = 0
        if self.view is not None and self.view.profile.volunteer.id == profile.volunteer.id:
            place = self.view.scroller.verticalScrollBar().value()
        deeds = self._deeds(profile)
        view = ProfileView(profile, self.workspace.today(), deeds, may_write=self._may_write)
        if self.workspace.actor.may(Right.MATCH):
            who = Person(profile.volunteer.id, profile.volunteer.name, gives_time=True)
            view.add_beside(ExclusionsCard(self.workspace, who, self, self.sheets))
        self._show(view)
        self.view = view
        view.scroller.verticalScrollBar().setValue(place)

    def _show(self, widget: QWidget) -> None:
        """Show it and let go of what was shown before."""
        before = self._right.currentWidget()
        self._right.addWidget(widget)
        self._right.setCurrentWidget(widget)
        self.view = None
        if before is not None:
            self._right.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _show_view(self, view: QWidget) -> None:
        self._show(view)
        # So that any row, the one chosen before too, leads back from here.
        self.pane.list.choose_none()

    def _nobody(self) -> EmptyState:
        buttons = []
        if self._may_write:
            new = Button(self.tr("New volunteer"), ButtonKind.PRIMARY, "plus")
            new.clicked.connect(self.new_here)
            buttons.append(new)
        if self.workspace.actor.may(Right.IMPORT):
            bring = Button(self.tr("Import a spreadsheet"), icon="file-arrow-up")
            bring.clicked.connect(lambda: self.workspace.go(Place("registers", "volunteers")))
            buttons.append(bring)
        return EmptyState(
            self.tr("Those who give their time stand here"),
            self.tr("Write in the first one, or choose one in the list."),
            buttons,
        )

    def _chips(self, found: VolunteerList | None) -> list[tuple[str, str]]:
        if found is None:
            return [(Which.ALL.value, self.tr("All"))]
        chips = [
            (Which.ALL, self.tr("All {n}"), found.all),
            (Which.FREE, self.tr("Free {n}"), found.free),
            (Which.DUE, self.tr("Due {n}"), found.due),
            (Which.ENDED, self.tr("Ended {n}"), found.ended),
        ]
        return [
            (which.value, words.format(n=number))
            for which, words, number in chips
            if number or which is not Which.ENDED
        ]

    def _deeds(self, profile: VolunteerProfile) -> ProfileDeeds:
        person = profile.volunteer
        workspace = self.workspace
        ready = self.tr("{name} is ready for a match.").format(name=person.name)
        back = self.tr("{name} is back.").format(name=person.name)
        return ProfileDeeds(
            edit=lambda: self.sheets.get(
                f"change {person.id}", lambda: ChangeSheet(person, workspace, self, profile.types)
            ).begin(),
            edit_times=lambda: self._edit_times(profile),
            settle=lambda point: self._settle(profile, point),
            invite=lambda: self._do(invite_to_talk, person.id, self.tr("Invited to a talk.")),
            begin_training=lambda: self._do(
                begin_training, person.id, self.tr("The training has begun.")
            ),
            make_ready=lambda: self._do(make_ready, person.id, ready),
            make_active=lambda: self._do(make_active, person.id, self.tr("Has begun.")),
            edit_absence=lambda absence: self._edit_absence(profile, absence),
            edit_adviser=lambda: self.workspace.tasks.start(self._edit_adviser(profile)),
            pause=lambda: self.sheets.get(
                f"pause {person.id}", lambda: PauseSheet(person.id, person.name, workspace, self)
            ).open(),
            come_back=lambda: self._do(come_back, person.id, back),
            end=lambda: self.sheets.get(
                f"end {person.id}", lambda: EndSheet(person.id, person.name, workspace, self)
            ).open(),
            open_match=self._open_match,
            hold_talk=lambda: self._do(
                hold_talk, HoldTalk(person.id), self.tr("The talk is noted. Thank you.")
            ),
            care=lambda: self._care_card(profile),
        )

    def _care_card(self, profile: VolunteerProfile) -> QWidget | None:
        if self._care is None:
            return None
        deeds = care_deeds(profile.volunteer, self._care, self)
        return CareCard(profile.volunteer.name, self._care, self.workspace.today(), deeds)

    def _settle(self, profile: VolunteerProfile, point: CheckPoint) -> None:
        person, what = profile.volunteer, point.module_id or point.check.value
        self.sheets.get(
            f"{what} {person.id}", lambda: point_sheet(profile, point, self.workspace, self)
        ).open()

    def _edit_absence(self, profile: VolunteerProfile, absence: Absence | None) -> None:
        person, what = profile.volunteer, absence.id if absence else "new"
        self.sheets.get(
            f"absence {what} {person.id}",
            lambda: AbsenceSheet(person.id, person.name, absence, self.workspace, self),
        ).open()

    async def _edit_adviser(self, profile: VolunteerProfile) -> None:
        person = profile.volunteer
        choices = await self.workspace.ask(advisers, None)
        self.sheets.get(
            f"adviser {person.id}",
            lambda: AdviserSheet(person.id, person.adviser_id, choices, self.workspace, self),
        ).open()

    def _edit_times(self, profile: VolunteerProfile) -> None:
        self.sheets.get(f"times {profile.volunteer.id}", lambda: self._times_sheet(profile)).open()

    def _times_sheet(self, profile: VolunteerProfile) -> TimesSheet:
        person = profile.volunteer
        sheet = TimesSheet(person.name, person.availability, self)
        grid = {"times": sheet.grid, "every_second": sheet.every_second}
        sheet.keep_as(self.workspace, None, "volunteer.times", person.id, grid)

        def keep(value: object) -> None:
            if isinstance(value, Availability) and value != person.availability:
                command = ChangeTimes(person.id, person.availability, value)
                self._do(change_times, command, self.tr("Saved."))

        sheet.finished.connect(keep)
        return sheet

    def _new_sheet(self) -> NewSheet:
        sheet = NewSheet(self.workspace, self)
        sheet.known_chosen.connect(self.show_volunteer)
        sheet.finished.connect(self._show_finished)
        return sheet

    def _open_match(self, line: MatchLine) -> None:
        if self.workspace.actor.may(Right.MATCH):
            self.workspace.go(Place("matching", line.match_id, "match"))
        else:
            self.workspace.go(Place("participants", line.participant_id))

    def _show_finished(self, value: object) -> None:
        if isinstance(value, str):
            self.show_volunteer(value)

    def _do(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        self.workspace.tasks.start(self._run(use_case, command, told))

    async def _run(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        outcome = await self.workspace.run(use_case, command)
        self.workspace.tell_done(told, outcome.undo)


def make_page(workspace: Workspace) -> VolunteersPage:
    """The page for this session."""
    return VolunteersPage(workspace)
