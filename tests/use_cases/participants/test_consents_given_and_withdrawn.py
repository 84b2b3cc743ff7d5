"""Consent is given for a time, and taken back at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from services.domain.consent import Consent, Direction, InformationKind, Purpose
from services.domain.consent_standing import Standing
from services.domain.errors import Invalid, NotAllowed, NotFound, Reason, WrongState
from services.domain.messages import (
    Conversation,
    Message,
    MessageDirection,
    MessageState,
    OutboxEntry,
    OutboxKind,
    Part,
    PartKind,
)
from services.store.tables import CONVERSATION, MESSAGE, OUTBOX
from services.use_cases.consents import (
    GiveConsent,
    WithdrawConsent,
    give_consent,
    withdraw_consent,
)
from services.use_cases.consents_of import consent_recipients, consents_of
from services.use_cases.conversations_of import conversations_of
from tests.fakes.participant_world import ParticipantWorld, actor
from tests.fakes.time import REFERENCE

GIVEN = GiveConsent(
    participant_id="",
    unit_id="fjordheim",
    organisation="",
    kinds=frozenset({InformationKind.GOALS, InformationKind.PLAN}),
    purposes=frozenset({Purpose.PLAN_DISCHARGE}),
    direction=Direction.BOTH,
    valid_from=date(2026, 11, 22),
    valid_until=date(2027, 3, 1),
    given_how="På papir",
    witnessed_by="Hanne Brekke",
    text_version="2026-1",
    language="nb",
)


def queued(
    world: ParticipantWorld, consent: Consent, message_id: str, sent: datetime | None
) -> None:
    state = MessageState.QUEUED if sent is None else MessageState.ACCEPTED
    if not world.ask(conversations_of, consent.participant_id):
        thread = Conversation(
            "k", "fjordheim", "Plan", REFERENCE, REFERENCE, consent.participant_id
        )
        world.put(CONVERSATION, thread)
    world.put(
        MESSAGE,
        Message(
            message_id,
            "k",
            MessageDirection.OUT,
            "fjordheim",
            state,
            REFERENCE,
            purpose=Purpose.PLAN_DISCHARGE,
            parts=(Part(PartKind.GOALS, "Mål", ("Ringe Ida",)),),
            participant_id=consent.participant_id,
            consent_id=consent.id,
            sent_at=sent,
        ),
    )
    if sent is None:
        world.put(OUTBOX, OutboxEntry(message_id, OutboxKind.MESSAGE, "99000101", REFERENCE))


def message_state(world: ParticipantWorld, message_id: str) -> MessageState:
    stored: Message = world.ask(lambda reading, id_: reading.get(MESSAGE, id_), message_id)
    return stored.state


def test_a_consent_stands_with_its_recipient_and_last_day(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    given = world.run(give_consent, replace(GIVEN, participant_id=person.id))
    wide = replace(
        GIVEN, participant_id=person.id, unit_id=None, organisation="Vestre helse",
        valid_until=date(2026, 11, 22),
    )  # fmt: skip
    world.run(give_consent, wide)
    last_day, active = world.ask(consents_of, person.id)
    assert (last_day.recipient, last_day.standing) == ("Vestre helse", Standing.LAST_DAY)
    assert (active.consent, active.recipient) == (given, "Fjordheim TSB")
    world.days_pass(1)
    standings = [view.standing for view in world.ask(consents_of, person.id)]
    assert standings == [Standing.ACTIVE, Standing.EXPIRED]


@pytest.mark.parametrize(
    ("changed", "field", "reason"),
    [
        ({"unit_id": None}, "recipient", Reason.MISSING),
        ({"organisation": "Vestre helse"}, "recipient", Reason.MISSING),
        ({"unit_id": None, "organisation": "Ukjent"}, "recipient", Reason.UNKNOWN_CHOICE),
        ({"kinds": frozenset()}, "kinds", Reason.MISSING),
        ({"purposes": frozenset()}, "purposes", Reason.MISSING),
        ({"valid_until": None}, "valid_until", Reason.MISSING),
        ({"valid_until": date(2026, 11, 21)}, "valid_until", Reason.ENDS_BEFORE_START),
        (
            {"valid_from": date(2026, 1, 1), "valid_until": date(2026, 11, 21)},
            "valid_until",
            Reason.IN_THE_PAST,
        ),
        ({"given_how": " "}, "given_how", Reason.MISSING),
        ({"witnessed_by": ""}, "witnessed_by", Reason.MISSING),
        ({"text_version": ""}, "text_version", Reason.MISSING),
        ({"language": ""}, "language", Reason.MISSING),
    ],
)
def test_what_a_consent_lacks_is_said_at_its_field(
    world: ParticipantWorld, changed: dict[str, Any], field: str, reason: Reason
) -> None:
    person = world.take_in("Jonas Berg")
    with pytest.raises(Invalid) as refusal:
        world.run(give_consent, replace(GIVEN, participant_id=person.id, **changed))
    assert (refusal.value.field, refusal.value.reason) == (field, reason)


def test_a_withdrawn_consent_stops_what_waits_and_tells_what_has_left(
    world: ParticipantWorld,
) -> None:
    person = world.take_in("Jonas Berg")
    consent = world.run(give_consent, replace(GIVEN, participant_id=person.id))
    queued(world, consent, "left", REFERENCE)
    queued(world, consent, "waits", None)
    view = world.ask(consents_of, person.id)[0]
    assert (view.left, view.waiting) == (1, 1)
    outcome = world.run(withdraw_consent, WithdrawConsent(consent.id, "Jeg vil vente litt"))
    assert (outcome.stopped, outcome.had_left) == (1, 1)
    assert message_state(world, "waits") is MessageState.STOPPED
    assert message_state(world, "left") is MessageState.ACCEPTED
    assert world.ask(consents_of, person.id)[0].standing is Standing.WITHDRAWN
    with pytest.raises(WrongState):
        world.run(withdraw_consent, WithdrawConsent(consent.id))


def test_what_another_consent_covers_goes_on(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    first = world.run(give_consent, replace(GIVEN, participant_id=person.id))
    world.run(
        give_consent,
        replace(GIVEN, participant_id=person.id, unit_id=None, organisation="Vestre helse"),
    )
    queued(world, first, "waits", None)
    outcome = world.run(withdraw_consent, WithdrawConsent(first.id))
    assert outcome.stopped == 0
    assert message_state(world, "waits") is MessageState.QUEUED


def test_a_new_form_begins_with_the_text_shown_last(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    assert world.ask(consent_recipients, None).text_version == ""
    world.run(give_consent, replace(GIVEN, participant_id=person.id, language="se"))
    choices = world.ask(consent_recipients, None)
    assert (choices.text_version, choices.language) == ("2026-1", "se")
    assert choices.organisations == ("Davvi dearvvašvuohta", "Vestre helse")
    assert choices.units[0][1] == "Duottar klinihkka"


def test_consents_are_for_those_who_follow_the_participant(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    for who in ("lise", "turid"):
        with pytest.raises(NotAllowed):
            world.run(give_consent, replace(GIVEN, participant_id=person.id), actor(who))
        with pytest.raises(NotAllowed):
            world.ask(consents_of, person.id, actor(who))
    with pytest.raises(NotFound):
        world.run(give_consent, replace(GIVEN, participant_id="ingen"))


def test_the_conversations_of_a_participant_come_with_their_last_message(
    world: ParticipantWorld,
) -> None:
    person = world.take_in("Jonas Berg")
    consent = world.run(give_consent, replace(GIVEN, participant_id=person.id))
    queued(world, consent, "waits", None)
    (line,) = world.ask(conversations_of, person.id)
    assert (line.unit_name, line.theme, line.unread) == ("Fjordheim TSB", "Plan", 0)
    assert line.last_state is MessageState.QUEUED
