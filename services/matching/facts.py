"""What the engine may know of people: a frozen snapshot, without anything it must not weigh.

Nothing here tells of ethnicity, faith or health, and nothing of how earlier matches ended early.
The field names are those of the records, so that rows of the store can be read straight into them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from services.domain.assignments import Span
from services.domain.availability import Availability, unknown_availability
from services.domain.participants import Wishes
from services.domain.volunteers import Horizon, Stage, YesNo
from services.matching.weights import Weights


@dataclass(frozen=True, slots=True)
class ParticipantFacts:
    """One participant who wants a volunteer, and what about.

    `assignment` is the open assignment in words, `type_id` and `span` its type's; times and place are
    the assignment's where it has its own. `skills` are what one is to be able to help with,
    `must_have_skills` the ones without which nobody may be asked. `hours` is what it takes a month, None
    for the centre's usual. All of it is empty when it is about company.
    """

    id: str
    display_name: str
    phone: str = ""
    postcode: str = ""
    own_words: str = ""
    practical_needs: str = ""
    interests: tuple[str, ...] = ()
    rather_not: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    wishes: Wishes = field(default_factory=Wishes)
    availability: Availability = field(default_factory=unknown_availability)
    assignment: str = ""
    type_id: str = ""
    span: Span | None = None
    skills: tuple[str, ...] = ()
    must_have_skills: tuple[str, ...] = ()
    hours: Decimal | None = None


@dataclass(frozen=True, slots=True)
class VolunteerFacts:
    """One volunteer who has not ended.

    `cleared_for` are the types of assignment whose demands are met, None when that is not known.
    `assignment_type_ids` are those she would take; empty: not asked. `reach_minutes` and
    `reach_postcodes` are how far she would go, in place of the centre's limit. `away_until` is the last
    day of an absence that covers today.
    """

    id: str
    name: str
    birth_year: int | None = None
    phone: str = ""
    postcode: str = ""
    place: str = ""
    gender: str = ""
    languages: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    rather_not: tuple[str, ...] = ()
    can_help_with: tuple[str, ...] = ()
    availability: Availability = field(default_factory=unknown_availability)
    hours_per_month: Decimal | None = None
    max_participants: int | None = None
    lived_experience: YesNo = YesNo.NOT_ASKED
    wishes: str = ""
    stage: Stage = Stage.APPLICANT
    pledged_on: date | None = None
    paused_until: date | None = None
    assignment_type_ids: tuple[str, ...] = ()
    horizon: Horizon = Horizon.NOT_ASKED
    reach_minutes: int | None = None
    reach_postcodes: tuple[str, ...] = ()
    cleared_for: frozenset[str] | None = None
    away_until: date | None = None


@dataclass(frozen=True, slots=True)
class GoalFacts:
    """One open goal in the participant's words."""

    participant_id: str
    life_area_id: str
    words: str


@dataclass(frozen=True, slots=True)
class Wait:
    """How long somebody has waited, and their nearest admission, discharge, release or imprisonment.

    `next_on` may lie up to two weeks back: the days after are the dangerous ones.
    """

    participant_id: str
    since: date | None = None
    next_on: date | None = None


Pair = tuple[str, str]
"""A participant's id and a volunteer's id, in this order."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One consistent look at the centre. `live` are the pairs that are asked, agreed or active now.

    `live_hours` is what a live pair takes a month where its assignment says so. `declined` are pairs
    where one of them has said no; `excluded` those who must never meet; `walked` those who have walked
    together to an end that both wanted. `weights` are the ones in use at the centre.
    `pledge_months` is how long a confidentiality pledge holds. `waits` has at most one line for each
    participant; who has none has waited for nothing we know of.
    """

    today: date
    participants: tuple[ParticipantFacts, ...]
    volunteers: tuple[VolunteerFacts, ...]
    goals: tuple[GoalFacts, ...] = ()
    live: tuple[Pair, ...] = ()
    declined: frozenset[Pair] = frozenset()
    excluded: frozenset[Pair] = frozenset()
    pledge_months: int = 24
    waits: tuple[Wait, ...] = ()
    walked: frozenset[Pair] = frozenset()
    live_hours: Mapping[Pair, Decimal] = field(default_factory=dict)
    weights: Weights = field(default_factory=Weights)
