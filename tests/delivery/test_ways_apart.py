"""Practice, the health network and files: what is queued for one way is never carried by another."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from services.delivery.dispatcher import Dispatcher
from services.delivery.receiver import Receiver
from services.domain.centre import Centre
from services.domain.health_network import HEALTH_NETWORK_ID, Environment, HealthNetwork
from services.domain.letters import Letter
from services.domain.messages import MessageState, Part, PartKind, ReceiptStatus
from services.domain.offers import Unit
from services.domain.ways import Way
from services.formats.kith_letters import read, write
from services.ports import XML, IncomingEnvelope, MessageTransport
from services.store.tables import CENTRE, CONSENT, HEALTH_NETWORK, OUTBOX, UNIT
from services.store.transaction import Transaction
from services.use_cases.send_message import SendMessage, send_message
from services.use_cases.units import UnitsAsked, list_units
from tests.fakes.edi_world import CENTRE_PARTY, JONAS, UNIT_PARTY
from tests.fakes.message_world import (
    CENTRE_ADDRESS,
    CENTRE_ID,
    DirectCalls,
    FakeTransport,
    MessageWorld,
    consent_to,
    dispatcher,
    receiver,
)

REAL_ADDRESS = "8000020"


def connect_to_the_health_network(world: MessageWorld) -> None:
    """From now on a real centre with a real unit, beside the practice unit."""

    def change(transaction: Transaction) -> None:
        centre: Centre = transaction.get(CENTRE, CENTRE_ID)
        transaction.replace(CENTRE, replace(centre, practice=False))
        transaction.add(
            UNIT,
            Unit(
                "real", "Elvestad TSB", transaction.now, her_id=REAL_ADDRESS, takes_messages=True,
                organisation="Elvestad sykehus", organisation_her_id="8000019",
            ),
        )  # fmt: skip
        transaction.add(CONSENT, consent_to("real", "jonas", "real-consent"))
        transaction.add(
            HEALTH_NETWORK,
            HealthNetwork(HEALTH_NETWORK_ID, Environment.TEST, "client", in_use=True),
        )

    world.do(change)


def network(world: MessageWorld, transport: MessageTransport) -> Dispatcher:
    calls = DirectCalls(world.store)
    return Dispatcher(calls, transport, world.clock, world.randomness, Way.HELSENETT)


def sent_to_the_real_unit(world: MessageWorld) -> str:
    composed = replace(world.composed(), unit_id="real")
    return world.run(send_message, SendMessage(composed))


def from_the_unit(world: MessageWorld, sender: str) -> IncomingEnvelope:
    letter = Letter(
        "0a0a0a0a-0000-4000-8000-000000000001",
        "0b0b0b0b-0000-4000-8000-000000000001",
        replace(UNIT_PARTY, address=sender, person="Liv Nygård", phone="+4768050009"),
        CENTRE_PARTY,
        world.clock.moment,
        "Utskriving",
        (Part(PartKind.TEXT, "Melding", ("Vi holder plassen.",)),),
        JONAS,
    )
    return IncomingEnvelope(
        letter.message_id, sender, CENTRE_ADDRESS, write(letter), XML, "reference"
    )


def test_a_message_for_a_real_unit_is_never_handed_to_the_practice_unit(
    world: MessageWorld,
) -> None:
    connect_to_the_health_network(world)
    practice, real = FakeTransport(), FakeTransport()
    message_id = sent_to_the_real_unit(world)
    assert dispatcher(world, practice).run_until_idle() == 0
    assert dispatcher(world, practice).next_due() is None
    assert network(world, real).run_until_idle() == 1
    assert (list(practice.taken), list(real.taken)) == ([], [message_id])
    assert world.message(message_id).way is Way.HELSENETT


def test_a_message_for_the_practice_unit_never_leaves_by_the_health_network(
    world: MessageWorld,
) -> None:
    connect_to_the_health_network(world)
    real = FakeTransport()
    message_id = world.send()
    assert network(world, real).run_until_idle() == 0
    assert world.message(message_id).state is MessageState.QUEUED


def test_invented_addresses_are_for_practice_only(world: MessageWorld) -> None:
    connect_to_the_health_network(world)
    real = FakeTransport()
    message_id = sent_to_the_real_unit(world)
    network(world, real).run_until_idle()
    letter = read(real.taken[message_id].body)
    assert isinstance(letter, Letter)
    assert letter.receiver.organisation_address == "8000019"


def test_the_start_of_one_way_leaves_the_claims_of_another(world: MessageWorld) -> None:
    connect_to_the_health_network(world)
    sent_to_the_real_unit(world)
    with suppress(KeyboardInterrupt):
        network(world, FakeTransport(troubles=[KeyboardInterrupt()])).step()
    dispatcher(world, FakeTransport()).begin()
    (entry,) = world.ask(lambda reading, _: reading.all(OUTBOX), None)
    assert entry.claim
    network(world, FakeTransport()).begin()
    (entry,) = world.ask(lambda reading, _: reading.all(OUTBOX), None)
    assert not entry.claim


def test_what_comes_on_the_practice_line_is_never_taken_for_a_real_units(
    world: MessageWorld,
) -> None:
    connect_to_the_health_network(world)
    false = from_the_unit(world, REAL_ADDRESS)
    assert receiver(world, FakeTransport(incoming=[false])).run_until_idle() == 0
    (refusal,) = world.ask(lambda reading, _: reading.all(OUTBOX), None)
    assert (refusal.status, refusal.way) == (ReceiptStatus.REJECTED, Way.PRACTICE)


def test_a_real_units_message_is_receipted_the_way_it_came(world: MessageWorld) -> None:
    connect_to_the_health_network(world)
    transport = FakeTransport(incoming=[from_the_unit(world, REAL_ADDRESS)])
    by_network = Receiver(DirectCalls(world.store), transport, Way.HELSENETT, "helsenett")
    assert by_network.run_until_idle() == 1
    (message,) = world.inbound()
    (receipt,) = world.ask(lambda reading, _: reading.all(OUTBOX), None)
    assert (message.way, receipt.way) == (Way.HELSENETT, Way.HELSENETT)


def test_each_unit_shows_how_it_is_reached(world: MessageWorld) -> None:
    connect_to_the_health_network(world)
    rows = world.ask(list_units, UnitsAsked())
    assert {row.unit.id: row.way for row in rows} == {"real": Way.HELSENETT, "unit": Way.PRACTICE}
