"""A small centre with people at different places on the road, all invented."""

from __future__ import annotations

from datetime import date
from typing import Any

from services.domain.activities import Activity
from services.domain.consent import Direction, InformationKind, Purpose
from services.domain.matches import Match, MatchState
from services.domain.participants import Participant, Phase
from services.domain.transitions import TransitionKind
from services.store.tables import ACTIVITY, MATCH
from services.use_cases.consents import (
    GiveConsent,
    WithdrawConsent,
    give_consent,
    withdraw_consent,
)
from services.use_cases.goal_steps import AddStep, TickStep, add_step, tick_step
from services.use_cases.goals import AddGoal, ChangeGoal, add_goal, change_goal
from services.use_cases.transitions import AddTransition, TransitionFields, add_transition
from tests.fakes.participant_world import ParticipantWorld
from tests.fakes.time import REFERENCE

GOALS = (
    ("relations", "Ringe Ida hver søndag", "Tre søndager på rad",
     ("Skrive ned hva jeg vil si", "Ringe første gang", "Tre søndager på rad", "Invitere henne til Brua"), 3),
    ("work", "På verkstedet to dager i uka", "Ringt Stian på verkstedet",
     ("Ringe Stian", "Besøk med følge av Turid", "Avtale prøveuke"), 2),
    ("home", "Et sted der jeg kan lukke døra", "Søknad sendt kommunen 3. nov.",
     ("Søke kommunal bolig", "Finne seng 24.–27. nov."), 1),
    ("activity", "Gå ut selv om det regner", "", ("Tur med Turid", "Tur alene"), 1),
    ("economy", "Vite hva jeg skylder, og til hvem", "", ("Time hos NAV",), 0),
)  # fmt: skip


def peopled(world: ParticipantWorld) -> Participant:
    """Fill the centre; Jonas, who is discharged in two days without a bed."""
    jonas = _jonas(world)
    amir = world.take_in("Amir Haddad", phase=Phase.IN_PRISON, contact_person="Hanne")
    release = TransitionFields(TransitionKind.RELEASE, date(2026, 11, 23), here="Hanne Brekke")
    world.run(add_transition, AddTransition(amir.id, release))
    mine: dict[str, Any] = {"contact_person": "Hanne"}
    world.take_in("Elle Máret Sara", place="Drammen", **mine)
    world.take_in("Kim Rønning", waiting_since=date(2026, 10, 18), **mine)
    world.take_in("Marit Solvang", phase=Phase.AFTER_TREATMENT, wants_volunteer=False, **mine)
    world.take_in("«Nordlys» (alias)", waiting_since=date(2026, 10, 18), **mine)
    world.take_in("Petter Åsen", phase=Phase.IN_PRISON, place="Ringerike", **mine)
    for name in ("Sølvi Dahl", "Åse Æsbjørn", "Mášše Ŋálá"):
        world.take_in(name, contact_person="Geir")
    return jonas


def _jonas(world: ParticipantWorld) -> Participant:
    jonas = world.take_in(
        "Jonas Berg",
        own_words="Jeg vil ha noe å stå opp til, og kunne ringe søstera mi uten skam.",
        interests=("Motorsykkel og mekking", "Rolige morgener"),
        rather_not=("store grupper",),
        practical_needs="Noen å gå til NAV med, og hjelp til å flytte en sofa.",
        birth_year=1992, phone="68050012", phone_note="SMS uten navn på tilbudet",
        postcode="3020", place="Drammen", languages=("norsk",), contact_person="Hanne",
        unit_id="fjordheim", phase=Phase.IN_TREATMENT,
    )  # fmt: skip
    for area, words, sign, steps, done in GOALS:
        goal = world.run(add_goal, AddGoal(jonas.id, area, words))
        world.run(change_goal, ChangeGoal(goal.id, area, words, sign))
        for place, step_words in enumerate(steps):
            step = world.run(add_step, AddStep(goal.id, step_words))
            if place < done:
                world.run(tick_step, TickStep(step.id, done=True))
    _road(world, jonas)
    _consents(world, jonas)
    _walk(world, jonas)
    return jonas


def _road(world: ParticipantWorld, jonas: Participant) -> None:
    came = TransitionFields(
        TransitionKind.ADMISSION, date(2026, 9, 1), "fjordheim", "Hanne Brekke", "Liv Nygård"
    )
    world.run(add_transition, AddTransition(jonas.id, came, has_come=True))
    ahead = TransitionFields(
        TransitionKind.DISCHARGE, date(2026, 11, 24), "fjordheim", there="Liv Nygård"
    )
    world.run(add_transition, AddTransition(jonas.id, ahead))


def _consents(world: ParticipantWorld, jonas: Participant) -> None:
    common: dict[str, Any] = {
        "participant_id": jonas.id,
        "purposes": frozenset({Purpose.PLAN_DISCHARGE, Purpose.FOLLOW_UP}),
        "direction": Direction.BOTH,
        "valid_from": date(2026, 9, 1),
        "given_how": "På papir",
        "witnessed_by": "Hanne Brekke",
        "text_version": "2026-1",
        "language": "nb",
    }
    kinds = frozenset({InformationKind.GOALS, InformationKind.PLAN, InformationKind.ATTENDANCE})
    world.run(
        give_consent,
        GiveConsent(
            unit_id="fjordheim",
            organisation="",
            kinds=kinds,
            valid_until=date(2027, 3, 1),
            **common,
        ),
    )
    contact = frozenset({InformationKind.CONTACT})
    other = world.run(
        give_consent,
        GiveConsent(
            unit_id="duottar",
            organisation="",
            kinds=contact,
            valid_until=date(2027, 1, 31),
            **common,
        ),
    )
    world.run(withdraw_consent, WithdrawConsent(other.id, "Ikke dem likevel"))


def _walk(world: ParticipantWorld, jonas: Participant) -> None:
    match = Match(
        "match", jonas.id, "turid", "Tur hver onsdag", REFERENCE, "hanne", MatchState.ACTIVE,
        active_since=date(2026, 10, 7),
    )  # fmt: skip
    world.put(MATCH, match)
    for key, day in (("a", date(2026, 11, 18)), ("b", date(2026, 11, 25))):
        activity = Activity(key, day, "turid", "Tur i marka", REFERENCE, participant_id=jonas.id)
        world.put(ACTIVITY, activity)
