"""The unlocked window: rail, top bar, the page that is open, and its banner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.access import Role
from services.domain.errors import Refused
from ui.clock_strip import ClockStrip
from ui.kept_focus import KeptFocus
from ui.navigation import Place
from ui.page import Page
from ui.page_list import PageWords, make_page, pages_for
from ui.rail_state import RailState
from ui.user_messages import MESSAGES
from ui.widgets.banner import Banner
from ui.widgets.first_stop import first_stop
from ui.widgets.frame import Frame
from ui.widgets.tone import Tone
from ui.words_in_a_row import in_a_row
from ui.workspace import BannerAction, Workspace


class MainFrame(QWidget):
    """Shows places. `shown` carries the key of the page just shown."""

    shown = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._words = PageWords(self)
        self._allowed = {entry.key: entry for entry in pages_for(workspace.actor)}
        self._pages: dict[str, Page] = {}
        self._banner: Banner | None = None
        self._been: list[Place] = []
        self._opened: set[str] = set()
        self.frame = Frame(self.tr("Pages"), self._words.rail(tuple(self._allowed.values())), self)
        self.frame.page_wanted.connect(lambda key: self.show_place(Place(key)))
        self.frame.rail.entered.connect(self.focus_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.clock_strip = ClockStrip(workspace, self)
        column.addWidget(self.clock_strip)
        column.addWidget(self.frame, 1)
        self._set_person()
        self._rail = RailState(self.frame.rail, workspace, frozenset(self._allowed))
        self._rail.refresh()
        self._kept_focus = KeptFocus(self)

    @property
    def page(self) -> Page | None:
        """The page that is open."""
        return self._pages.get(self._been[-1].page) if self._been else None

    @property
    def pages(self) -> tuple[str, ...]:
        """The keys of the pages that the account may see."""
        return tuple(self._allowed)

    def first_place(self) -> Place:
        """Where this account begins its day."""
        return Place(next(iter(self._allowed)))

    def show_place(self, place: Place) -> None:
        """Turn to a page that the account may see; others are not there for it."""
        if place.page not in self._allowed:
            return
        if self.page is not None and self._been[-1].page != place.page:
            self.page.leave()
            self._close_banner()
        page = self._page(place.page)
        self._been = [*self._been[-20:], place]
        self._opened.add(place.page)
        self.frame.show_page(place.page)
        if not self._allowed[place.page].in_rail:
            self.frame.rail.choose(place.subject_id)  # an import belongs to what it brings in
        page.activate(place)
        self.shown.emit(place.page)

    def build_ahead(self, key: str) -> None:
        """Make a page before anybody opens it; one that is there already stays as it is."""
        self._page(key)

    def load_ahead(self, key: str) -> None:
        """Let a page that is made load what it will show."""
        if key in self._pages:
            self._pages[key].load_ahead()

    def forget_unopened(self) -> None:
        """Let go of pages that nobody has opened: other looks would dress each of their widgets."""
        for key in self._pages.keys() - self._opened:
            del self._pages[key]
            self.frame.remove_page(key)

    def focus_page(self) -> None:
        """Put the focus into the page that is open: its first pane, or the first thing one can use."""
        if self.page is None:
            return
        panes = [pane for pane in self.page.panes() if pane.isVisible() and pane.isEnabled()]
        next(iter((*panes, *first_stop(self.page), self.page))).setFocus()

    def back(self) -> None:
        """Return to the place before this one."""
        if len(self._been) < 2:
            return
        self._been.pop()
        self.show_place(self._been.pop())

    def leave(self) -> None:
        """Let every page keep its half-written text: the session ends."""
        for page in self._pages.values():
            page.leave()

    def tell(self, text: str, tone: Tone, action: BannerAction | None) -> None:
        """Show a banner; it pushes the page down and never takes the focus."""
        banner = Banner(tone, text, action.text if action else "")
        if action is not None:
            banner.acted.connect(action.act)
            banner.acted.connect(banner.close_banner)
        self._show_banner(banner)

    def tell_done(self, text: str, undo: Callable[[], None] | None) -> None:
        """Say that it is done; with `undo`, Ctrl+Z or the banner's word turns it back."""
        if undo is None:
            self.tell(text, Tone.OK, None)
            return
        banner = Banner(Tone.OK, text, self.tr("Undo"), keys="Ctrl+Z")
        banner.acted.connect(undo)
        banner.acted.connect(banner.close_banner)
        self._show_banner(banner)

    def tell_refused(self, refusal: Refused) -> None:
        """Say what was refused, why, and what can be done."""
        self.tell(MESSAGES.of(refusal).text, Tone.DANGER, None)

    def undo(self) -> None:
        """Do what the banner offers, if it offers to undo."""
        if self._banner is not None and self._banner.isVisible():
            self._banner.acted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.frame.rail.set_words(self._words.words())
            self._set_person()
            self.clock_strip.refresh()
            self._rail.refresh()
            for page in self._pages.values():
                page.speak_anew()

    def _page(self, key: str) -> Page:
        if key not in self._pages:
            self._pages[key] = make_page(key, self._workspace)
            self.frame.add_page(key, self._pages[key])
        return self._pages[key]

    def _show_banner(self, banner: Banner) -> None:
        self._close_banner()
        self._banner = banner
        banner.gone.connect(lambda: self._forget(banner))
        self.frame.show_banner(banner)
        banner.announce()

    def _close_banner(self) -> None:
        if self._banner is not None:
            self._banner.close_banner()

    def _forget(self, banner: Banner) -> None:
        if self._banner is banner:
            self._banner = None
        banner.deleteLater()

    def _set_person(self) -> None:
        account = self._workspace.account
        words = self._role_words()
        roles = in_a_row([words[role] for role in Role if role in account.roles])
        place = self._workspace.centre.name
        self.frame.top_bar.set_person(account.name, f"{roles} · {place}")

    def _role_words(self) -> dict[Role, str]:
        return {
            Role.LEADER: self.tr("Leader"),
            Role.COORDINATOR: self.tr("Coordinator"),
            Role.STAFF: self.tr("Staff"),
            Role.VOLUNTEER: self.tr("Volunteer"),
        }
