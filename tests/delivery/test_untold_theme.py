"""The theme of a thread of which nothing has left goes out with the next message, under a consent to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from services.domain.consent import InformationKind
from services.domain.errors import NotCovered
from services.domain.messages import Composed, MessageState, PartKind
from services.store.tables import CONSENT
from services.use_cases.compose import compose_view
from services.use_cases.consents import WithdrawConsent, withdraw_consent
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.message_world import FakeTransport, MessageWorld, consent_to, dispatcher


def begun(world: MessageWorld) -> str:
    """A thread whose theme tells of a discharge."""
    about = frozenset({InformationKind.TRANSITION})
    return world.run(send_message, SendMessage(replace(world.composed("Hei."), about=about)))


def next_one(world: MessageWorld, message_id: str) -> Composed:
    """The next message in its thread, under a new consent to tell of goals only."""
    world.run(withdraw_consent, WithdrawConsent("consent"))
    narrow = replace(
        consent_to("unit", "jonas", "narrow"), kinds=frozenset({InformationKind.GOALS})
    )
    world.do(lambda transaction: transaction.add(CONSENT, narrow))
    thread = world.message(message_id).conversation_id
    return replace(world.composed("Hei.", PartKind.GOALS), conversation_id=thread)


def test_a_theme_that_was_stopped_does_not_leave_with_the_next_message(
    world: MessageWorld,
) -> None:
    message_id = begun(world)
    asked = next_one(world, message_id)
    assert world.message(message_id).state is MessageState.STOPPED
    assert isinstance(world.ask(compose_view, asked).refusal, NotCovered)
    with pytest.raises(NotCovered):
        world.run(send_message, SendMessage(asked))


def test_a_theme_that_the_unit_has_is_told_nobody_anew(world: MessageWorld) -> None:
    message_id = begun(world)
    dispatcher(world, FakeTransport()).run_until_idle()
    asked = next_one(world, message_id)
    assert world.ask(compose_view, asked).refusal is None
    assert world.run(send_message, SendMessage(asked))
