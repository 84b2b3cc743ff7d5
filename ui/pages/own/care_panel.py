"""On a volunteer's own page: who gets in touch by when, and the supervision she is invited to."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.supervision import SupervisionKind
from services.use_cases.own_care import Promise
from services.use_cases.supervision_lists import OwnSupervision
from ui.languages import current_language
from ui.norwegian_text import begin_large, clock_text, long_day_text, near_moment_text
from ui.widgets.action_row import ActionRow, RowsCard
from ui.widgets.card import Card
from ui.widgets.field import Glyph
from ui.widgets.label import Paragraph
from ui.widgets.section_heading import SectionHeading
from ui.widgets.tone import Tone


class PromiseCard(Card):
    """'Hanne gets in touch by Thursday at 14.' Hidden when nothing is promised."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.INFO, gap=0, parent=parent)
        self.words = Paragraph("", "strong")
        self.more = Paragraph("", "body", "text.secondary")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(
            Glyph("phone-call", "info.main", "icon.control"), 0, Qt.AlignmentFlag.AlignTop
        )
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.more)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self.hide()

    def show_promise(self, promise: Promise | None, today: date) -> None:
        """Show it; a promise that was not kept says whom one can call meanwhile."""
        self.setVisible(promise is not None)
        if promise is None:
            return
        by = near_moment_text(promise.by, today, current_language())
        self.words.set_text(self._words(promise).format(name=promise.caller, moment=by))
        self.more.set_text(
            self.tr("If it is too long to wait: 116 123, day and night. Is a life in danger: 113.")
        )

    def _words(self, promise: Promise) -> str:
        if promise.overdue and promise.caller:
            return self.tr("{name} was to get in touch by {moment}. We are sorry for the wait.")
        if promise.overdue:
            return self.tr("Somebody was to get in touch by {moment}. We are sorry for the wait.")
        if promise.caller:
            return self.tr("{name} gets in touch by {moment}")
        return self.tr("One of the coordinators gets in touch by {moment}")


class Supervisions(QWidget):
    """The supervision she is invited to, soonest first. Hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.rows: list[ActionRow] = []
        self.hide()

    def show_coming(self, coming: tuple[OwnSupervision, ...], today: date) -> None:
        """Show these."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(coming))
        self.rows = [self._row(each, today) for each in coming]
        if coming:
            self._column.addWidget(SectionHeading(self.tr("Supervision"), len(coming)))
            self._column.addWidget(RowsCard(self.rows))

    def _row(self, own: OwnSupervision, today: date) -> ActionRow:
        language = current_language()
        title = begin_large(long_day_text(own.on, language, today))
        if own.starts is not None:
            at = clock_text(own.starts, language)
            title = self.tr("{day} at {time}").format(day=title, time=at)
        group = own.kind is SupervisionKind.GROUP
        leads = self.tr("{name} leads").format(name=own.led_by_name)
        kind = self.tr("group") if group else self.tr("the two of you")
        parts = (own.theme, own.place, kind, leads)
        reason = " · ".join(part for part in parts if part)
        return ActionRow("users-three", Tone.INFO, title, reason)
