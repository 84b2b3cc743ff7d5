"""The matching section: ways of weighing, the one in use, and how the centre asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from services.domain.weight_sets import WeightSet
from services.matching.explanation import FeatureName
from services.matching.weights import FEATURES
from services.store.tables import WEIGHT_SET
from services.use_cases.drafts import DraftAsked, load_draft
from services.use_cases.weights_in_use import weights_in_use
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.participant_world import ParticipantWorld, actor, small_centre
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.peopled_centre import longer_words, opened, settle
from tests.ui.pages.shown import WindowsShown
from ui.navigation import Place
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.weight_sheet import WeightSheet
from ui.pages.settings.weights import OWN, WeightsSection
from ui.widgets.label import Label

__all__ = ["longer_words"]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ParticipantWorld]:
    """A furnished centre that closes itself."""
    furnished = small_centre(tmp_path)
    yield furnished
    furnished.store.close()


def shown(
    qtbot: QtBot, world: ParticipantWorld, who: str = "lise"
) -> tuple[WeightsSection, DirectWorkspace]:
    page, workspace = opened(qtbot, world, SettingsPage, who)
    page.activate(Place("settings", tab="weights"))
    settle()
    assert isinstance(page.section, WeightsSection)
    vars(workspace)["page"] = page  # which lives as long as what it speaks to
    return page.section, workspace


def begin(section: WeightsSection) -> WeightSheet:
    section.new_here()
    settle()
    assert section.sheet is not None
    return section.sheet


def sets(world: ParticipantWorld) -> list[WeightSet]:
    return world.store.ask(lambda reading, _: reading.all(WEIGHT_SET), None, world.by)


def words_in(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(Label))


def test_every_feature_stands_with_its_word_and_its_part_of_twenty(
    qtbot: QtBot, world: ParticipantWorld
) -> None:
    section, _ = shown(qtbot, world)
    words = words_in(section)
    assert words.count("of 20") == len(FEATURES)
    assert "Know each other" in words
    assert list(section.lines) == [OWN]


def test_a_new_way_is_made_with_the_keyboard_and_shares_twenty_points_as_one_types(
    qtbot: QtBot, world: ParticipantWorld
) -> None:
    section, workspace = shown(qtbot, world)
    sheet = begin(section)
    total = sum(int(label.text().split()[0]) for label in sheet.shares.values())
    assert total == 20
    sheet.name.setText("Nær og snart")
    place = sheet.weights[FeatureName.PLACE]
    before = int(sheet.shares[FeatureName.PLACE].text().split()[0])
    for _ in range(12):
        QTest.keyClick(place, Qt.Key.Key_Up)
    assert place.number() == 10
    assert int(sheet.shares[FeatureName.PLACE].text().split()[0]) > before
    assert sum(int(label.text().split()[0]) for label in sheet.shares.values()) == 20
    sheet.hours.setText("2,5")
    sheet.save()
    settle()
    (one,) = sets(world)
    assert (one.name, str(one.hours_per_match), one.in_use) == ("Nær og snart", "2.5", False)
    assert dict(one.weights)["place"] == 10
    assert workspace.told[-1].undo is not None


def test_a_way_is_taken_into_use_changed_and_removed(qtbot: QtBot, world: ParticipantWorld) -> None:
    section, workspace = shown(qtbot, world)
    sheet = begin(section)
    sheet.name.setText("Språk først")
    sheet.save()
    section.load()
    settle()
    (one,) = sets(world)
    section.lines[one.id].use.click()
    assert sets(world)[0].in_use
    section.load()
    settle()
    assert not section.lines[one.id].use.isVisibleTo(section)
    assert section.lines[OWN].use.isVisibleTo(section)
    section.lines[one.id].change.click()
    settle()
    assert section.sheet is not None
    section.sheet.reach.set_number(30)
    section.save_here()
    weights = world.ask(lambda reading, _: weights_in_use(reading), None)
    assert weights.reach_minutes == 30
    section.load()
    settle()
    section.lines[one.id].remove.click()
    assert sets(world) == []
    assert workspace.told[-1].undo is not None


@pytest.mark.parametrize(
    ("field", "text", "key"),
    [("name", "", "name"), ("hours", "mye", "hours_per_match"), ("hours", "0", "hours_per_match"),
     ("hours", "", "hours_per_match"), ("hours", "1e3", "hours_per_match"),
     ("reach", "", "reach_minutes")],
)  # fmt: skip
def test_what_is_wrong_is_told_at_its_field(
    qtbot: QtBot, world: ParticipantWorld, field: str, text: str, key: str
) -> None:
    section, _ = shown(qtbot, world)
    sheet = begin(section)
    sheet.name.setText("Prøve")
    getattr(sheet, field).setText(text)
    sheet.save()
    assert sheet.form.field(key).error
    assert sets(world) == []


@pytest.mark.parametrize(("written", "words"), [("11", "from 0 to 10"), ("", "from 0 to 10")])
def test_a_weight_that_is_none_is_told(
    qtbot: QtBot, world: ParticipantWorld, written: str, words: str
) -> None:
    section, _ = shown(qtbot, world)
    sheet = begin(section)
    sheet.name.setText("Prøve")
    sheet.weights[FeatureName.PLACE].setText(written)
    sheet.save()
    assert words in sheet.fault.sentence.plain_text()


def test_all_weights_at_nothing_is_told(qtbot: QtBot, world: ParticipantWorld) -> None:
    section, _ = shown(qtbot, world)
    sheet = begin(section)
    sheet.name.setText("Prøve")
    for field in sheet.weights.values():
        field.set_number(0)
    assert {label.text() for label in sheet.shares.values()} == {"0 of 20"}
    sheet.save()
    assert "above 0" in sheet.fault.sentence.plain_text()


def test_what_is_half_written_is_kept(qtbot: QtBot, world: ParticipantWorld) -> None:
    section, _ = shown(qtbot, world)
    sheet = begin(section)
    sheet.name.setText("Halvferdig")
    sheet.weights[FeatureName.PLACE].set_number(9)
    sheet.dismiss()
    draft = world.ask(load_draft, DraftAsked("settings.weights"), actor("lise"))
    assert draft is not None
    again = begin(section)
    assert (again.name.text(), again.weights[FeatureName.PLACE].number()) == ("Halvferdig", 9)


def test_a_coordinator_sees_what_is_weighed_and_changes_nothing(
    qtbot: QtBot, world: ParticipantWorld
) -> None:
    section, _ = shown(qtbot, world, "hanne")
    assert "of 20" in words_in(section)
    assert not section.lines[OWN].use.isVisibleTo(section)
    section.new_here()
    assert section.sheet is None


def test_every_control_has_a_name_and_longer_words_have_room(
    qtbot: QtBot, world: ParticipantWorld, longer_words: None
) -> None:
    section, _ = shown(qtbot, world)
    assert unnamed_controls(section) == []
    sheet = begin(section)
    assert unnamed_controls(sheet) == []
    assert cramped(sheet) == []
    sheet.dismiss()
    assert cramped(section) == []


def test_the_ways_are_shown_without_a_window_of_their_own(
    qtbot: QtBot, qapp: QApplication, world: ParticipantWorld
) -> None:
    windows = WindowsShown(qapp)
    shown(qtbot, world)
    qapp.removeEventFilter(windows)
    assert windows.seen == ["SettingsPage"]
