"""The command line: every command, misused too. It says one sentence and gives an exit code."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from resources.version import VERSION
from services.use_cases.house import leave
from tests.desktop.command import TREE, command, medvandrer, surroundings
from tests.fakes.house import LEADER, OTHER_PASSPHRASE, PASSPHRASE, a_house, founded

SMALL = TREE / "tests" / "data" / "registers" / "small"
TODAY = ("--today", "2026-11-22")
TABLE = {"file", "sheet", "kind", "rows", "valid", "needs_decision", "refused", "duplicates"}
FINDING = {"row", "column", "verdict", "code", "message", "value_after"}
VERDICTS = {"normalised", "ask", "refused"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder with a centre in it, locked."""
    house = a_house(tmp_path)
    leave(founded(house).unlocked)
    return house.folder


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return file


def test_the_version_is_said_and_nothing_else() -> None:
    ended = medvandrer("--version")
    assert (ended.code, ended.out, ended.err) == (0, f"medvandrer {VERSION}\n", "")


def test_a_dry_run_tells_the_golden_numbers_in_the_documented_keys() -> None:
    files = [SMALL / name for name in ("tidgivere.xlsx", "deltakere.xlsx", "aktiviteter.csv")]
    files += [SMALL / name for name in ("tilbud.csv", "tsb-enheter.csv")]
    ended = medvandrer("import", *files, *TODAY, "--dry-run", "--json")
    told = json.loads(ended.out)
    golden = json.loads((SMALL / "golden.json").read_text(encoding="utf-8"))
    wanted = {f["file"]: (f["data_rows"], f["valid"], f["needs_decision"]) for f in golden["files"]}
    tables = told["tables"]
    assert {t["file"]: (t["rows"], t["valid"], t["needs_decision"]) for t in tables} == wanted
    assert all(table.keys() >= TABLE for table in tables)
    findings = [finding for table in tables for finding in table["findings"]]
    assert all(finding.keys() >= FINDING for finding in findings)
    assert {finding["verdict"] for finding in findings} >= VERDICTS
    assert (ended.code, ended.err, told["unread"]) == (0, "", [])


def test_a_dry_run_in_words_names_every_table_and_how_many_rows_wait() -> None:
    ended = medvandrer("import", SMALL / "tilbud.csv", *TODAY, "--dry-run")
    assert ended.code == 0
    assert "25 rader, 22 gyldige, 3 må avgjøres, 0 avvist" in ended.out


def test_a_file_that_is_no_spreadsheet_is_refused_in_a_sentence(tmp_path: Path) -> None:
    picture = tmp_path / "bilde.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))
    ended = medvandrer("import", picture, "--dry-run")
    assert ended.code == 1
    assert ended.err.startswith("bilde.xlsx: ")
    assert "Traceback" not in ended.err
    told = json.loads(medvandrer("import", picture, "--dry-run", "--json").out)
    assert [each["file"] for each in told["refused_files"]] == ["bilde.xlsx"]


def test_a_file_without_a_table_is_named_in_words_and_in_the_json(tmp_path: Path) -> None:
    letter = tmp_path / "brev.csv"
    letter.write_text("Kjære alle\n\nTakk for i fjor.\n", encoding="utf-8")
    ended = medvandrer("import", letter, "--dry-run")
    assert ended.code == 1
    assert "brev.csv: fant ingen tabell" in ended.err
    told = json.loads(medvandrer("import", letter, "--dry-run", "--json").out)
    assert told["unread"] == ["brev.csv"]


def test_a_file_that_is_not_there_is_told_and_leaves_the_others_judged() -> None:
    ended = medvandrer("import", SMALL / "tilbud.csv", "borte.xlsx", *TODAY, "--dry-run", "--json")
    told = json.loads(ended.out)
    assert ended.code == 1
    assert [table["file"] for table in told["tables"]] == ["tilbud.csv"]
    assert [each["file"] for each in told["refused_files"]] == ["borte.xlsx"]


def test_a_reader_that_stops_reading_is_met_with_silence() -> None:
    line = command("import", SMALL / "aktiviteter.csv", *TODAY, "--dry-run", "--json")
    with subprocess.Popen(
        line, cwd=TREE, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        said = child.stderr.read()
        child.wait(60)
    assert said == b""
    assert child.returncode == 1


@pytest.mark.parametrize(
    "asked",
    [
        ("import", "x.csv", "--dry-run", "--kind", "horses"),
        ("import", "x.csv"),
        ("tour",),
        ("tour", "--out", "x", "--size", "wide"),
        ("tour", "--out", "x", "--today", "yesterday"),
        ("backup",),
        ("fly",),
    ],
)
def test_a_misused_command_says_how_it_is_used(asked: tuple[str, ...]) -> None:
    ended = medvandrer(*asked)
    assert ended.code == 2
    assert ended.err.startswith("usage: medvandrer")


def test_a_day_that_is_none_is_said_to_be_none() -> None:
    ended = medvandrer("import", SMALL / "tilbud.csv", "--dry-run", "--today", "22.11")
    assert (ended.code, ended.out) == (2, "")
    assert "2026-11-22" in ended.err


@pytest.mark.parametrize("asked", ["backup", "restore", "check"])
def test_no_command_takes_a_passphrase_as_an_argument(asked: str, tmp_path: Path) -> None:
    where = () if asked == "check" else (tmp_path / "x.medvandrer",)
    for option in ("--passphrase", "--password", "--secret"):
        assert medvandrer(asked, *where, option, PASSPHRASE).code == 2


def test_a_check_where_nothing_lies_is_in_order_and_makes_nothing(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    ended = medvandrer("--home", empty, "check", "--json")
    told = json.loads(ended.out)
    assert ended.code == 0
    assert told["ok"] is True
    assert told["store"] == {"ok": True, "found": False}
    assert told["practice_unit"] == {"ok": True, "loopback_only": True}
    assert told["versions"]["medvandrer"] == VERSION
    assert not empty.exists()


def test_a_check_without_a_passphrase_sees_only_the_outside(home: Path) -> None:
    told = json.loads(medvandrer("--home", home, "check", "--json").out)
    assert told["store"] == {"ok": True, "found": True, "opened": False}


def test_a_check_with_the_passphrase_counts_the_journals_lines(
    home: Path, passphrase_file: Path
) -> None:
    asked = ("--home", home, "check", "--json", "--name", LEADER)
    by_file = json.loads(medvandrer(*asked, "--passphrase-file", passphrase_file).out)
    by_environment = json.loads(medvandrer(*asked, passphrase=PASSPHRASE).out)
    assert by_file["store"]["opened"] is True
    assert by_environment["store"]["journal_lines"] > by_file["store"]["journal_lines"] > 0


def test_a_check_with_a_wrong_passphrase_is_not_in_order(home: Path) -> None:
    ended = medvandrer(
        "--home", home, "check", "--json", "--name", LEADER, passphrase=OTHER_PASSPHRASE
    )
    told = json.loads(ended.out)
    assert ended.code == 1
    assert told["store"] == {"ok": False, "refused": "WrongSecret"}
    assert OTHER_PASSPHRASE not in ended.out + ended.err


def test_a_backup_is_written_and_brought_back(home: Path, tmp_path: Path) -> None:
    target = tmp_path / "kopi.medvandrer"
    secret = PASSPHRASE
    made = medvandrer("--home", home, "backup", target, "--name", LEADER, passphrase=secret)
    assert made.code == 0, made.err
    assert "skrevet og prøvd" in made.out
    fresh = tmp_path / "fresh"
    back = medvandrer("--home", fresh, "restore", target, "--name", LEADER, passphrase=secret)
    assert back.code == 0, back.err
    told = medvandrer("--home", fresh, "check", "--json", "--name", LEADER, passphrase=secret)
    assert json.loads(told.out)["store"]["opened"] is True


def test_a_wrong_passphrase_backs_up_and_brings_back_nothing(home: Path, tmp_path: Path) -> None:
    target = tmp_path / "kopi.medvandrer"
    wrong = OTHER_PASSPHRASE
    refused = medvandrer("--home", home, "backup", target, "--name", LEADER, passphrase=wrong)
    assert refused.code == 1
    assert not target.exists()
    medvandrer("--home", home, "backup", target, "--name", LEADER, passphrase=PASSPHRASE)
    fresh = tmp_path / "fresh"
    back = medvandrer("--home", fresh, "restore", target, "--name", LEADER, passphrase=wrong)
    assert back.code == 1
    assert "Traceback" not in back.err
    assert not (fresh / "centre").exists()


def test_nobody_named_and_nobody_to_ask_is_told_in_words(home: Path, tmp_path: Path) -> None:
    target = tmp_path / "kopi.medvandrer"
    unnamed = medvandrer("--home", home, "backup", target, passphrase=PASSPHRASE)
    assert (unnamed.code, "--name" in unnamed.err) == (1, True)
    silent = medvandrer("--home", home, "backup", target, "--name", LEADER)
    assert (silent.code, "MEDVANDRER_PASSPHRASE" in silent.err) == (1, True)
    assert not target.exists()


def test_a_backup_to_a_full_disk_leaves_the_older_one(home: Path, tmp_path: Path) -> None:
    target = tmp_path / "kopi.medvandrer"
    target.write_bytes(b"the older one")
    full = medvandrer(
        "--home", home, "backup", target, "--name", LEADER,
        largest_file=200, passphrase=PASSPHRASE,
    )  # fmt: skip
    assert full.code == 1
    assert "Traceback" not in full.err
    assert len(full.err.splitlines()) == 1
    assert target.read_bytes() == b"the older one"


def test_a_damaged_backup_is_refused_and_what_is_here_stays(home: Path, tmp_path: Path) -> None:
    target = tmp_path / "kopi.medvandrer"
    secret = PASSPHRASE
    medvandrer("--home", home, "backup", target, "--name", LEADER, passphrase=secret)
    damaged = bytearray(target.read_bytes())
    damaged[len(damaged) // 2] ^= 0xFF
    target.write_bytes(damaged)
    refused = medvandrer("--home", home, "restore", target, "--name", LEADER, passphrase=secret)
    assert refused.code == 1
    assert "Traceback" not in refused.err
    still = medvandrer("--home", home, "check", "--json", "--name", LEADER, passphrase=secret)
    assert json.loads(still.out)["ok"] is True


def test_a_tour_takes_no_folder_that_holds_a_centre(home: Path, tmp_path: Path) -> None:
    before = sorted(path.name for path in home.rglob("*"))
    refused = medvandrer("--home", home, "tour", "--out", tmp_path / "out")
    assert (refused.code, "et senter" in refused.err) == (1, True)
    assert sorted(path.name for path in home.rglob("*")) == before


def test_a_tour_through_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    refused = medvandrer("tour", "--out", tmp_path / "out", "--register", tmp_path / "none")
    assert (refused.code, len(refused.err.splitlines())) == (1, 1)


def test_the_small_register_is_the_one_that_people_practise_with() -> None:
    for name in ("tidgivere.xlsx", "deltakere.xlsx", "aktiviteter.csv", "tilbud.csv"):
        assert (TREE / "resources" / "practice" / name).read_bytes() == (SMALL / name).read_bytes()
    assert shutil.which("bash")
