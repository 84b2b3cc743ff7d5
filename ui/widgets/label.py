"""Words: one line, one line that shortens itself, and paragraphs."""

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.qt_numbers import ALIGN_ABSOLUTE_LEFT, ALIGN_TOP, PLAIN_TEXT, RICH_TEXT
from ui.theme import theme
from ui.widgets.paint import line_height
from ui.widgets.plain_words import escaped, plain_tip

Run = tuple[str, bool]
FEW = 24


class Label(QLabel):
    """One line in a type role (`body`, `strong`, `small`, `h1` …) and an ink (a token path).

    The text is never read as markup, whoever wrote it.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        ink: str = "text.primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._tight = False
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._ink = ink
        # A name written from right to left still begins where the other lines begin.
        self.setProperty("alignment", ALIGN_ABSOLUTE_LEFT)
        self.setText(text)
        self._restyle()
        theme().changed.connect(self._restyle)

    def set_ink(self, ink: str) -> None:
        """Change the colour to that at a token path."""
        self._ink = ink
        self.setPalette(theme().words_in(ink))

    def set_tight(self) -> None:
        """Do without the air over and under the line."""
        self._tight = True
        self._restyle()

    def set_role(self, role: str) -> None:
        """Change the type role."""
        self._role = role
        self._restyle()

    def _restyle(self) -> None:
        face = theme().font(self._role)
        self.setFont(face)
        self.setPalette(theme().words_in(self._ink))
        air = 0 if self._tight else max(0, line_height(self._role) - QFontMetrics(face).height())
        self.setContentsMargins(0, air // 2, 0, air - air // 2)


class ElidedLabel(Label):
    """One line that gives way: shortened with an ellipsis, whole in its tooltip."""

    def minimumSizeHint(self) -> QSize:
        wanted = super().minimumSizeHint()
        few = self.fontMetrics().horizontalAdvance("MMM…")
        return QSize(min(wanted.width(), few), wanted.height())

    def shown_text(self) -> str:
        """The words as they stand on the screen now."""
        room = self.contentsRect().width()
        if self.fontMetrics().horizontalAdvance(self.text()) <= room:
            return self.text()
        return self.fontMetrics().elidedText(self.text(), QtCore.Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = self.shown_text() == self.text()
        self.setToolTip("" if whole else plain_tip(self.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown_text()
        if shown == self.text():
            super().paintEvent(event)
            return
        QPainter(self).drawText(QRectF(self.contentsRect()), int(self.alignment()), shown)


class PartedLabel(ElidedLabel):
    """Parts with ` · ` between them; where there is no room for all, the last ones are left out."""

    def shown_text(self) -> str:
        room, said = self.contentsRect().width(), self.text()
        while self.fontMetrics().horizontalAdvance(said) > room and " · " in said:
            said = said.rpartition(" · ")[0]
        return said if said != self.text() else super().shown_text()


class Paragraph(QLabel):
    """Words that wrap, with the role's line spacing. Parts may be set strong by `set_runs`."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        ink: str = "text.primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._runs: tuple[Run, ...] = (("", False),)
        self._aside = ""
        self._centered = False
        self._shift = 0
        self._heights: dict[int, int] = {}
        self.setProperty("alignment", ALIGN_TOP)
        self.setProperty("textFormat", RICH_TEXT)
        self.setWordWrap(True)
        self._ink = ink
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if text:
            self.set_text(text)
        theme().changed.connect(self._restyle)

    def set_text(self, text: str) -> None:
        """Show `text`, which is never read as markup."""
        self.set_runs(((text, False),))

    def set_runs(self, runs: Sequence[Run]) -> None:
        """Show pieces of text, each with whether it is strong."""
        said = tuple(runs)
        if said != self._runs:
            self._runs = said
            self._restyle()

    def set_aside(self, text: str) -> None:
        """Show `text` after the rest, smaller and quieter; it wraps with it."""
        self._aside = text
        self._restyle()

    def set_centered(self) -> None:
        """Set the lines in the middle."""
        self._centered = True
        self._restyle()

    def set_ink(self, ink: str) -> None:
        """Change the colour to that at a token path."""
        self._ink = ink
        self.setPalette(theme().words_in(ink))

    def plain_text(self) -> str:
        """The words without their setting."""
        said = "".join(text for text, _ in self._runs)
        return f"{said} {self._aside}" if self._aside else said

    def heightForWidth(self, width: int) -> int:
        # Layouts ask many times over, and each answer lays out the whole text.
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = super().heightForWidth(width) - self._shift
        return known

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() - self._shift)

    def minimumSizeHint(self) -> QSize:
        # The height follows the width; asking for more than a line here would hold space open.
        return QSize(super().minimumSizeHint().width(), line_height(self._role))

    def _restyle(self) -> None:
        self._heights.clear()
        face = theme().font(self._role)
        self.setFont(face)
        self.setPalette(theme().words_in(self._ink))
        percent = round(theme().role(self._role).line / 1.21 * 100)
        # Qt puts all of a line's spare height under it; half of it belongs over it.
        self._shift = round(QFontMetrics(face).height() * (percent - 100) / 200)
        self.setContentsMargins(0, self._shift, 0, 0)
        align = "center" if self._centered else "left"
        words = "".join(
            f"<b style='font-weight:600'>{_html(text)}</b>" if strong else _html(text)
            for text, strong in self._runs
        )
        if self._aside:
            words += self._quiet(self._aside)
        self.setText(f"<p align='{align}' style='line-height:{percent}%'>{words}</p>")
        self.setAccessibleName(self.plain_text())

    def _quiet(self, text: str) -> str:
        size, ink = theme().font("small").pointSizeF(), theme().color("text.secondary").name()
        # A few words go to the next line together.
        said = _html(text).replace(" ", "&nbsp;") if len(text) <= FEW else _html(text)
        return f"<span style='font-size:{size}pt; color:{ink}'>&nbsp; {said}</span>"


def _html(text: str) -> str:
    return escaped(text).replace("\n", "<br>")
