"""What the form shows while one writes, drafts kept as typed, and what has gone out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from services.domain.access import Account, Actor, Role
from services.domain.consent import Consent, InformationKind
from services.domain.errors import ConsentWithdrawn, Invalid, NotAllowed, NotCovered, Reason
from services.domain.letters import Letter
from services.domain.messages import Composed, Meeting, MessageState, PartChoice, PartKind
from services.domain.outgoing_document import rendered
from services.formats.kith_letters import read
from services.store.tables import CONSENT
from services.use_cases.compose import compose_view
from services.use_cases.drafts import (
    DraftAsked,
    SaveDraft,
    discard_draft,
    load_draft,
    save_draft,
)
from services.use_cases.gone_out import gone_out
from services.use_cases.outbox_stop import stop_queued_for
from services.use_cases.own_message_drafts import (
    SaveMessageDraft,
    list_message_drafts,
    load_message_draft,
    save_message_draft,
)
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.message_world import (
    FakeTransport,
    MessageWorld,
    consent_to,
    dispatcher,
    world,
)

__all__ = ["world"]

MEETING = Meeting(date(2026, 11, 25), time(12), time(13), "Fjordheim", "https://video.example.no/1")


def add_consent(world: MessageWorld, consent: Consent) -> None:
    world.do(lambda transaction: transaction.add(CONSENT, consent))


def test_the_preview_is_the_rendering_of_the_letter_that_leaves(world: MessageWorld) -> None:
    composed = world.composed("Hei Liv.", PartKind.PLAN, PartKind.GOALS, PartKind.CONTACT)
    shown = world.ask(compose_view, composed).document
    message_id = world.run(send_message, SendMessage(composed))
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    left = read(transport.taken[message_id].body)
    assert isinstance(left, Letter)
    assert rendered(left) == shown


def test_what_may_be_added_depends_on_what_is_chosen_already(world: MessageWorld) -> None:
    halves = {"goals": {InformationKind.GOALS}, "plan": {InformationKind.PLAN}}
    world.withdraw()
    for name, kinds in halves.items():
        half = replace(consent_to("unit", "jonas", name), kinds=frozenset(kinds))
        add_consent(world, half)
    covered = {
        offer.kind
        for offer in world.ask(compose_view, world.composed()).offers
        if offer.cover.covered
    }
    assert covered == {PartKind.GOALS, PartKind.PLAN}
    view = world.ask(compose_view, world.composed("Hei.", PartKind.GOALS))
    plan = next(offer for offer in view.offers if offer.kind is PartKind.PLAN)
    assert isinstance(plan.cover.refusal, NotCovered)


def test_a_withdrawn_consent_is_said_and_shows_no_document(world: MessageWorld) -> None:
    world.withdraw()
    view = world.ask(compose_view, world.composed())
    assert isinstance(view.refusal, ConsentWithdrawn)
    assert view.document is None
    assert not any(offer.can_be_chosen for offer in view.offers)


def test_a_form_with_nothing_chosen_yet_is_no_fault(world: MessageWorld) -> None:
    view = world.ask(compose_view, Composed())
    assert (view.unit, view.document, view.offers) == (None, None, ())


def test_only_the_chosen_goals_and_transitions_leave(world: MessageWorld) -> None:
    composed = replace(world.composed(""), parts=(PartChoice(PartKind.GOALS, ("another",)),))
    with pytest.raises(Invalid) as caught:
        world.run(send_message, SendMessage(composed))
    assert caught.value.field == "parts"


def test_a_meeting_is_written_out_with_its_day_and_clock(world: MessageWorld) -> None:
    composed = replace(world.composed("Hei.", PartKind.MEETING), meeting=MEETING)
    document = world.ask(compose_view, composed).document
    assert document is not None
    assert document.sections[1].lines == (
        "25. november 2026 kl. 12.00–13.00",
        "Sted: Fjordheim",
        "Video: https://video.example.no/1",
    )


@pytest.mark.parametrize(
    ("meeting", "reason"),
    [
        (None, Reason.MISSING),
        (replace(MEETING, on=date(2026, 11, 21)), Reason.IN_THE_PAST),
        (replace(MEETING, ends=time(11)), Reason.ENDS_BEFORE_START),
    ],
)
def test_a_meeting_that_can_not_be_is_refused_at_its_field(
    world: MessageWorld, meeting: Meeting | None, reason: Reason
) -> None:
    composed = replace(world.composed("Hei.", PartKind.MEETING), meeting=meeting)
    with pytest.raises(Invalid) as caught:
        world.run(send_message, SendMessage(composed))
    assert (caught.value.field, caught.value.reason) == ("meeting", reason)


def test_a_national_identity_number_is_not_taken_into_a_message(world: MessageWorld) -> None:
    with pytest.raises(Invalid) as caught:
        world.send("Gjelder 01819220006.")
    assert (caught.value.field, caught.value.reason) == ("text", Reason.NATIONAL_ID)


def test_a_leader_and_a_volunteer_see_nothing_of_messages(world: MessageWorld) -> None:
    for role in (Role.LEADER, Role.VOLUNTEER):
        outsider = Actor("other", frozenset({role}), "test")
        with pytest.raises(NotAllowed):
            world.store.ask(compose_view, world.composed(), outsider)
        with pytest.raises(NotAllowed):
            world.store.ask(gone_out, "jonas", outsider)


def test_a_half_written_message_comes_back_letter_for_letter(world: MessageWorld) -> None:
    composed = replace(
        world.composed("Hei\n\n  du", PartKind.MEETING),
        meeting=MEETING,
        urgent=True,
        urgent_reason="skrives ut",
        about=frozenset({InformationKind.PLAN}),
        parts=(PartChoice(PartKind.GOALS, ("goal",)),),
    )
    world.run(save_message_draft, SaveMessageDraft("new", composed))
    draft = world.ask(load_message_draft, "new")
    assert draft is not None
    assert draft.composed == composed


def test_drafts_are_ones_own_and_listed_the_latest_first(world: MessageWorld) -> None:
    world.run(save_message_draft, SaveMessageDraft("a", Composed(text="Først")))
    world.clock.forward(timedelta(minutes=1))
    world.run(save_message_draft, SaveMessageDraft("b", Composed(text="Så")))
    rows = world.ask(list_message_drafts, None)
    assert [row.beginning for row in rows] == ["Så", "Først"]
    other = Account("sigrid", "Sigrid", "", frozenset({Role.STAFF}), world.clock.moment)
    actor = Actor(other.id, other.roles, "test")
    assert world.store.ask(list_message_drafts, None, actor) == ()
    assert world.store.ask(load_message_draft, "a", actor) is None


def test_a_draft_is_one_per_place_and_subject_and_can_be_discarded(world: MessageWorld) -> None:
    world.run(save_draft, SaveDraft("form", "en", "x"))
    world.run(save_draft, SaveDraft("form", "to", "x"))
    draft = world.ask(load_draft, DraftAsked("form", "x"))
    assert draft is not None
    assert draft.body == "to"
    assert world.ask(load_draft, DraftAsked("form", "y")) is None
    assert world.run(discard_draft, DraftAsked("form", "x"))
    assert not world.run(discard_draft, DraftAsked("form", "x"))


def test_what_has_gone_out_is_listed_with_kinds_and_consent(world: MessageWorld) -> None:
    world.send("Blir stoppet.")
    world.withdraw()
    world.do(lambda transaction: stop_queued_for(transaction, "jonas"))
    add_consent(world, consent_to("unit", "jonas", "new"))
    world.send("Går ut.", PartKind.GOALS)
    assert world.ask(gone_out, "jonas") == ()
    dispatcher(world, FakeTransport()).run_until_idle()
    [gone] = world.ask(gone_out, "jonas")
    assert (gone.unit_name, gone.kinds, gone.state) == (
        "Fjordheim TSB",
        ("goals", "text"),
        MessageState.ACCEPTED,
    )
    assert gone.consent_valid_until == date(2027, 3, 1)
