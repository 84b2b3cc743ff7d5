"""Ctrl+K: find people, goals, messages, units and offers, and do the common things."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from services.domain.access import Right
from services.use_cases.everything_search import Found, Hit, find_everything
from ui.navigation import Place
from ui.theme import color, px
from ui.widgets.label import Label, Paragraph
from ui.widgets.line_edit import SearchField
from ui.widgets.list_rows import PlainRow
from ui.widgets.paint import draw_box
from ui.widgets.row_delegates import PlainDelegate
from ui.widgets.row_list import RowList
from ui.workspace import Workspace

ASK_AFTER_MS: Final = 40
WIDTH: Final = 640
_ICONS: Final = {
    Found.PARTICIPANT: "users",
    Found.VOLUNTEER: "hand-waving",
    Found.GOAL: "target",
    Found.ASSIGNMENT: "handshake",
    Found.MESSAGE: "envelope-simple",
    Found.UNIT: "first-aid-kit",
    Found.OFFER: "map-trifold",
}


@dataclass(frozen=True, slots=True)
class _Action:
    """Something to do, and the place where it is done."""

    word: str
    icon: str
    place: Place
    right: Right


def open_search(workspace: Workspace, anchor: QWidget) -> SearchEverything:
    """Open the panel over `anchor`, whose child it is: the same one each time."""
    panel = anchor.findChild(SearchEverything)
    if panel is None:
        panel = SearchEverything(workspace, anchor)
    panel.open()
    return panel


class SearchEverything(QFrame):
    """A panel over `anchor`: words at the top, results by kind beneath, Enter goes there.

    Arrows move in the list while the cursor stays in the words; Esc closes and gives the focus back.
    """

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._workspace = workspace
        self._anchor = anchor
        self._opener: QWidget | None = None
        self._places: dict[str, Place] = {}
        self.setAccessibleName(self.tr("Search everything"))
        self.field = SearchField(self.tr("Find people, goals, messages, or something to do"))
        self.list = RowList(self.tr("Results"), PlainDelegate())
        self._nothing = Paragraph("", "body", "text.secondary")
        self._keys = Label(
            self.tr("↑ ↓ choose · Enter goes · Esc closes"), "small", "text.secondary"
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ASK_AFTER_MS)
        self._timer.timeout.connect(self._ask)
        self.field.textEdited.connect(self._typed)
        self.field.installEventFilter(self)
        self.list.opened.connect(self.go)
        self.list.clicked.connect(lambda: self.go(self.list.current_id()))
        self._lay_out()
        self.hide()

    def open(self, text: str = "") -> None:
        """Show the panel, with words that are already written."""
        self._opener = QApplication.focusWidget()
        self._anchor.installEventFilter(self)
        self.field.setText(text)
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ask()

    def close_panel(self) -> None:
        """Hide, and give the focus back to where it was."""
        self._timer.stop()
        self._anchor.removeEventFilter(self)
        self.hide()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opener = None

    def go(self, row_id: str) -> None:
        """Go to what was found or begin what was chosen."""
        place = self._places.get(row_id)
        if place is not None:
            self.close_panel()
            self._workspace.go(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._steered(event)
        if watched is self._anchor and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 # Qt's own name for it
        other = self.list if self.field.hasFocus() else self.field
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        line = color("border.control")
        draw_box(QPainter(self), box, color("surface.raised"), line, px("radius.sheet"))

    def _typed(self) -> None:
        self._timer.start()

    def _steered(self, event: QKeyEvent) -> bool:
        """Keys typed in the words that belong to the list."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._timer.stop()
            self._ask()
            self.go(self.list.current_id())
            return True
        if key == Qt.Key.Key_Escape:
            self.close_panel()
            return True
        return False

    def _move(self, step: int) -> None:
        rows = [row.id for row in self.list.rows() if row.id in self._places]
        if rows:
            current = self.list.current_id()
            place = rows.index(current) + step if current in rows else 0
            self.list.choose(rows[place % len(rows)])

    def _ask(self) -> None:
        self._workspace.tasks.start(self._load(self.field.text()))

    async def _load(self, text: str) -> None:
        hits = await self._workspace.ask(find_everything, text)
        if text == self.field.text():
            self._show(hits, text.strip())

    def _show(self, hits: tuple[Hit, ...], text: str) -> None:
        self._places = {}
        rows = [self._action_row(action) for action in self._actions(text)]
        rows += [self._hit_row(hit) for hit in hits]
        if text and hits:
            rows = rows[len(rows) - len(hits) :] + rows[: len(rows) - len(hits)]
        self.list.set_rows(rows)
        self.list.choose(rows[0].id) if rows else self.list.choose_none()
        self._nothing.set_text(self.tr("Nothing begins with these words."))
        self._nothing.setVisible(bool(text) and not hits)
        self._place()

    def _hit_row(self, hit: Hit) -> PlainRow:
        row_id = f"{hit.found.value} {hit.record_id}"
        self._places[row_id] = _place_of(hit)
        title = " ".join(hit.title.split()) or self._kind(hit.found)
        detail = " · ".join(part for part in (self._kind(hit.found), hit.detail) if part)
        return PlainRow(row_id, f"{title}  –  {detail}", _ICONS[hit.found])

    def _action_row(self, action: _Action) -> PlainRow:
        row_id = f"do {action.place.page} {action.place.tab}"
        self._places[row_id] = action.place
        return PlainRow(row_id, action.word, action.icon)

    def _actions(self, text: str) -> list[_Action]:
        """What one may do; with words, only what one of its words begins with."""
        actions = [
            _Action(
                self.tr("New participant"), "user-plus",
                Place("participants", new=True), Right.WRITE_PARTICIPANTS,
            ),
            _Action(
                self.tr("Log an activity"), "note-pencil",
                Place("activities", new=True), Right.LOG_ACTIVITY,
            ),
            _Action(
                self.tr("Write a message"), "paper-plane-tilt",
                Place("messages", new=True), Right.SEND_MESSAGES,
            ),
            _Action(
                self.tr("New volunteer"), "hand-waving",
                Place("volunteers", new=True), Right.WRITE_VOLUNTEERS,
            ),
            _Action(
                self.tr("Import a spreadsheet"), "file-arrow-up",
                Place("registers"), Right.IMPORT,
            ),
        ]  # fmt: skip
        typed = text.casefold()
        return [
            action
            for action in actions
            if self._workspace.actor.may(action.right)
            and (not typed or any(w.startswith(typed) for w in action.word.casefold().split()))
        ]

    def _kind(self, found: Found) -> str:
        return {
            Found.PARTICIPANT: self.tr("Participant"),
            Found.VOLUNTEER: self.tr("Volunteer"),
            Found.GOAL: self.tr("Goal"),
            Found.ASSIGNMENT: self.tr("Assignment"),
            Found.MESSAGE: self.tr("Message"),
            Found.UNIT: self.tr("Unit"),
            Found.OFFER: self.tr("Offer"),
        }[found]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self._keys)

    def _place(self) -> None:
        around = self._anchor.rect()
        width = min(WIDTH, around.width() - 48)
        wanted = 110 + 44 * max(len(self.list.rows()), 1) + (40 if self._nothing.isVisible() else 0)
        height = min(wanted, around.height() - 120)
        self.setGeometry((around.width() - width) // 2, 56, width, height)


def _place_of(hit: Hit) -> Place:
    return {
        Found.PARTICIPANT: Place("participants", hit.subject_id),
        Found.VOLUNTEER: Place("volunteers", hit.subject_id),
        Found.GOAL: Place("participants", hit.subject_id, "goals"),
        Found.ASSIGNMENT: Place("participants", hit.subject_id, "overview"),
        Found.MESSAGE: Place("messages", hit.subject_id),
        Found.UNIT: Place("settings", hit.subject_id, "units"),
        Found.OFFER: Place("offers", hit.subject_id),
    }[hit.found]
