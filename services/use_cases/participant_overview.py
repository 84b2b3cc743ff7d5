"""The first page about a participant: own words, the nearest gap, goals, who walks along, consents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.journal import Action
from services.domain.matches import MatchState
from services.domain.participants import Participant
from services.domain.transitions import TransitionState
from services.store.tables import PARTICIPANT
from services.store.transaction import Reading, Transaction
from services.use_cases.assignments_of import AssignmentView, assignments_of
from services.use_cases.consents_of import ConsentView, consents_of
from services.use_cases.goals_of import GoalView, goals_of
from services.use_cases.match_states import IN_LIVE, LIVELIEST_FIRST
from services.use_cases.transitions_of import TransitionView, transitions_of


@dataclass(frozen=True, slots=True)
class Walk:
    """A live match: who, about what, and when they last met and will meet next, as far as it is noted."""

    match_id: str
    volunteer_id: str
    volunteer_name: str
    assignment: str
    state: MatchState
    since: date | None
    last_on: date | None
    last_what: str
    next_on: date | None
    next_what: str


@dataclass(frozen=True, slots=True)
class ParticipantOverview:
    """Everything that the first page shows. `age` in whole years is only as sure as a birth year makes it.

    `phase_since` is the day of the last transition that came. `mine_to_write`: the actor may change things.
    """

    participant: Participant
    age: int | None
    unit_name: str
    phase_since: date | None
    transitions: tuple[TransitionView, ...]
    goals: tuple[GoalView, ...]
    walks: tuple[Walk, ...]
    consents: tuple[ConsentView, ...]
    may_write: bool
    assignments: tuple[AssignmentView, ...] = ()

    @property
    def gap(self) -> TransitionView | None:
        """The nearest transition with a gap."""
        return next((each for each in self.transitions if each.gap is not None), None)

    @property
    def next_transition(self) -> TransitionView | None:
        """The planned transition that still stands and whose day comes first, gap or not."""
        planned = (
            each
            for each in self.transitions
            if each.transition.state is TransitionState.PLANNED and not each.overtaken
        )
        return next(planned, None)


@dataclass(frozen=True, slots=True)
class LookAt:
    """Somebody opens this participant's page."""

    participant_id: str


def look_at_participant(transaction: Transaction, command: LookAt) -> Outcome[ParticipantOverview]:
    """The overview, and a journal line that the actor has seen it. Raises `NotFound`, `NotAllowed`."""
    overview = participant_overview(transaction, command.participant_id)
    transaction.note(Action.SEEN, "participant", command.participant_id)
    return transaction.done(overview)


def participant_overview(reading: Reading, participant_id: str) -> ParticipantOverview:
    """The overview again, for a page that is open already: one look, one journal line.

    Raises `NotFound`, `NotAllowed`.
    """
    reading.require(Right.SEE_PARTICIPANTS)
    person = reading.get(PARTICIPANT, participant_id)
    transitions = transitions_of(reading, person.id)
    come = [
        each.transition.on for each in transitions if each.transition.state is TransitionState.DONE
    ]
    unit_name = reading.value("SELECT name FROM unit WHERE id = ?", person.unit_id)
    return ParticipantOverview(
        participant=person,
        age=None if person.birth_year is None else reading.today.year - person.birth_year,
        unit_name=str(unit_name or ""),
        phase_since=come[-1] if come else None,
        transitions=transitions,
        goals=goals_of(reading, person.id),
        walks=_walks(reading, person.id),
        consents=consents_of(reading, person.id) if reading.by.may(Right.SEE_CONSENTS) else (),
        may_write=reading.by.may(Right.WRITE_PARTICIPANTS),
        assignments=assignments_of(reading, person.id),
    )


_WALKS = f"""
SELECT m.id, m.volunteer_id, v.name, m.assignment, m.state,
  coalesce(m.active_since, m.first_meeting_on)
FROM match m JOIN volunteer v ON v.id = m.volunteer_id
WHERE m.participant_id = ? AND m.state {IN_LIVE}
ORDER BY {LIVELIEST_FIRST}, m.created_at
"""  # noqa: S608 - our own words


def _walks(reading: Reading, participant_id: str) -> tuple[Walk, ...]:
    walks = []
    for match_id, volunteer_id, name, assignment, state, since in reading.rows(
        _WALKS, participant_id
    ):
        last_on, last_what = _meeting(reading, participant_id, volunteer_id, ahead=False)
        next_on, next_what = _meeting(reading, participant_id, volunteer_id, ahead=True)
        begun = date.fromisoformat(since) if since else None
        walks.append(
            Walk(
                match_id,
                volunteer_id,
                name,
                assignment,
                MatchState(state),
                begun,
                last_on,
                last_what,
                next_on or (begun if begun and begun > reading.today else None),
                next_what,
            )
        )
    return tuple(walks)


def _meeting(
    reading: Reading, participant_id: str, volunteer_id: str, *, ahead: bool
) -> tuple[date | None, str]:
    """The day and the words of the nearest activity of the two: ahead of today, or up to it."""
    condition, order = ("> ?", "ASC") if ahead else ("<= ?", "DESC")
    rows = reading.rows(
        f'SELECT "on", what FROM activity WHERE participant_id = ? AND volunteer_id = ?'  # noqa: S608 - two constants
        f' AND took_place = 1 AND "on" {condition} ORDER BY "on" {order} LIMIT 1',
        participant_id,
        volunteer_id,
        reading.today.isoformat(),
    )
    return (date.fromisoformat(rows[0][0]), str(rows[0][1])) if rows else (None, "")
