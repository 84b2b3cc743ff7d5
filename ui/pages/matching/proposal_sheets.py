"""Sheets over a proposal: another volunteer for somebody, and the text to who waits on."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from services.matching.explanation import MatchExplanation, ShortList
from ui.first_name import first_name
from ui.pages.matching.proposal_lines import Line
from ui.pages.matching.reasons import Reasons
from ui.pages.matching.words import WORDS
from ui.timed_clipboard import SECONDS, TimedClipboard
from ui.widgets.avatar import initials_of
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Paragraph
from ui.widgets.list_rows import PersonRow
from ui.widgets.plain_words import in_button
from ui.widgets.row_delegates import PersonDelegate
from ui.widgets.row_list import RowList
from ui.widgets.sheet import Sheet
from ui.widgets.text_area import TextArea

LIST_HEIGHT = 320


class OtherVolunteerSheet(Sheet):
    """Who else could walk with somebody: `finished` carries the id of the one to pin."""

    def __init__(self, line: Line, found: ShortList, anchor: QWidget) -> None:
        title = (
            self.tr("Another volunteer for {name}")
            if line.volunteer
            else self.tr("A volunteer for {name}")
        )
        super().__init__(title.format(name=first_name(line.name)), anchor)
        self._found = found
        self.list = RowList(self.tr("Those who fit"), PersonDelegate())
        self.list.setMinimumHeight(min(LIST_HEIGHT, 72 * max(1, len(found.candidates))))
        self.list.set_rows([self._row(one, line) for one in found.candidates])
        self.list.opened.connect(self._pin)
        self.body.addWidget(Paragraph(self._told(line), "body", "text.secondary"))
        self.do = self.add_button(Button(self.tr("Pin"), ButtonKind.PRIMARY, "push-pin"))
        self.do.setObjectName("pin other")
        self.do.clicked.connect(lambda: self._pin(self.list.current_id()))
        cancel = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        cancel.clicked.connect(self.dismiss)
        if found.candidates:
            self.body.addWidget(self.list)
            self.list.choose(found.candidates[0].volunteer_id)
            self._name_button(found.candidates[0].volunteer_id)
            self.list.chosen.connect(self._name_button)
        else:
            self.do.hide()

    def _told(self, line: Line) -> str:
        if not self._found.asked:
            return self.tr("There are no volunteers yet.")
        if not self._found.candidates:
            return self.tr("Nobody fits {name} as things stand.").format(name=first_name(line.name))
        return self.tr("The one you pin stands, and the others are fitted around the two.")

    def _row(self, one: MatchExplanation, line: Line) -> PersonRow:
        now = self.tr("now") if one.volunteer_id == line.volunteer_id else ""
        points = self.tr("{points} of {all} points").format(points=one.points, all=one.out_of)
        parts = (now, points, WORDS.live(one.live_matches), Reasons(self).in_short(one))
        return PersonRow(
            one.volunteer_id, one.name, " · ".join(part for part in parts if part),
            initials_of(one.name),
        )  # fmt: skip

    def _name_button(self, volunteer_id: str) -> None:
        name = next(
            (one.name for one in self._found.candidates if one.volunteer_id == volunteer_id), ""
        )
        self.do.setText(self.tr("Pin {name}").format(name=in_button(first_name(name))))

    def _pin(self, volunteer_id: str) -> None:
        if volunteer_id:
            self.accept(volunteer_id)


class LetterSheet(Sheet):
    """The honest answer to «why do I wait?», to be read out, changed, or copied."""

    def __init__(self, name: str, text: str, anchor: QWidget) -> None:
        super().__init__(self.tr("The text to {name}").format(name=first_name(name)), anchor)
        told = self.tr(
            "Nothing in it is about anybody else. Change what you like before you use it."
        )
        self.body.addWidget(Paragraph(told, "body", "text.secondary"))
        self.text = TextArea(text, 6, 12)
        self.text.setAccessibleName(self.tr("The text"))
        self.body.addWidget(self.text)
        self.copy = self.add_button(Button(self.tr("Copy"), ButtonKind.PRIMARY))
        self.copy.setObjectName("copy letter")
        self.copy.clicked.connect(self._copy)
        close = self.add_button(Button(self.tr("Close"), ButtonKind.QUIET))
        close.clicked.connect(self.dismiss)

    def _copy(self) -> None:
        clipboard = TimedClipboard(QGuiApplication.clipboard(), QGuiApplication.instance())
        clipboard.copy(self.text.toPlainText())
        told = self.tr("Copied. It leaves the clipboard after %n second(s).", "", SECONDS)
        self.set_keys_note(told)
        QTimer.singleShot(SECONDS * 1000, self, lambda: self.set_keys_note(""))
