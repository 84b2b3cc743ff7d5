"""Words that mean the same, and rough distance."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.availability import Part, Rhythm, Slot, WeekParity, parse_codes
from services.matching.asker import wished_age
from services.matching.meeting_times import Pattern, fortnight, share_of_weeks, slots_in_common
from services.matching.terms import Thesaurus, thesaurus
from services.matching.travel import travel_table


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("styrke", "Styrketrening"),
        ("turgåing", "tur i marka"),
        ("hunder", "hund"),
        ("guolásteapmi", "fiske"),
        ("čuoigat", "gå på ski"),
        ("walking", "gå tur"),
        ("song", "kor"),
        ("alkohol på møtet", "alkohola"),
    ],
)
def test_words_that_mean_the_same_share_a_term_across_languages(one: str, other: str) -> None:
    assert thesaurus().terms_of_entry(one) & thesaurus().terms_of_entry(other)


@pytest.mark.parametrize(
    ("one", "other"), [("AI", "retail"), ("hund", "hundre år"), ("ski", "skitt"), ("kor", "korps")]
)
def test_a_part_of_a_word_is_never_a_match(one: str, other: str) -> None:
    assert not thesaurus().terms_of_entry(one) & thesaurus().terms_of_entry(other)


def test_a_word_nobody_foresaw_matches_itself_alone() -> None:
    terms = thesaurus().terms_of_entry
    assert terms("Frimerker!") == terms("frimerker")
    assert not terms("frimerker") & terms("mynter")
    assert terms("🙂") == frozenset()


def test_what_follows_a_negation_in_running_text_is_not_wanted() -> None:
    found = thesaurus().terms_in_text("slutte å røyke røyk, og gå tur")
    assert "smoking" not in found
    assert found["walking"] == "gå tur"


def test_one_or_the_other_language_names_both_and_a_remark_names_none() -> None:
    assert thesaurus().languages_of("somali eller norsk") == {"somali", "norwegian"}
    assert thesaurus().languages_of("arabisk (litt)") == {"arabic"}
    assert thesaurus().languages_of("nynorsk/norsk") == {"norwegian"}


def test_a_gender_that_is_not_one_word_is_not_guessed() -> None:
    assert [thesaurus().gender_of(text) for text in ("K", "mann", "ikke-binær", "kvinne eller mann", "")] == [
        "woman", "man", "other", "", "",
    ]  # fmt: skip


@given(st.text(max_size=60))
def test_any_text_at_all_gives_an_answer(text: str) -> None:
    names = thesaurus()
    for term in names.terms_of_entry(text) | names.terms_in_text(text).keys():
        assert term not in names.broader(term)


def test_a_term_that_names_itself_broader_does_not_loop() -> None:
    names = Thesaurus(
        {
            "terms": [{"id": "a", "nb": ["a"], "broader": ["b"]}, {"id": "b", "nb": ["b"], "broader": ["a"]}],
            "languages": {}, "genders": {}, "life_areas": {}, "negations": [],
        }
    )  # fmt: skip
    assert names.broader("a") == {"a", "b"}


def test_near_is_near_far_is_far_and_unknown_is_unknown() -> None:
    minutes = travel_table().minutes
    next_door, across, away = (
        minutes("0562", "0562"),
        minutes("0562", "1086"),
        minutes("0562", "5003"),
    )
    assert next_door is not None
    assert across is not None
    assert away is not None
    assert next_door <= 15 < across <= 40
    assert away > 180
    assert minutes("0562", "") is None
    assert minutes("0562", "99999") is None


def test_travel_is_as_long_there_as_back() -> None:
    codes = ("0184", "1086", "5700", "9520", "9730", "6800", "2609", "9845")
    minutes = travel_table().minutes
    assert all(minutes(one, other) == minutes(other, one) for one in codes for other in codes)


def test_odd_and_even_weeks_share_no_slot_but_each_shares_with_every_week() -> None:
    odd, even, each = (
        parse_codes(["3E"], Rhythm(weeks=one))
        for one in (WeekParity.ODD_WEEKS, WeekParity.EVEN_WEEKS, WeekParity.WEEKLY)
    )
    assert slots_in_common(odd, even) == ()
    assert slots_in_common(odd, each) == (Slot(3, Part.EVENING),)
    assert sum(fortnight(odd)) == sum(fortnight(even)) == 1
    assert sum(fortnight(each)) == 2


def test_one_slot_may_hold_in_odd_weeks_while_the_others_hold_in_all() -> None:
    mixed = replace(parse_codes(["3E", "6M"]), odd_only=frozenset({Slot(6, Part.MORNING)}))
    assert mixed.weeks_of(Slot(6, Part.MORNING)) is WeekParity.ODD_WEEKS
    assert mixed.weeks_of(Slot(3, Part.EVENING)) is WeekParity.WEEKLY
    assert sum(fortnight(mixed)) == 3


def test_every_second_week_without_saying_which_is_not_certain() -> None:
    unsaid, odd, each = (
        Pattern(Rhythm(weeks=one), split=False)
        for one in (WeekParity.EVERY_SECOND, WeekParity.ODD_WEEKS, WeekParity.WEEKLY)
    )
    assert share_of_weeks(unsaid, odd) == (1.0, False)
    assert share_of_weeks(unsaid, each) == (1.0, True)


def test_the_first_and_the_third_of_a_month_never_meet_the_second() -> None:
    first, second = (Pattern(Rhythm(nth_of_month=days), split=False) for days in ((1, 3), (2,)))
    assert share_of_weeks(first, second) == (0.0, True)
    assert share_of_weeks(second, Pattern(Rhythm(nth_of_month=(-1,)), split=False))[0] == 0
    assert not share_of_weeks(
        Pattern(Rhythm(nth_of_month=(4,)), split=False),
        Pattern(Rhythm(nth_of_month=(-1,)), split=False),
    )[1]


@pytest.mark.parametrize(
    ("words", "span"),
    [("over 40", (40, 120)), ("20-35", (20, 35)), ("25–45", (25, 45)), ("under 30", (0, 30)),
     ("ca 50", (45, 55)), ("40+", (40, 120)), ("voksen", None), ("", None), ("35-20", None)],
)  # fmt: skip
def test_a_wished_age_is_read_from_words_or_not_at_all(
    words: str, span: tuple[int, int] | None
) -> None:
    assert wished_age(words) == span
