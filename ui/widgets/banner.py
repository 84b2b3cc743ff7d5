"""Banners: one sentence and at most one thing to do; never a box in the way."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import color, px, theme
from ui.widgets.button import ButtonKind, IconButton, LinkButton
from ui.widgets.field import Glyph
from ui.widgets.label import Label, Paragraph
from ui.widgets.paint import draw_box, draw_marked
from ui.widgets.tone import Tone

STAYS_MS = 20_000
ICONS = {
    Tone.OK: "check-circle",
    Tone.INFO: "info",
    Tone.WARN: "warning",
    Tone.DANGER: "warning-circle",
}


class Banner(QFrame):
    """A message in tone OK, INFO, WARN or DANGER.

    It never takes focus. It goes 20 seconds after the mouse and the focus left it; an error
    stays until it is closed. `acted` when the action is pressed, `gone` when it is over.
    """

    acted = Signal()
    gone = Signal()

    def __init__(
        self,
        tone: Tone,
        sentence: str,
        action: str = "",
        *,
        keys: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._sentence = sentence
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.close_banner)
        self._close = IconButton("", "x", ButtonKind.QUIET, small=True)
        self._name_close()
        self._lay_out(icon or ICONS.get(tone, "info"), action, keys)
        self.setAccessibleName(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        self._rest()

    @property
    def sentence(self) -> str:
        return self._sentence

    @property
    def leaves_by_itself(self) -> bool:
        """Whether the time it stays is running now."""
        return self._timer.isActive()

    def announce(self) -> None:
        """Have the sentence read aloud at once, without moving the focus."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._sentence))

    def close_banner(self) -> None:
        """End it."""
        self._timer.stop()
        self.hide()
        self.gone.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._rest()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_close()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        draw_box(painter, box, color(self._tone.soft), None, px("radius.card"))
        draw_marked(painter, box, px("radius.card"), color(self._tone.main))

    def _lay_out(self, icon: str, action: str, keys: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(px("space.m"), 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(Glyph(icon, self._tone.on_soft, "icon.control"))
        words = Paragraph(self._sentence, "body", self._tone.on_soft)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        if action:
            link = LinkButton(action, self._tone.on_soft)
            link.clicked.connect(self._act)
            row.addWidget(link)
        if keys:
            row.addWidget(Label(keys, "small", self._tone.on_soft))
        self._close.clicked.connect(self.close_banner)
        row.addWidget(self._close)
        self.setMinimumHeight(theme().grown("control.top_bar", "body", 12) - 8)

    def _act(self) -> None:
        self.acted.emit()
        self.close_banner()

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self._timer.stop()
        elif old is not None and self.isAncestorOf(old):
            self._rest()

    def _rest(self) -> None:
        focus = QApplication.focusWidget()
        busy = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if self._tone is not Tone.DANGER and not busy:
            self._timer.start()

    def _name_close(self) -> None:
        self._close.set_name(self.tr("Close the message"))


class BannerPlace(QWidget):
    """Where banners stand on a page: under its header, newest first, at most three."""

    MOST = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px("space.s"))
        self._banners: list[Banner] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.hide()

    def tell(
        self,
        tone: Tone,
        sentence: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        keys: str = "",
    ) -> Banner:
        """Show a sentence; the same sentence again replaces the one that stands."""
        for old in [each for each in self._banners if each.sentence == sentence]:
            old.close_banner()
        banner = Banner(tone, sentence, action, keys=keys)
        if act is not None:
            banner.acted.connect(act)
        banner.gone.connect(lambda: self._forget(banner))
        self._banners.insert(0, banner)
        self._column.insertWidget(0, banner)
        while len(self._banners) > self.MOST:
            self._banners[-1].close_banner()
        self.show()
        banner.announce()
        return banner

    def banners(self) -> tuple[Banner, ...]:
        """Those that stand now, newest first."""
        return tuple(self._banners)

    def close_all(self) -> None:
        """End all of them."""
        for banner in self.banners():
            banner.close_banner()

    def _forget(self, banner: Banner) -> None:
        if banner not in self._banners:
            return
        self._banners.remove(banner)
        self._column.removeWidget(banner)
        banner.deleteLater()
        self.setVisible(bool(self._banners))
