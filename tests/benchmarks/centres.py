"""Synthetic centres of any size, the same for the same seed. All people are invented."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal

from services.domain.availability import Availability, parse_codes, unknown_availability
from services.domain.participants import Wishes
from services.domain.volunteers import Stage, YesNo
from services.matching.facts import GoalFacts, ParticipantFacts, Snapshot, VolunteerFacts, Wait

TODAY = date(2026, 11, 22)
INTERESTS = ("turgåing", "styrketrening", "strikking", "fotball", "sjakk", "kor", "baking", "film")
RATHER_NOT = ("store grupper", "kino", "trapper", "banning", "tidlige morgener", "røyk")
HELPS = ("samtale/kaffe", "trening", "økonomi", "følge til NAV", "flyttehjelp", "jobbsøking", "tur")
NEEDS = ("", "noen å trene med hver uke", "følge til NAV", "hjelp til flytting", "en å prate med")
LANGUAGES = ("norsk", "engelsk", "arabisk", "somali", "polsk", "davvisámegiella")
NEAR = ("0184", "0562", "0661", "1086", "1405", "3015")
SPREAD = (*NEAR, "2317", "3717", "4611", "4014", "5003", "7013", "8006", "9008")
CODES = tuple(f"{day}{part}" for day in range(1, 8) for part in "MAE")
AREAS = ("work", "activity", "economy", "home", "community", "relations")


def participant(
    seed: random.Random, number: int, places: tuple[str, ...], strict: float = 0.3
) -> ParticipantFacts:
    """Someone who has said a good deal. `strict` is how often a wish is a must."""
    return ParticipantFacts(
        id=f"p{number:06}",
        display_name=f"P{number}",
        postcode=seed.choice(places),
        practical_needs=seed.choice(NEEDS),
        interests=_some(seed, INTERESTS, 3),
        rather_not=_some(seed, RATHER_NOT, 2),
        languages=("norsk",),
        wishes=Wishes(
            gender=seed.choice(("", "", "kvinne", "mann")),
            gender_must=seed.random() < strict,
            languages=tuple(seed.choices(LANGUAGES, (70, 10, 6, 5, 5, 4))),
            languages_must=seed.random() < strict,
            age=seed.choice(("", "", "over 40", "20-35")),
            lived_experience=seed.choice(("", "gjerne")),
        ),
        availability=times(seed, 3),
    )


def volunteer(seed: random.Random, number: int, places: tuple[str, ...]) -> VolunteerFacts:
    """Most are ready; some are paused, on their way, or have not said how much they can."""
    stage = seed.choices((Stage.READY, Stage.ACTIVE, Stage.PAUSED, Stage.TRAINING), (70, 16, 8, 6))[
        0
    ]
    return VolunteerFacts(
        id=f"v{number:06}",
        name=f"V{number}",
        birth_year=seed.randint(1945, 2006),
        postcode=seed.choice(places),
        gender=seed.choice(("kvinne", "mann")),
        languages=("norsk", *_some(seed, LANGUAGES[1:], 2)),
        interests=_some(seed, INTERESTS, 3),
        rather_not=_some(seed, RATHER_NOT, 2),
        can_help_with=_some(seed, HELPS, 3),
        availability=times(seed, 4),
        hours_per_month=seed.choice((None, Decimal(2), Decimal(4), Decimal(8))),
        max_participants=seed.choices((None, 1, 2, 3), (10, 60, 20, 10))[0],
        lived_experience=seed.choice((YesNo.YES, YesNo.NO, YesNo.NOT_ASKED)),
        stage=stage,
        pledged_on=TODAY - timedelta(days=seed.randint(0, 700)),
        paused_until=TODAY + timedelta(days=30) if stage is Stage.PAUSED else None,
    )


def centre(
    participants: int,
    volunteers: int,
    seed: int = 1,
    places: tuple[str, ...] = NEAR,
    strict: float = 0.3,
) -> Snapshot:
    """A centre with so many who wait."""
    chance = random.Random(seed)
    asking = tuple(participant(chance, one, places, strict) for one in range(participants))
    giving = tuple(volunteer(chance, one, places) for one in range(volunteers))
    goals = tuple(GoalFacts(one.id, chance.choice(AREAS), "komme i gang") for one in asking)
    return Snapshot(
        TODAY, asking, giving, goals, waits=tuple(wait(chance, one.id) for one in asking)
    )


def wait(seed: random.Random, participant_id: str) -> Wait:
    """Half a year at most, one in three with a transition near."""
    since = TODAY - timedelta(days=seed.randint(0, 180))
    near = TODAY + timedelta(days=seed.randint(-20, 120)) if seed.random() < 0.3 else None
    return Wait(participant_id, since, near)


def times(seed: random.Random, most: int) -> Availability:
    """One in ten has not said."""
    if seed.random() < 0.1:
        return unknown_availability()
    return parse_codes(seed.sample(CODES, seed.randint(1, most)))


def _some(seed: random.Random, words: tuple[str, ...], most: int) -> tuple[str, ...]:
    return tuple(seed.sample(words, seed.randint(0, most)))
