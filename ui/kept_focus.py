"""Keeps the keyboard in the page when what had the focus goes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.page import Page
from ui.widgets.first_stop import first_stop

if TYPE_CHECKING:
    from ui.main_frame import MainFrame


class KeptFocus(QObject):
    """Gives the focus back to the pane it was in when its field or button disappears.

    Qt hands it to the rail or a banner instead: the next Enter would turn the page or undo the work.
    """

    def __init__(self, frame: MainFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._page: Page | None = None
        self._in_first = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._changed)

    def _changed(self, old: QWidget | None, new: QWidget | None) -> None:
        page = self._frame.page
        if page is None or not page.isVisible():
            return
        if new is not None and page.isAncestorOf(new):
            first = next(iter(page.panes()), None)
            self._page = page
            self._in_first = first is not None and (first is new or first.isAncestorOf(new))
        elif (old is None or not (old.isVisible() and old.isEnabled())) and self._is_astray(new):
            QTimer.singleShot(0, self, self._restore)

    def _restore(self) -> None:
        page = self._frame.page
        if page is None or not page.isVisible() or not self._is_astray(QApplication.focusWidget()):
            return
        panes = [pane for pane in page.panes() if pane.isVisible() and pane.isEnabled()]
        if not panes:
            self._frame.focus_page()
            return
        pane = panes[0 if page is not self._page or self._in_first else -1]
        takes = pane.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        next(iter(() if takes else first_stop(pane)), pane).setFocus()

    def _is_astray(self, widget: QWidget | None) -> bool:
        """Whether nobody has the focus, or what stands around the page got it: rail, top bar, banner."""
        if not self._frame.isActiveWindow():
            return False
        if widget is None:
            return True
        page = self._frame.page
        in_page = page is not None and (page is widget or page.isAncestorOf(widget))
        return self._frame.frame.isAncestorOf(widget) and not in_page
