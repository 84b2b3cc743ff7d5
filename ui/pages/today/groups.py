"""Today's groups of lines: real rows, rebuilt only when something in them changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from services.use_cases.today_lines import GroupKind, TodayGroup, TodayLine, Why
from ui.pages.today.looks import AFTER_LEAVING, DONE_HERE, has_pair, look_of
from ui.pages.today.words import TodayWords
from ui.widgets.action_row import ActionRow, RowsCard
from ui.widgets.button import Button, ButtonKind
from ui.widgets.paint import ChipLook
from ui.widgets.section_heading import SectionHeading
from ui.widgets.tone import Tone

FIRST_SHOWN = 6
FIRST_RED = 10
"""A group shows this many lines, and the rest when asked; its heading counts them all."""

LONG_WAIT_DAYS = 2


class Groups(QWidget):
    """`acted` carries the line whose button was pressed, `menu_acted` a line and a name of `MENU`."""

    acted = Signal(object)
    menu_acted = Signal(object, str)

    def __init__(
        self, words: TodayWords, *, may_match: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._may_match = may_match
        self._shown: tuple[TodayGroup, ...] = ()
        self._rows: dict[str, ActionRow] = {}
        self._opened: set[GroupKind] = set()
        self._leads = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def show_groups(self, groups: tuple[TodayGroup, ...], *, again: bool = False) -> None:
        """Show these; focus stays on the line it was on, or goes to the one that took its place."""
        if groups == self._shown and not again:
            return
        keys = list(self._rows)
        focused = next((key for key, row in self._rows.items() if _holds_focus(row)), "")
        place = keys.index(focused) if focused else -1
        if focused:
            # Else Qt hands the focus from row to row as they go, and scrolls to the last of them.
            self.setFocus()
        self._clear()
        self._shown = groups
        self._leads = True
        for group in groups:
            self._column.addWidget(self._group(group))
        if place >= 0:
            self._focus(focused, place)

    def rows(self) -> list[ActionRow]:
        """The rows from top to bottom."""
        return list(self._rows.values())

    def row(self, key: str) -> ActionRow | None:
        """The row of a line by its key."""
        return self._rows.get(key)

    def _focus(self, key: str, place: int) -> None:
        rows = self.rows()
        row = self._rows.get(key) or (rows[min(place, len(rows) - 1)] if rows else None)
        if row is not None:
            row.setFocus()

    def _clear(self) -> None:
        self._rows = {}
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _group(self, group: TodayGroup) -> QWidget:
        red = group.kind is GroupKind.GAPS
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = self._words.group(group.kind)
        ink = "danger.main" if red else "text.primary"
        column.addWidget(SectionHeading(title, group.total, ink))
        most = FIRST_RED if red else FIRST_SHOWN
        lines = group.lines if group.kind in self._opened else group.lines[:most]
        rows = [self._row(line) for line in lines]
        column.addWidget(RowsCard(rows, Tone.DANGER if red else None))
        if len(lines) < len(group.lines):
            column.addWidget(self._more(group, len(group.lines) - len(lines)))
        return holder

    def _more(self, group: TodayGroup, left: int) -> Button:
        more = self.tr("Show %n more", "", left)
        button = Button(more, ButtonKind.QUIET, "caret-down", small=True)
        button.clicked.connect(lambda: self._open(group.kind))
        return button

    def _open(self, kind: GroupKind) -> None:
        self._opened.add(kind)
        self.show_groups(self._shown, again=True)

    def _row(self, line: TodayLine) -> ActionRow:
        words = self._words.line(line)
        icon, tone = look_of(line)
        kind = ButtonKind.PRIMARY if self._leads else ButtonKind.PLAIN
        self._leads = False
        due = self._due(line, words.due)
        row = ActionRow(icon, tone, words.title, words.reason, words.action, kind, due)
        row.acted.connect(lambda: self.acted.emit(line))
        row.add_menu_action(self._action(row, words.action, line, ""))
        for name, text in self._menu(line):
            row.add_menu_action(self._action(row, text, line, name))
        self._rows[line.key] = row
        return row

    def _due(self, line: TodayLine, words: str) -> ChipLook | None:
        if words:
            red = line.why in (Why.GAP, Why.UNPLANNED, Why.LEFT)
            return ChipLook(words, Tone.DANGER if red else Tone.NEUTRAL, "clock")
        if line.why is Why.ANSWER_ENDS and line.until is not None:
            return ChipLook(self._words.answer_ends(line.until), Tone.WARN, "clock")
        if line.why is Why.TALK and line.days >= LONG_WAIT_DAYS:
            return ChipLook(self.tr("should be called today"), Tone.WARN, "clock")
        if line.why is Why.DEBRIEF:
            return self._debrief_due(line)
        return None

    def _debrief_due(self, line: TodayLine) -> ChipLook:
        if line.hours_left is None:
            return ChipLook(self.tr("past the deadline"), Tone.DANGER, "warning-circle")
        if line.hours_left == 0:
            return ChipLook(self.tr("less than an hour left"), Tone.WARN, "hourglass-medium")
        left = self.tr("%n hour(s) left", "", line.hours_left)
        return ChipLook(left, Tone.WARN, "hourglass-medium")

    def _menu(self, line: TodayLine) -> list[tuple[str, str]]:
        entries = []
        if line.why in DONE_HERE:
            entries.append(("pair", self.tr("Open the pair")))
        if line.why in AFTER_LEAVING:
            entries.append(("contact", self.tr("Contact is made")))
        if line.subject.participant_id:
            entries.append(("participant", self.tr("Open the participant")))
        if line.subject.volunteer_id:
            entries.append(("volunteer", self.tr("Open the volunteer")))
        if has_pair(line):
            entries.append(("log", self.tr("Log an activity")))
        if line.why is Why.THANKS:
            entries.append(("thank", self.tr("Thank without words")))
        if line.why in (Why.TALK, Why.DEBRIEF):
            entries.append(("take", self.tr("I will call")))
            entries.append(("held", self.tr("The talk was held")))
        if line.why is Why.QUIET and self._may_match:
            entries.append(("limit", self.tr("When this pair is quiet …")))
        return entries

    def _action(self, row: ActionRow, text: str, line: TodayLine, name: str) -> QAction:
        action = QAction(text, row)
        if name:
            action.triggered.connect(lambda: self.menu_acted.emit(line, name))
        else:
            action.triggered.connect(lambda: self.acted.emit(line))
        return action


def _holds_focus(row: ActionRow) -> bool:
    """The line has the focus, or one of its buttons: a sheet gives it back to the one that opened it."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is row or row.isAncestorOf(focused))
