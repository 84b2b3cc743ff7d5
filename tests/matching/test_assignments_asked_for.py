"""What an assignment asks of a volunteer, how far she would go, and what the two have behind them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.assignments import Span
from services.domain.volunteers import Horizon, Stage
from services.matching import engine
from services.matching.explanation import (
    ChangeName,
    FeatureName,
    MatchExplanation,
    RuleName,
    Verdict,
)
from services.matching.facts import ParticipantFacts, Snapshot, VolunteerFacts, Wait
from services.matching.proposal import FreeFrom, WaitCode
from services.matching.weights import Weights
from tests.fakes.matching_world import TODAY, ingrid, kim, random_snapshot, snapshot

snapshots = st.builds(
    random_snapshot, st.integers(0, 100_000), participants=st.just(2), volunteers=st.integers(1, 9)
)
WALK = kim(type_id="walk", span=Span.LASTING, assignment="tur hver uke")


def explained(
    volunteer: VolunteerFacts,
    asks: ParticipantFacts | None = None,
    **more: Any,  # noqa: ANN401 - any of the fields
) -> MatchExplanation:
    return engine.one_pair(snapshot(volunteer, asks=asks, **more), ("kim", volunteer.id))


def verdict(found: MatchExplanation, rule: RuleName) -> Verdict | None:
    return next((line.verdict for line in found.rules if line.rule is rule), None)


@pytest.mark.parametrize(
    ("cleared", "expected"),
    [
        (None, Verdict.UNKNOWN),
        (frozenset(), Verdict.UNMET),
        (frozenset({"move"}), Verdict.UNMET),
        (frozenset({"walk"}), Verdict.MET),
    ],
)
def test_training_is_asked_for_by_the_type(
    cleared: frozenset[str] | None, expected: Verdict
) -> None:
    assert verdict(explained(ingrid(cleared_for=cleared), WALK), RuleName.TRAINING) is expected
    assert verdict(explained(ingrid(cleared_for=cleared)), RuleName.TRAINING) is None


@pytest.mark.parametrize(
    ("takes", "expected"),
    [((), Verdict.UNKNOWN), (("walk",), Verdict.MET), (("move", "train"), Verdict.UNMET)],
)
def test_a_type_that_nobody_asked_her_about_is_never_a_no(
    takes: tuple[str, ...], expected: Verdict
) -> None:
    found = explained(ingrid(assignment_type_ids=takes), WALK)
    assert verdict(found, RuleName.TYPE) is expected


@pytest.mark.parametrize(
    ("helps", "expected"),
    [
        (("trening",), Verdict.MET),
        (("økonomi",), Verdict.UNMET),
        ((), Verdict.UNKNOWN),
        (("trening", "økonomi"), Verdict.MET),
    ],
)
def test_a_skill_is_a_must_only_where_the_type_says_so(
    helps: tuple[str, ...], expected: Verdict
) -> None:
    must = kim(must_have_skills=("trening",))
    assert verdict(explained(ingrid(can_help_with=helps), must), RuleName.SKILL) is expected
    wished = kim(practical_needs="", skills=("økonomi",))
    found = explained(ingrid(can_help_with=helps), wished)
    assert verdict(found, RuleName.SKILL) is None
    (part,) = (part for part in found.parts if part.feature is FeatureName.CAN_HELP)
    assert bool(part.words) is ("økonomi" in helps)


def test_the_skill_that_lacks_is_named() -> None:
    must = kim(must_have_skills=("trening", "økonomi"))
    (line,) = (one for one in explained(ingrid(), must).rules if one.rule is RuleName.SKILL)
    assert (line.verdict, line.words) == (Verdict.UNMET, ("økonomi",))


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        (None, Verdict.MET),
        (TODAY - timedelta(days=1), Verdict.MET),
        (TODAY, Verdict.UNMET),
        (TODAY + timedelta(days=3), Verdict.UNMET),
    ],
)
def test_who_is_away_today_is_not_asked(until: date | None, expected: Verdict) -> None:
    assert verdict(explained(ingrid(away_until=until)), RuleName.AWAY) is expected


def test_who_is_away_is_free_from_the_day_after() -> None:
    away = ingrid(away_until=date(2026, 11, 30))
    paused = ingrid(id="b", stage=Stage.PAUSED, paused_until=date(2026, 12, 1))
    found = engine.propose(engine.prepare(engine.encode(snapshot(away, paused))))
    (waits,) = found.unmatched
    assert waits.reason.code is WaitCode.NOBODY_OPEN
    assert waits.reason.free_from == (FreeFrom(date(2026, 12, 1), 2),)


@pytest.mark.parametrize(
    ("minutes", "postcodes", "lives", "expected"),
    [
        (None, (), "5003", Verdict.UNMET),
        (600, (), "5003", Verdict.MET),
        (None, ("50",), "5003", Verdict.MET),
        (None, ("50",), "0562", Verdict.UNMET),
        (10, ("50",), "0562", Verdict.MET),
        (None, ("50",), "", Verdict.UNKNOWN),
        (5, (), "0184", Verdict.UNMET),
        (None, ("",), "0562", Verdict.MET),
    ],
)
def test_her_own_reach_goes_before_the_centres(
    minutes: int | None, postcodes: tuple[str, ...], lives: str, expected: Verdict
) -> None:
    gives = ingrid(reach_minutes=minutes, reach_postcodes=postcodes)
    assert verdict(explained(gives, kim(postcode=lives)), RuleName.REACH) is expected


def test_an_assignment_that_takes_more_hours_needs_more_of_them() -> None:
    three = ingrid(hours_per_month=Decimal(3))
    assert verdict(explained(three), RuleName.HOURS) is Verdict.MET
    long = kim(hours=Decimal(4))
    assert verdict(explained(three, long), RuleName.HOURS) is Verdict.UNMET
    more: dict[str, Any] = {
        "live": (("other", "ingrid"),),
        "live_hours": {("other", "ingrid"): Decimal("0.5")},
    }
    assert verdict(explained(three, **more), RuleName.HOURS) is Verdict.MET


@pytest.mark.parametrize(
    ("span", "horizon", "share"),
    [
        (Span.LASTING, Horizon.LONGER, 1.0),
        (Span.LASTING, Horizon.MONTHS, 0.5),
        (Span.LASTING, Horizon.ONE_OFF, 0.0),
        (Span.ONE_OFF, Horizon.ONE_OFF, 1.0),
        (Span.ONE_OFF, Horizon.A_YEAR, 0.5),
    ],
)
def test_what_both_expect_of_its_length_counts(span: Span, horizon: Horizon, share: float) -> None:
    only = Weights(of={FeatureName.HORIZON: 1})
    seen = snapshot(ingrid(horizon=horizon), asks=kim(span=span))
    (part,) = engine.one_pair(seen, ("kim", "ingrid"), only).parts
    assert (part.points, part.out_of) == (20 * share, 20)
    unsaid = snapshot(ingrid(), asks=kim(span=span))
    (part,) = engine.one_pair(unsaid, ("kim", "ingrid"), only).parts
    assert part.verdict is Verdict.UNKNOWN


def test_having_walked_together_speaks_for_and_never_against() -> None:
    other = ingrid(id="other")
    pairs = {("kim", "ingrid")}
    seen = replace(snapshot(ingrid(), other), walked=frozenset(pairs))
    known, new = (engine.one_pair(seen, ("kim", one)).points for one in ("ingrid", "other"))
    assert known > new
    nobody = engine.one_pair(snapshot(ingrid()), ("kim", "ingrid"))
    assert FeatureName.CONTINUITY not in {part.feature for part in nobody.parts}


@given(snapshots)
def test_an_earlier_match_never_takes_points_from_its_own_pair(seen: Snapshot) -> None:
    """Against all who have none behind them, one who has stands no worse than without."""
    only = Weights(of={FeatureName.CONTINUITY: 1})
    for asks in seen.participants:
        for gives in seen.volunteers:
            pair = (asks.id, gives.id)
            without = engine.one_pair(replace(seen, walked=seen.walked - {pair}), pair, only)
            assert engine.one_pair(
                replace(seen, walked=seen.walked | {pair}), pair, only
            ).points >= (without.points)


def test_the_assignments_own_words_are_what_is_wanted() -> None:
    asks = kim(practical_needs="", own_words="", assignment="hjelp til økonomi")
    found = explained(ingrid(can_help_with=("økonomi",)), asks)
    (part,) = (part for part in found.parts if part.feature is FeatureName.CAN_HELP)
    assert part.words == ("økonomi",)
    against = explained(ingrid(rather_not=("økonomi",)), asks)
    assert verdict(against, RuleName.RATHER_NOT) is Verdict.UNMET


def test_a_skill_nobody_has_is_told_to_both() -> None:
    must = kim(must_have_skills=("flyttehjelp",))
    (waits,) = engine.propose(
        engine.prepare(engine.encode(snapshot(ingrid(), asks=must)))
    ).unmatched
    assert (waits.reason.rules, waits.reason.skills) == ((RuleName.SKILL,), ("flyttehjelp",))
    assert waits.to_the_participant.skills == ("flyttehjelp",)


def test_what_training_would_change_is_tried_out() -> None:
    lacks = ingrid(cleared_for=frozenset(), assignment_type_ids=("walk",))
    found = engine.short_list(engine.encode(snapshot(lacks, asks=WALK)), "kim")
    assert found.candidates == ()
    assert ChangeName.TRAINED in {change.change for change in found.changes}
    away = ingrid(away_until=TODAY)
    found = engine.short_list(engine.encode(snapshot(away)), "kim")
    assert ChangeName.BACK_FROM_PAUSE in {change.change for change in found.changes}


def test_the_weights_of_the_snapshot_are_the_ones_in_use() -> None:
    seen = replace(snapshot(ingrid()), weights=Weights(of={FeatureName.PLACE: 1}))
    found = engine.pair_explanation(engine.encode(seen), "kim", "ingrid")
    assert [part.feature for part in found.parts] == [FeatureName.PLACE]
    assert engine.one_pair(seen, ("kim", "ingrid")) == found


def test_hours_that_never_bind_leave_every_place_its_price() -> None:
    """One place each, or hours enough for the largest: the same question as by places alone."""
    people = tuple(kim(id=name, hours=Decimal(n)) for name, n in (("a", 1), ("b", 2), ("c", 6)))
    seen = Snapshot(
        TODAY, people, (ingrid(), ingrid(id="b", max_participants=2, hours_per_month=Decimal(8)))
    )
    found = engine.propose(engine.prepare(engine.encode(seen)))
    assert len(found.pairs) == 3
    assert found.proven
    assert all(pair.cost is not None for pair in found.pairs)


def test_hours_of_the_assignments_bind_by_themselves() -> None:
    people = tuple(kim(id=name, hours=Decimal(3)) for name in ("a", "b", "c"))
    waits = (Wait("c", TODAY.replace(year=2025)),)
    seen = Snapshot(
        TODAY, people, (ingrid(hours_per_month=Decimal(7), max_participants=3),), waits=waits
    )
    found = engine.propose(engine.prepare(engine.encode(seen)))
    assert len(found.pairs) == 2
    assert "c" in {pair.participant_id for pair in found.pairs}
