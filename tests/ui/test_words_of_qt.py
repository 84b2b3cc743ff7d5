"""Windows and menus that are Qt's own speak as the app does: Qt has no bokmål of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from rooms import words_file
from words import entries, missing

from ui.languages import Languages

_SAVE = {
    "nb": {"Avbryt", "&Lagre", "L&et i:", "Fil&navn:", "Fil&type:"},
    "nn": {"Avbryt", "&Lagre", "L&eit i:", "Fil&namn:", "Fil&type:"},
}


@pytest.fixture(params=["nb", "nn"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The app speaks it meanwhile."""
    languages = Languages(qapp)
    languages.use(str(request.param))
    yield str(request.param)
    for translator, _ in languages._installed:
        qapp.removeTranslator(translator)


def test_the_window_for_files_is_read_in_norwegian(language: str) -> None:
    window = QFileDialog()
    window.setOption(QFileDialog.Option.DontUseNativeDialog)
    window.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)

    assert _said(window) == _SAVE[language]


def test_the_menu_of_a_field_is_read_in_norwegian(language: str) -> None:
    field = QLineEdit("Turid")

    said = {action.text().split("\t")[0] for action in field.createStandardContextMenu().actions()}

    assert said >= {"&Angre", "Klipp &ut", "&Kopier", "&Lim inn", "Slett", "Merk alt"}


def test_bokmaal_and_nynorsk_say_the_same_of_qt_and_leave_nothing_out() -> None:
    said = {
        language: {(entry.context, entry.source) for entry in entries(words_file("qt", language))}
        for language in ("nb", "nn")
    }

    assert said["nb"] == said["nn"] != set()
    assert not missing(words_file("qt", "nb"))
    assert not missing(words_file("qt", "nn"))


def _said(window: QWidget) -> set[str]:
    labels = [label.text() for label in window.findChildren(QLabel)]
    buttons = [button.text() for button in window.findChildren(QPushButton)]
    return {words for words in (*labels, *buttons) if words}
