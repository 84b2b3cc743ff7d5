"""Supervision in one view: to be noted, coming, who has had none for long, and past."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.access import Right
from services.domain.supervision import SupervisionState
from services.use_cases.supervision import cancel_supervision
from services.use_cases.supervision_lists import (
    SupervisionRow,
    SupervisionView,
    Without,
    supervision_choices,
    supervision_row,
    supervision_view,
)
from ui.dialogs.kept_sheets import KeptSheets
from ui.pages.volunteers.supervision_sheets import HoldSheet, PlanSheet
from ui.pages.volunteers.supervision_words import SUPERVISION_WORDS
from ui.theme import px
from ui.widgets.action_row import ActionRow, RowsCard
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.page_header import PageHeader
from ui.widgets.paint import ChipLook
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.section_heading import SectionHeading
from ui.widgets.tone import Tone
from ui.workspace import Workspace

WIDEST = 960


class SupervisionPane(QWidget):
    """`load()` asks again. `open_volunteer` leads to one who is named."""

    def __init__(
        self, workspace: Workspace, sheets: KeptSheets, open_volunteer: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self._sheets = sheets
        self._open_volunteer = open_volunteer
        self._may_write = workspace.actor.may(Right.WRITE_VOLUNTEERS)
        self.rows: dict[str, ActionRow] = {}
        self.header = PageHeader(self.tr("Supervision"))
        self.new = Button(self.tr("Plan supervision"), ButtonKind.PRIMARY, "calendar-plus")
        self.new.clicked.connect(self.plan)
        self.header.add(self.new)
        self.scroller = ScrollColumn(gap=16)
        column = QVBoxLayout(self)
        margin = px("space.page_margin")
        column.setContentsMargins(20, 20, 0, 0)
        column.setSpacing(14)
        self.header.setContentsMargins(margin - 20, 0, margin, 0)
        self.header.setMaximumWidth(margin - 20 + WIDEST + margin)
        self.scroller.stand_at_edge(margin, margin, WIDEST)
        column.addWidget(self.header)
        column.addWidget(self.scroller, 1)

    def load(self) -> None:
        """Ask for everything again; the place stays."""
        self.workspace.tasks.start(self._load())

    def plan(self) -> None:
        """Plan a new one."""
        self.plan_for(())

    def plan_for(self, invited: Sequence[str]) -> None:
        """Plan a new one, for these to begin with."""
        self.workspace.tasks.start(self._plan(tuple(invited)))

    def note_held(self, supervision_id: str) -> None:
        """Note who came to this one."""
        self.workspace.tasks.start(self._note_held(supervision_id))

    async def _load(self) -> None:
        view = await self.workspace.ask(supervision_view, None)
        place = self.scroller.verticalScrollBar().value()
        rule = self.tr("An active volunteer is named after %n day(s) without.", "", view.every)
        self.header.set_title(self.tr("Supervision"), rule)
        self._show(view)
        self.scroller.verticalScrollBar().setValue(place)

    def _show(self, view: SupervisionView) -> None:
        focused = next((key for key, row in self.rows.items() if row.hasFocus()), "")
        self._clear()
        for title, rows in (
            (self.tr("To note"), [self._to_note(row) for row in view.to_note]),
            (self.tr("Coming"), [self._coming(row) for row in view.coming]),
            (self.tr("Without supervision for long"), [self._alone(who) for who in view.without]),
            (self.tr("Past"), [self._past(row) for row in view.past]),
        ):
            if rows:
                self._add(title, rows)
        if not self.rows:
            self.scroller.body.addWidget(self._empty())
        if focused in self.rows:
            self.rows[focused].setFocus()

    def _add(self, title: str, rows: list[ActionRow]) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionHeading(title, len(rows)))
        column.addWidget(RowsCard(rows))
        self.scroller.body.addWidget(holder)

    def _clear(self) -> None:
        self.rows = {}
        while self.scroller.body.count():
            item = self.scroller.body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _to_note(self, row: SupervisionRow) -> ActionRow:
        shown = self._row(row, Tone.WARN, self.tr("Note who came"))
        shown.acted.connect(lambda: self.note_held(row.supervision.id))
        self._add_plan_menu(shown, row)
        return shown

    def _coming(self, row: SupervisionRow) -> ActionRow:
        shown = self._row(row, Tone.INFO, self.tr("Change"))
        shown.acted.connect(lambda: self._change(row))
        if row.supervision.on == self.workspace.today():
            self._add_action(
                shown, self.tr("Note who came"), lambda: self.note_held(row.supervision.id)
            )
        self._add_plan_menu(shown, row)
        return shown

    def _past(self, row: SupervisionRow) -> ActionRow:
        if row.supervision.state is SupervisionState.CANCELLED:
            off = ChipLook(self.tr("called off"), Tone.NEUTRAL, "prohibit")
            return self._row(row, Tone.NEUTRAL, "", off)
        shown = self._row(row, Tone.OK, self.tr("See who came"))
        shown.acted.connect(lambda: self.note_held(row.supervision.id))
        return shown

    def _alone(self, who: Without) -> ActionRow:
        words = SUPERVISION_WORDS.without(who, self.workspace.today())
        shown = ActionRow("user", Tone.INFO, who.name, words, self.tr("Invite"))
        shown.acted.connect(lambda: self.plan_for((who.volunteer_id,)))
        self._add_action(
            shown, self.tr("Open the volunteer"), lambda: self._open_volunteer(who.volunteer_id)
        )
        self.rows[who.volunteer_id] = shown
        return shown

    def _row(
        self, row: SupervisionRow, tone: Tone, action: str, due: ChipLook | None = None
    ) -> ActionRow:
        title = SUPERVISION_WORDS.title(row, self.workspace.today())
        shown = ActionRow("users-three", tone, title, SUPERVISION_WORDS.about(row), action, due=due)
        self.rows[row.supervision.id] = shown
        return shown

    def _add_plan_menu(self, shown: ActionRow, row: SupervisionRow) -> None:
        self._add_action(shown, self.tr("Change"), lambda: self._change(row))
        self._add_action(shown, self.tr("Call it off"), lambda: self._call_off(row))

    def _add_action(self, shown: ActionRow, words: str, act: Callable[[], None]) -> None:
        action = QAction(words, shown)
        action.triggered.connect(act)
        shown.add_menu_action(action)

    def _change(self, row: SupervisionRow) -> None:
        self.workspace.tasks.start(self._change_plan(row))

    def _call_off(self, row: SupervisionRow) -> None:
        self.workspace.tasks.start(self._cancel(row))

    async def _plan(self, invited: tuple[str, ...]) -> None:
        choices = await self.workspace.ask(supervision_choices, None)
        key = f"supervision {hash((choices, invited))}"
        self._sheets.get(
            key, lambda: PlanSheet(self.workspace, self, choices, None, invited)
        ).open()

    async def _change_plan(self, row: SupervisionRow) -> None:
        choices = await self.workspace.ask(supervision_choices, None)
        key = f"supervision {hash(row)}"
        self._sheets.get(key, lambda: PlanSheet(self.workspace, self, choices, row)).open()

    async def _note_held(self, supervision_id: str) -> None:
        row = await self.workspace.ask(supervision_row, supervision_id)
        key = f"held {hash(row)}"
        self._sheets.get(key, lambda: HoldSheet(self.workspace, self, row)).open()

    async def _cancel(self, row: SupervisionRow) -> None:
        outcome = await self.workspace.run(cancel_supervision, row.supervision.id)
        self.workspace.tell_done(self.tr("The supervision is called off."), outcome.undo)

    def _empty(self) -> EmptyState:
        return EmptyState(
            self.tr("Supervision stands here"),
            self.tr("Plan the first one, for one volunteer or for several together."),
        )
