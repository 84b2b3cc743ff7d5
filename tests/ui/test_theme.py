"""Tokens, contrast, icons, and the look that changes while the app runs."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from resources import ResourceMissing, open_resource
from tests.ui.contrast import misses, ratio
from ui.icon_codepoints import CODEPOINTS
from ui.icons import UnknownIcon, draw_icon, icon_path
from ui.qt_icons import icon
from ui.theme import Appearance, color, font, px, theme
from ui.tokens import Scheme, tokens
from ui.widgets.button import Button
from ui.widgets.label import Label

# The icons the design names; a changed font or table is noticed at once.
NAMED = [
    "address-book",
    "arrow-bend-up-left",
    "arrow-counter-clockwise",
    "arrows-out-line-horizontal",
    "baby",
    "bed",
    "bell-simple-z",
    "book-open",
    "briefcase",
    "calendar-blank",
    "calendar-check",
    "calendar-plus",
    "caret-left",
    "chart-bar",
    "chat-circle-text",
    "check",
    "check-circle",
    "checks",
    "clock",
    "dots-three",
    "download-simple",
    "envelope-simple",
    "equals",
    "eye",
    "file-arrow-up",
    "file-pdf",
    "file-text",
    "first-aid-kit",
    "flow-arrow",
    "gear-six",
    "globe-simple",
    "graduation-cap",
    "hand-waving",
    "hands-clapping",
    "handshake",
    "heart",
    "hourglass-medium",
    "house-line",
    "image-square",
    "leaf",
    "lifebuoy",
    "lightbulb",
    "link-break",
    "lock-simple",
    "magnifying-glass",
    "map-trifold",
    "music-notes",
    "note-pencil",
    "paper-plane-tilt",
    "paperclip",
    "path",
    "pause-circle",
    "pencil-simple",
    "person-simple-run",
    "phone",
    "plus",
    "printer",
    "prohibit",
    "push-pin",
    "push-pin-slash",
    "question",
    "sign-in",
    "sign-out",
    "sliders-horizontal",
    "sun-horizon",
    "target",
    "trash",
    "user",
    "users",
    "users-three",
    "video-camera",
    "wallet",
    "warning",
    "warning-circle",
    "waves",
    "wifi-slash",
    "x",
    "x-circle",
]


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    theme().apply(Appearance.LIGHT, 1.0)
    yield
    theme().apply(Appearance.LIGHT, 1.0)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_pair_of_colours_can_be_told_apart(scheme: Scheme) -> None:
    assert misses(tokens().colors[scheme]) == []


def test_contrast_of_black_on_white_is_twenty_one() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)


def test_both_schemes_name_the_same_colours() -> None:
    assert set(tokens().colors[Scheme.LIGHT]) == set(tokens().colors[Scheme.DARK])


@pytest.mark.parametrize("name", NAMED)
def test_each_icon_of_the_design_has_an_outline(name: str, qapp: QApplication) -> None:
    assert not icon_path(name).isEmpty()


def test_the_icon_table_agrees_with_the_charmap_beside_the_font() -> None:
    charmap = json.loads(open_resource("icons/phosphor-charmap-1.3.0.json"))
    assert {name: hex(point) for name, point in CODEPOINTS.items()} == {
        name: hex(int(charmap[name], 16)) for name in CODEPOINTS
    }


def test_an_icon_nobody_carries_is_refused_by_name(qapp: QApplication) -> None:
    with pytest.raises(UnknownIcon, match="seal"):
        icon("seal")


def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication) -> None:
    picture = QPixmap(40, 40)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    draw_icon(painter, QRectF(0, 0, 40, 40), "circle-fill", QColor("#123456"))
    painter.end()
    assert picture.toImage().pixelColor(20, 20).name() == "#123456"


def test_an_icon_in_a_menu_follows_the_scheme(qapp: QApplication) -> None:
    sign = icon("circle-fill", "text.primary")
    light = sign.pixmap(24, 24).toImage().pixelColor(12, 12).name()
    theme().apply(Appearance.DARK)
    dark = sign.pixmap(24, 24).toImage().pixelColor(12, 12).name()
    assert (light, dark) == ("#20292c", "#ece8e0")


def test_a_missing_resource_says_which_one_is_missing() -> None:
    with pytest.raises(ResourceMissing, match=r"styles/nothing\.json"):
        open_resource("styles/nothing.json")


def test_the_icons_carry_their_licence_with_them() -> None:
    assert b"Phosphor Icons" in open_resource("icons/LICENSE-phosphor.txt")


def test_the_rules_can_wait_until_a_window_is_put_together(qapp: QApplication) -> None:
    theme().apply(Appearance.LIGHT)
    before = qapp.styleSheet()
    theme().apply(Appearance.DARK, ruled=False)
    assert qapp.styleSheet() == before
    theme().lay_rules()
    assert theme().color("border.control").name() in qapp.styleSheet()
    assert qapp.styleSheet() != before


def test_words_wear_the_ink_they_are_given_in_the_scheme_that_holds(qapp: QApplication) -> None:
    theme().apply(Appearance.LIGHT)
    words = Label("words", ink="text.secondary")
    words.set_ink("danger.main")
    theme().apply(Appearance.DARK)
    ink = words.palette().color(QPalette.ColorRole.WindowText)
    assert ink == theme().color("danger.main")


def test_dark_reaches_the_palette_and_its_disabled_group(qapp: QApplication) -> None:
    theme().apply(Appearance.DARK)
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text
    assert window.name() == "#181b1c"
    assert QApplication.palette().color(group, role).name() == "#7b8280"


def test_a_change_of_look_is_told_once(qtbot: QtBot) -> None:
    told: list[Scheme] = []
    theme().changed.connect(lambda: told.append(theme().scheme))
    theme().apply(Appearance.DARK)
    assert told == [Scheme.DARK]


def test_larger_text_reaches_labels_and_grows_buttons(qtbot: QtBot) -> None:
    label, button = Label("I dag", "h1"), Button("Lagre")
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    before, height = label.font().pointSizeF(), button.sizeHint().height()
    theme().apply(Appearance.LIGHT, 1.5)
    assert label.font().pointSizeF() == pytest.approx(before * 1.5)
    assert button.sizeHint().height() >= height
    assert button.sizeHint().height() >= label.fontMetrics().height() / 1.7 + 14 - 2


def test_text_size_is_kept_within_its_limits(qapp: QApplication) -> None:
    theme().apply(Appearance.LIGHT, 9.0)
    assert theme().text_scale == 2.0


def test_following_the_system_takes_the_system_scheme(qapp: QApplication) -> None:
    theme().apply(Appearance.SYSTEM)
    system_is_dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme().scheme is (Scheme.DARK if system_is_dark else Scheme.LIGHT)


def test_an_eight_digit_colour_keeps_its_own_transparency(qapp: QApplication) -> None:
    assert color("surface.scrim").alpha() == 0x66
    assert color("surface.scrim").red() == 0x1F


def test_icons_grow_with_the_text_and_spaces_do_not(qapp: QApplication) -> None:
    theme().apply(Appearance.LIGHT, 1.5)
    assert (px("icon.control"), px("space.m")) == (30, 16)
    assert font("strong").weight() == 600
