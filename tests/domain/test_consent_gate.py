"""`permits` over all consents and questions: it never lets through what no single consent carries."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given

from services.domain.consent import (
    Asked,
    Consent,
    Direction,
    InformationKind,
    Purpose,
    may_receive,
    permits,
)
from services.domain.errors import (
    ConsentExpired,
    ConsentMissing,
    ConsentNotYetValid,
    ConsentRefused,
    ConsentWithdrawn,
    NotCovered,
)

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 11, tzinfo=UTC)
KINDS = st.frozensets(st.sampled_from(sorted(InformationKind)))
WHOLE = Consent(
    "whole",
    "jonas",
    frozenset(InformationKind),
    frozenset(Purpose),
    date(2026, 11, 2),
    date(2027, 3, 1),
    NOW,
    unit_id="unit",
)
ASKED = Asked("jonas", "unit", "Vestre helse", frozenset({InformationKind.PLAN}), Purpose.FOLLOW_UP)

consents = st.builds(
    Consent,
    id=st.uuids().map(str),
    participant_id=st.sampled_from(["jonas", "marit"]),
    kinds=KINDS,
    purposes=st.frozensets(st.sampled_from(sorted(Purpose))),
    valid_from=st.dates(TODAY - timedelta(3), TODAY + timedelta(3)),
    valid_until=st.dates(TODAY - timedelta(3), TODAY + timedelta(3)),
    created_at=st.just(NOW),
    unit_id=st.sampled_from(["unit", "other", None]),
    organisation=st.sampled_from(["Vestre helse", ""]),
    direction=st.sampled_from(sorted(Direction)),
    withdrawn_at=st.sampled_from([None, None, NOW]),
)
questions = st.builds(
    Asked,
    participant_id=st.sampled_from(["jonas", "marit"]),
    unit_id=st.sampled_from(["unit", "other"]),
    organisation=st.sampled_from(["Vestre helse", ""]),
    kinds=KINDS,
    purpose=st.sampled_from(sorted(Purpose)),
)


def carries(consent: Consent, asked: Asked, today: date) -> bool:
    """The rule once more, each condition on its own line."""
    to_unit = consent.unit_id == asked.unit_id
    to_organisation = consent.unit_id is None and consent.organisation == asked.organisation != ""
    return all(
        (
            consent.participant_id == asked.participant_id,
            to_unit or to_organisation,
            consent.direction is not Direction.RECEIVE,
            consent.withdrawn_at is None,
            consent.valid_from <= today,
            today <= consent.valid_until,
            asked.kinds <= consent.kinds,
            asked.purpose in consent.purposes,
        )
    )


@given(st.lists(consents, max_size=4), questions)
def test_it_permits_exactly_when_one_single_consent_carries_everything(
    given_consents: list[Consent], asked: Asked
) -> None:
    verdict = permits(given_consents, asked, TODAY)
    carrying = [consent for consent in given_consents if carries(consent, asked, TODAY)]
    if isinstance(verdict, ConsentRefused):
        assert not carrying
    else:
        assert verdict in carrying


@given(st.lists(consents, max_size=4), questions)
def test_what_it_says_is_lacking_is_really_lacking(
    given_consents: list[Consent], asked: Asked
) -> None:
    verdict = permits(given_consents, asked, TODAY)
    if not isinstance(verdict, NotCovered):
        return
    assert verdict.kinds or verdict.purpose
    assert set(verdict.kinds) <= {kind.value for kind in asked.kinds}
    assert verdict.purpose in ("", asked.purpose.value)


@given(st.lists(consents, max_size=4), questions, st.integers(0, 3))
def test_withdrawing_never_opens_the_gate(
    given_consents: list[Consent], asked: Asked, which: int
) -> None:
    before = permits(given_consents, asked, TODAY)
    withdrawn = [
        replace(consent, withdrawn_at=NOW) if place == which else consent
        for place, consent in enumerate(given_consents)
    ]
    if isinstance(before, ConsentRefused):
        assert isinstance(permits(withdrawn, asked, TODAY), ConsentRefused)


@pytest.mark.parametrize(
    ("consent", "today", "refusal"),
    [
        (replace(WHOLE, participant_id="marit"), TODAY, ConsentMissing),
        (replace(WHOLE, unit_id="other"), TODAY, ConsentMissing),
        (replace(WHOLE, direction=Direction.RECEIVE), TODAY, ConsentMissing),
        (replace(WHOLE, withdrawn_at=NOW), TODAY, ConsentWithdrawn),
        (WHOLE, date(2027, 3, 2), ConsentExpired),
        (WHOLE, date(2026, 11, 1), ConsentNotYetValid),
        (replace(WHOLE, kinds=frozenset()), TODAY, NotCovered),
        (replace(WHOLE, purposes=frozenset()), TODAY, NotCovered),
        (replace(WHOLE, unit_id=None, organisation=""), TODAY, ConsentMissing),
    ],
)
def test_each_reason_is_told_apart(
    consent: Consent, today: date, refusal: type[ConsentRefused]
) -> None:
    assert type(permits([consent], ASKED, today)) is refusal


@pytest.mark.parametrize("today", [date(2026, 11, 2), date(2027, 3, 1)])
def test_the_first_and_the_last_day_are_inside(today: date) -> None:
    assert permits([WHOLE], ASKED, today) is WHOLE


def test_a_consent_to_an_organisation_covers_its_units_only() -> None:
    organisation = replace(WHOLE, unit_id=None, organisation="Vestre helse")
    assert permits([organisation], ASKED, TODAY) is organisation
    elsewhere = replace(ASKED, organisation="Østre helse")
    assert isinstance(permits([organisation], elsewhere, TODAY), ConsentMissing)


def test_two_half_consents_are_not_a_whole_one() -> None:
    halves = [
        replace(WHOLE, id="a", kinds=frozenset({InformationKind.PLAN})),
        replace(WHOLE, id="b", kinds=frozenset({InformationKind.GOALS})),
    ]
    both = replace(ASKED, kinds=frozenset({InformationKind.PLAN, InformationKind.GOALS}))
    assert isinstance(permits(halves, both, TODAY), NotCovered)


def test_receiving_is_a_consent_of_its_own() -> None:
    assert may_receive([replace(WHOLE, direction=Direction.RECEIVE)], ASKED, TODAY)
    assert not may_receive([replace(WHOLE, direction=Direction.SEND)], ASKED, TODAY)
    assert not may_receive([replace(WHOLE, withdrawn_at=NOW)], ASKED, TODAY)
