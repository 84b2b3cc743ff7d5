"""A personal signature holds for the whole message and for somebody who is vouched for, or it does not hold."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from lxml import etree

from services.domain.letters import Letter, Signature, SignatureState
from services.formats.kith import decode
from services.formats.kith.certificates import Trust
from services.formats.kith_letters import opened, read, write
from tests.formats.kith_letters.signing import (
    DS,
    ENVELOPED,
    EXCLUSIVE,
    INCLUSIVE,
    NOW,
    between,
    issued,
    liv,
    root,
    signed,
    trust,
)
from tests.formats.kith_letters.told import LETTER, UNDERSTOOD

PLAIN = write(LETTER)


def _signature(content: bytes, believed: Trust | None = None) -> Signature:
    decode(content)
    found = opened(content, trust=believed).post
    assert isinstance(found, Letter)
    return found.signature


def _state(content: bytes, believed: Trust | None = None) -> tuple[str, str]:
    told = _signature(content, believed)
    return told.state.value, told.code.value if told.code else ""


@pytest.mark.parametrize("key", ["rsa liv", "ec liv"])
@pytest.mark.parametrize("way", [EXCLUSIVE, INCLUSIVE])
@pytest.mark.parametrize(
    "transforms", [(ENVELOPED,), (ENVELOPED, EXCLUSIVE), (ENVELOPED, INCLUSIVE)]
)
def test_a_signature_by_somebody_vouched_for_is_valid(
    key: str, way: str, transforms: tuple[str, ...]
) -> None:
    content = signed(PLAIN, liv(key), between(), way=way, transforms=transforms)
    assert _signature(content, trust()) == Signature(SignatureState.VALID, "Liv Nygård")
    assert _signature(content) == Signature(SignatureState.INTACT, "Liv Nygård")


def test_a_signed_letter_says_the_same_as_an_unsigned_one() -> None:
    found = read(signed(PLAIN, liv()))
    assert isinstance(found, Letter)
    assert found.signature.state is SignatureState.INTACT
    assert found.parts == LETTER.parts
    assert read(signed(write(UNDERSTOOD), liv())) != UNDERSTOOD


def test_a_letter_without_a_signature_says_so() -> None:
    assert _signature(PLAIN, trust()) == Signature()


def test_one_changed_letter_breaks_it() -> None:
    content = signed(PLAIN, liv(), between())
    for old, new in (
        (b"fredag", b"mandag"),
        (b"Jonas", b"Jonis"),
        (b"Utskriving 24", b"Utskriving 25"),
    ):
        assert old in content
        assert _state(content.replace(old, new), trust()) == ("invalid", "S01")


def test_what_is_moved_or_added_outside_the_words_breaks_it_too() -> None:
    content = signed(PLAIN, liv(), between())
    assert _state(content.replace(b"<MsgInfo>", b"\n<MsgInfo>"), trust()) == ("invalid", "S01")
    assert _state(content.replace(b"</MsgHead>", b" </MsgHead>"), trust()) == ("invalid", "S01")
    assert _state(content.replace(b"</Document>", b"</Document><!-- x -->"), trust())[0] == "valid"


def test_a_file_put_beside_the_signed_words_breaks_it() -> None:
    content = signed(PLAIN, liv(), between())
    added = content.replace(
        b"<Signature", b'<Document><RefDoc><MsgType V="A"/></RefDoc></Document><Signature', 1
    )
    assert _state(added, trust()) == ("invalid", "S01")


@pytest.mark.parametrize("uri", ["#x", "http://example.no/a.xml", " "])
def test_a_reference_to_anything_but_the_whole_is_not_taken(uri: str) -> None:
    assert _state(signed(PLAIN, liv(), between(), uri=uri), trust()) == ("invalid", "S99")


@pytest.mark.parametrize(
    "transforms",
    [
        (EXCLUSIVE,),
        (EXCLUSIVE, ENVELOPED),
        (ENVELOPED, EXCLUSIVE, EXCLUSIVE),
        (ENVELOPED, "http://www.w3.org/TR/1999/REC-xslt-19991116"),
        (ENVELOPED, "http://www.w3.org/TR/1999/REC-xpath-19991116"),
        (ENVELOPED, f"{EXCLUSIVE}WithComments"),
    ],
)
def test_other_ways_to_choose_what_is_signed_are_not_taken(transforms: tuple[str, ...]) -> None:
    content = signed(PLAIN, liv(), between(), transforms=transforms)
    assert _state(content, trust()) == ("invalid", "S99")


def _changed(content: bytes, change: str) -> bytes:
    tree = etree.fromstring(content)
    signature = tree[-1]
    info = signature[0]
    match change:
        case "two references":
            info.append(etree.fromstring(etree.tostring(info[2])))
        case "no reference":
            info.remove(info[2])
        case "no value":
            signature.remove(signature[1])
        case "sha1":
            info[2][1].set("Algorithm", f"{DS}sha1")
        case "a wish of its own":
            etree.SubElement(
                info[2][0][1], "{http://www.w3.org/2001/10/xml-exc-c14n#}InclusiveNamespaces"
            )
        case "a second signature inside":
            inside = etree.SubElement(signature, f"{{{DS}}}Object")
            inside.append(etree.fromstring(etree.tostring(signature)))
        case _:
            raise AssertionError(change)
    return etree.tostring(tree)


@pytest.mark.parametrize(
    "change",
    [
        *("two references", "no reference", "no value", "sha1"),
        *("a wish of its own", "a second signature inside"),
    ],
)
def test_a_signature_of_another_form_is_not_taken(change: str) -> None:
    content = signed(PLAIN, liv(), between())
    assert _state(_changed(content, change), trust()) == ("invalid", "S99")


def test_a_whole_signed_message_wrapped_in_another_does_not_lend_its_signature() -> None:
    inner = etree.fromstring(signed(PLAIN, liv(), between()))
    outer = etree.fromstring(PLAIN.replace(b"fredag", b"mandag"))
    signature = inner[-1]
    holder = etree.SubElement(signature, f"{{{DS}}}Object")
    for child in list(inner)[:-1]:
        holder.append(child)
    outer.append(signature)
    assert _state(etree.tostring(outer), trust()) == ("invalid", "S01")


def test_an_algorithm_that_does_not_fit_the_key_breaks_it() -> None:
    content = signed(PLAIN, liv(), between()).replace(b"#rsa-sha256", b"#ecdsa-sha256")
    assert _state(content, trust()) == ("invalid", "S01")
    short = issued("Liv Nygård", "rsa short", between())
    assert _state(signed(PLAIN, short, between()), trust()) == ("invalid", "S01")


def test_broken_letters_in_value_and_certificate_are_told_apart() -> None:
    content = signed(PLAIN, liv(), between())
    value = content.index(b"<SignatureValue>") + 16
    assert _state(content[:value] + b"!" + content[value:], trust()) == ("invalid", "S01")
    card = content.index(b"<X509Certificate>") + 17
    broken = content[:card] + b"AAAA" + content[card:]
    assert _state(broken, trust()) == ("invalid", "S02")


def test_a_certificate_that_nobody_vouches_for_is_told_as_such() -> None:
    own = issued("Liv Nygård", "rsa own")
    assert _state(signed(PLAIN, own), trust()) == ("invalid", "S02")
    assert _state(signed(PLAIN, liv()), trust()) == ("invalid", "S02")
    impostor = issued("Fjordheim rot", "ec impostor", issues=True)
    false = issued("Liv Nygård", "rsa own", impostor)
    assert _state(signed(PLAIN, false, impostor), trust()) == ("invalid", "S02")


def test_a_certificate_out_of_its_days_or_made_for_another_use_is_not_taken() -> None:
    old = issued("Liv Nygård", "rsa liv", between(), ends=NOW - timedelta(days=1))
    assert _state(signed(PLAIN, old, between()), trust()) == ("invalid", "S02")
    seals = issued("Liv Nygård", "rsa liv", between(), signs=False)
    assert _state(signed(PLAIN, seals, between()), trust()) == ("invalid", "S02")
    person = issued("Hanne", "rsa own", liv())
    assert _state(signed(PLAIN, person, liv(), between()), trust()) == ("invalid", "S02")
    later = Trust((root().certificate,), NOW + timedelta(days=200))
    assert _state(signed(PLAIN, liv(), between()), later) == ("invalid", "S02")


def test_a_chain_that_goes_in_a_ring_ends() -> None:
    one = issued("En", "ec one", issues=True)
    two = issued("To", "ec two", one, issues=True)
    ring = issued("En", "ec one", two, issues=True)
    person = issued("Liv Nygård", "rsa liv", two)
    assert _state(signed(PLAIN, person, two, ring), trust()) == ("invalid", "S02")


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1"])
def test_a_signature_holds_in_any_encoding_and_behind_a_mark(encoding: str) -> None:
    content = signed(PLAIN, liv(), between())
    text = content.decode("utf-8").partition("\n")[2]
    told = f'<?xml version="1.0" encoding="{encoding}"?>\n'.encode()
    body = text.encode(encoding, "xmlcharrefreplace")
    mark = b"\xef\xbb\xbf" if encoding == "utf-8" else b""
    assert _state(mark + told + body, trust()) == ("valid", "")


@pytest.mark.parametrize("way", ["inclusive", "exclusive"])
def test_a_message_signed_by_another_program_is_verified(way: str, tree: Path) -> None:
    """Made once with xmlsec 1.3 and a key that is no more: with namespaces around and a comment inside."""
    content = (tree / "tests" / "data" / "kith" / f"signed_by_xmlsec_{way}.xml").read_bytes()
    assert _signature(content) == Signature(SignatureState.INTACT, "Liv Nygård")
    assert _state(content.replace(b"fredag", b"mandag")) == ("invalid", "S01")
    assert _state(content.replace(b"en merknad", b"en annen")) == ("intact", "")


def test_what_has_no_canonical_form_is_not_taken() -> None:
    content = signed(PLAIN, liv(), between()).replace(
        b"<MsgHead ", b'<MsgHead xmlns:x="relative" ', 1
    )
    assert _state(content, trust()) == ("invalid", "S99")
