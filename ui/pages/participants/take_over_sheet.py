"""The sheet for the days after a discharge or a release: who answers, where to, and the first contact."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Reason, Refused
from services.use_cases.first_contact import TakeOver, take_over
from services.use_cases.transitions_of import TransitionView
from ui.pages.participants.draft_sheet import DraftSheet
from ui.pages.participants.way_home import day_line
from ui.typed_day import TypedDays, write_day
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class TakeOverSheet(DraftSheet):
    """Fills in what one who has left needs; whoever opens it is proposed as the person here, and today
    as the day.
    """

    def __init__(self, workspace: Workspace, anchor: QWidget, view: TransitionView) -> None:
        self._transition = view.transition
        super().__init__(workspace, anchor, "", "participant.contact", view.transition.id)
        self.set_title(self.tr("Who takes over now?"))
        self.body.insertWidget(0, Paragraph(day_line(view, workspace.today())))
        self._make_fields()
        self.add_save(self.tr("Save"))

    def begin(self, field: str) -> None:
        """Open with the cursor in `field` ("" is the first)."""
        self.workspace.tasks.start(self._begin(field))

    async def _begin(self, field: str) -> None:
        await self.load_draft()
        self.open()
        if field:
            self.form.field(field).editor.setFocus()

    def _make_fields(self) -> None:
        transition = self._transition
        self._here, self._there, self._where_to = LineEdit(), LineEdit(), LineEdit()
        days = TypedDays(self.workspace.today(), self)
        self._contact_on = DateField(days.read, write_day)
        here = Field(self.tr("Named person &here"), self._here)
        there = Field(self.tr("Named person on the &other side"), self._there)
        self.form.add_row({"here": here, "there": there})
        where = self.tr("The place from the first night")
        self.form.add("where_to", Field(self.tr("Where &to"), self._where_to, where))
        contact = Field(
            self.tr("&Day for the first contact"),
            self._contact_on,
            self.tr("Today, if you can. Today reminds you until it is noted as made."),
        )
        contact.follow_date()
        self.form.add("contact_on", contact)
        self.keep(
            {
                "here": self._here, "there": self._there, "where_to": self._where_to,
                "contact_on": self._contact_on,
            }
        )  # fmt: skip
        self._here.setText(transition.here or self.workspace.account.name)
        self._there.setText(transition.there)
        self._where_to.setText(transition.where_to)
        self._contact_on.set_date(transition.contact_on or self.workspace.today())

    def save(self) -> None:
        """Store it; what is wrong is shown at its field."""
        self.form.clear_errors()
        self.workspace.tasks.start(self._store(), refused=self.show_refusal)

    async def _store(self) -> None:
        if self._contact_on.date() is None and self._contact_on.text().strip():
            raise Invalid("contact_on", Reason.NOT_A_DATE)
        command = TakeOver(
            self._transition.id,
            self._here.text(),
            self._there.text(),
            self._where_to.text(),
            self._contact_on.date(),
        )
        outcome = await self.workspace.run(take_over, command)
        await self.forget_draft()
        self.accept(outcome.value)
        self.workspace.tell_done(self.tr("It is noted who takes over."), outcome.undo)

    def show_refusal(self, refusal: Refused) -> None:
        if isinstance(refusal, Invalid) and refusal.field == "contact_on":
            problem = self._contact_on.problem()
            if problem:
                self.form.show_errors({"contact_on": problem})
                return
        super().show_refusal(refusal)
