"""The container holds what it lists and not one byte more; every other program opens it too."""

from __future__ import annotations

import io
import json
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.formats.sealed import SealedRefused
from services.formats.sealed.container import packed, unpacked
from services.formats.sealed.package import LARGEST_CONTENT, Parties, taken_out
from tests.formats.sealed.made import PACKAGE, PDF, XML

WHO = Parties("a" * 64, "b" * 64)
MEMBERS = {"innhold.json": b"{}", "melding.xml": XML, "melding.pdf": PDF}
WHOLE = b"".join(packed(MEMBERS))


def fault(content: bytes) -> str:
    with pytest.raises(SealedRefused) as caught:
        unpacked(memoryview(content))
    return caught.value.fault


def fault_inside(members: dict[str, bytes]) -> str:
    with pytest.raises(SealedRefused) as caught:
        taken_out(memoryview(b"".join(packed(members))), WHO)
    return caught.value.fault


def manifest(**changed: object) -> dict[str, bytes]:
    """A package's members with something changed in the list of them."""
    from services.formats.sealed.package import contained

    made = unpacked(memoryview(b"".join(contained(PACKAGE, WHO))))
    said = {**json.loads(bytes(made["innhold.json"])), **changed}
    return {**{name: bytes(one) for name, one in made.items()}, "innhold.json": jsoned(said)}


def jsoned(said: object) -> bytes:
    return json.dumps(said).encode()


def zipped(*members: tuple[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, content in members:
            made.writestr(name, content)
    return out.getvalue()


@given(some.dictionaries(some.text("abc.", min_size=1, max_size=8), some.binary(), max_size=8))
def test_what_is_packed_is_unpacked_by_us_and_by_others(members: dict[str, bytes]) -> None:
    whole = b"".join(packed(members))
    with zipfile.ZipFile(io.BytesIO(whole)) as found:
        assert found.testzip() is None
        assert {name: found.read(name) for name in found.namelist()} == members
    if members:
        assert unpacked(memoryview(whole)) == members


def test_a_plain_zip_by_another_program_is_unpacked() -> None:
    assert unpacked(memoryview(zipped(*MEMBERS.items()))) == MEMBERS


def test_a_compressed_member_is_refused_so_nothing_can_swell() -> None:
    bomb = zipped(("melding.xml", bytes(50_000_000)), method=zipfile.ZIP_DEFLATED)
    assert len(bomb) < 100_000
    assert fault(bomb) == "compressed"


def test_a_member_that_says_it_is_larger_than_it_is_is_refused() -> None:
    bomb = bytearray(b"".join(packed({"melding.xml": b"x" * 100})))
    struct.pack_into("<I", bomb, 22, LARGEST_CONTENT)
    struct.pack_into("<I", bomb, bomb.index(b"PK\x01\x02") + 24, LARGEST_CONTENT)
    assert fault(bytes(bomb)) == "no_package"


_HIDING = {
    "something in front": b"x" + WHOLE,
    "something behind": WHOLE + b"x",
    "a comment": WHOLE[:-2] + b"\x01\x00x",
    "something between": WHOLE.replace(b"PK\x01\x02", b"xPK\x01\x02", 1),
    "no directory": WHOLE[: WHOLE.index(b"PK\x01\x02")],
    "two containers": WHOLE + WHOLE,
    "nothing": b"",
    "half": WHOLE[: len(WHOLE) // 2],
    "another name outside": WHOLE.replace(b"melding.xml", b"melding.exe", 1),
    "no members": b"".join(packed({})),
    "nine members": b"".join(packed({f"{n}": b"" for n in range(9)})),
    "a changed member": WHOLE.replace(b"Jonas", b"Jonns"),
}


@pytest.mark.parametrize("way", _HIDING)
def test_nothing_can_be_hidden_in_a_container(way: str) -> None:
    assert fault(_HIDING[way]) == "no_package"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice_is_refused() -> None:
    assert fault(zipped(("melding.xml", b"en"), ("melding.xml", b"to"))) == "no_package"


@pytest.mark.parametrize("name", ["../../etc/passwd", "MELDING.XML", "virus.exe", "melding.xml\0"])
def test_a_member_of_any_other_name_is_refused_and_no_path_is_made(name: str) -> None:
    members = {**manifest(), name: b"x"}
    assert fault_inside(members) in {"unknown_member", "no_package"}


def test_a_package_needs_its_message_and_its_list() -> None:
    for missing in ("melding.xml", "innhold.json"):
        members = manifest()
        del members[missing]
        assert fault_inside(members) == "missing_member"
    assert fault_inside({**manifest(), "melding.xml": b""}) == "missing_member"


_LISTS: dict[str, tuple[dict[str, bytes], str]] = {
    "another message": ({**manifest(), "melding.xml": b"<falsk/>"}, "manifest"),
    "a file not listed": (
        manifest(files=json.loads(manifest()["innhold.json"])["files"][:1]),
        "manifest",
    ),
    "a file listed that is not there": (
        {name: one for name, one in manifest().items() if name != "melding.pdf"},
        "manifest",
    ),
    "no files": (manifest(files=None), "manifest"),
    "files of another shape": (manifest(files=[[], 7]), "manifest"),
    "another format": (manifest(format="annet"), "manifest"),
    "a list as a whole": ({**manifest(), "innhold.json": b"[]"}, "manifest"),
    "no list at all": ({**manifest(), "innhold.json": b"\xff"}, "manifest"),
    "a deep list": ({**manifest(), "innhold.json": b"[" * 16_000}, "manifest"),
    "a long list": ({**manifest(), "innhold.json": b" " * 17_000 + b"{}"}, "manifest"),
    "a number beyond all": ({**manifest(), "innhold.json": b"9" * 10_000}, "manifest"),
    "a later version": (manifest(version=2), "unknown_version"),
    "for another": (manifest(to="c" * 64), "resealed"),
    "by another": (manifest(**{"from": "c" * 64}), "resealed"),
}


@pytest.mark.parametrize("way", _LISTS)
def test_a_list_that_does_not_fit_is_refused(way: str) -> None:
    members, expected = _LISTS[way]
    assert fault_inside(members) == expected


def test_more_in_the_list_than_we_know_does_no_harm() -> None:
    whole = memoryview(b"".join(packed(manifest(made_by="et annet system"))))
    assert taken_out(whole, WHO) == PACKAGE
