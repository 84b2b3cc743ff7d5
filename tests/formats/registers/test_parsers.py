"""The readers of single values: tables of what is meant, and rules that hold for any text."""

from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.domain.availability import Availability, parse_codes
from services.domain.participants import Phase
from services.domain.volunteers import Stage, YesNo
from services.formats.registers.availability_text import read_availability
from services.formats.registers.dates import DateState, read_date
from services.formats.registers.emails import read_email
from services.formats.registers.names import like, lost_letters, proper_case, read_name
from services.formats.registers.national_ids import ids_in_text, valid_national_id
from services.formats.registers.numbers import read_amount, read_clock, read_hours
from services.formats.registers.openings import opening_is_certain, says_closed
from services.formats.registers.phones import read_phone
from services.formats.registers.postcodes import belongs_elsewhere, read_postcode
from services.formats.registers.word_fields import (
    asks_for_deletion,
    read_phase,
    read_stage,
    read_yes_no,
    says_deceased,
)
from services.formats.registers.years import AgeRules, read_birth_year
from tests.formats.registers.golden import TODAY, answers

ANY = st.text(max_size=40) | st.from_regex(r"[\d .,/\-+'aktivmndkl:]{0,14}", fullmatch=True)


def shown(read: Availability) -> Any:  # noqa: ANN401 (as the golden file writes it)
    if not read.known:
        return "unknown"
    slots: dict[str, object] = {"slots": list(read.codes())}
    return slots if read.rhythm.plain else {**slots, "rhythm": read.rhythm.describe()}


@pytest.mark.parametrize("text", answers("small")["availability"])
def test_every_golden_spelling_of_availability_is_read(text: str) -> None:
    assert shown(read_availability(text)) == answers("small")["availability"][text]


@pytest.mark.parametrize(
    ("text", "slots", "rhythm"),
    [
        ("måndagar og onsdagar på kveldstid", "1E 3E", ""),
        ("Weekday evenings", "1E 2E 3E 4E 5E", ""),
        ("Mon-Fri 9am-12pm", "1M 2M 3M 4M 5M", ""),
        ("first Monday of the month, evenings", "1E", "1st of month"),
        ("onsdager (partallsuker) kveld", "3E", "even weeks"),
        ("siste torsdag i måneden", "4A 4E 4M", "last of month"),
        ("hverdager unntatt onsdag, kveld", "1E 2E 4E 5E", ""),
        ("alle dager, ikke helg", "1A 1E 1M 2A 2E 2M 3A 3E 3M 4A 4E 4M 5A 5E 5M", ""),
        ("mandag 17-21, torsdag 17-21", "1E 4E", ""),
        ("mandag morgen og fredag kveld", "1M 5E", ""),
        ("ti, to og fr kveld", "2E 4E 5E", ""),
        ("evenings Mon to Thu", "1E 2E 3E 4E", ""),
        ("fre-søn", "5A 5E 5M 6A 6E 6M 7A 7E 7M", ""),
        ("maŋŋebárga eahkes", "2E", ""),
        ("every other Sunday", "7A 7E 7M", "2 weeks"),
    ],
)
def test_availability_in_words_never_seen_before(text: str, slots: str, rhythm: str) -> None:
    read = read_availability(text)

    assert read.known
    assert " ".join(read.codes()) == slots
    assert read.rhythm.describe() == rhythm
    assert read.text == text


@pytest.mark.parametrize(
    "text",
    ["", "kveld", "to kvelder i uka", "tirsdag hvis barna er friske", "ikke mandager", "x", "ja",
     "mandag kveld, men ikke alltid", "når jeg kan", "annenhver lørdag og mandag kveld",
     "lørdag 18-16", "mandag kl 45"],
)  # fmt: skip
def test_what_is_not_certain_stays_unknown(text: str) -> None:
    assert not read_availability(text).known


@settings(max_examples=150)
@given(ANY)
def test_availability_never_raises_and_keeps_the_text(text: str) -> None:
    read = read_availability(text)

    assert read.text == text
    assert read.known == bool(read.slots)
    assert parse_codes(read.codes()).slots == read.slots


@pytest.mark.parametrize(
    ("written", "day", "code"),
    [
        ("2025-02-12", date(2025, 2, 12), ""),
        ("3.11.2026", date(2026, 11, 3), "date_dmy"),
        ("03.11.26", date(2026, 11, 3), "date_dmy"),
        ("3/11-26", date(2026, 11, 3), "date_dmy"),
        ("03/11-2026", date(2026, 11, 3), "date_dmy"),
        ("3. november 2026", date(2026, 11, 3), "date_dmy"),
        ("tirsdag 3.11.2026", date(2026, 11, 3), "date_dmy"),
        ("3 Nov 2026", date(2026, 11, 3), "date_dmy"),
        ("45999", date(2025, 12, 8), "date_serial"),
        (45999, date(2025, 12, 8), "date_serial"),
        ("nov 26", None, "date_imprecise"),
        ("høst 2025", None, "date_imprecise"),
        (2025, None, "date_imprecise"),
        ("uke 46", None, "date_imprecise"),
        ("mai-25", None, "date_imprecise"),
        ("31.02.2026", None, "date_impossible"),
        ("00.00.2025", None, "date_impossible"),
        ("11/23/2025", None, "date_mdy"),
        ("ja", None, "date_word"),
        ("nei", None, ""),
        ("ikke levert ennå", None, ""),
        ("", None, ""),
    ],
)
def test_dates_are_day_first_and_never_made_up(
    written: str | int, day: date | None, code: str
) -> None:
    read, found = read_date(written)

    assert (read.day, found) == (day, code)


def test_a_1904_workbook_counts_from_another_day() -> None:
    assert read_date(44500, date_1904=True)[0].day == date(2025, 11, 1)


@settings(max_examples=200)
@given(ANY)
def test_dates_never_raise_and_a_known_day_reads_back_as_itself(text: str) -> None:
    read, _ = read_date(text)

    assert (read.state is DateState.KNOWN) == (read.day is not None)
    if read.day:
        assert read_date(read.day.isoformat()) == (
            read_date(read.day.isoformat())[0],
            "",
        )
        assert read_date(read.day.isoformat())[0].day == read.day


@pytest.mark.parametrize(
    ("written", "number", "codes"),
    [
        ("68050011", "+4768050011", []),
        ("680 50 011", "+4768050011", []),
        ("+47 68 05 00 11", "+4768050011", ["phone_format"]),
        ("004768050011", "+4768050011", ["phone_format"]),
        ("4768050011", "+4768050011", ["phone_format"]),
        ("68.05.00.11", "+4768050011", ["phone_format"]),
        ("(+47) 68 05 00 11", "+4768050011", ["phone_format"]),
        ("680\u00a050\u00a0011", "+4768050011", ["phone_nbsp"]),
        ("68\u200905\u200900\u200911", "+4768050011", ["phone_nbsp"]),
        ("+44 7700 900123", "+447700900123", ["phone_foreign"]),
        ("ingen", "", ["phone_none"]),
        ("680 50 11", "", ["phone_short"]),
        ("680500114", "", ["phone_short"]),
        ("680 50 201 / 680 50 208 (kona)", "", ["phone_two"]),
        ("68050201 68050208", "", ["phone_two"]),
        ("68050011 (mora)", "", ["phone_bad"]),
        ("68050011 (kun SMS)", "+4768050011", ["phone_format"]),
        ("", "", []),
    ],
)
def test_every_way_to_write_a_phone_number_is_read(
    written: str, number: str, codes: list[str]
) -> None:
    phone, notes = read_phone(written)

    assert (phone.number, [note.code for note in notes]) == (number, codes)


@settings(max_examples=200)
@given(ANY)
def test_phones_never_raise_and_read_their_own_numbers_back(text: str) -> None:
    number = read_phone(text, short_numbers=True)[0].number

    if len(number) == 11 and number.startswith("+47"):
        assert read_phone(number)[0].number == number


@pytest.mark.parametrize(
    ("written", "code", "place", "codes"),
    [
        ("0184", "0184", "", []),
        ("184", "0184", "", ["postcode_zero"]),
        ("N-0184", "0184", "", ["postcode_prefix"]),
        ("NO-0184", "0184", "", ["postcode_prefix"]),
        ("N 0184", "0184", "", ["postcode_prefix"]),
        ("0184 Oslo", "0184", "Oslo", ["postcode_with_place"]),
        ("01844", "", "", ["postcode_bad"]),
        ("O184", "", "", ["postcode_bad"]),
        ("99999", "", "", ["postcode_bad"]),
        ("84", "", "", ["postcode_bad"]),
    ],
)
def test_every_way_to_write_a_postcode_is_read(
    written: str, code: str, place: str, codes: list[str]
) -> None:
    read, beside, notes = read_postcode(written)

    assert (read, beside, [note.code for note in notes]) == (code, place, codes)


@settings(max_examples=150)
@given(ANY)
def test_postcodes_never_raise_and_read_themselves_back(text: str) -> None:
    code, _, _ = read_postcode(text)

    assert code == "" or read_postcode(code) == (code, "", ())


@pytest.mark.parametrize(
    ("code", "place", "elsewhere"),
    [
        ("5003", "Oslo", True),
        ("0184", "OSLO", False),
        ("5143", "Bergen", False),  # Fyllingsdalen, a part of Bergen
        ("9730", "Kárášjohka", False),
        ("9730", "Karasjok", False),
        ("0184", "Grünerløkka", False),
        ("5700", "Voss", False),
        ("0150", "Tromsø", True),
    ],
)
def test_a_postcode_is_doubted_only_when_the_place_lies_elsewhere(
    code: str, place: str, elsewhere: bool
) -> None:
    assert belongs_elsewhere(code, place) is elsewhere


@pytest.mark.parametrize(
    ("written", "hours", "code"),
    [
        ("1,5", Decimal("1.5"), ""),
        ("90 min", Decimal("1.5"), "hours_text"),
        ("1t 30m", Decimal("1.5"), "hours_text"),
        ("2t 00m", Decimal(2), "hours_text"),
        ("2,5 timer", Decimal("2.5"), "hours_text"),
        ("1:45", Decimal("1.75"), "hours_text"),
        ("ca 8", Decimal(8), "hours_text"),
        ("4-6", Decimal(4), "hours_text"),
        ("maks 2", Decimal(2), "hours_text"),
        ("4 timer i måneden", Decimal(4), "hours_text"),
        ("about 6", Decimal(6), "hours_text"),
        ("noen", None, "hours_unknown"),
        ("-2", Decimal(-2), ""),
        ("", None, ""),
        (8, Decimal(8), ""),
        (1.5, Decimal("1.5"), ""),
        (time(1, 30), Decimal("1.5"), "hours_text"),
    ],
)
def test_every_way_to_write_hours_is_read(
    written: str | float | time, hours: Decimal | None, code: str
) -> None:
    assert read_hours(written) == (hours, code)


@settings(max_examples=200)
@given(ANY)
def test_hours_amounts_and_clocks_never_raise_and_hours_read_themselves_back(text: str) -> None:
    hours, _ = read_hours(text)
    read_amount(text)
    read_clock(text)

    if hours is not None:
        assert read_hours(format(hours, "f"))[0] == hours


def test_amounts_in_kroner_with_thousands() -> None:
    assert read_amount("kr 149,-") == (Decimal(149), True)
    assert read_amount("1\u00a0249,50") == (Decimal("1249.50"), True)
    assert read_amount("98,00") == (Decimal(98), True)
    assert read_amount("mye") == (None, False)
    assert read_clock("09.30") == (time(9, 30), True)
    assert read_clock(0.5) == (time(12, 0), True)


@pytest.mark.parametrize(
    ("written", "year", "codes"),
    [
        (1984, 1984, []),
        ("84", 1984, ["birth_year_2digit"]),
        ("'84", 1984, ["birth_year_2digit"]),
        ("05", 2005, ["birth_year_2digit"]),
        ("14.03.1988", 1988, ["birth_full_date"]),
        (date(1988, 3, 14), 1988, ["birth_full_date"]),
        ("2097", None, ["birth_year_bad"]),
        ("1026", None, ["birth_year_bad"]),
        (19754, None, ["birth_year_bad"]),
        (2008, 2008, ["age_maybe_under18"]),
        (2009, 2009, ["age_under18"]),
        (2013, 2013, ["age_under18"]),
        (2014, 2014, ["age_under13"]),
        ("1.1.2008", 2008, ["birth_full_date"]),
        ("", None, []),
    ],
)
def test_every_way_to_write_a_birth_year_is_read(
    written: int | str | date, year: int | None, codes: list[str]
) -> None:
    read, notes = read_birth_year(written, TODAY, AgeRules())

    assert (read, [note.code for note in notes]) == (year, codes)


@pytest.mark.parametrize(
    ("text", "stage"),
    [("aktiv", Stage.ACTIVE), ("AKTIV!!", Stage.ACTIVE), ("på pause til jul", Stage.PAUSED),
     ("sluttet 1.6.26", Stage.ENDED), ("On hold", Stage.PAUSED), ("ny", None), ("", None),
     ("aktiv eller pause", None), ("sluttet?", None), ("?", None), ("-", None)],
)  # fmt: skip
def test_every_way_to_write_a_stage_is_read(text: str, stage: Stage | None) -> None:
    assert read_stage(text)[0] is stage


@pytest.mark.parametrize(
    ("text", "phase", "codes"),
    [("etter behandling", Phase.AFTER_TREATMENT, []),
     ("Før beh.", Phase.BEFORE_TREATMENT, ["phase_variant"]),
     ("inne til soning", Phase.IN_PRISON, ["phase_variant"]),
     ("inne nå", Phase.IN_TREATMENT, ["phase_variant"]),
     ("-", Phase.NONE, ["phase_variant"]), ("??", Phase.UNKNOWN, ["phase_unknown"]),
     ("død", Phase.UNKNOWN, ["person_deceased"]), ("", Phase.UNKNOWN, [])],
)  # fmt: skip
def test_every_way_to_write_a_phase_is_read(text: str, phase: Phase, codes: list[str]) -> None:
    read, notes = read_phase(text)

    assert (read, [note.code for note in notes]) == (phase, codes)


def test_an_empty_answer_is_not_a_no() -> None:
    assert read_yes_no("")[0] is YesNo.NOT_ASKED
    assert read_yes_no("vet ikke")[0] is YesNo.UNSURE
    assert read_yes_no("ja (egen)")[0] is YesNo.YES
    assert [note.code for note in read_yes_no("x")[1]] == ["yesno_x"]


def test_deletion_and_death_are_told_from_harmless_words() -> None:
    assert asks_for_deletion("SLETTES – har bedt om det 12.11")
    assert asks_for_deletion("delete me please")
    assert not asks_for_deletion("bildene slettes etter turen")
    assert says_deceased("gikk bort i mai 2026")
    assert not says_deceased("moren døde i fjor")


def test_names_are_tidied_and_nothing_else() -> None:
    assert read_name(" Kari\u00a0 Nordvik ")[0] == "Kari Nordvik"
    assert read_name("Nordvik, Kari")[0] == "Kari Nordvik"
    assert read_name("KARI O'CONNOR-LIE")[0] == "Kari O'Connor-Lie"
    assert read_name("MO", own_choice=True) == ("MO", ())
    assert [n.code for n in read_name("Test Testesen")[1]] == ["test_row"]
    assert proper_case("ÁNTE ŠUORBMA") == "Ánte Šuorbma"
    assert lost_letters("Jo?go")
    assert not lost_letters("Hvem er du?")


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [("Jonas F", "Jonas Foss", True), ("Bjørn Åge Sæther", "Bjorn Aage Saether", True),
     ("T. Pettersen", "Tore Pettersen", True), ("Aina-Marie Jacobsen", "Aina Jacobsen", True),
     ("Ingrid Hauge", "Tor Hauge", False), ("A. B.", "Anne Berg", False), ("", "Anne", False)],
)  # fmt: skip
def test_names_that_are_alike_are_found_alike(first: str, second: str, alike: bool) -> None:
    assert like(first, second) is alike


@settings(max_examples=100)
@given(st.text(max_size=30))
def test_names_and_addresses_never_raise_and_are_idempotent(text: str) -> None:
    name, notes = read_name(text)
    if not any(note.code == "name_suspicious" for note in notes):
        assert read_name(read_name(name)[0])[0] == read_name(name)[0]
    address, _ = read_email(text)
    assert read_email(address) == (address, ())


def test_national_ids_of_all_sorts_are_found() -> None:
    assert valid_national_id("23849043641")
    assert not valid_national_id("23849043642")
    assert ids_in_text("fnr 238490 43641 skal bort") == ("238490 43641",)
    assert ids_in_text("ring 68050011 eller 68050012") == ()


def test_opening_hours_are_certain_only_with_day_and_time() -> None:
    assert opening_is_certain("co drugi piątek 18-21")
    assert opening_is_certain("vuosttaš duorastat mánus 17-19")
    assert not opening_is_certain("10-15")
    assert not opening_is_certain("se Facebook")
    assert says_closed("NEDLAGT fra 1.8.2026", "")
    assert not says_closed("man-fre 10-14, stengt i juli", "")
