"""Two ways of weighing side by side, and the proposal as a file."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from services.use_cases.weight_sets import SaveWeightSet, save_weight_set
from tests.accessibility.names import unnamed_controls
from tests.fakes.participant_world import ParticipantWorld, actor
from tests.ui.pages.matching.proposing import (
    centre,
    press,
    sheet_of,
    shown,
    world,
)
from tests.ui.pages.peopled_centre import longer_words, settle
from ui.pages.matching.proposal_compare import ALIKE, OWN, Compared, CompareSheet

__all__ = ["centre", "longer_words", "world"]


def test_two_ways_of_weighing_stand_side_by_side(qtbot: QtBot, centre: ParticipantWorld) -> None:
    near = SaveWeightSet("Nær", {"place": 10}, Decimal(2), 90)
    centre.run(save_weight_set, near, actor("lise"))
    view, _ = shown(qtbot, centre)
    press(view, "compare")
    sheet = sheet_of(view, CompareSheet)
    assert sheet.sides[0].key() != sheet.sides[1].key()
    sheet.compare()
    settle()
    assert [label.text() for label in sheet.sums[0]] == ["Helped", "3", "3"]
    sheet.which.choose("all")
    sheet.which.chosen.emit("all")
    rows = [one for one in sheet.table.rows() if isinstance(one, Compared)]
    assert len(rows) == 4
    assert "Petter Åsen: nobody, or nobody" in [one.spoken() for one in rows]
    differing = [one for one in rows if one.differs]
    sheet.which.choose("differ")
    sheet.which.chosen.emit("differ")
    assert len(sheet.table.rows()) == len(differing)
    assert unnamed_controls(sheet) == []
    sheet.dismiss()


def test_a_centre_with_one_way_alone_compares_it_with_all_weighing_the_same(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    view, _ = shown(qtbot, centre)
    press(view, "compare")
    sheet = sheet_of(view, CompareSheet)
    assert [side.key() for side in sheet.sides] == [OWN, ALIKE]
    sheet.compare()
    settle()
    assert sheet.sums[0][1].text() == sheet.sums[0][2].text() != ""
    sheet.dismiss()


@pytest.mark.parametrize("name", ["forslag.csv", "forslag.xlsx"])
def test_the_proposal_is_taken_out_as_a_file(
    qtbot: QtBot, centre: ParticipantWorld, tmp_path: Path, name: str
) -> None:
    view, workspace = shown(qtbot, centre)
    view.acts.write(str(tmp_path / name))
    content = (tmp_path / name).read_bytes()
    assert "not encrypted" in workspace.told[-1].text
    if name.endswith("csv"):
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
        assert rows[0][0] == "Participant"
        assert [row[0] for row in rows[1:]] == [
            "Amir Haddad",
            "Kim Rønning",
            "Lena Foss",
            "Petter Åsen",
        ]
        assert not any("Jonas" in cell for row in rows for cell in row)
    else:
        assert content[:2] == b"PK"


def test_a_place_that_can_not_be_written_to_is_told(
    qtbot: QtBot, centre: ParticipantWorld, tmp_path: Path
) -> None:
    view, workspace = shown(qtbot, centre)
    view.acts.write(str(tmp_path / "nowhere" / "forslag.csv"))
    assert "another place" in workspace.told[-1].text
