"""Every page and every sheet that a place opens: read aloud, stretched, in light and dark."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from services.use_cases.house import Unlocked, leave
from tests.accessibility.every_place import PLACES, a_practice_centre, has_sheet, meant, window_at
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import StretchedTranslator, cramped
from tests.ui.gallery import picture_font
from ui.languages import Languages
from ui.main_frame import MainFrame
from ui.navigation import Place
from ui.page_list import PAGES
from ui.theme import Appearance, theme

SHEETS = {"participant new", "volunteer new", "activity new", "offer new"}


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unlocked]:
    unlocked = a_practice_centre(Path(tmp_path_factory.mktemp("centre")))
    yield unlocked
    leave(unlocked)


@pytest.fixture
def window(centre: Unlocked) -> Iterator[Callable[[str], MainFrame]]:
    """Opens the window at a place; it is really gone before the next one and before the store."""
    opened: list[MainFrame] = []

    def at(key: str) -> MainFrame:
        opened.append(window_at(centre, key))
        return opened[-1]

    yield at
    for frame in opened:
        frame.hide()
        shiboken6.delete(frame)


@pytest.fixture(params=["nb", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    languages = Languages(qapp)
    languages.use(request.param)
    yield request.param
    languages.use("nb")


@pytest.fixture(params=[Appearance.LIGHT, Appearance.DARK])
def appearance(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Appearance]:
    theme().apply(request.param, 1.0, picture_font())
    yield request.param
    theme().apply(Appearance.LIGHT, 1.0, picture_font())


@pytest.fixture
def stretched_words(qapp: QApplication) -> Iterator[None]:
    theme().apply(Appearance.LIGHT, 1.0, picture_font())
    translator = StretchedTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("key", PLACES)
def test_no_page_widens_the_window_or_asks_for_more_than_a_small_one_has(
    key: str, language: str, centre: Unlocked, window: Callable[[str], MainFrame]
) -> None:
    frame = window(key)
    assert frame.width() == 1280
    frame.resize(1024, 720)
    there = meant(centre, PLACES[key])
    for place in (there, Place("messages"), there):
        if place.page in frame.pages:
            frame.show_place(place)
        QApplication.processEvents()
        assert frame.width() == 1024
    assert frame.page is not None
    assert frame.page.minimumSizeHint().width() <= 1024 - frame.frame.rail.width()


@pytest.mark.parametrize("key", PLACES)
def test_every_control_of_every_page_has_a_name(
    key: str, language: str, appearance: Appearance, window: Callable[[str], MainFrame]
) -> None:
    assert unnamed_controls(window(key)) == [], (language, appearance)


@pytest.mark.parametrize("key", PLACES)
def test_words_half_as_long_again_have_room_on_every_page(
    key: str, stretched_words: None, window: Callable[[str], MainFrame]
) -> None:
    assert cramped(window(key)) == []


@pytest.mark.parametrize("key", sorted(SHEETS))
def test_the_place_of_something_new_opens_its_sheet(
    key: str, window: Callable[[str], MainFrame]
) -> None:
    assert has_sheet(window(key))


def test_every_page_there_is_has_been_a_place() -> None:
    assert {PLACES[key].page for key in PLACES} == {entry.key for entry in PAGES}
