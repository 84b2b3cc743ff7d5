"""The phone and the profession of who writes: on the account, and in letters from then on."""

from __future__ import annotations

import pytest

from services.domain.access import Actor, Role
from services.domain.errors import Invalid, NotAllowed, Reason
from services.formats.kith_letters import read
from services.store.tables import ACCOUNT
from services.use_cases.account_contact import (
    AccountContact,
    own_contact,
    professions,
    set_account_contact,
)
from services.use_cases.undo import undo
from tests.fakes.message_world import HANNE, FakeTransport, MessageWorld, dispatcher, world

__all__ = ["world"]


def test_the_professions_have_norwegian_names_in_order(world: MessageWorld) -> None:
    known = world.ask(professions, None)
    assert dict(known)["SP"] == "Sykepleier"
    assert "XX" not in dict(known)
    names = [name for _, name in known]
    assert names == sorted(names)


def test_they_stand_in_the_next_letter(world: MessageWorld) -> None:
    world.run(set_account_contact, AccountContact("68 05 00 41", "VP"))
    world.send()
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    post = read(next(iter(transport.taken.values())).body)
    assert post.sender is not None
    assert (post.sender.phone, post.sender.profession) == ("+4768050041", "VP")


def test_the_centres_phone_is_told_while_one_has_none(world: MessageWorld) -> None:
    assert world.ask(own_contact, None).centre_phone == "+4768050000"
    world.run(set_account_contact, AccountContact("68050041"))
    known = world.ask(own_contact, None)
    assert (known.contact.phone, known.centre_phone) == ("+4768050041", "")


@pytest.mark.parametrize(
    ("contact", "field", "reason"),
    [
        (AccountContact("12"), "phone", Reason.NOT_A_PHONE),
        (AccountContact("", "QQ"), "profession", Reason.UNKNOWN_CHOICE),
        (AccountContact("", "XX"), "profession", Reason.UNKNOWN_CHOICE),
    ],
)
def test_what_can_not_be_taken_is_said_at_its_field(
    world: MessageWorld, contact: AccountContact, field: str, reason: Reason
) -> None:
    with pytest.raises(Invalid) as caught:
        world.run(set_account_contact, contact)
    assert (caught.value.field, caught.value.reason) == (field, reason)


def test_anothers_is_changed_only_by_who_manages_accounts(world: MessageWorld) -> None:
    command = AccountContact("68050041", "SP", HANNE.id)
    staff = Actor("other", frozenset({Role.STAFF}), "test")
    with pytest.raises(NotAllowed):
        world.store.run(set_account_contact, command, staff)
    leader = Actor("leader", frozenset({Role.LEADER}), "test")
    outcome = world.store.run(set_account_contact, command, leader)
    assert outcome.value.profession == "SP"
    assert outcome.undo is not None
    world.store.run(undo, outcome.undo, leader)
    assert world.ask(lambda reading, about: reading.get(ACCOUNT, about), HANNE.id) == HANNE
