"""The page of the volunteers: list at the left, one volunteer at the right."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.domain.errors import NotFound
from services.use_cases.volunteer_care import VolunteerCare, volunteer_care
from services.use_cases.volunteer_profile import VolunteerProfile, volunteer_profile
from services.use_cases.volunteers_list import volunteers
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.dialogs.exclusions import ExclusionsCard, Person
from ui.dialogs.form_sheet import FormSheet
from ui.dialogs.kept_sheets import KeptSheets
from ui.navigation import Place
from ui.page import Page
from ui.pages.volunteers.care_views import CareViews
from ui.pages.volunteers.deeds import Deeds
from ui.pages.volunteers.form_menu import FormMenu
from ui.pages.volunteers.pane import VolunteersPane
from ui.pages.volunteers.profile_view import ProfileView
from ui.pages.volunteers.times import TimesSheet
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_stop import first_stop
from ui.workspace import Workspace


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
        self.deeds = Deeds(workspace, self)
        self.deeds.shown.connect(self.show_volunteer)
        self.view: ProfileView | None = None
        self.pane = VolunteersPane()
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pane)
        row.addWidget(self._right, 1)
        self.retranslate()

    @property
    def sheets(self) -> KeptSheets:
        """The page's own, one open at a time."""
        return self.deeds.sheets

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
        if self._may_write:
            self.deeds.begin_new()

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
        sheet = self.sheets.current
        if isinstance(sheet, DraftedSheet) and sheet.draft is not None:
            sheet.draft.keep_now()

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
        self._asked += 1
        asked = self._asked
        found = await self.workspace.ask(volunteers, self.pane.about())
        if asked != self._asked:
            return
        self.pane.show_found(found, self.workspace.today())
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
            care = await self.workspace.ask(volunteer_care, wanted)
        except NotFound:
            self._chosen = ""
            self._show(self._nobody())
            return
        if wanted == self._chosen and self.views.current is None:
            self._show_profile(profile, care)

    def _show_profile(self, profile: VolunteerProfile, care: VolunteerCare | None) -> None:
        place = 0
        if self.view is not None and self.view.profile.volunteer.id == profile.volunteer.id:
            place = self.view.scroller.verticalScrollBar().value()
        deeds = self.deeds.of(profile, care)
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


def make_page(workspace: Workspace) -> VolunteersPage:
    """The page for this session."""
    return VolunteersPage(workspace)
