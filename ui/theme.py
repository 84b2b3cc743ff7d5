"""The look of the whole application, and how it is changed while it runs."""

from enum import StrEnum

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from ui.palette import palette
from ui.stylesheet import stylesheet
from ui.tokens import Scheme, TypeRole, tokens

SMALLEST_TEXT = 0.8
LARGEST_TEXT = 2.0
HALF_LIGHT = 128
"""A window darker than this belongs to a dark system."""
LINE_OF_FACE = 1.21
"""How high the faces that the ratios were drawn for stand in a line, in parts of their size."""


class Appearance(StrEnum):
    """What a person may choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours, sizes and fonts as they are now; `changed` is emitted after each change.

    Made by `theme()`. Widgets ask for what they need when they paint, so that a change of
    colours or text size reaches them without being rebuilt.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tokens = tokens()
        self._scheme = Scheme.LIGHT
        self._appearance = Appearance.LIGHT
        self._body = QFont(QApplication.font())
        self._text_scale = 1.0
        self._fonts: dict[str, QFont] = {}
        self._lines: dict[str, int] = {}
        self._colors: dict[str, QColor] = {}
        self._inks: dict[str, QPalette] = {}
        self._dressed = False
        self._ringed = False

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    @property
    def appearance(self) -> Appearance:
        return self._appearance

    @property
    def text_scale(self) -> float:
        return self._text_scale

    def apply(
        self,
        appearance: Appearance = Appearance.SYSTEM,
        text_scale: float = 1.0,
        body: QFont | None = None,
        *,
        ruled: bool = True,
    ) -> None:
        """Dress the application: style, palette, fonts, stylesheet. May be called again.

        `text_scale` is a ratio of the platform's size, kept within 0.8 and 2.0; `body` replaces
        the platform's font. Without `ruled` the stylesheet waits for `lay_rules`.
        """
        self._body = body or self._body
        self._appearance = appearance
        self._text_scale = min(max(text_scale, SMALLEST_TEXT), LARGEST_TEXT)
        self._scheme = self._wanted_scheme()
        self._dress_once()
        self._refresh(ruled=ruled)

    def lay_rules(self) -> None:
        """Lay the stylesheet over all there is: cheapest once, when a window has been put together,
        for each widget that is put into another one goes through the rules anew.
        """
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setStyleSheet(stylesheet(lambda path: self.color(path).name(), self.px))

    def leave_focus_to_ring(self) -> None:
        """Let Fusion draw no focus of its own, once and for all. Comes after the first paint, in
        which nothing would draw one: a style of our own makes PySide build all styles' names.
        """
        if self._ringed:
            return
        self._ringed = True
        from ui.style import RingStyle

        QApplication.setStyle(RingStyle())

    def color(self, path: str) -> QColor:
        """The colour at `path`, such as `surface.card`. Raises `KeyError` for an unknown path."""
        known = self._colors.get(path)
        if known is None:
            known = self._colors[path] = _qt_color(self._tokens.colors[self._scheme][path])
        return known

    def words_in(self, ink: str) -> QPalette:
        """A palette that says nothing but the colour of words: that at the path `ink`."""
        known = self._inks.get(ink)
        if known is None:
            known = self._inks[ink] = QPalette()
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
                known.setColor(role, self.color(ink))
        return known

    def px(self, path: str) -> int:
        """The size at `path`, such as `control.button`, in logical pixels.

        Icons and check boxes stand beside words, and grow with the text.
        """
        size = self._tokens.numbers[path]
        if path.startswith("icon.") or path == "control.checkbox":
            return round(size * max(1.0, self._text_scale))
        return int(size)

    def scaled(self, path: str, most: float = 1.5) -> int:
        """A width at `path` grown with the text, at most `most` times."""
        return round(self._tokens.numbers[path] * min(max(1.0, self._text_scale), most))

    def role(self, name: str) -> TypeRole:
        """The type role called `name`; `small_strong` is `small` in the weight of `strong`."""
        if name == "small_strong":
            return self._tokens.roles["small"]._replace(weight=self._tokens.roles["strong"].weight)
        return self._tokens.roles[name]

    def font(self, role: str) -> QFont:
        """A copy of the font for a type role: body, strong, small, small_strong, h1, h2,
        h3, own_words.
        """
        known = self._fonts.get(role)
        if known is None:
            known = self._fonts[role] = self._make_font(self.role(role))
        return QFont(known)

    def line_height(self, role: str) -> int:
        """Height of a line of the type role, by the role's own line ratio. A list asks it per row."""
        known = self._lines.get(role)
        if known is None:
            metrics = QFontMetricsF(self.font(role))
            least = metrics.height() / LINE_OF_FACE * self.role(role).line
            known = self._lines[role] = round(max(metrics.height(), least))
        return known

    def grown(self, path: str, role: str = "body", around: int = 14) -> int:
        """The height at `path`, or what the font of `role` needs with `around` pixels of air."""
        return max(self.px(path), QFontMetrics(self.font(role)).height() + around)

    def _make_font(self, role: TypeRole) -> QFont:
        made = QFont(self._body)
        size = QFontInfo(self._body).pointSizeF() * self._text_scale * role.scale
        made.setPointSizeF(size)
        made.setWeight(QFont.Weight(role.weight))
        return made

    def _dress_once(self) -> None:
        if self._dressed:
            return
        self._dressed = True
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _wanted_scheme(self) -> Scheme:
        if self._appearance is not Appearance.SYSTEM:
            return Scheme(self._appearance.value)
        return Scheme.DARK if self._system_is_dark() else Scheme.LIGHT

    def _system_is_dark(self) -> bool:
        if self._dressed:
            return QApplication.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark
        # As long as the palette is the system's own it tells the same, without all of Qt's names.
        return QApplication.palette().color(QPalette.ColorRole.Window).lightness() < HALF_LIGHT

    def _follow_system(self) -> None:
        wanted = self._wanted_scheme()
        if self._appearance is not Appearance.SYSTEM or wanted is self._scheme:
            return
        self._scheme = wanted
        self._refresh()

    def _refresh(self, *, ruled: bool = True) -> None:
        self._fonts.clear()
        self._lines.clear()
        self._colors.clear()
        self._inks.clear()
        QApplication.setFont(self.font("body"))
        QApplication.setPalette(palette(self.color))
        if ruled:
            self.lay_rules()
        self.changed.emit()


def _qt_color(value: str) -> QColor:
    """Qt reads eight digits as #AARRGGBB; the tokens write #RRGGBBAA."""
    return QColor("#" + value[7:9] + value[1:7]) if len(value) == 9 else QColor(value)


_themes: list[Theme] = []


def theme() -> Theme:
    """The application's theme; there is one, as there is one application."""
    if not _themes:
        _themes.append(Theme())
    return _themes[0]


def color(path: str) -> QColor:
    """The colour at `path` in the theme shown now."""
    return theme().color(path)


def px(path: str) -> int:
    """The size at `path` in logical pixels."""
    return theme().px(path)


def font(role: str) -> QFont:
    """The font for a type role."""
    return theme().font(role)
