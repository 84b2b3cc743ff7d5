"""Translates Medvandrer room by room.

python .ci/translate --rooms                    the rooms and how much each lacks
python .ci/translate --update [ROOM…]           read the Python files again (default: every room)
python .ci/translate --missing ROOM LANGUAGE    what is not translated, as JSON to fill in
python .ci/translate ROOM LANGUAGE WORDS.json   fill it in: {source: text | [singular, plural]}
python .ci/translate --release                  merge the rooms into what the app loads

The words of Qt's own windows and menus (files, printing, a field's menu) stand in qt.ts of a language,
kept by hand, since no file here says them; --release takes them along.
"""

import argparse
import json
import sys
from pathlib import Path

from qt_tools import ToolFailed, release, update
from rooms import LANGUAGES, TREE, Room, rooms, words_file
from words import Entry, Words, WordsRefused, fill, missing


def main(arguments: list[str]) -> int:
    """Does what the arguments ask; returns 0, or 2 with a sentence when they cannot be done."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rooms", action="store_true")
    parser.add_argument("--update", nargs="*", metavar="ROOM")
    parser.add_argument("--missing", nargs=2, metavar=("ROOM", "LANGUAGE"))
    parser.add_argument("--release", action="store_true")
    parser.add_argument("fill", nargs="*", metavar="ROOM LANGUAGE WORDS.json")
    given = parser.parse_args(arguments)
    try:
        return _carry_out(given)
    except (ToolFailed, WordsRefused, OSError, ValueError) as problem:
        print(problem, file=sys.stderr)
        return 2


def _carry_out(given: argparse.Namespace) -> int:
    if given.rooms:
        return _list_rooms()
    if given.missing:
        return _print_missing(*given.missing)
    if given.update is not None:
        return _update([_known(name) for name in given.update] or list(rooms().values()))
    if given.release:
        return _release(LANGUAGES)
    if len(given.fill) == 3:
        return _fill(*given.fill)
    print(__doc__)
    return 2


def _known(name: str) -> Room:
    known = rooms()
    if name not in known:
        raise ValueError(f"no room {name!r}; the rooms are {', '.join(known)}")
    return known[name]


def _language(name: str) -> str:
    if name not in LANGUAGES:
        raise ValueError(f"no language {name!r}; the languages are {', '.join(LANGUAGES)}")
    return name


def _list_rooms() -> int:
    for room in rooms():
        if not words_file(room, "nb").exists():
            print(f"{room:14} not read yet, or nothing to translate: --update {room}")
            continue
        lacks = (f"{lang} {len(missing(words_file(room, lang)))}" for lang in LANGUAGES)
        print(f"{room:14} not translated: {', '.join(lacks)}")
    return 0


def _update(wanted: list[Room]) -> int:
    for room in wanted:
        update(room, TREE, keeps_gone=False)
    return _release(LANGUAGES)


def _release(languages: tuple[str, ...]) -> int:
    for language in languages:
        release(language, TREE)
    return 0


def _print_missing(name: str, language: str) -> int:
    room = _known(name)
    update(room, TREE)
    path = words_file(room.name, _language(language))
    print(json.dumps({e.source: _blank(e) for e in missing(path)}, ensure_ascii=False, indent=1))
    return 0


def _blank(entry: Entry) -> str | list[str]:
    return [""] * len(entry.forms) if entry.is_plural else ""


def _fill(name: str, language: str, file: str) -> int:
    room = _known(name)
    words: Words = json.loads(Path(file).read_text(encoding="utf-8"))
    update(room, TREE)
    path = words_file(room.name, _language(language))
    if not path.exists():
        raise ValueError(f"room {name!r} has no text to translate to {language!r}")
    count, unknown = fill(path, words)
    update(room, TREE)  # lupdate's own layout, so that the file changes only where its words do
    release(language, TREE)
    print(f"{count} texts set in {path.relative_to(TREE)}, {len(missing(path))} still missing")
    for key in unknown:
        print(f"not a text of this room: {key!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
