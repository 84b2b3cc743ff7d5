"""What lies in a sealed file: the message as XML, the same on paper, and a list of both with digests."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from services.formats.sealed.container import packed, unpacked
from services.formats.sealed.refusals import CannotSeal, SealFault, refused

XML: Final = "melding.xml"
PDF: Final = "melding.pdf"
MANIFEST: Final = "innhold.json"
LARGEST_CONTENT: Final = 64 * 1024 * 1024
"""Message and paper together: as much as a message may have that holds a file of 35 MB."""
_FORMAT: Final = "medvandrer/forseglet-melding"
_VERSION: Final = 1
_LONGEST_MANIFEST: Final = 16 * 1024


@dataclass(frozen=True, slots=True)
class Package:
    """The message's own bytes, and its paper ("" when the sender made none)."""

    xml: bytes = field(repr=False)
    pdf: bytes = field(repr=False, default=b"")


@dataclass(frozen=True, slots=True)
class Parties:
    """SHA-256 of the certificates that it was signed with and encrypted to: who sealed it for whom.

    It stands inside the signature. Else a receiver could take our signed message out, encrypt it to
    somebody else, and let that one believe that we wrote to them.
    """

    sender: str
    receiver: str


def contained(package: Package, parties: Parties) -> list[bytes]:
    """The container in pieces. Raises `CannotSeal` when there is nothing in it or too much."""
    members = {name: content for name, content in _members(package).items() if content}
    if XML not in members or sum(map(len, members.values())) > LARGEST_CONTENT:
        raise CannotSeal
    return packed({MANIFEST: _manifest(members, parties), **members})


def taken_out(content: memoryview, parties: Parties) -> Package:
    """The package. Raises `SealedRefused` unless the list fits the members and the parties."""
    members = unpacked(content)
    if set(members) - {XML, PDF, MANIFEST}:
        raise refused(SealFault.UNKNOWN_MEMBER)
    manifest = members.pop(MANIFEST, None)
    if manifest is None or not members.get(XML):
        raise refused(SealFault.MISSING_MEMBER)
    if sum(map(len, members.values())) > LARGEST_CONTENT:
        raise refused(SealFault.TOO_LARGE)
    _check(_read(manifest), members, parties)
    return Package(bytes(members[XML]), bytes(members.get(PDF, b"")))


def _members(package: Package) -> dict[str, bytes]:
    return {XML: package.xml, PDF: package.pdf}


def _manifest(members: Mapping[str, bytes], parties: Parties) -> bytes:
    said = {
        "format": _FORMAT,
        "version": _VERSION,
        "from": parties.sender,
        "to": parties.receiver,
        "files": _listed(members),
    }
    return json.dumps(said, ensure_ascii=True, indent=1).encode("ascii")


def _listed(members: Mapping[str, bytes | memoryview]) -> list[dict[str, object]]:
    return [
        {"name": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in members.items()
    ]


def _read(manifest: memoryview) -> dict[str, Any]:
    if len(manifest) > _LONGEST_MANIFEST:
        raise refused(SealFault.MANIFEST)
    try:
        said = json.loads(bytes(manifest).decode("utf-8"))
    except (ValueError, RecursionError):
        raise refused(SealFault.MANIFEST) from None
    if not isinstance(said, dict) or said.get("format") != _FORMAT:
        raise refused(SealFault.MANIFEST)
    if said.get("version") != _VERSION:
        raise refused(SealFault.UNKNOWN_VERSION)
    return said


def _check(said: dict[str, Any], members: Mapping[str, memoryview], parties: Parties) -> None:
    if (said.get("from"), said.get("to")) != (parties.sender, parties.receiver):
        raise refused(SealFault.RESEALED)
    files = said.get("files")
    if not isinstance(files, list) or len(files) != len(members):
        raise refused(SealFault.MANIFEST)
    if not all(one in files for one in _listed(members)):
        raise refused(SealFault.MANIFEST)
