"""A small centre with volunteers and people who wait, and its pages opened as the window would."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from services.domain.availability import parse_codes, unknown_availability
from services.domain.participants import Wishes
from services.domain.transitions import Transition, TransitionKind
from services.domain.volunteers import Stage
from services.store.tables import TRANSITION
from tests.accessibility.stretched import StretchedTranslator
from tests.fakes.matched_world import participant, volunteer
from tests.fakes.participant_world import ParticipantWorld, account, small_centre
from tests.fakes.time import REFERENCE
from tests.fakes.workspace import DirectWorkspace
from ui.navigation import Place
from ui.page import Page
from ui.page_list import make_page

P = TypeVar("P", bound=Page)


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[ParticipantWorld]:
    """Two who wait, four who give their time."""
    world = small_centre(tmp_path)
    participant(world)
    participant(
        world, id="amir", display_name="Amir Haddad", phone="", waiting_since=date(2026, 10, 11),
        practical_needs="Følge til NAV", wishes=Wishes(languages=("arabisk",), languages_must=True),
    )  # fmt: skip
    release = Transition("t", "amir", TransitionKind.RELEASE, date(2026, 11, 23), REFERENCE)
    world.put(TRANSITION, release)
    volunteer(world)
    volunteer(world, id="aud", name="Aud Vik", phone="", max_participants=None)
    volunteer(world, id="nils", name="Nils Lund", phone="", stage=Stage.PAUSED,
              paused_until=date(2026, 12, 1), stage_reason="Operert hofte",
              availability=unknown_availability("turnus"))  # fmt: skip
    volunteer(world, id="nora", name="Nora Hagen", phone="+4768050702", stage=Stage.TRAINING,
              pledged_on=None, availability=parse_codes(["3E", "6M"]))  # fmt: skip
    yield world
    world.store.close()


def opened(
    qtbot: QtBot, world: ParticipantWorld, kind: type[P], who: str = "hanne", subject: str = ""
) -> tuple[P, DirectWorkspace]:
    """The page on the screen, loaded, and the workspace it speaks to."""
    workspace = DirectWorkspace(world.store, account(who))
    page = make_page(kind.name, workspace)
    assert isinstance(page, kind)
    qtbot.addWidget(page)
    page.resize(1080, 744)
    page.show()
    page.activateWindow()
    page.activate(Place(kind.name, subject))
    settle()
    return page, workspace


def settle() -> None:
    """Let layouts happen."""
    for _ in range(3):
        QApplication.processEvents()


def named(window: QWidget, name: str) -> QWidget:
    """The visible widget with this object name."""
    found = [each for each in window.findChildren(QWidget, name) if each.isVisible()]
    assert len(found) == 1, name
    return found[0]


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    """Every text 40 % longer."""
    translator = StretchedTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
