"""What is registered of the centre, and when messages may go by the health network."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.centre import Setting
from services.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, Reason, WrongState
from services.domain.health_network import Environment
from services.domain.organisation_numbers import is_organisation_number, organisation_number
from services.domain.own_keys import KeyState
from services.domain.ways import Way
from services.store.tables import SETTING
from services.use_cases.addresses import HER_ID
from services.use_cases.health_network import (
    SaveClient,
    choose_environment,
    registration,
    save_client,
    use_health_network,
)
from services.use_cases.health_network_connection import (
    connection_in_use,
    connection_to_try,
    note_good_trial,
)
from services.use_cases.health_network_status import Stage, network_status
from services.use_cases.ways import our_ways
from tests.fakes.message_world import CENTRE_ADDRESS, MessageWorld, world
from tests.fakes.network_world import (
    BY_LEADER,
    CLIENT,
    connected,
    fill_in,
    go_well,
    make_key,
    make_real,
    set_in_use,
    to_try,
)

__all__ = ["world"]

ORGANISATION = "999999999"
"""Its check digit does not fit; see below for those that do."""


def kept(world: MessageWorld) -> object:
    return world.ask(lambda reading, _: registration(reading), None)


def stage(world: MessageWorld) -> Stage:
    return world.store.ask(network_status, None, BY_LEADER).stage


def test_it_comes_about_step_by_step_and_each_step_is_told(world: MessageWorld) -> None:
    make_real(world)
    assert stage(world) is Stage.NOT_SET_UP
    make_key(world)
    assert stage(world) is Stage.KEY_MADE
    fill_in(world)
    assert stage(world) is Stage.TO_BE_TRIED
    go_well(world)
    assert stage(world) is Stage.TRIED
    set_in_use(world)
    assert stage(world) is Stage.IN_USE
    assert world.ask(lambda reading, _: our_ways(reading), None).connected


def test_only_who_may_change_settings_sets_it_up(world: MessageWorld) -> None:
    make_real(world)
    for use_case, command in (
        (choose_environment, Environment.TEST),
        (save_client, SaveClient(CLIENT)),
        (use_health_network, False),
    ):
        with pytest.raises(NotAllowed):
            world.run(use_case, command)  # type: ignore[arg-type]  # each with its own command
    for question, about in ((network_status, None), (connection_to_try, KeyState.IN_USE)):
        with pytest.raises(NotAllowed):
            world.ask(question, about)  # type: ignore[arg-type]  # as above


def test_a_practice_centre_is_never_connected(world: MessageWorld) -> None:
    for use_case, command in (
        (choose_environment, Environment.PRODUCTION),
        (save_client, SaveClient(CLIENT)),
        (use_health_network, True),
    ):
        with pytest.raises(WrongState) as caught:
            world.store.run(use_case, command, BY_LEADER)  # type: ignore[arg-type]  # as above
        assert caught.value.state == "practice"
    with pytest.raises(WrongState):
        make_key(world)


def test_what_is_missing_is_named_when_it_is_taken_into_use(world: MessageWorld) -> None:
    def missing() -> str:
        with pytest.raises(WrongState) as caught:
            set_in_use(world)
        return caught.value.state

    make_real(world)
    assert missing() == "client"
    fill_in(world)
    assert missing() == "not_tried"
    with pytest.raises(WrongState) as caught:
        to_try(world)
    assert caught.value.state == "key"
    make_key(world)
    world.do(lambda transaction: transaction.replace(SETTING, Setting(HER_ID, '""')))
    assert missing() == "her_id"


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"client_id": "  "}, "client_id", Reason.MISSING),
        ({"client_id": "to ord"}, "client_id", Reason.NOT_A_CLIENT),
        ({"client_id": "ø"}, "client_id", Reason.NOT_A_CLIENT),
        ({"scope": "a\nb"}, "scope", Reason.NOT_A_CLIENT),
        ({"parent_organisation": "123"}, "parent_organisation", Reason.NOT_AN_ORGANISATION),
        (
            {"child_organisation": ORGANISATION[:-1] + "1"},
            "child_organisation",
            Reason.NOT_AN_ORGANISATION,
        ),
    ],
)
def test_what_can_not_be_taken_is_told_at_its_field(
    world: MessageWorld, change: dict[str, str], field: str, reason: Reason
) -> None:
    make_real(world)
    with pytest.raises(Invalid) as caught:
        world.store.run(save_client, replace(SaveClient(CLIENT), **change), BY_LEADER)
    assert (caught.value.field, caught.value.reason) == (field, reason)


@given(st.integers(0, 99_999_999))
def test_at_most_one_check_digit_fits_an_organisation_number(eight: int) -> None:
    fitting = [last for last in range(10) if is_organisation_number(f"{eight:08d}{last}")]
    assert len(fitting) <= 1


def test_an_organisation_number_may_be_written_in_groups() -> None:
    assert organisation_number("field", " 312 345 676 ") == "312345676"
    assert organisation_number("field", "") == ""


def test_what_is_changed_must_be_tried_before_it_is_used_again(world: MessageWorld) -> None:
    connected(world)
    world.store.run(save_client, SaveClient(CLIENT), BY_LEADER)
    assert stage(world) is Stage.IN_USE
    world.store.run(choose_environment, Environment.PRODUCTION, BY_LEADER)
    assert stage(world) is Stage.TO_BE_TRIED
    assert world.store.ask(connection_in_use, None, BY_LEADER) is None


def test_another_her_id_than_was_tried_is_not_spoken_for(world: MessageWorld) -> None:
    connected(world)
    in_use = world.store.ask(connection_in_use, None, BY_LEADER)
    assert in_use is not None
    assert in_use.her_id == CENTRE_ADDRESS
    world.do(lambda transaction: transaction.replace(SETTING, Setting(HER_ID, '"8000033"')))
    assert world.store.ask(connection_in_use, None, BY_LEADER) is None
    assert stage(world) is Stage.TO_BE_TRIED


def test_a_trial_of_what_was_changed_meanwhile_counts_for_nothing(world: MessageWorld) -> None:
    make_real(world)
    make_key(world)
    fill_in(world)
    tried = to_try(world)
    world.store.run(choose_environment, Environment.PRODUCTION, BY_LEADER)
    with pytest.raises(ChangedMeanwhile):
        world.store.run(note_good_trial, tried, BY_LEADER)
    assert stage(world) is Stage.TO_BE_TRIED


def test_what_waits_for_that_way_is_counted(world: MessageWorld) -> None:
    connected(world)
    world.unit = "real"
    message_id = world.send()
    assert world.message(message_id).way is Way.HELSENETT
    assert world.store.ask(network_status, None, BY_LEADER).queued == 1
