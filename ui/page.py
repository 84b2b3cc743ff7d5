"""What every page of the main window is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from services.domain.changes import Kind
from ui.navigation import Place
from ui.widgets.sheet import dismiss_sheets
from ui.workspace import Workspace

FRESH_FOR: Final = timedelta(minutes=5)
"""What was loaded longer ago is loaded again when it is shown: words such as "an hour ago", the
line for now in a week, and the day itself have moved on."""


class Page(QWidget):
    """A page behind one word of the rail. It loads when shown and when something it listens for changes;
    while it is hidden it only remembers that something has.
    """

    name: ClassVar[str] = ""
    listens_to: ClassVar[frozenset[Kind]] = frozenset()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._stale = True
        self._loaded_at: datetime | None = None
        self._speaks_old = False
        workspace.changes.changed.connect(self._on_changed)

    def activate(self, place: Place) -> None:
        """Show what `place` asks for; loads again only if something changed meanwhile."""
        self._stale = self._stale or self._is_old()
        if self._speaks_old:
            self._speaks_old = False
            self.retranslate()
        self.show_place(place)
        self.load_ahead()

    def load_ahead(self) -> None:
        """Load what is not loaded yet, or no longer holds; also before the page is ever shown.
        A change after that is remembered as for any hidden page.
        """
        if self._stale:
            self._stale = False
            self._load_now()

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

    def speak_anew(self) -> None:
        """Use the language set now; a hidden page waits with it until it is shown."""
        if self.isVisible():
            self.retranslate()
        else:
            self._speaks_old = True

    def _load_now(self) -> None:
        self._loaded_at = self.workspace.now()
        self.reload()

    def _is_old(self) -> bool:
        return self._loaded_at is not None and self.workspace.now() - self._loaded_at > FRESH_FOR

    def _on_changed(self, kinds: object) -> None:
        if not isinstance(kinds, frozenset) or not kinds & self.listens_to:
            return
        if self.isVisible():
            self._load_now()
        else:
            self._stale = True
