"""The participant's own goals, in the participant's own words, by life area."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final


class GoalState(StrEnum):
    """Where a goal is. A relapse does not change it, and no goal is ever "failed"."""

    OPEN = "open"
    REACHED = "reached"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class LifeArea:
    """A part of life that goals belong to. Areas are data: a centre may add or rename.

    `colour` is a key of the tokens (`work`, `economy`, …), `icon` a name of the icon family.
    """

    id: str
    name: str
    colour: str
    icon: str
    position: int
    closed: bool = False


FIRST_LIFE_AREAS: Final = (
    LifeArea("work", "Arbeid", "work", "briefcase", 1),
    LifeArea("economy", "Økonomi", "economy", "wallet", 2),
    LifeArea("home", "Hjem", "home", "house-line", 3),
    LifeArea("activity", "Fysisk aktivitet", "activity", "person-simple-run", 4),
    LifeArea("community", "Fellesskap", "community", "users-three", 5),
    LifeArea("relations", "Nære relasjoner", "relations", "heart", 6),
)
"""The six areas every new centre begins with."""


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal. `words` are the participant's, kept byte for byte."""

    id: str
    participant_id: str
    life_area_id: str
    words: str
    created_at: datetime
    state: GoalState = GoalState.OPEN
    state_since: date | None = None
    last_sign: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A step on the way (*delmål*)."""

    id: str
    goal_id: str
    words: str
    position: int
    done_on: date | None = None
