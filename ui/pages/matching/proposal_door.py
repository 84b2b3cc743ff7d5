"""The way from the list of those who wait to the proposal for all, and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QBoxLayout, QWidget

from services.domain.changes import Kind
from ui.pages.matching.proposal_view import ProposalView
from ui.workspace import Workspace

PLACE = "proposal"
"""The tab that leads here."""


class ProposalDoor(QObject):
    """Shows the proposal in place of what stands in `row`; nothing is made before it is opened."""

    def __init__(
        self,
        workspace: Workspace,
        row: QBoxLayout,
        beside: Sequence[QWidget],
        kinds: frozenset[Kind],
    ) -> None:
        super().__init__(row)
        self._workspace, self._row, self._beside = workspace, row, tuple(beside)
        self._kinds = kinds | {Kind.ASSIGNMENTS}
        self._stale = True
        self._wanted = False
        self.view: ProposalView | None = None
        workspace.changes.changed.connect(self._changed)

    @property
    def is_open(self) -> bool:
        """Whether the proposal stands there now."""
        return self._wanted

    def open(self) -> None:
        """Show the proposal, made anew when something has changed.

        Made, shown and begun in a moment of its own each, so that no single moment is long.
        """
        self._wanted = True
        QTimer.singleShot(0, self, self._make)

    def close(self) -> None:
        """Go back to the list."""
        self._wanted = False
        if self.view is None:
            return
        self.view.desk.maker.stop()
        self.view.desk.keep_now()
        self.view.hide()
        for one in self._beside:
            one.show()

    def leave(self) -> None:
        """The page is left or the session locks: what was changed by hand is kept."""
        if self.view is not None:
            self.view.desk.maker.stop()
            self.view.desk.keep_now()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes between."""
        return () if self.view is None else self.view.panes()

    def retranslate(self) -> None:
        """The language changed."""
        if self.view is not None:
            self.view.retranslate()

    def _make(self) -> None:
        if self.view is None and self._wanted:
            self.view = ProposalView(self._workspace)
            self.view.hide()
            self.view.closed.connect(self.close)
        QTimer.singleShot(0, self, self._show)

    def _show(self) -> None:
        if self.view is None or not self._wanted:
            return
        if self._row.indexOf(self.view) < 0:
            self._row.addWidget(self.view, 1)
        for one in self._beside:
            one.hide()
        self.view.show()
        self.view.take_focus()
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if self.view is not None and self._wanted and (self._stale or self.view.desk.now is None):
            self._stale = False
            self.view.desk.look(again=True)

    def _changed(self, kinds: object) -> None:
        if not isinstance(kinds, frozenset) or not kinds & self._kinds:
            return
        self._stale = True
        if self.is_open and self.view is not None and self.view.isVisible():
            self._look()
