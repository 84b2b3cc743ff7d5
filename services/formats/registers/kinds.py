"""The kinds of register and the fields each may hold."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What the rows of a table are about."""

    VOLUNTEERS = "volunteers"
    PARTICIPANTS = "participants"
    ACTIVITIES = "activities"
    OFFERS = "offers"
    UNITS = "units"


class Action(StrEnum):
    """What a finding does to its row, from harmless to refused."""

    ACCEPT = "accept"
    NORMALISE = "normalise"
    FLAG = "flag"
    ASK = "ask"
    REFUSE = "refuse"


class RowClass(StrEnum):
    """What may happen to a row: stored at once, after an answer, or never."""

    VALID = "valid"
    NEEDS_DECISION = "needs_decision"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


class Relation(StrEnum):
    """How a row relates to what is stored, or to an earlier row of the same import."""

    NEW = "new"
    SAME = "same_as_existing"
    PROBABLY_SAME = "probably_the_same"


LIFE_AREAS: tuple[str, ...] = (
    "arbeid",
    "økonomi",
    "hjem",
    "fysisk aktivitet",
    "fellesskap",
    "nære relasjoner",
)
"""The life areas a centre begins with, in the words a register writes them."""

GOAL_FIELDS: dict[str, str] = {
    "goal_work": "arbeid",
    "goal_economy": "økonomi",
    "goal_home": "hjem",
    "goal_physical": "fysisk aktivitet",
    "goal_community": "fellesskap",
    "goal_relations": "nære relasjoner",
}
"""Field of a goal in own words → its life area."""

FREE_TEXT: frozenset[str] = frozenset(
    {"note", "interests", "dislikes", "help_with", "feeling", "requirement", *GOAL_FIELDS}
)
"""Fields in people's own words; searched for national ids, otherwise kept byte for byte."""

DERIVED: frozenset[str] = frozenset({"age"})
"""Fields that follow from another one and are never imported."""

LEFT_OUT: frozenset[str] = frozenset({"age", "national_id"})
"""Fields that are recognised and then left out of every record."""
