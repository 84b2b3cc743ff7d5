"""What of the page of messages is seen at once: the list, the thread, or the form over both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.pages.messages.pane import MessagesPane
from ui.pages.messages.reading_side import ReadingSide
from ui.pages.messages.thread_view import ThreadView
from ui.pages.messages.writing import Writing
from ui.theme import px


class Folding:
    """The form has the page to itself; else list and thread, or one of them where it is narrow."""

    def __init__(
        self,
        page: QWidget,
        pane: MessagesPane,
        side: ReadingSide,
        thread: ThreadView,
        writing: Writing,
    ) -> None:
        self._page, self._pane, self._side = page, pane, side
        self._thread, self._writing = thread, writing
        self.unfolded = False

    def show_list(self) -> None:
        """Bring the list back, and go into it."""
        self.unfolded = True
        self.fold()
        self._pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_list(self) -> None:
        """Fold the list away, or bring it back."""
        self.unfolded = not self._pane.isVisible()
        self.fold(folded=not self.unfolded)

    def fold(self, *, folded: bool | None = None) -> None:
        """Show what there is room for now; `folded` says it of the list whatever the room is."""
        writing = self._writing.is_open
        tight = self._page.width() - self._pane.width() < px("width.detail_min")
        away_where_read = tight if folded is None else folded
        away = self._side.shows_thread and away_where_read and not self.unfolded
        alone, aside = writing or away, writing or (self.unfolded and tight)
        # All of it beside each other for a moment would widen the window for good: what goes, goes first.
        if alone:
            self._pane.hide()
        if aside:
            self._side.hide()
        self._side.setMinimumWidth(0 if alone else 1)
        self._writing.show_panel()
        self._pane.setVisible(not alone)
        self._side.setVisible(not aside)
        self._thread.header.show_back(shown=away)
