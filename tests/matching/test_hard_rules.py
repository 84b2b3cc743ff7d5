"""Each hard rule: met, unmet, and unknown where one side has not said."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from services.domain.availability import Rhythm, WeekParity, parse_codes, unknown_availability
from services.domain.participants import Wishes
from services.domain.volunteers import Stage
from services.matching import engine
from services.matching.explanation import Fit, MatchExplanation, RuleName, Verdict
from services.matching.facts import ParticipantFacts, VolunteerFacts
from tests.fakes.matching_world import ingrid, kim, snapshot


def explained(
    volunteer: VolunteerFacts,
    asks: ParticipantFacts | None = None,
    **more: Any,  # noqa: ANN401 - any of the fields
) -> MatchExplanation:
    encoded = engine.encode(snapshot(volunteer, asks=asks, **more))
    return engine.pair_explanation(encoded, "kim", volunteer.id)


def verdict(explanation: MatchExplanation, rule: RuleName) -> Verdict:
    return next(line.verdict for line in explanation.rules if line.rule is rule)


def test_a_pair_that_meets_every_rule_fits_well() -> None:
    found = explained(ingrid())
    assert found.fit is Fit.WELL
    assert {line.verdict for line in found.rules} == {Verdict.MET}


@pytest.mark.parametrize(
    ("changes", "rule", "expected"),
    [
        ({"stage": Stage.PAUSED}, RuleName.STAGE, Verdict.UNMET),
        ({"stage": Stage.TRAINING}, RuleName.STAGE, Verdict.UNMET),
        ({"pledged_on": None}, RuleName.PLEDGE, Verdict.UNMET),
        ({"pledged_on": date(2024, 11, 21)}, RuleName.PLEDGE, Verdict.UNMET),
        ({"pledged_on": date(2024, 11, 22)}, RuleName.PLEDGE, Verdict.MET),
        ({"max_participants": 0}, RuleName.PEOPLE, Verdict.UNMET),
        ({"max_participants": None}, RuleName.PEOPLE, Verdict.UNKNOWN),
        ({"hours_per_month": Decimal(0)}, RuleName.HOURS, Verdict.UNMET),
        ({"hours_per_month": None}, RuleName.HOURS, Verdict.UNKNOWN),
        ({"availability": parse_codes(["4M"])}, RuleName.TIME, Verdict.UNMET),
        ({"availability": unknown_availability("turnus")}, RuleName.TIME, Verdict.UNKNOWN),
        ({"postcode": "9730"}, RuleName.REACH, Verdict.UNMET),
        ({"postcode": ""}, RuleName.REACH, Verdict.UNKNOWN),
    ],
)
def test_a_rule_about_the_volunteer(
    changes: dict[str, Any], rule: RuleName, expected: Verdict
) -> None:
    found = explained(ingrid(**changes))
    assert verdict(found, rule) is expected
    assert (found.fit is Fit.RULED_OUT) == (expected is Verdict.UNMET)
    assert (found.fit is Fit.WITH_A_BUT) == (expected is Verdict.UNKNOWN)


@pytest.mark.parametrize(
    ("field", "rule"),
    [
        ("live", RuleName.TOGETHER),
        ("declined", RuleName.EARLIER_NO),
        ("excluded", RuleName.EXCLUSION),
    ],
)
def test_a_pair_that_may_not_be_proposed_is_ruled_out_for_this_participant_alone(
    field: str, rule: RuleName
) -> None:
    pairs: Any = (("kim", "ingrid"),) if field == "live" else frozenset({("kim", "ingrid")})
    others: Any = (("ola", "ingrid"),) if field == "live" else frozenset({("ola", "ingrid")})
    roomy = ingrid(max_participants=3)
    assert verdict(explained(roomy, **{field: pairs}), rule) is Verdict.UNMET
    assert verdict(explained(roomy, **{field: others}), rule) is Verdict.MET


def test_live_matches_take_the_places_and_the_hours() -> None:
    live = (("ola", "ingrid"), ("per", "ingrid"))
    full = explained(ingrid(max_participants=2), live=live)
    assert verdict(full, RuleName.PEOPLE) is Verdict.UNMET
    short = explained(ingrid(max_participants=3, hours_per_month=Decimal(5)), live=live)
    assert verdict(short, RuleName.PEOPLE) is Verdict.MET
    assert verdict(short, RuleName.HOURS) is Verdict.UNMET


def test_odd_and_even_weeks_are_no_common_time() -> None:
    odd, even = (Rhythm(weeks=one) for one in (WeekParity.ODD_WEEKS, WeekParity.EVEN_WEEKS))
    asks = kim(availability=parse_codes(["3E"], odd))
    assert (
        verdict(explained(ingrid(availability=parse_codes(["3E"], even)), asks), RuleName.TIME)
        is Verdict.UNMET
    )
    unsaid = Rhythm(weeks=WeekParity.EVERY_SECOND)
    found = explained(ingrid(availability=parse_codes(["3E"], unsaid)), asks)
    assert verdict(found, RuleName.TIME) is Verdict.UNKNOWN


def test_a_wished_language_rules_out_only_when_it_is_a_must() -> None:
    wish = kim(wishes=Wishes(languages=("arabisk",)))
    must = kim(wishes=Wishes(languages=("arabisk eller somali",), languages_must=True))
    assert explained(ingrid(), wish).fit is not Fit.RULED_OUT
    assert verdict(explained(ingrid(), must), RuleName.LANGUAGE) is Verdict.UNMET
    assert (
        verdict(explained(ingrid(languages=("Soomaali",)), must), RuleName.LANGUAGE) is Verdict.MET
    )
    assert verdict(explained(ingrid(languages=()), must), RuleName.LANGUAGE) is Verdict.UNKNOWN


def test_a_wished_gender_rules_out_only_when_it_is_a_must() -> None:
    wish = kim(wishes=Wishes(gender="mann"))
    must = kim(wishes=Wishes(gender="mann", gender_must=True))
    unclear = kim(wishes=Wishes(gender="en som ligner meg", gender_must=True))
    assert explained(ingrid(), wish).fit is not Fit.RULED_OUT
    assert verdict(explained(ingrid(), must), RuleName.GENDER) is Verdict.UNMET
    assert verdict(explained(ingrid(gender=""), must), RuleName.GENDER) is Verdict.UNKNOWN
    assert verdict(explained(ingrid(), unclear), RuleName.GENDER) is Verdict.UNKNOWN


def test_a_dog_that_comes_along_is_a_conflict_and_fishing_is_only_a_but() -> None:
    no_dogs = kim(rather_not=("hunder",))
    dog = explained(ingrid(interests=("hund", "styrke")), no_dogs)
    assert verdict(dog, RuleName.RATHER_NOT) is Verdict.UNMET
    assert next(line.words for line in dog.rules if line.rule is RuleName.RATHER_NOT) == ("hunder",)
    fishing = explained(ingrid(interests=("fiske", "styrke")), kim(rather_not=("fiske",)))
    assert verdict(fishing, RuleName.RATHER_NOT) is Verdict.MET
    assert fishing.fit is Fit.WITH_A_BUT


def test_what_the_volunteer_would_rather_not_be_asked_for_is_a_conflict() -> None:
    moving = kim(practical_needs="Hjelp til flytting")
    found = explained(ingrid(rather_not=("flyttehjelp",)), moving)
    assert verdict(found, RuleName.RATHER_NOT) is Verdict.UNMET


def test_one_phone_number_is_the_same_person_or_one_household() -> None:
    same = kim(phone="+4768050701")
    assert verdict(explained(ingrid(), same), RuleName.SAME_PHONE) is Verdict.UNMET
    nobody = explained(ingrid(phone=""), kim(phone=""))
    assert verdict(nobody, RuleName.SAME_PHONE) is Verdict.MET
