"""Those not to be matched with stand on both people's pages, for coordinators alone, and can be lifted."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from services.domain.matches import ExclusionKind
from services.store.tables import EXCLUSION
from services.use_cases.exclusions import ExcludePair, exclude_pair
from services.use_cases.undo import undo
from tests.accessibility.names import unnamed_controls
from tests.fakes.matches_in_life import all_of
from tests.fakes.participant_world import ParticipantWorld
from tests.ui.pages.matching.test_matching_page import words_in
from tests.ui.pages.peopled_centre import centre, named, opened, settle
from ui.dialogs.exclusions import ExcludeSheet, ExclusionsCard
from ui.page import Page
from ui.pages.participants.page import ParticipantsPage
from ui.pages.volunteers.page import VolunteersPage
from ui.widgets.button import Button

__all__ = ["centre"]


def card_on(page: Page) -> ExclusionsCard:
    (card,) = [one for one in page.findChildren(ExclusionsCard) if one.isVisible()]
    return card


@pytest.mark.parametrize(
    ("kind", "who", "other"),
    [(ParticipantsPage, "kim", "Nils Lund"), (VolunteersPage, "nils", "Kim Rønning")],
)
def test_it_stands_on_both_pages_with_what_it_is_about_and_can_be_lifted(
    qtbot: QtBot, centre: ParticipantWorld, kind: type[Page], who: str, other: str
) -> None:
    pair = ExcludePair("kim", "nils", "samme oppgang", ExclusionKind.RELATION)
    exclusion = centre.run(exclude_pair, pair)
    page, workspace = opened(qtbot, centre, kind, subject=who)
    said = words_in(card_on(page))
    assert other in said
    assert "They are related, or know each other. samme oppgang" in said
    lift = named(page, f"lift {exclusion.id}")
    assert isinstance(lift, Button)
    lift.click()
    settle()
    assert all_of(centre, EXCLUSION) == []
    assert "Nobody." in words_in(card_on(page))
    back = workspace.told[-1].undo
    assert back is not None
    outcome = centre.store.run(undo, back, workspace.actor)
    workspace.changes.announce(outcome.changes)
    settle()
    assert other in words_in(card_on(page))


@pytest.mark.parametrize(
    ("kind", "who", "other", "pair"),
    [
        (ParticipantsPage, "kim", "Nils Lund, Oslo", ("kim", "nils")),
        (VolunteersPage, "nils", "Amir Haddad", ("amir", "nils")),
    ],
)
def test_another_is_found_by_name_and_ruled_out_from_either_page(
    qtbot: QtBot,
    centre: ParticipantWorld,
    kind: type[Page],
    who: str,
    other: str,
    pair: tuple[str, str],
) -> None:
    page, _ = opened(qtbot, centre, kind, subject=who)
    card_on(page).add.click()
    settle()
    sheet = card_on(page).sheets.current
    assert isinstance(sheet, ExcludeSheet)
    assert unnamed_controls(sheet) == []
    sheet.save()
    assert sheet.form.field("other").error
    sheet.other.setText("Nobody at all")
    sheet.save()
    assert sheet.form.field("other").error
    sheet.other.setText(other)
    sheet.kind.set_key("participant_wish")
    sheet.save()
    settle()
    (kept,) = all_of(centre, EXCLUSION)
    assert (kept.participant_id, kept.volunteer_id) == pair
    assert kept.kind is ExclusionKind.PARTICIPANT_WISH


def test_one_who_may_not_match_sees_no_such_card(qtbot: QtBot, centre: ParticipantWorld) -> None:
    centre.run(exclude_pair, ExcludePair("kim", "nils", "samme oppgang"))
    page, _ = opened(qtbot, centre, ParticipantsPage, who="sigrid", subject="kim")
    assert page.findChildren(ExclusionsCard) == []
