"""The keys that mean the same everywhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ui.main_frame import MainFrame
from ui.page import Page


def bind_shortcuts(
    frame: MainFrame, *, search: Callable[[], None], lock: Callable[[], None]
) -> None:
    """Bind the common keys to the frame; they live and die with it."""

    def on_page(act: Callable[[Page], None]) -> Callable[[], None]:
        def press() -> None:
            if frame.page is not None:
                act(frame.page)

        return press

    for keys, press in (
        ("Ctrl+K", search),
        ("Ctrl+N", on_page(lambda page: page.new_here())),
        ("Ctrl+F", on_page(lambda page: page.find_here())),
        ("Ctrl+Return", on_page(lambda page: page.save_here())),
        ("Ctrl+Z", frame.undo),
        ("Alt+Left", frame.back),
        ("F6", lambda: _next_pane(frame, forward=True)),
        ("Shift+F6", lambda: _next_pane(frame, forward=False)),
    ):
        shortcut = QShortcut(QKeySequence(keys), frame)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(press)
    # Whoever must leave at once may have a sheet open, which lies over the window, not in the frame.
    QShortcut(QKeySequence("Ctrl+L"), frame).activated.connect(lock)


def _next_pane(frame: MainFrame, *, forward: bool) -> None:
    """Move the focus to the next pane of the page that names its panes."""
    panes = frame.page.panes() if frame.page is not None else ()
    shown = [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
    if not shown:
        return
    current = next((i for i, pane in enumerate(shown) if pane.hasFocus() or _holds_focus(pane)), -1)
    shown[(current + (1 if forward else -1)) % len(shown)].setFocus(
        Qt.FocusReason.ShortcutFocusReason
    )


def _holds_focus(pane: object) -> bool:
    from PySide6.QtWidgets import QApplication, QWidget

    focused = QApplication.focusWidget()
    return isinstance(pane, QWidget) and focused is not None and pane.isAncestorOf(focused)
