"""`medvandrer message decode FILE`: what the codec reads of a message or receipt, or why it is refused."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.commands.letters_shown import json_words
from desktop.commands.message_facts import Facts, app_rec_facts, message_facts
from services.formats.kith import AppRec, KithRefused, Limits, decode, sentence


def message_decode(chosen: argparse.Namespace) -> int:
    """Print what stands in the file, never an attachment's content; 1 when it is refused or unreadable."""
    file: Path = chosen.file
    limits = Limits()
    try:
        # One byte more than is taken tells the codec that there is too much; the rest is left unread.
        with file.open("rb") as opened:
            content = opened.read(limits.bytes + 1)
    except OSError:
        return _say({"refused": {"code": "", "fault": "file", "says": _NO_FILE}}, chosen, _NO_FILE)
    try:
        found = decode(content, limits)
    except KithRefused as refusal:
        return _refused(refusal, chosen)
    facts = app_rec_facts(found) if isinstance(found, AppRec) else message_facts(found)
    if chosen.json:
        print(json_words(facts))
    else:
        print("\n".join(_lines(facts)))
    return 0


_NO_FILE = "Filen kan ikke leses. Se at den finnes, og at du har lov til å åpne den."


def _refused(refusal: KithRefused, chosen: argparse.Namespace) -> int:
    says = sentence(refusal.fault, "nb")
    facts: Facts = {
        "refused": {
            "code": refusal.code.value,
            "fault": refusal.fault.value,
            "place": refusal.place,
            "says": says,
            "message_id": refusal.info.msg_id if refusal.info else "",
        }
    }
    where = f" ({refusal.place})" if refusal.place else ""
    return _say(facts, chosen, f"Avvist med {refusal.code.value}: {says}{where}")


def _say(facts: Facts, chosen: argparse.Namespace, words: str) -> int:
    if chosen.json:
        print(json_words(facts))
    else:
        print(words, file=sys.stderr)
    return 1


_WORDS = {
    "kind": "Type",
    "version": "Versjon",
    "id": "Id",
    "made": "Laget",
    "signed": "Signert",
    "sender": "Fra",
    "receiver": "Til",
    "copies": "Kopi til",
    "patient": "Pasient",
    "conversation": "Samtale",
    "answers": "Svar på",
    "ack": "Kvittering ønskes",
    "priority": "Hast",
    "processing": "Status",
    "themes": "Tema",
    "texts": "Tekst",
    "left_out": "Utelatt",
    "references": "Henvisning",
    "attachments": "Vedlegg",
    "consent": "Samtykke",
    "roles": "Rolle",
    "remarks": "Merknad",
    "status": "Utfall",
    "errors": "Feil",
    "original": "Gjelder",
    "software": "Program",
}


def _lines(facts: Facts) -> list[str]:
    lines: list[str] = []
    for name, value in facts.items():
        said = _said(value)
        lines.extend(f"{_WORDS[name]}: {one}" for one in said)
    return lines


def _said(value: object) -> list[str]:
    if isinstance(value, list | tuple):
        return [words for one in value for words in _said(one)]
    if isinstance(value, dict):
        words = _in_one(value)
        return [words] if words else []
    if isinstance(value, bool):
        return ["ja"] if value else []
    text = _printable(str(value)) if value not in (None, "") else ""
    return [text] if text else []


def _in_one(facts: Facts) -> str:
    """A code as "name (code)", an id as "HER 1234", a file with its size, else the facts in a row."""
    if isinstance(facts.get("code"), str):
        name, code = facts.get("name", ""), facts["code"]
        words = [f"{name} ({code})" if name else code, facts.get("words")]
    elif set(facts) == {"kind", "id"} and isinstance(facts["kind"], str):
        words = [f"{facts['kind']} {facts['id']}"]
    elif "bytes" in facts:
        words = [facts["name"], facts["about"], _types(facts), f"{facts['bytes']} byte"]
    else:
        words = list(facts.values())
    return ", ".join(said for one in words for said in _said(one))


def _types(facts: Facts) -> str:
    declared, found = facts["declared"], facts["found"]
    if declared == found:
        return str(declared)
    return f"oppgitt {declared or 'ingenting'}, funnet {found or 'ukjent'}"


def _printable(text: str) -> str:
    """Without what could steer a terminal; further lines stand under the first."""
    kept = "".join(c if c.isprintable() or c == "\n" else " " for c in text)
    return "\n    ".join(kept.strip().splitlines())
