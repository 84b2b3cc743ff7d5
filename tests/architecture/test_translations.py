"""Every word a person reads is translated, and the app has what was translated last."""

import shutil
from pathlib import Path

import pytest
from qt_tools import release, update
from rooms import LANGUAGES, compiled_file, rooms, words_file
from words import Entry, WordsRefused, entries, fill, misfit, missing

from tests.architecture.source import calls, syntax

_ROOMS = sorted(rooms())


@pytest.fixture
def copy(tmp_path: Path, tree: Path) -> Path:
    """The words and the files they come from, where they may be changed."""
    for folder in ("ui", "desktop"):
        shutil.copytree(tree / folder, tmp_path / folder, ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copytree(tree / "resources/translations", tmp_path / "resources/translations")
    return tmp_path


@pytest.mark.parametrize("room", _ROOMS)
def test_the_words_of_a_room_are_those_its_files_say(room: str, copy: Path, tree: Path) -> None:
    before = {language: _texts(words_file(room, language, tree)) for language in LANGUAGES}
    update(rooms(copy)[room], copy, keeps_gone=False)
    after = {language: _texts(words_file(room, language, copy)) for language in LANGUAGES}
    assert after == before, "make translations"


@pytest.mark.parametrize("room", _ROOMS)
def test_the_translators_tool_finds_every_text_of_a_room(room: str, tree: Path) -> None:
    said = {
        call.args[0].value
        for file in rooms(tree)[room].files
        for name, call in calls(syntax(tree / file))
        if name.rpartition(".")[2] == "tr"
        if call.args and hasattr(call.args[0], "value")
    }
    found = {entry.source for entry in entries(words_file(room, "nb", tree))}
    assert said <= found


@pytest.mark.parametrize("room", _ROOMS)
@pytest.mark.parametrize("language", ["nb", "en"])
def test_bokmaal_and_the_english_plurals_are_complete(room: str, language: str, tree: Path) -> None:
    assert [entry.source for entry in missing(words_file(room, language, tree))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_names_the_same_placeholders_as_its_source(language: str, tree: Path) -> None:
    found = {
        (room, entry.source): reason
        for room in _ROOMS
        for entry in entries(words_file(room, language, tree))
        if entry.is_finished and (reason := misfit(entry.source, entry.forms))
    }
    assert not found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_app_has_what_was_translated_last(language: str, copy: Path, tree: Path) -> None:
    fresh = release(language, copy, copy / "fresh.qm")
    assert fresh.read_bytes() == compiled_file(language, tree).read_bytes(), "make translations"


def test_words_are_filled_in_and_misfits_refused(tmp_path: Path) -> None:
    page = tmp_path / "ui/pages/today/page.py"
    page.parent.mkdir(parents=True)
    page.write_text(
        "class TodayPage(QWidget):\n    def f(self, n):\n"
        '        self.tr("Hello {name}")\n        self.tr("%n day(s)", "", n)\n',
        encoding="utf-8",
    )
    update(rooms(tmp_path)["today"], tmp_path)
    words = words_file("today", "nb", tmp_path)

    with pytest.raises(WordsRefused):
        fill(words, {"Hello {name}": "Hei {navn}"})
    count, unknown = fill(words, {"Hello {name}": "Hei {name}", "Bye": "Ha det"})

    assert (count, unknown) == (1, ("Bye",))
    assert [entry.source for entry in missing(words)] == ["%n day(s)"]
    fill(words, {"TodayPage::%n day(s)": ["%n dag", "%n dager"]})
    update(rooms(tmp_path)["today"], tmp_path)
    assert not missing(words)
    assert Entry("TodayPage", "%n day(s)", True, ("%n dag", "%n dager"), True) in entries(words)


def _texts(path: Path) -> set[tuple[str, str]]:
    return {(entry.context, entry.source) for entry in entries(path)}
