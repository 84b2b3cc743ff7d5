"""A meeting taken out for one's calendar: the right hour, one line a value, and nobody's name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.errors import NotFound
from services.domain.meeting_lines import meeting_lines, read_meeting
from services.domain.messages import Meeting, PartKind
from services.formats.calendar import CalendarEntry, calendar_file
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.meeting_calendar import hand_out_meeting
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.message_world import MessageWorld, world

__all__ = ["world"]

MEETING = Meeting(
    date(2026, 11, 25), time(12), time(13, 30), "Rom 2, Fjordheim", "https://v.example.no/1"
)
MADE = datetime(2026, 11, 22, 9, tzinfo=UTC)
ONE_LINE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=120)


def unfolded(content: bytes) -> list[str]:
    assert content.endswith(b"\r\n")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    return content.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def test_a_meeting_is_saved_with_its_hours_and_place_and_without_the_name(
    world: MessageWorld,
) -> None:
    composed = replace(
        world.composed("Om Jonas Berg.", PartKind.MEETING), theme="Om Jonas Berg", meeting=MEETING
    )
    message_id = world.run(send_message, SendMessage(composed))
    content = world.run(hand_out_meeting, message_id)
    lines = unfolded(content)
    assert "DTSTART:20261125T110000Z" in lines
    assert "DTEND:20261125T123000Z" in lines
    assert "LOCATION:Rom 2\\, Fjordheim\\, https://v.example.no/1" in lines
    assert "SUMMARY:Møte med Fjordheim TSB" in lines
    assert f"UID:{message_id}" in lines
    assert b"Jonas" not in content
    said = world.ask(journal_of_person, JournalOfPerson("jonas", most=0))
    assert "meeting" in [line.reason for line in said if line.action.value == "exported"]


def test_a_message_that_invites_to_nothing_has_no_meeting(world: MessageWorld) -> None:
    message_id = world.send("Hei.", PartKind.PLAN)
    with pytest.raises(NotFound):
        world.run(hand_out_meeting, message_id)


@given(st.builds(
    Meeting,
    st.dates(date(1000, 1, 1)),
    st.times().map(lambda each: each.replace(second=0, microsecond=0)),
    st.none() | st.times().map(lambda each: each.replace(second=0, microsecond=0)),
    ONE_LINE,
    ONE_LINE,
))  # fmt: skip
def test_a_meeting_is_read_from_its_own_lines(meeting: Meeting) -> None:
    assert read_meeting(meeting_lines(meeting)) == meeting


@given(st.lists(st.text(max_size=40), max_size=4))
def test_other_lines_are_no_meeting(lines: list[str]) -> None:
    found = read_meeting(tuple(lines))
    assert found is None or meeting_lines(found) == tuple(lines)


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_word_of_a_meeting_becomes_a_line_of_its_own(title: str, place: str) -> None:
    entry = CalendarEntry("uid", title, replace(MEETING, place=place))
    names = [line.partition(":")[0] for line in unfolded(calendar_file(entry, MADE))]
    assert names == [
        "BEGIN", "VERSION", "PRODID", "BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "LOCATION",
        "SUMMARY", "CLASS", "END", "END",
    ]  # fmt: skip
