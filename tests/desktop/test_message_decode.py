"""`medvandrer message decode` tells what a message says, never what a file holds, or why it is refused."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.command_line import main
from services.formats.kith import coded, encode, receipt_for
from services.formats.kith.model import Coded, DialogKind, Moment, OtherReceiver, RichText
from tests.formats.kith.invented import MSG_ID, PNG, attachment, message, with_note

ID = "0c0c0c0c-0000-4000-8000-000000000001"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with a message that has an attachment of another type than it says."""
    written = encode(message(DialogKind.HELSEFAGLIG, attachment()))
    lying = written.replace(b"application/pdf", b"image/png")
    place = tmp_path / "melding.xml"
    place.write_bytes(lying)
    return place


def test_a_message_is_told_in_plain_words(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["message", "decode", str(file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Type: Helsefaglig dialog (DIALOG_HELSEFAGLIG)"
    assert f"Id: {MSG_ID}" in lines
    assert "Fra: Kafé Brua, HER 99000101, Los og møteplass, HER 99000102" in lines
    assert "Tema: Henvendelse om pasient (6), Utskriving" in lines
    assert "Tekst: Hei Liv." in lines
    assert "Samtykke: Ja (1)" in lines
    assert "Merknad: Et vedlegg er noe annet enn avsenderen sier." in lines
    (told,) = (line for line in lines if line.startswith("Vedlegg"))
    assert told == "Vedlegg: plan.pdf, oppgitt image/png, funnet application/pdf, 15 byte"


def test_a_message_is_told_as_json(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["message", "decode", "--json", str(file)]) == 0
    said = capsys.readouterr().out
    facts = json.loads(said)
    assert facts["kind"] == {"code": "DIALOG_HELSEFAGLIG", "name": "Helsefaglig dialog"}
    assert facts["patient"]["ids"] == [{"kind": "FNR", "id": "15899212345"}]
    assert facts["consent"] == [{"code": "1", "name": "Ja", "volume": "3109"}]
    assert facts["attachments"][0]["bytes"] == 15
    assert "JVBERi" not in said
    assert "%PDF" not in said


def test_a_receipt_is_told_with_its_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = receipt_for(
        message().info,
        id=ID,
        at=Moment("2026-11-19T07:20:00Z"),
        errors=(coded("8221", "E36"),),
        rejected=True,
    )
    place = tmp_path / "kvittering.xml"
    place.write_bytes(encode(made))
    assert main(["message", "decode", str(place)]) == 0
    said = capsys.readouterr().out
    assert "Utfall: Avvist (2)" in said
    assert "Feil: Pasientopplysninger er utilstrekkelige (E36)" in said
    assert f"Gjelder: Helsefaglig dialog (DIALOG_HELSEFAGLIG), {MSG_ID}" in said


def test_a_refusal_is_told_with_its_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "feil.xml"
    place.write_bytes(encode(message()).replace(MSG_ID.encode(), b"melding-1"))
    assert main(["message", "decode", str(place)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "Avvist med E10: Meldingens id er ikke en UUID. (MsgHead/MsgInfo/MsgId)\n"
    assert main(["message", "decode", "--json", str(place)]) == 1
    refused = json.loads(capsys.readouterr().out)["refused"]
    assert (refused["code"], refused["fault"]) == ("E10", "not_a_uuid")
    assert refused["message_id"] == "melding-1"


def test_a_file_that_is_not_there_is_said_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["message", "decode", str(tmp_path / "borte.xml")]) == 1
    assert capsys.readouterr().err.startswith("Filen kan ikke leses.")
    assert main(["message", "decode", str(tmp_path)]) == 1


def test_no_letter_of_a_message_steers_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "melding.xml"
    place.write_bytes(encode(with_note(message(), tema="a\u009b2Jb\u202ec")))
    assert main(["message", "decode", str(place)]) == 0
    said = capsys.readouterr().out
    assert "a 2Jb c" in said
    assert PNG.decode("latin-1") not in said


@pytest.mark.parametrize("option", [[], ["--json"]])
def test_what_can_not_be_shown_in_letters_is_written_another_way(
    file: Path, option: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A screen or a file that takes no æ, as on some servers, and where output is redirected on Windows."""
    poor = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", poor)
    assert main(["message", "decode", *option, str(file)]) == 0
    said = poor.buffer.getvalue().decode("ascii")
    assert "Kaf" in said
    if option:
        assert json.loads(said)["sender"]["name"] == "Kafé Brua"


def test_every_body_and_every_receiver_of_a_message_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sent = with_note(message(), merknad="Ring først.")
    other = with_note(message(), tekst_notat_innhold=RichText("Og dette."), tema="Annet")
    copied = OtherReceiver(
        role_receiver=Coded("COP", "Kopimottaker"), organisation=sent.info.sender.organisation
    )
    info = replace(sent.info, other_receivers=(copied,))
    place = tmp_path / "melding.xml"
    place.write_bytes(encode(replace(sent, info=info, documents=sent.documents + other.documents)))
    assert main(["message", "decode", str(place)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith(("Tekst", "Tema", "Kopi"))] == [
        "Kopi til: Kopimottaker (COP), Kafé Brua, HER 99000101, Los og møteplass, HER 99000102",
        "Tema: Henvendelse om pasient (6), Utskriving",
        "Tema: Henvendelse om pasient (6), Annet",
        "Tekst: Hei Liv.",
        "Tekst: Ring først.",
        "Tekst: Og dette.",
    ]
    assert main(["message", "decode", "--json", str(place)]) == 0
    assert len(json.loads(capsys.readouterr().out)["copies"]) == 1


def test_what_was_left_out_of_a_text_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = encode(message()).replace(
        b"Hei Liv.", b'Hei <img xmlns="http://www.w3.org/1999/xhtml" src="x"/>Liv.'
    )
    place = tmp_path / "melding.xml"
    place.write_bytes(written)
    assert main(["message", "decode", str(place)]) == 0
    assert "Utelatt: img" in capsys.readouterr().out.splitlines()
