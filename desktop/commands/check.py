"""`medvandrer check`: is everything here in order? Nothing personal in the answer."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

from desktop.commands.letters_shown import json_words
from desktop.commands.secrets import NoSecret
from desktop.commands.speech import complain_in_words
from desktop.commands.unlocked import unlocked
from desktop.house import house_at
from desktop.paths import paths_for
from resources import open_resource
from resources.version import VERSION
from services.domain.errors import Refused
from services.store.connection import cipher_version
from services.store.migrate import known_version
from services.use_cases.house import Found, check_folder
from ui.languages import NAMES

LIBRARIES = (
    "PySide6-Essentials",
    "qasync",
    "sqlcipher3",
    "argon2-cffi",
    "cryptography",
    "keyring",
    "requests",
)


def check(chosen: argparse.Namespace) -> int:
    """Check and print; 0 when all that could be checked is in order."""
    findings = _findings(chosen)
    in_order = all(part.get("ok", True) for part in findings.values())
    report = {"ok": in_order, **findings}
    if chosen.json:
        print(json_words(report))
    else:
        _print_plainly(findings)
    return 0 if in_order else 1


def _findings(chosen: argparse.Namespace) -> dict[str, dict[str, Any]]:
    parts: dict[str, Callable[[], dict[str, Any]]] = {
        "versions": _versions,
        "cipher": lambda: {"sqlcipher": cipher_version(), "schema": known_version()},
        "keyring": lambda: _keyring(chosen),
        "store": lambda: _store(chosen),
        "translations": _translations,
        "practice_unit": _practice_unit,
    }
    return {name: _tried(part) for name, part in parts.items()}


def _tried(part: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    try:
        return {"ok": True, **part()}
    except Refused as refusal:
        return {"ok": False, "refused": type(refusal).__name__}


def _versions() -> dict[str, Any]:
    return {
        "medvandrer": VERSION,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        **{name: version(name) for name in LIBRARIES},
    }


def _keyring(chosen: argparse.Namespace) -> dict[str, Any]:
    """No keyring is no fault: quick unlock is then not offered."""
    keyring = house_at(paths_for(chosen.home)).keyring
    return {"available": keyring is not None and keyring.available()}


def _store(chosen: argparse.Namespace) -> dict[str, Any]:
    """Without a passphrase only what can be seen from outside."""
    if check_folder(house_at(paths_for(chosen.home))) is Found.NOTHING:
        return {"found": False}
    if not chosen.name:
        return {"found": True, "opened": False}
    try:
        with unlocked(chosen) as opened:
            return {"found": True, "opened": True, "journal_lines": opened.store.check()}
    except NoSecret:
        complain_in_words("Uten passordfrase kontrolleres bare det som ses utenfra.")
        return {"found": True, "opened": False}


def _translations() -> dict[str, Any]:
    return {
        language: len(open_resource(f"translations/medvandrer_{language}.qm")) for language in NAMES
    }


def _practice_unit() -> dict[str, Any]:
    from desktop.commands.practice_check import answers

    return {"ok": answers(), "loopback_only": True}


def _print_plainly(findings: dict[str, dict[str, Any]]) -> None:
    words = {True: "i orden", False: "IKKE I ORDEN"}
    for name, part in findings.items():
        facts = ", ".join(f"{key} {value}" for key, value in part.items() if key != "ok")
        print(f"{name:14} {words[bool(part['ok'])]:13} {facts}")
