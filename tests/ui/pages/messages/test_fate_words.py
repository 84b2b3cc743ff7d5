"""What became of a message of ours is told with the cause, and with what to do where a person must."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from services.domain.messages import MessageDirection, MessageState
from services.use_cases.conversation_view import MessageCard
from tests.fakes.time import REFERENCE
from ui.pages.messages.fate import FATE

TODAY = REFERENCE.date()
WAITING = MessageCard(
    id="m", direction=MessageDirection.OUT, state=MessageState.QUEUED, author="Hanne Brekke",
    author_title="Koordinator", at=REFERENCE, parts=(), track=(), urgent=False, urgent_reason="",
    read_by="", understood_by="", refusal="", may_have_left=False, overdue=False, handled=False,
    owes_understood=False, next_attempt_at=REFERENCE + timedelta(minutes=5), attempts=3,
    last_cause="no_contact", proposal=None, notice="", notice_on=None, without_receive_consent=False,
)  # fmt: skip
REFUSED = replace(WAITING, state=MessageState.REFUSED, refusal="too_large", attempts=0)


def waiting_for(cause: str) -> str:
    return FATE.sentence(replace(WAITING, last_cause=cause), TODAY)


@pytest.mark.parametrize("cause", ["no_contact", "timeout", "cut_off", "something_new"])
def test_without_an_answer_it_is_only_said_that_there_is_no_contact(cause: str) -> None:
    assert waiting_for(cause).startswith("No contact with the unit yet. Next try ")


@pytest.mark.parametrize(
    ("cause", "word"),
    [
        ("locked", "Have it freed"),
        ("clock_wrong", "Set the clock right"),
        ("token_invalid_client", "Register the public key"),
        ("wrong_certificate", "Nothing was told to it"),
    ],
)
def test_what_a_person_must_see_to_is_told_with_its_remedy(cause: str, word: str) -> None:
    told = waiting_for(cause)
    assert word in told
    assert "Next try " in told


@pytest.mark.parametrize("cause", ["busy", "status_503"])
def test_what_passes_by_itself_asks_nothing_of_anybody(cause: str) -> None:
    told = waiting_for(cause)
    assert told.count(".") >= 2
    assert "It has asked us" not in told
    assert "Nothing is wrong here" not in told
    assert "Next try " in told


def test_a_refusal_that_is_known_is_told_in_words_and_another_by_its_code() -> None:
    assert FATE.sentence(REFUSED, TODAY).startswith("It is too large to be sent this way.")
    unknown = replace(REFUSED, refusal="1005")
    assert "(1005)" in FATE.sentence(unknown, TODAY)
    assert "Nothing has left." in FATE.sentence(unknown, TODAY)
    gone = replace(REFUSED, refusal="can_not_be_written")
    assert FATE.sentence(gone, TODAY).endswith("Write it again.")
