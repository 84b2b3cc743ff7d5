"""The gallery's pages, read aloud, stretched and looked through."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import StretchedTranslator, cramped, stretched
from tests.ui.gallery import PAGES, picture_font
from ui.theme import Appearance, theme
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.top_bar import TopBar


@pytest.fixture(params=[1.0, 1.5], ids=["text100", "text150"])
def text_scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    scale: float = request.param
    theme().apply(Appearance.LIGHT, scale, picture_font())
    yield scale
    theme().apply(Appearance.LIGHT, 1.0, picture_font())


def shown(name: str, qtbot: QtBot) -> QWidget:
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.resize(1280, 960 if name == "18-parts" else 800)
    page.show()
    for _ in range(3):
        QApplication.processEvents()
    return page


@pytest.mark.parametrize("name", PAGES)
def test_every_control_in_the_gallery_has_a_name(name: str, qtbot: QtBot) -> None:
    assert unnamed_controls(shown(name, qtbot)) == []


@pytest.mark.parametrize("name", PAGES)
def test_no_words_are_cut_off_in_the_gallery(name: str, qtbot: QtBot, text_scale: float) -> None:
    assert cramped(shown(name, qtbot)) == []


def test_a_button_without_words_is_found_by_the_walk(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QPushButton(window)
    window.show()
    assert unnamed_controls(window) == ["Button QPushButton in QWidget"]


def test_a_label_squeezed_too_narrow_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = Label("Kafé Brua ved elva", parent=window)
    label.resize(20, 20)
    window.show()
    assert cramped(window) == ["cut off: Label “Kafé Brua ved elva”"]


def test_two_buttons_on_each_other_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for text in ("Lagre", "Avbryt"):
        Button(text, parent=window).adjustSize()
    window.resize(200, 60)
    window.show()
    assert cramped(window) == ["on each other: Button “Lagre” and Button “Avbryt”"]


def test_a_stretched_translation_reaches_the_top_bar(qtbot: QtBot, qapp: QApplication) -> None:
    translator = StretchedTranslator()
    qapp.installTranslator(translator)
    try:
        bar = TopBar()
        qtbot.addWidget(bar)
        assert bar.lock.text() == stretched("Lock")
        assert len(stretched("Search everything")) >= 1.4 * len("Search everything") - 1
    finally:
        qapp.removeTranslator(translator)
