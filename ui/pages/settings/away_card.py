"""When an adviser is away, and who stands in: a small form, and the times that are noted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.errors import Invalid, Reason
from services.use_cases.stand_ins import Away, AwayView, NoteAway, away_view, note_away, remove_away
from ui.languages import current_language
from ui.norwegian_text import day_text
from ui.pages.settings.form_card import FormCard
from ui.typed_day import TypedDays, write_day
from ui.widgets.button import Button, ButtonKind
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


class AwayCard(FormCard):
    """For one account: its own, or another's for who manages the accounts. `load()` asks again."""

    def __init__(
        self, workspace: Workspace, account_id: str, name: str, *, narrow: bool = False
    ) -> None:
        self._narrow = narrow
        super().__init__(workspace)
        self.account_id = account_id
        self._name = name
        own = account_id == workspace.account.id
        self.heading.title.setText(self.tr("Away"))
        self.words.set_text(
            self.tr("In these days another sees to what your pairs need, marked with your name.")
            if own
            else self.tr("In these days another sees to what {name} follows up.").format(name=name)
        )
        days = TypedDays(workspace.today(), self)
        self.first = DateField(days.read, write_day)
        self.last = DateField(days.read, write_day)
        self.stand_in = ComboBox()
        fields = {
            "first_on": Field(self.tr("Away &from"), self.first),
            "last_on": Field(self.tr("T&hrough"), self.last),
        }
        if narrow:
            for key, field in fields.items():
                self.form.add(key, field)
        else:
            self.form.add_row(fields)
        for field in fields.values():
            field.follow_date()
        self.form.add("stand_in_id", Field(self.tr("Who stands &in"), self.stand_in))
        self.save.setText(self.tr("&Note the days"))
        self.save.setObjectName("note away")
        self.save.clicked.connect(self.store)
        self.nobody = Paragraph(
            self.tr("Nobody else here may see what is needed to stand in."),
            "small",
            "text.secondary",
        )
        self.nobody.hide()
        self.body.addWidget(self.nobody)
        self.times = QVBoxLayout()
        self.times.setSpacing(6)
        self.body.insertLayout(2, self.times)

    def _measure(self) -> None:
        if not self._narrow:
            super()._measure()

    def load(self) -> None:
        """Ask for the times and for who can stand in."""
        self.workspace.tasks.start(self._load())

    def store(self) -> None:
        """Note the days as they are written."""
        self.form.clear_errors()
        self.workspace.tasks.start(self._store(), refused=self.show_refusal)

    async def _load(self) -> None:
        self._show(await self.workspace.ask(away_view, self.account_id))

    def _show(self, view: AwayView) -> None:
        self.stand_in.set_choices([("", self.tr("Choose")), *view.stand_ins])
        possible = bool(view.stand_ins)
        self.form.setVisible(possible)
        self.save.setVisible(possible)
        self.nobody.setVisible(not possible)
        while self.times.count():
            item = self.times.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for away in view.times:
            self.times.addWidget(self._line(away))

    def _line(self, away: Away) -> QWidget:
        today, language = self.workspace.today(), current_language()
        first, last = (day_text(day, language, today) for day in (away.first_on, away.last_on))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = self.tr("{first} to {last}: {name} stands in").format(
            first=first, last=last, name=away.stand_in_name
        )
        remove = Button(self.tr("Remove"), ButtonKind.QUIET, "x", small=True)
        remove.setAccessibleName(self.tr("Remove {words}").format(words=words))
        remove.clicked.connect(lambda: self._remove(away))
        row.addWidget(Paragraph(words, "strong"), 1)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _remove(self, away: Away) -> None:
        self.workspace.tasks.start(self._take_away(away))

    async def _take_away(self, away: Away) -> None:
        outcome = await self.workspace.run(remove_away, away.id)
        self.workspace.tell_done(self.tr("The days away are removed."), outcome.undo)

    async def _store(self) -> None:
        command = NoteAway(
            self.account_id,
            self.stand_in.key(),
            _day("first_on", self.first),
            _day("last_on", self.last),
        )
        outcome = await self.workspace.run(note_away, command)
        name = self.stand_in.currentText()
        self.first.set_date(None)
        self.last.set_date(None)
        self.stand_in.set_key("")
        told = self.tr("{name} stands in for {whom} in these days.")
        self.workspace.tell_done(told.format(name=name, whom=self._name), outcome.undo)


def _day(field: str, editor: DateField) -> date:
    day = editor.date()
    if day is None:
        raise Invalid(field, Reason.NOT_A_DATE if editor.text().strip() else Reason.MISSING)
    return day
