"""A centre with people to propose for, and the proposal opened on the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from services.domain.matches import Match, MatchState
from services.domain.participants import Wishes
from services.domain.transitions import Transition, TransitionKind
from services.store.tables import MATCH, TRANSITION
from tests.fakes.matched_world import participant, volunteer
from tests.fakes.participant_world import ParticipantWorld, small_centre
from tests.fakes.time import REFERENCE
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.peopled_centre import named, opened, settle
from ui.navigation import Place
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.proposal_lines import Line, LineKind
from ui.pages.matching.proposal_view import ProposalView

ARABIC = Wishes(languages=("arabisk",), languages_must=True)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ParticipantWorld]:
    """A furnished centre with nobody who waits yet."""
    furnished = small_centre(tmp_path)
    yield furnished
    furnished.store.close()


@pytest.fixture
def centre(world: ParticipantWorld) -> ParticipantWorld:
    """Four who wait, one of them for a language nobody speaks; three who give their time; one live match."""
    participant(world, phone="")
    participant(
        world, id="amir", display_name="Amir Haddad", phone="", waiting_since=date(2026, 10, 11)
    )
    participant(world, id="petter", display_name="Petter Åsen", phone="", wishes=ARABIC,
                waiting_since=date(2026, 11, 1))  # fmt: skip
    participant(world, id="lena", display_name="Lena Foss", phone="", interests=("strikking",),
                rather_not=(), waiting_since=date(2026, 11, 14))  # fmt: skip
    participant(world, id="jonas", display_name="Jonas Berg", phone="")
    world.put(
        TRANSITION, Transition("t", "amir", TransitionKind.RELEASE, date(2026, 11, 23), REFERENCE)
    )
    volunteer(world, phone="")
    volunteer(world, id="aud", name="Aud Vik", phone="", interests=("strikking",), rather_not=())
    volunteer(world, id="per", name="Per-Arne Lie", phone="", rather_not=())
    volunteer(world, id="turidh", name="Turid Haugen", phone="")
    world.put(MATCH, Match("m", "jonas", "turidh", "Kaffe", REFERENCE, "hanne", MatchState.ACTIVE))
    return world


def view_of(page: MatchingPage) -> ProposalView:
    view = page.for_all.view
    assert view is not None
    return view


def shown(qtbot: QtBot, world: ParticipantWorld) -> tuple[ProposalView, DirectWorkspace]:
    page, workspace = opened(qtbot, world, MatchingPage)
    page.activate(Place("matching", tab="proposal"))
    settle()
    settle()
    return view_of(page), workspace


def lines(view: ProposalView) -> list[Line]:
    return [one for one in view.table.rows() if isinstance(one, Line)]


def pairs(view: ProposalView) -> dict[str, str]:
    return {one.id: one.volunteer_id for one in lines(view) if one.kind is LineKind.PAIR}


def line(view: ProposalView, line_id: str) -> Line:
    return next(one for one in lines(view) if one.id == line_id)


def press(view: ProposalView, name: str) -> None:
    button = named(view, name)
    assert isinstance(button, QPushButton)
    button.click()
    settle()


def sheet_of(view: ProposalView, kind: type[Any]) -> Any:  # noqa: ANN401 - the sheet of this kind
    assert isinstance(view.acts.sheet, kind)
    assert view.acts.sheet.isVisible()
    return view.acts.sheet
