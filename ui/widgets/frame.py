"""The frame of the main window: rail, top bar, and the pages that plug into it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.focus_ring import FocusRing
from ui.theme import px, theme
from ui.widgets.banner import Banner
from ui.widgets.rail import Rail, RailPage
from ui.widgets.top_bar import TopBar

FOLDS_UNDER = 1100


class Frame(QWidget):
    """`rail`, `top_bar` and the page area. `page_wanted` carries the key chosen in the rail;
    whoever owns the frame answers with `show_page`.

    The rail folds by itself under 1100 px.
    """

    page_wanted = Signal(str)

    def __init__(self, name: str, pages: Sequence[RailPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme().leave_focus_to_ring()
        self._pages: dict[str, QWidget] = {}
        self.rail = Rail(name, pages)
        self.top_bar = TopBar()
        self._stack = QStackedWidget()
        self.rail.gone.connect(self.page_wanted)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self._banners = QVBoxLayout()
        self._banners.setContentsMargins(px("space.page_margin"), 0, px("space.page_margin"), 0)
        right.addWidget(self.top_bar)
        right.addLayout(self._banners)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self._ring: FocusRing | None = None

    def add_page(self, key: str, page: QWidget) -> None:
        """Plug a page in; it is shown by `show_page`."""
        self._pages[key] = page
        self._stack.addWidget(page)

    def remove_page(self, key: str) -> None:
        """Unplug a page and end it at once. Raises `KeyError` for one not plugged in."""
        page = self._pages.pop(key)
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    def has_page(self, key: str) -> bool:
        """Whether a page is plugged in under this key."""
        return key in self._pages

    def show_page(self, key: str) -> None:
        """Show a page and mark it in the rail. Raises `KeyError` for one not plugged in."""
        self._stack.setCurrentWidget(self._pages[key])
        self.rail.choose(key)

    def show_banner(self, banner: Banner) -> None:
        """Put a banner over the page; it takes its room from the page, and gives it back."""
        self._banners.setContentsMargins(px("space.page_margin"), 12, px("space.page_margin"), 0)
        banner.gone.connect(self._close_gap)
        self._banners.addWidget(banner)

    def _close_gap(self) -> None:
        self._banners.setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The ring belongs to the whole window, for sheets stand over the frame.
        if self._ring is None:
            self._ring = FocusRing(self.window())
            self.destroyed.connect(self._ring.deleteLater)

    def minimumSizeHint(self) -> QSize:
        """A window may be made as small as it can be with the rail folded, also in one go."""
        hint = super().minimumSizeHint()
        if hint.width() >= FOLDS_UNDER:
            return hint
        folds_away = self.rail.minimumWidth() - px("width.rail_folded")
        return QSize(hint.width() - folds_away, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_folded(folded=event.size().width() < FOLDS_UNDER)
