"""Odd input is answered in words on the proposal's page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from services.domain.access import SYSTEM
from services.domain.availability import parse_codes
from services.domain.changes import Outcome
from services.domain.participants import Wishes
from services.domain.volunteers import Stage
from services.store.tables import VOLUNTEER
from services.store.transaction import Transaction
from tests.fakes.matched_world import participant, volunteer
from tests.fakes.participant_world import ParticipantWorld
from tests.ui.pages.matching.proposing import (
    centre,
    lines,
    pairs,
    shown,
    world,
)
from tests.ui.pages.peopled_centre import longer_words
from ui.pages.matching.proposal_lines import LineKind

__all__ = ["centre", "longer_words", "world"]


def no_volunteers(world: ParticipantWorld) -> None:
    def end(transaction: Transaction, _: None) -> Outcome[None]:
        for one in transaction.all(VOLUNTEER):
            transaction.replace(VOLUNTEER, replace(one, stage=Stage.ENDED))
        return transaction.done(None)

    world.store.run(end, None, SYSTEM)


def all_vetoed(world: ParticipantWorld) -> None:
    volunteer(world, phone="", rather_not=("trening",))


def no_room(world: ParticipantWorld) -> None:
    volunteer(world, phone="", max_participants=0)


def no_hours(world: ParticipantWorld) -> None:
    volunteer(world, phone="", hours_per_month=Decimal(0))


def far_away(world: ParticipantWorld) -> None:
    volunteer(world, phone="", postcode="9730", reach_minutes=15)


def forty_languages(world: ParticipantWorld) -> None:
    spoken = tuple(f"språk{n}" for n in range(40))
    volunteer(world, phone="", languages=spoken)
    participant(world, id="ahn", display_name="Ahn", phone="",
                wishes=Wishes(languages=(*spoken[:-1], "arabisk"), languages_must=True))  # fmt: skip
    others = Wishes(languages=tuple(f"annet{n}" for n in range(40)), languages_must=True)
    participant(world, id="bo", display_name="Bo", phone="", wishes=others)


def unknown_postcode(world: ParticipantWorld) -> None:
    participant(world, id="ine", display_name="Ine", phone="", postcode="99999")
    volunteer(world, phone="", postcode="")


def contradictory(world: ParticipantWorld) -> None:
    participant(world, id="ola", display_name="Ola", phone="", interests=("hund",), rather_not=("hund",),
                availability=parse_codes(["1M"]),
                wishes=Wishes(gender="mann", gender_must=True, age="under 20", languages=("arabisk",),
                              languages_must=True))  # fmt: skip
    volunteer(world, phone="", stage=Stage.READY)


@pytest.mark.parametrize(
    ("prepare", "words"),
    [
        (no_volunteers, "There are no volunteers yet"),
        (all_vetoed, "would rather not have"),
        (no_room, "has room for one more"),
        (no_hours, "has hours enough"),
        (far_away, "lives within 90 minutes"),
        (forty_languages, "speaks annet0, annet1, annet2, annet3 or 36 more"),
        (unknown_postcode, ""),
        (contradictory, "speaks arabisk"),
    ],
)
def test_odd_input_is_answered_in_words_and_never_an_empty_screen(
    qtbot: QtBot,
    world: ParticipantWorld,
    prepare: Callable[[ParticipantWorld], None],
    words: str,
) -> None:
    if prepare is not forty_languages:
        participant(world, phone="")
    prepare(world)
    view, workspace = shown(qtbot, world)
    assert view.table.isVisible()
    assert lines(view)
    for one in lines(view):
        assert len(one.spoken()) > len(one.name) + 10
    told = " ".join(one.spoken() for one in lines(view))
    assert words in told
    assert workspace.told == []
    waits = [one for one in lines(view) if one.kind is LineKind.WAITS]
    assert view.waits.isVisible() is bool(waits)
    assert view.ask.isEnabled() is bool(pairs(view))


def test_with_nobody_who_waits_the_page_says_so(qtbot: QtBot, world: ParticipantWorld) -> None:
    view, _ = shown(qtbot, world)
    assert view.empty.isVisible()
    assert not view.table.isVisible()
    assert not view.ask.isEnabled()
