"""The main job, from the first start to the backup brought back: what really happened."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from services.domain.access import Actor, Role
from tests.journeys.marked import WRITTEN, found_in
from tests.journeys.travelled import Travelled
from ui.page_list import pages_for

COLOURS = 24
"""A picture with fewer colours than this shows nothing."""


def test_every_step_of_the_main_job_comes_to_its_end(travelled: Travelled) -> None:
    failed = [step for step in travelled.facts["steps"] if not step["ok"]]
    assert not failed, travelled.said.decode()
    assert travelled.facts["surprises"] == []
    assert travelled.code == 0
    assert all(step["seconds"] >= 0 for step in travelled.facts["steps"])


def test_the_windows_give_no_warning_of_qt(travelled: Travelled) -> None:
    assert travelled.facts["qt_warnings"] == []


def test_the_register_is_judged_as_the_golden_numbers_say(
    travelled: Travelled, small: Path
) -> None:
    golden = json.loads((small / "golden.json").read_text(encoding="utf-8"))
    wanted = {
        file["file"]: (
            file["data_rows"],
            file["valid"],
            file["needs_decision"],
            file["refused"],
            file["duplicate_rows"],
        )
        for file in golden["files"]
    }
    keys = ("rows", "valid", "needs_decision", "refused", "duplicates")
    tables = travelled.facts["imported"]["tables"]
    assert {table["file"]: tuple(table[key] for key in keys) for table in tables} == wanted


def test_every_row_is_stored_joined_waiting_refused_or_left_out(travelled: Travelled) -> None:
    imported = travelled.facts["imported"]
    ends = ("stored", "joined", "waiting", "refused", "left_out")
    assert sum(imported[end] for end in ends) == sum(t["rows"] for t in imported["tables"])
    assert imported["answered"] > 0
    assert travelled.facts["stored"]["waiting_row"] == imported["waiting"]


def test_the_match_is_asked_agreed_active_and_ends_with_a_closing_talk(
    travelled: Travelled,
) -> None:
    # The main job now follows the match to its end: a pause keeps the place, and then they go on.
    assert [state["state"] for state in travelled.facts["match"]] == [
        "asked", "agreed", "active", "paused", "active", "closing", "ended",
    ]  # fmt: skip


def test_a_proposal_for_all_is_made_changed_by_hand_and_accepted(travelled: Travelled) -> None:
    told = travelled.facts["proposal"]
    assert told["waiting"] == told["pairs_proposed"] + told["wait_on"]
    assert (told["pinned"], told["kept_apart"], told["chosen_by_hand"]) == (1, 1, 1)
    assert told["proven"] is True
    assert 0 < told["accepted"] == told["people_helped"] == told["helped_after_changes"]
    assert told["helped_one_way"] == told["helped_after_changes"]
    assert told["asked"] == 1


def test_volunteers_are_made_ready_and_cared_for(travelled: Travelled) -> None:
    told = travelled.facts["care"]
    assert told["volunteers_on_the_way"] > 0
    done = ("points_noted", "absences_noted", "supervisions_held", "supervised")
    assert [told[each] for each in done] == [1, 1, 1, 1]
    assert told["questions_on_own_page"] == 1
    assert 0 < told["talk_owed_within_hours"] <= 48
    assert told["debrief_held"] is True


def test_the_message_is_sent_received_and_answered_in_this_order(travelled: Travelled) -> None:
    reached = travelled.facts["message"]
    assert [state["state"] for state in reached] == ["sent", "received", "answered"]
    moments = [state["at"] for state in reached]
    assert moments == sorted(moments)
    assert travelled.facts["told"]["answers_received"] == 1


def test_a_withdrawn_consent_stops_the_next_message(travelled: Travelled) -> None:
    consent = travelled.facts["consent"]
    assert consent["given"] == ["active"]
    assert consent["refusal"] == "ConsentWithdrawn"
    assert consent["stopped_after_withdrawal"] is True


def test_the_backup_brings_back_what_was_there(travelled: Travelled) -> None:
    keeping = travelled.facts["keeping"]
    assert keeping["wrong_passphrase_refused"] is True
    assert keeping["same_after_unlocking"] is True
    assert keeping["restored_as_backed_up"] is True
    assert keeping["backup_bytes"] > 100_000


def test_the_journal_tells_everything_and_its_chain_holds(travelled: Travelled) -> None:
    journal, stored = travelled.facts["journal"], travelled.facts["stored"]
    assert journal["chain_holds"] is True
    written = ("volunteer", "participant", "activity", "offer", "unit")
    assert journal["lines"] > sum(stored[kind] for kind in written)


def test_there_is_a_picture_of_every_page_and_of_each_only_one_by_a_name(
    travelled: Travelled,
) -> None:
    pictures = travelled.facts["pictures"]
    assert [path.name for path in travelled.pictures] == [each["file"] for each in pictures]
    # A volunteer comes in too now, with a page that no leader has.
    actors = (
        Actor("founder", frozenset({Role.LEADER, Role.COORDINATOR}), "test"),
        Actor("asked", frozenset({Role.VOLUNTEER}), "test", "asked"),
    )
    pages = {entry.key for actor in actors for entry in pages_for(actor)} | {"unlock"}
    assert {each["page"] for each in pictures} == pages
    assert len({(each["page"], each["shows"]) for each in pictures}) == len(pictures)


def test_no_picture_is_blank_or_of_another_size(travelled: Travelled) -> None:
    for path in travelled.pictures:
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1024, 720), path.name
        seen = {
            image.pixel(x, y)
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        }
        assert len(seen) > COLOURS, path.name


def test_nothing_that_anybody_wrote_lies_readable_in_any_file(travelled: Travelled) -> None:
    files = [
        path
        for folder in (travelled.home, travelled.left, travelled.out)
        for path in folder.rglob("*")
        if path.is_file()
    ]
    assert any(path.suffix == ".store" for path in files)
    assert any(path.suffix == ".medvandrer" for path in files)
    found = {str(path): names for path in files if (names := found_in(path.read_bytes()))}
    assert found == {}


def test_nothing_that_anybody_wrote_is_said_on_the_way(travelled: Travelled) -> None:
    assert found_in(travelled.said) == []
    titles = [each["shows"] + each["file"] for each in travelled.facts["pictures"]]
    assert found_in("\n".join(titles).encode()) == []


@pytest.mark.parametrize("name", WRITTEN)
def test_a_marker_in_the_clear_would_be_found(name: str, tmp_path: Path) -> None:
    leak = tmp_path / "leak"
    leak.write_bytes(b"\x00before " + WRITTEN[name].encode("utf-16-le") + b" after")
    assert name in found_in(leak.read_bytes())


def test_the_picture_folder_is_said_at_the_end(travelled: Travelled) -> None:
    assert str(travelled.out.resolve()) in travelled.said.decode()
