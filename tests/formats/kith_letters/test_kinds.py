"""What a body is, is told from its beginning, in any clothes, and never guessed."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.letters import (
    Letter,
)
from services.formats.kith import KithMessage, decode
from services.formats.kith_letters import kind_of, read
from tests.formats.kith.test_samples import INVALID, VALID

DIALOGS = [name for name in VALID if name.startswith("dialog")]
RECEIPTS = [name for name in VALID if name.startswith("apprec")]


def _sample(shared: Path, name: str, folder: str = "valid") -> bytes:
    return (shared / "kith" / "samples" / folder / f"{name}.xml").read_bytes()


@pytest.mark.parametrize("name", [*VALID, *INVALID])
def test_the_kind_of_a_sample_is_told_without_reading_it(name: str, shared: Path) -> None:
    content = _sample(shared, name, "valid" if name in VALID else "invalid")
    told = kind_of(content)
    if name.startswith("apprec"):
        assert told == "APPREC"
    elif name in VALID:
        source = decode(content)
        assert isinstance(source, KithMessage)
        assert told == source.info.type.v
    else:
        assert told == ""  # it has no Type


@pytest.mark.parametrize("name", ["get-business-document-response"])
def test_the_kind_of_a_document_from_the_message_service_is_told(name: str, shared: Path) -> None:
    answer = json.loads((shared / "kith" / "samples" / "nhn" / f"{name}.json").read_bytes())
    content = base64.b64decode(answer["businessDocument"])
    assert kind_of(content).startswith("DIALOG_")
    assert isinstance(read(content), Letter)


IN_OTHER_CLOTHES = (
    b"<m:MsgHead a='b'> <m:MsgInfo>"
    b'<!-- <Type V="DIALOG_AVVIK"/> --><m:Type V=" DIALOG_SVAR"/></m:MsgInfo>'
)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", ""),
        (b"{}", ""),
        (b"<html><Type V='DIALOG_NOTAT'/></html>", ""),
        (b"<MsgHead><MsgInfo><Type DN='x' V = 'DIALOG_NOTAT' /></MsgInfo></MsgHead>", "DIALOG_NOTAT"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- AppRec -->" + IN_OTHER_CLOTHES, "DIALOG_SVAR"),
        (b"<MsgHead><MsgInfo><Sender><Type V='RES'/></Sender></MsgInfo></MsgHead>", ""),
        (b"<a:AppRec xmlns:a='x'><a:MsgType V='APPREC'/>", "APPREC"),
        (b"<MsgHead >", ""),
    ],
)  # fmt: skip
def test_the_kind_is_found_in_any_clothes_and_never_guessed(body: bytes, kind: str) -> None:
    assert kind_of(body) == kind


@given(st.binary(max_size=300))
def test_the_kind_of_any_bytes_is_told_without_failing(body: bytes) -> None:
    assert kind_of(body) == "" or b"<" in body
