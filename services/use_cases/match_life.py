"""One match in full, for the coordinators who look after it."""

from __future__ import annotations

from dataclasses import dataclass

from services.domain.access import Right, rights_of
from services.domain.matches import CheckIn, Match, MatchState
from services.store.tables import ACCOUNT, ASSIGNMENT_TYPE, CHECK_IN, MATCH
from services.store.transaction import Reading
from services.use_cases.quiet_pairs import PairSilence, pair_silence


@dataclass(frozen=True, slots=True)
class MatchLife:
    """The match, its check-ins (the newest first; the one to come before all), and names for the ids.

    `accounts` are those who may come along to a first meeting and follow a pair up, by name. `silence`
    tells when they were last in contact, of a pair that meets; None of all others.
    """

    match: Match
    check_ins: tuple[CheckIn, ...]
    type_name: str
    accounts: tuple[tuple[str, str], ...]
    names: dict[str, str]
    silence: PairSilence | None = None


def match_life(reading: Reading, match_id: str) -> MatchLife:
    """Everything about it. Raises `NotFound`, `NotAllowed`."""
    reading.require(Right.MATCH)
    match = reading.get(MATCH, match_id)
    kind = reading.find(ASSIGNMENT_TYPE, match.type_id) if match.type_id else None
    check_ins = reading.all(
        CHECK_IN,
        "match_id = ?",
        match.id,
        order="held_on IS NOT NULL, held_on DESC, due_on DESC, id",
    )
    accounts = sorted(reading.all(ACCOUNT), key=lambda one: (one.name.casefold(), one.id))
    return MatchLife(
        match,
        tuple(check_ins),
        kind.name if kind else "",
        tuple(
            (one.id, one.name)
            for one in accounts
            if one.closed_at is None and Right.MATCH in rights_of(one.roles)
        ),
        {one.id: one.name for one in accounts},
        pair_silence(reading, match.id) if match.state is MatchState.ACTIVE else None,
    )
