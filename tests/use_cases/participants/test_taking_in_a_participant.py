"""Search first, strengths first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from services.domain.errors import (
    AlreadyExists,
    ChangedMeanwhile,
    Invalid,
    NotAllowed,
    Reason,
    WrongState,
)
from services.domain.likeness import Alike
from services.domain.matches import Match, MatchState
from services.store.tables import MATCH, PARTICIPANT
from services.use_cases.participant_fields import ParticipantFields, fields_of
from services.use_cases.participants import (
    ChangeParticipant,
    CloseParticipant,
    CreateParticipant,
    Farewell,
    ReopenParticipant,
    change_participant,
    close_participant,
    create_participant,
    reopen_participant,
)
from services.use_cases.participants_list import ListParticipants, Whose, participants
from services.use_cases.person_search import WhoIsIt, known_already
from tests.fakes.participant_world import ParticipantWorld, actor

JONAS = ParticipantFields("Jonas Berg", own_words="Jeg vil ha noe å stå opp til", birth_year=1992)


def refused_field(world: ParticipantWorld, fields: ParticipantFields) -> tuple[str, Reason]:
    with pytest.raises(Invalid) as refusal:
        world.run(create_participant, CreateParticipant(fields))
    return refusal.value.field, refusal.value.reason


def test_a_form_of_problems_only_is_refused(world: ParticipantWorld) -> None:
    needs_only = ParticipantFields("Jonas Berg", practical_needs="Trenger noen å gå til NAV med")
    assert refused_field(world, needs_only) == ("own_words", Reason.NEEDS_A_STRENGTH)
    strengths: tuple[dict[str, Any], ...] = (
        {"own_words": "Mekke"},
        {"interests": ("mekking",)},
        {"dreams": "Hytte"},
    )
    for strength in strengths:
        fields = replace(needs_only, display_name=f"En {next(iter(strength))}", **strength)
        world.run(create_participant, CreateParticipant(fields))


def test_each_bad_field_is_named_where_it_can_be_mended(world: ParticipantWorld) -> None:
    bad: dict[str, tuple[Any, Reason]] = {
        "display_name": ("  ", Reason.MISSING),
        "phone": ("6805", Reason.NOT_A_PHONE),
        "postcode": ("30200", Reason.NOT_A_POSTCODE),
        "birth_year": (1492, Reason.NOT_A_YEAR),
        "own_words": ("Jeg er 01819019939", Reason.NATIONAL_ID),
        "interests": (("x" * 121,), Reason.TOO_LONG),
    }
    for field, (value, reason) in bad.items():
        asked: ParticipantFields = replace(JONAS, **{field: value})
        assert refused_field(world, asked) == (field, reason)


def test_own_words_are_dated_and_the_phone_is_put_in_international_form(
    world: ParticipantWorld,
) -> None:
    asked = replace(JONAS, phone="680 50 012", interests=(" mekking ", "Mekking", ""))
    person = world.run(create_participant, CreateParticipant(asked))
    assert person.phone == "+4768050012"
    assert person.interests == ("mekking",)
    assert str(person.own_words_on) == "2026-11-22"
    assert str(person.waiting_since) == "2026-11-22"


def test_who_is_likely_the_same_must_be_told_apart_before_a_new_one_is_made(
    world: ParticipantWorld,
) -> None:
    first = world.run(create_participant, CreateParticipant(JONAS))
    twin = replace(JONAS, display_name="Jonas  Bærg", phone="68050012")
    with pytest.raises(AlreadyExists) as refusal:
        world.run(create_participant, CreateParticipant(replace(twin, display_name="jonas berg")))
    assert refusal.value.existing_id == first.id
    second = world.run(create_participant, CreateParticipant(twin, frozenset({first.id})))
    assert second.id != first.id


def test_the_likeliest_people_come_first_with_what_they_share(world: ParticipantWorld) -> None:
    world.take_in("Kari Moe", birth_year=1970)
    same_phone = world.take_in("Nordlys", phone="68050099")
    jonas = world.take_in("Jónas Berg", birth_year=1992, postcode="3020")
    found = world.ask(known_already, WhoIsIt("Jonas Berg", 1992, "680 50 099", "3020"))
    assert [known.id for known in found] == [jonas.id, same_phone.id]
    assert found[0].alike.reasons == (Alike.NAME, Alike.BIRTH_YEAR, Alike.POSTCODE)
    assert found[1].alike.reasons == (Alike.PHONE,)


def test_two_who_change_different_fields_lose_nothing(world: ParticipantWorld) -> None:
    person = world.run(create_participant, CreateParticipant(JONAS))
    shown = fields_of(person)
    first = replace(shown, phone="68050012")
    second = replace(shown, phone_note="etter kl. 12")
    world.run(change_participant, ChangeParticipant(person.id, shown, first))
    changed = world.run(change_participant, ChangeParticipant(person.id, shown, second))
    assert (changed.phone, changed.phone_note) == ("+4768050012", "etter kl. 12")
    third = replace(shown, phone="68050013")
    with pytest.raises(ChangedMeanwhile):
        world.run(change_participant, ChangeParticipant(person.id, shown, third))


def test_the_last_strength_can_not_be_taken_away_but_a_bare_import_can_be_mended(
    world: ParticipantWorld,
) -> None:
    person = world.run(create_participant, CreateParticipant(JONAS))
    shown = fields_of(person)
    with pytest.raises(Invalid) as refusal:
        world.run(
            change_participant, ChangeParticipant(person.id, shown, replace(shown, own_words=""))
        )
    assert refusal.value.reason is Reason.NEEDS_A_STRENGTH
    bare = replace(person, id="bare", own_words="", display_name="Kim")
    world.put(PARTICIPANT, bare)
    mended = replace(fields_of(bare), phone="68050014")
    world.run(change_participant, ChangeParticipant("bare", fields_of(bare), mended))


def test_closing_waits_for_the_match_to_end_and_opening_brings_everything_back(
    world: ParticipantWorld,
) -> None:
    person = world.run(create_participant, CreateParticipant(JONAS))
    match = Match("m", person.id, "turid", "Tur", person.created_at, "hanne", MatchState.ACTIVE)
    world.put(MATCH, match)
    with pytest.raises(WrongState):
        world.run(close_participant, CloseParticipant(person.id, Farewell.MOVED))
    other = world.take_in("Kari Moe")
    world.run(close_participant, CloseParticipant(other.id, Farewell.ON_OWN_FEET))
    assert world.ask(participants, ListParticipants(Whose.CLOSED))[0].id == other.id
    assert other.id not in {row.id for row in world.ask(participants, ListParticipants())}
    world.run(reopen_participant, ReopenParticipant(other.id))
    assert other.id in {row.id for row in world.ask(participants, ListParticipants())}
    with pytest.raises(WrongState):
        world.run(reopen_participant, ReopenParticipant(other.id))


@pytest.mark.parametrize("who", ["lise", "turid"])
def test_neither_leader_nor_volunteer_takes_in_or_sees_participants(
    world: ParticipantWorld, who: str
) -> None:
    with pytest.raises(NotAllowed):
        world.run(create_participant, CreateParticipant(JONAS), actor(who))
    with pytest.raises(NotAllowed):
        world.ask(participants, ListParticipants(), actor(who))
    with pytest.raises(NotAllowed):
        world.ask(known_already, WhoIsIt("Jonas"), actor(who))
