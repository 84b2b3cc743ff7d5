"""The sheet for a transition: what, when, from or to which unit, and who answers on both sides."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Reason, Refused
from services.domain.transitions import TransitionKind
from services.use_cases.participant_overview import ParticipantOverview
from services.use_cases.transitions import (
    AddTransition,
    ChangeTransition,
    TransitionFields,
    add_transition,
    change_transition,
)
from services.use_cases.transitions_of import TransitionView, UnitChoice, unit_choices
from ui.pages.participants.draft_sheet import DraftSheet
from ui.pages.participants.words import WORDS
from ui.typed_day import TypedDays, write_day
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace

NO_UNIT = "-"


class TransitionSheet(DraftSheet):
    """Add a transition, or with `view` change one."""

    def __init__(
        self,
        workspace: Workspace,
        anchor: QWidget,
        overview: ParticipantOverview,
        view: TransitionView | None,
    ) -> None:
        self._overview = overview
        self._view = view
        subject = view.transition.id if view else overview.participant.id
        super().__init__(workspace, anchor, "", "participant.transition", subject)
        self.set_title(self.tr("Change the transition") if view else self.tr("New transition"))
        self._make_fields()
        self.add_save(self.tr("Save"))
        if view is not None:
            self._fill(view)

    def begin(self, field: str) -> None:
        """Load the units, then open with the cursor in `field` ("" is the first)."""
        self.workspace.tasks.start(self._begin(field))

    async def _begin(self, field: str) -> None:
        units = await self.workspace.ask(unit_choices, None)
        self._show_units(units)
        await self.load_draft()
        self.open()
        if field:
            self.form.field(field).editor.setFocus()

    def _make_fields(self) -> None:
        self._kind = ComboBox([(kind.value, WORDS.transition(kind)) for kind in TransitionKind])
        self._kind.set_key(TransitionKind.DISCHARGE.value)
        days = TypedDays(self.workspace.today(), self)
        self._on = DateField(days.read, write_day)
        self._unit = ComboBox([(NO_UNIT, self.tr("No unit"))])
        self._where_to = LineEdit()
        self._here = LineEdit()
        self._there = LineEdit()
        self._note = TextArea()
        self._come = CheckBox(self.tr("It has happened already"))
        if self._view is not None:
            self._come.hide()
        on = Field(self.tr("&Day"), self._on, self.tr("For example 24.11 or +14"))
        on.follow_date()
        self.form.add_row({"kind": Field(self.tr("&What"), self._kind), "on": on}, (3, 2))
        self.form.add("unit_id", Field(self.tr("&Unit"), self._unit))
        where = self.tr("The place from the first night")
        self.form.add("where_to", Field(self.tr("Where &to"), self._where_to, where))
        here = Field(self.tr("Named person &here"), self._here)
        there = Field(self.tr("Named person on the &other side"), self._there)
        self.form.add_row({"here": here, "there": there})
        self.form.add("note", Field(self.tr("&Note"), self._note, "", self.tr("may be empty")))
        self.form.add_widget(self._come)
        self.keep(
            {
                "kind": self._kind, "on": self._on, "unit_id": self._unit, "here": self._here,
                "there": self._there, "where_to": self._where_to, "note": self._note,
                "come": self._come,
            }
        )  # fmt: skip
        self._here.setText(self.workspace.account.name if self._view is None else "")

    def _show_units(self, units: tuple[UnitChoice, ...]) -> None:
        choices = [(NO_UNIT, self.tr("No unit"))] + [(unit.id, unit.name) for unit in units]
        self._unit.set_choices(choices)
        own = self._overview.participant.unit_id
        unit_id = self._view.transition.unit_id if self._view else own
        self._unit.set_key(unit_id or NO_UNIT)

    def _fill(self, view: TransitionView) -> None:
        transition = view.transition
        self._kind.set_key(transition.kind.value)
        self._on.set_date(transition.on)
        self._where_to.setText(transition.where_to)
        self._here.setText(transition.here)
        self._there.setText(transition.there)
        self._note.setPlainText(transition.note)

    def save(self) -> None:
        """Store it; what is wrong is shown at its field."""
        self.form.clear_errors()
        self.workspace.tasks.start(self._store(), refused=self.show_refusal)

    async def _store(self) -> None:
        fields = self._fields()
        if self._view is not None:
            change = ChangeTransition(self._view.transition.id, fields)
            outcome = await self.workspace.run(change_transition, change)
        else:
            add = AddTransition(
                self._overview.participant.id, fields, has_come=self._come.isChecked()
            )
            outcome = await self.workspace.run(add_transition, add)
        await self.forget_draft()
        self.accept(outcome.value)
        self.workspace.tell_done(self.tr("The transition is noted."), outcome.undo)

    def _fields(self) -> TransitionFields:
        on = self._on.date()
        if on is None:
            raise Invalid("on", Reason.NOT_A_DATE if self._on.text().strip() else Reason.MISSING)
        unit_id = self._unit.key()
        return TransitionFields(
            TransitionKind(self._kind.key()),
            on,
            None if unit_id in ("", NO_UNIT) else unit_id,
            self._here.text(),
            self._there.text(),
            self._where_to.text(),
            self._note.toPlainText(),
        )

    def show_refusal(self, refusal: Refused) -> None:
        if isinstance(refusal, Invalid) and refusal.field == "on" and self._on.problem():
            self.form.show_errors({"on": self._on.problem()})
            return
        super().show_refusal(refusal)
