"""What every page of the main window is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from services.domain.changes import Kind
from ui.navigation import Place
from ui.widgets.sheet import dismiss_sheets
from ui.workspace import Workspace


class Page(QWidget):
    """A page behind one word of the rail. It loads when shown and when something it listens for changes."""

    name: ClassVar[str] = ""
    listens_to: ClassVar[frozenset[Kind]] = frozenset()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._stale = True
        workspace.changes.changed.connect(self._on_changed)

    def activate(self, place: Place) -> None:
        """Show what `place` asks for; loads again only if something changed meanwhile."""
        self.show_place(place)
        if self._stale:
            self._stale = False
            self.reload()

    def show_place(self, place: Place) -> None:
        """Turn to the subject or tab that `place` names; called before the page is shown."""

    def reload(self) -> None:
        """Ask for what is shown, again; keep place and selection."""

    def new_here(self) -> None:
        """Ctrl+N: begin what this page makes."""

    def find_here(self) -> None:
        """Ctrl+F: put the cursor in this page's find field."""

    def save_here(self) -> None:
        """Ctrl+Enter: save or send what is being written."""

    def panes(self) -> Sequence[QWidget]:
        """F6: what the focus moves between, in order; each pane gives the focus on to its part."""
        return ()

    def leave(self) -> None:
        """The page is left or the session locks: open sheets end, half-written text becomes a draft."""
        dismiss_sheets(self.window())

    def retranslate(self) -> None:
        """The language changed: set every text again."""

    def _on_changed(self, kinds: object) -> None:
        if not isinstance(kinds, frozenset) or not kinds & self.listens_to:
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True
