"""Reads and fills a room's words: a .ts file as lupdate writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree

Words = Mapping[str, str | list[str]]

_Tree: TypeAlias = "ElementTree.ElementTree[ElementTree.Element]"
_GONE = ("vanished", "obsolete")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


class WordsRefused(Exception):
    """A translation that does not fit its source; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a room: where it stands, what it says in English, and its translated forms."""

    context: str
    source: str
    is_plural: bool
    forms: tuple[str, ...]
    is_finished: bool


def entries(path: Path) -> tuple[Entry, ...]:
    """All texts of the file, in its order; a file that is not there has none."""
    if not path.exists():
        return ()
    return tuple(_entry(context, message) for context, message in _messages(_read(path)))


def missing(path: Path) -> tuple[Entry, ...]:
    """The texts of the file that are not translated yet."""
    return tuple(entry for entry in entries(path) if not entry.is_finished)


def fill(path: Path, words: Words) -> tuple[int, tuple[str, ...]]:
    """Writes the words into the file; returns how many texts were set and the unused keys.

    A key is the source text, or `Context::source` where one text needs another word in one place.
    Raises WordsRefused and writes nothing when a translation does not fit its source.
    """
    tree = _read(path)
    used: set[str] = set()
    count = 0
    for context, message in _messages(tree):
        source = message.findtext("source") or ""
        key = next((k for k in (f"{context}::{source}", source) if k in words), None)
        if key is None:
            continue
        _set(message, source, words[key])
        used.add(key)
        count += 1
    _write(path, tree)
    return count, tuple(key for key in words if key not in used)


def misfit(source: str, forms: tuple[str, ...]) -> str | None:
    """Why these forms do not fit the source, or None: each must name the same {placeholders}."""
    wanted = set(_PLACEHOLDER.findall(source))
    for form in forms:
        if not form.strip():
            return "a form is empty"
        if set(_PLACEHOLDER.findall(form)) != wanted:
            return f"placeholders differ from {sorted(wanted)}"
    return None


def _set(message: ElementTree.Element, source: str, given: str | list[str]) -> None:
    is_plural = message.get("numerus") == "yes"
    forms = (given,) if isinstance(given, str) else tuple(given)
    translation = message.find("translation")
    if translation is None:
        translation = ElementTree.SubElement(message, "translation")
    wanted = max(1, len(translation.findall("numerusform"))) if is_plural else 1
    if len(forms) != wanted:
        raise WordsRefused(f"{source!r} needs {wanted} form(s), not {len(forms)}")
    if reason := misfit(source, forms):
        raise WordsRefused(f"{source!r}: {reason}")
    translation.attrib.pop("type", None)
    if not is_plural:
        translation.text = forms[0]
        return
    for slot, form in zip(translation.findall("numerusform"), forms, strict=True):
        slot.text = form


def _entry(context: str, message: ElementTree.Element) -> Entry:
    translation = message.find("translation")
    is_plural = message.get("numerus") == "yes"
    forms: tuple[str, ...] = ()
    if translation is not None:
        slots = translation.findall("numerusform") if is_plural else [translation]
        forms = tuple(slot.text or "" for slot in slots)
    finished = translation is not None and translation.get("type") is None
    return Entry(context, message.findtext("source") or "", is_plural, forms, finished)


def _messages(tree: _Tree) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") not in _GONE:
                yield name, message


def _read(path: Path) -> _Tree:
    return ElementTree.parse(path)  # noqa: S314 the tree's own file, written by lupdate


def _write(path: Path, tree: _Tree) -> None:
    body = ElementTree.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    text = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n"
    fresh = path.with_suffix(".ts.new")
    fresh.write_text(text, encoding="utf-8", newline="\n")
    fresh.replace(path)
