"""Runs Qt's own lupdate (source to words) and lrelease (words to what the app loads)."""

import subprocess
from pathlib import Path

import PySide6
from rooms import LANGUAGES, Room, compiled_file, words_file
from words import entries


class ToolFailed(Exception):
    """A Qt tool ended with an error; the text is what it printed."""


def update(room: Room, tree: Path, *, keeps_gone: bool = True) -> None:
    """Brings the room's words in every language up to date with its Python files.

    A text that only moved keeps its translation. One that is gone from the files is kept aside
    (it may come back while a room is being built) unless `keeps_gone` is false. English keeps
    plural texts only, since its other words are the source.
    """
    for language in LANGUAGES:
        path = words_file(room.name, language, tree)
        path.parent.mkdir(parents=True, exist_ok=True)
        _run(
            "lupdate",
            "-silent",
            *([] if keeps_gone else ["-no-obsolete"]),
            *(["-pluralonly"] if language == "en" else []),
            *("-locations", "none"),
            *("-source-language", "en", "-target-language", language),
            *(str(file) for file in room.files),
            *("-ts", str(path)),
            tree=tree,
        )
        if path.exists() and not entries(path):
            path.unlink()


def release(language: str, tree: Path, target: Path | None = None) -> Path:
    """Merges all rooms of one language into `target`, by default the file the app loads.

    Texts without a translation are left out, so that the next language in line is asked.
    """
    target = target or compiled_file(language, tree)
    sources = sorted(words_file("x", language, tree).parent.glob("*.ts"))
    if not sources:
        return target
    fresh = target.with_suffix(".qm.new")
    _run("lrelease", "-silent", "-nounfinished", *map(str, sources), "-qm", str(fresh), tree=tree)
    fresh.replace(target)
    return target


def _run(tool: str, *arguments: str, tree: Path) -> None:
    program = Path(PySide6.__path__[0]) / tool
    done = subprocess.run(
        [str(program), *arguments], cwd=tree, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise ToolFailed(f"{tool}: {done.stderr or done.stdout}")
