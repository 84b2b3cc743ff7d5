"""Sheets in which a volunteer is written in or changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.assignments import AssignmentType
from services.domain.errors import AlreadyExists
from services.domain.volunteers import Volunteer
from services.use_cases.person_search import WhoIsIt
from services.use_cases.volunteer_fields import fields_of
from services.use_cases.volunteer_search import KnownVolunteer, known_volunteers
from services.use_cases.volunteers import (
    AddVolunteer,
    ChangeVolunteer,
    add_volunteer,
    change_volunteer,
)
from ui.dialogs.form_sheet import FormSheet
from ui.pages.volunteers.form import VolunteerForm
from ui.pages.volunteers.rows import ROW_WORDS
from ui.tasks import Work
from ui.widgets.button import Button
from ui.widgets.card import Card, CardHeader
from ui.widgets.label import ElidedLabel, Paragraph
from ui.widgets.stack import stack
from ui.widgets.tone import Tone
from ui.workspace import Workspace

DRAFT_PLACE: Final = "volunteer"


class VolunteerSheet(FormSheet):
    """A form whose text is kept as it is typed, for each `subject` its own. `finished` carries the
    volunteer's id.
    """

    def __init__(
        self,
        title: str,
        workspace: Workspace,
        anchor: QWidget,
        store: Callable[[], Work],
        fields: VolunteerForm,
        subject: str = "",
    ) -> None:
        super().__init__(title, "", store, workspace, anchor)
        self.do.setText(self.tr("Save"))
        self.fields = fields
        self.form.hide()
        self.form = fields.form
        self.body.insertWidget(0, fields)
        self.keep_text(DRAFT_PLACE, subject)


class ChangeSheet(VolunteerSheet):
    """Changes one who is there."""

    def __init__(
        self,
        volunteer: Volunteer,
        workspace: Workspace,
        anchor: QWidget,
        types: Sequence[AssignmentType] = (),
    ) -> None:
        offered = tuple(one for one in types if not one.closed)
        form = VolunteerForm(types=offered)
        super().__init__(volunteer.name, workspace, anchor, self._change, form, volunteer.id)
        self._volunteer_id = volunteer.id
        self._was = fields_of(volunteer)
        self.fields.show_fields(self._was)

    async def _change(self) -> None:
        command = ChangeVolunteer(self._volunteer_id, self._was, self.fields.fields())
        outcome = await self.workspace.run(change_volunteer, command)
        self.workspace.tell_done(self.tr("Saved."), outcome.undo)
        self.accept(outcome.value.id)


class NewSheet(VolunteerSheet):
    """Writes in a new one, after looking whether she is there already.

    `known_chosen` carries the id of one who was.
    """

    known_chosen = Signal(str)

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        self.known = Card(Tone.WARN, gap=8)
        form = VolunteerForm(short=True, beneath_who=self.known)
        super().__init__("", workspace, anchor, self._add, form)
        self.set_title(self.tr("New volunteer"))
        self._shown: frozenset[str] = frozenset()
        self.known.hide()
        for name in ("name", "phone"):
            self.fields.lines[name].editingFinished.connect(self.look)

    def look(self) -> None:
        """Look for those who are alike, as soon as there is a name."""
        if self.fields.lines["name"].text().strip():
            self.workspace.tasks.start(self._look())

    async def _look(self) -> None:
        lines = self.fields.lines
        year = self.fields.birth_year.text().strip()
        who = WhoIsIt(
            lines["name"].text(),
            int(year) if year.isdecimal() and len(year) == 4 else None,
            lines["phone"].text(),
            lines["postcode"].text(),
        )
        found = await self.workspace.ask(known_volunteers, who)
        self.show_known(tuple(one for one in found if one.likely))

    async def _add(self) -> None:
        command = AddVolunteer(self.fields.fields(), self._shown)
        try:
            outcome = await self.workspace.run(add_volunteer, command)
        except AlreadyExists:
            await self._look()
            return
        told = self.tr("{name} is written in as an applicant.").format(name=outcome.value.name)
        self.workspace.tell_done(told, outcome.undo)
        self.accept(outcome.value.id)

    def show_known(self, found: tuple[KnownVolunteer, ...]) -> None:
        """Ask about these; once they have been shown, saving says that it is somebody else."""
        self._shown = frozenset(one.id for one in found)
        while (item := self.known.body.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.known.setVisible(bool(found))
        another = self.tr("Somebody else, save") if found else self.tr("Save")
        self.do.setText(another)
        if not found:
            return
        self.known.body.addWidget(CardHeader(self.tr("Is it one of these?")))
        why = self.tr("They are alike. Open the one it is, or save if it is somebody else.")
        self.known.body.addWidget(Paragraph(why, "small", "text.secondary"))
        for one in found:
            self.known.body.addWidget(self._row(one))

    def _row(self, one: KnownVolunteer) -> QWidget:
        line = ROW_WORDS.known(one)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        words = stack(ElidedLabel(line.title, "strong"), ElidedLabel(line.reason, "small"))
        row.addLayout(words, 1)
        button = Button(self.tr("Open"), small=True)
        button.setAccessibleName(self.tr("Open {name}").format(name=one.name))
        button.clicked.connect(lambda: self._open(one.id))
        row.addWidget(button)
        return holder

    def _open(self, volunteer_id: str) -> None:
        self.dismiss()
        self.known_chosen.emit(volunteer_id)
