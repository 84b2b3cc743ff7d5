"""No two controls that are seen together answer to the same Alt letter, in any language that has its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from services.use_cases.house import Unlocked, leave
from tests.accessibility.every_place import PLACES, a_practice_centre, window_at
from tests.accessibility.letters import shared_letters
from ui.languages import Languages
from ui.main_frame import MainFrame
from ui.widgets.button import Button
from ui.widgets.line_edit import LineEdit


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unlocked]:
    unlocked = a_practice_centre(Path(tmp_path_factory.mktemp("centre")))
    yield unlocked
    leave(unlocked)


@pytest.fixture(params=["nb", "nn"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    languages = Languages(qapp)
    languages.use(request.param)
    yield request.param
    languages.use("nb")


@pytest.fixture
def window(centre: Unlocked, language: str, request: pytest.FixtureRequest) -> Iterator[MainFrame]:
    """The window at the place that the test is about."""
    frame = window_at(centre, request.getfixturevalue("key"))
    yield frame
    frame.hide()
    shiboken6.delete(frame)


@pytest.mark.parametrize("key", PLACES)
def test_every_alt_letter_means_one_thing_at_every_place(key: str, window: MainFrame) -> None:
    assert shared_letters(window) == {}


def test_two_controls_with_one_letter_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    editor = LineEdit(parent=window)
    label = QLabel("&Navn", window)
    label.setBuddy(editor)
    Button("&Ny", parent=window)
    window.show()
    assert shared_letters(window) == {"Alt+N": ["&Navn", "&Ny"]}
