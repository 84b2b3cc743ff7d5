"""People for the engine: one who asks, one who fits, and random ones by the thousand."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from services.domain.assignments import Span
from services.domain.availability import (
    Availability,
    Rhythm,
    WeekParity,
    parse_codes,
    unknown_availability,
)
from services.domain.participants import Wishes
from services.domain.volunteers import Horizon, Stage, YesNo
from services.matching.facts import GoalFacts, ParticipantFacts, Snapshot, VolunteerFacts

TODAY = date(2026, 11, 22)
_INTERESTS = ("turgåing", "styrketrening", "hund", "strikking", "fotball", "sjakk", "kor", "baking")
_RATHER_NOT = ("store grupper", "hunder", "røyk", "kino", "trapper", "banning", "tidlige morgener")
_HELPS = (
    "samtale/kaffe",
    "trening",
    "økonomi",
    "følge til NAV",
    "flyttehjelp",
    "jobbsøking",
    "tur",
)
_LANGUAGES = ("norsk", "engelsk", "arabisk", "davvisámegiella", "polsk")
_POSTCODES = ("0184", "0562", "1086", "5003", "9730", "", "99999")
_TYPES = ("walk", "move", "train")
_CODES = tuple(f"{day}{part}" for day in range(1, 8) for part in "MAE")


def kim(**changes: Any) -> ParticipantFacts:  # noqa: ANN401 - any of the fields
    """Someone who has said a good deal."""
    said = ParticipantFacts(
        id="kim",
        display_name="Kim",
        postcode="0562",
        practical_needs="Noen å trene med hver uke",
        interests=("styrke", "tur i marka"),
        rather_not=("store grupper",),
        wishes=Wishes(languages=("norsk",)),
        availability=parse_codes(["3E"]),
    )
    return replace(said, **changes)


def ingrid(**changes: Any) -> VolunteerFacts:  # noqa: ANN401 - any of the fields
    """Someone who fits Kim in everything."""
    said = VolunteerFacts(
        id="ingrid",
        name="Ingrid",
        birth_year=1978,
        phone="+4768050701",
        postcode="0562",
        place="Oslo",
        gender="K",
        languages=("norsk", "engelsk"),
        interests=("styrketrening", "turgåing"),
        rather_not=("Store grupper",),
        can_help_with=("trening",),
        availability=parse_codes(["1E", "3E"]),
        hours_per_month=Decimal(8),
        max_participants=1,
        lived_experience=YesNo.NO,
        stage=Stage.READY,
        pledged_on=date(2026, 1, 10),
    )
    return replace(said, **changes)


def snapshot(
    *volunteers: VolunteerFacts,
    asks: ParticipantFacts | None = None,
    **more: Any,  # noqa: ANN401 - any of the fields
) -> Snapshot:
    """Kim (or another) and these volunteers."""
    return Snapshot(TODAY, (asks or kim(),), tuple(volunteers), **more)


def random_participant(seed: random.Random, number: int) -> ParticipantFacts:
    """Someone who has said this and that, or nothing."""
    return ParticipantFacts(
        id=f"p{number}",
        display_name=f"P{number}",
        phone=seed.choice(("", "+4768050777")),
        postcode=seed.choice(_POSTCODES),
        practical_needs=seed.choice(("", "trenger hjelp til flytting", "noen å trene med")),
        interests=_some(seed, _INTERESTS),
        rather_not=_some(seed, _RATHER_NOT),
        languages=_some(seed, _LANGUAGES, 1),
        wishes=Wishes(
            gender=seed.choice(("", "kvinne", "mann", "samme som meg")),
            gender_must=seed.random() < 0.3,
            languages=_some(seed, _LANGUAGES, 2),
            languages_must=seed.random() < 0.3,
            age=seed.choice(("", "over 40", "20-35", "voksen")),
            lived_experience=seed.choice(("", "gjerne", "nei")),
        ),
        availability=_times(seed),
        assignment=seed.choice(("", "", "noen å gå tur med")),
        type_id=seed.choice(("", "", "", *_TYPES)),
        span=seed.choice((None, *Span)),
        skills=_some(seed, _HELPS, 1),
        must_have_skills=_some(seed, _HELPS, 1) if seed.random() < 0.2 else (),
        hours=seed.choice((None, None, None, Decimal(1), Decimal("2.5"), Decimal(6))),
    )


def random_volunteer(seed: random.Random, number: int) -> VolunteerFacts:
    """A volunteer of any kind."""
    return VolunteerFacts(
        id=f"v{number:05}",
        name=f"V{number}",
        birth_year=seed.choice((None, *range(1940, 2006))),
        phone=seed.choice(("", "+4768050777", "+4768050778")),
        postcode=seed.choice(_POSTCODES),
        gender=seed.choice(("", "K", "mann", "hen")),
        languages=_some(seed, _LANGUAGES),
        interests=_some(seed, _INTERESTS),
        rather_not=_some(seed, _RATHER_NOT),
        can_help_with=_some(seed, _HELPS),
        availability=_times(seed),
        hours_per_month=seed.choice((None, Decimal(0), Decimal(2), Decimal(4), Decimal("8.5"))),
        max_participants=seed.choice((None, 0, 1, 2, 3)),
        lived_experience=seed.choice(tuple(YesNo)),
        stage=seed.choice((*Stage, Stage.READY, Stage.ACTIVE, Stage.ACTIVE)),
        pledged_on=seed.choice((None, date(2024, 11, 21), date(2024, 11, 22), date(2026, 3, 1))),
        paused_until=seed.choice((None, date(2026, 12, 1))),
        assignment_type_ids=_some(seed, _TYPES, 2) if seed.random() < 0.3 else (),
        horizon=seed.choice(tuple(Horizon)),
        reach_minutes=seed.choice((None, None, None, None, 20, 60)),
        reach_postcodes=_some(seed, ("05", "0184", "9"), 2) if seed.random() < 0.15 else (),
        cleared_for=seed.choice((None, frozenset(_TYPES), frozenset(_some(seed, _TYPES)))),
        away_until=seed.choice((*[None] * 8, date(2026, 11, 21), TODAY, date(2026, 12, 24))),
    )


def random_snapshot(number: int, participants: int, volunteers: int) -> Snapshot:
    """A centre of this size; the same number gives the same centre."""
    seed = random.Random(number)
    asking = tuple(random_participant(seed, one) for one in range(participants))
    giving = tuple(random_volunteer(seed, one) for one in range(volunteers))
    pairs = [(p.id, v.id) for p in asking for v in giving]
    chosen = seed.sample(pairs, min(len(pairs), 9))
    goals = tuple(
        GoalFacts(
            one.id,
            seed.choice(("work", "activity", "own")),
            seed.choice(("lære å svømme", "få orden")),
        )
        for one in asking
    )
    return Snapshot(
        TODAY,
        asking,
        giving,
        goals,
        live=tuple(chosen[:2]),
        declined=frozenset(chosen[2:4]),
        excluded=frozenset(chosen[4:6]),
        walked=frozenset(chosen[6:]),
        live_hours={one: Decimal(3) for one in chosen[:1]},
    )


def _some(seed: random.Random, words: tuple[str, ...], most: int = 3) -> tuple[str, ...]:
    return tuple(seed.sample(words, seed.randint(0, most)))


def _times(seed: random.Random) -> Availability:
    if seed.random() < 0.2:
        return unknown_availability()
    rhythm = Rhythm(
        weeks=seed.choice(tuple(WeekParity)), nth_of_month=seed.choice(((), (), (), (1, 3), (-1,)))
    )
    return parse_codes(seed.sample(_CODES, seed.randint(1, 6)), rhythm)
