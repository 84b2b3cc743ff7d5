"""What a register keeps as a code is read and written as a word."""

from services.formats.registers.vocabulary import data
from ui.spoken_languages import SPOKEN


def test_every_language_that_a_register_knows_has_a_name() -> None:
    codes = data("words")["languages"]
    assert [code for code in codes if SPOKEN.named(code) == code] == []


def test_a_name_leads_back_to_its_code() -> None:
    for code in data("words")["languages"]:
        assert SPOKEN.entry(SPOKEN.named(code).upper()) == code


def test_a_word_that_is_no_known_language_stays_as_it_was_typed() -> None:
    assert SPOKEN.entry(" esperanto ") == "esperanto"
    assert SPOKEN.named("esperanto") == "esperanto"


def test_a_list_reads_as_words() -> None:
    assert SPOKEN.listed(("pl", "esperanto")) == f"{SPOKEN.named('pl')}, esperanto"


def test_untouched_languages_stay_as_they_were_stored_and_typed_ones_become_codes() -> None:
    stored = ("pl", "somali eller norsk")
    assert SPOKEN.entries(SPOKEN.listed(stored), stored) == stored
    assert SPOKEN.entries(f"{SPOKEN.named('pl')}, {SPOKEN.named('ar')}", stored) == ("pl", "ar")
