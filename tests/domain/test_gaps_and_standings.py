"""When a transition is a gap, and in which word a consent stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.consent import Consent, InformationKind, Purpose, holds
from services.domain.consent_standing import Standing, standing
from services.domain.contact_person import is_contact
from services.domain.gaps import GAP_AHEAD, gap_of
from services.domain.participants import Participant, Phase
from services.domain.road import after
from services.domain.transitions import Missing, Transition, TransitionKind, TransitionState
from tests.fakes.time import REFERENCE

TODAY = date(2026, 11, 22)
DISCHARGE = Transition("t", "p", TransitionKind.DISCHARGE, date(2026, 11, 24), REFERENCE)
CONSENT = Consent(
    "c",
    "p",
    frozenset({InformationKind.GOALS}),
    frozenset({Purpose.FOLLOW_UP}),
    date(2026, 1, 1),
    date(2027, 3, 1),
    REFERENCE,
    unit_id="u",
)


def test_a_near_discharge_without_a_bed_or_a_named_person_is_a_gap() -> None:
    gap = gap_of(DISCHARGE, TODAY)
    assert gap is not None
    assert gap.days == 2
    assert gap.missing == (Missing.PERSON_HERE, Missing.PERSON_THERE, Missing.WHERE_TO)
    safe = replace(DISCHARGE, here="Hanne", there="Liv", where_to="Hybel")
    assert gap_of(safe, TODAY) is None


@given(st.integers(-400, 400))
def test_a_gap_opens_four_weeks_before_and_stays_until_the_transition_has_come(days: int) -> None:
    transition = replace(DISCHARGE, on=TODAY + timedelta(days=days))
    assert (gap_of(transition, TODAY) is not None) == (days <= GAP_AHEAD.days)
    assert gap_of(replace(transition, state=TransitionState.CANCELLED), TODAY) is None
    # A discharge that has come with nobody named stays a gap: the days after it are the most dangerous.
    in_hands = replace(transition, state=TransitionState.DONE, here="Hanne", there="Liv")
    assert gap_of(in_hands, TODAY) is None


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({}, Standing.ACTIVE),
        ({"valid_until": TODAY}, Standing.LAST_DAY),
        ({"valid_until": date(2026, 11, 21)}, Standing.EXPIRED),
        ({"valid_from": date(2026, 11, 23)}, Standing.NOT_YET),
        ({"withdrawn_at": REFERENCE}, Standing.WITHDRAWN),
        ({"withdrawn_at": REFERENCE, "valid_until": date(2026, 1, 2)}, Standing.WITHDRAWN),
        ({"unit_id": None, "recipient_words": "NAV og veileder"}, Standing.UNCLEAR),
        ({"kinds": frozenset()}, Standing.UNCLEAR),
        ({"unit_id": None, "organisation": "Vestre helse"}, Standing.ACTIVE),
    ],
)
def test_each_consent_stands_in_one_plain_word(changed: dict[str, object], word: Standing) -> None:
    consent: Consent = replace(CONSENT, **changed)  # type: ignore[arg-type] # any field may change
    assert standing(consent, TODAY) is word


@given(st.integers(-3, 3), st.integers(-3, 3), st.booleans())
def test_only_a_consent_in_force_is_shown_as_active(begins: int, ends: int, back: bool) -> None:
    consent = replace(
        CONSENT,
        valid_from=TODAY + timedelta(days=begins),
        valid_until=TODAY + timedelta(days=ends),
        withdrawn_at=REFERENCE if back else None,
    )
    in_force = standing(consent, TODAY) in (Standing.ACTIVE, Standing.LAST_DAY)
    assert in_force == holds(consent, TODAY)


def test_an_unplanned_discharge_moves_the_phase_and_nothing_else() -> None:
    person = Participant("p", "Jonas", REFERENCE, phase=Phase.IN_TREATMENT, own_words="Mekke")
    left = after(replace(DISCHARGE, kind=TransitionKind.UNPLANNED_DISCHARGE), person)
    assert left == replace(person, phase=Phase.AFTER_TREATMENT)


def test_an_admission_brings_the_unit_with_it() -> None:
    person = Participant("p", "Jonas", REFERENCE)
    admission = replace(DISCHARGE, kind=TransitionKind.ADMISSION, unit_id="fjordheim")
    assert after(admission, person).unit_id == "fjordheim"
    assert after(admission, person).phase is Phase.IN_TREATMENT


@pytest.mark.parametrize(
    ("noted", "mine"),
    [
        ("Hanne", True),
        ("hanne b.", True),
        ("Hanne Brekke", True),
        ("Hanne L", False),
        ("Brekke", False),
        ("Han", False),
        ("", False),
        ("Hanne Brekke Moe", False),
    ],
)
def test_a_contact_person_is_known_by_first_name_and_initial(noted: str, mine: bool) -> None:
    assert is_contact(noted, "Hanne Brekke") is mine
