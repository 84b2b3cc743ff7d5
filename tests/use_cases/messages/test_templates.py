"""Templates: chosen, filled from what is chosen, refused while something stands in braces, and edited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.access import Actor, Role
from services.domain.consent import InformationKind, Purpose
from services.domain.errors import Invalid, NotAllowed, NotCovered, NotFound, Reason
from services.domain.message_templates import (
    MessageTemplate,
    Variable,
    fill_in,
    in_braces,
    places_in_braces,
    with_template,
)
from services.domain.messages import (
    Composed,
    Meeting,
    MessageState,
    PartChoice,
    PartKind,
    kinds_of,
)
from services.store.tables import CONSENT
from services.use_cases.compose import compose_view
from services.use_cases.filled_message import send_filled
from services.use_cases.message_templates import (
    SaveTemplate,
    message_templates,
    move_templates,
    save_template,
    templates_to_choose,
)
from services.use_cases.send_message import SendMessage, send_message
from services.use_cases.undo import undo
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher, world

__all__ = ["world"]

LEADER = Actor("hanne", frozenset({Role.LEADER}), "test")
STAFF = Actor("hanne", frozenset({Role.STAFF}), "test")


def template(world: MessageWorld, template_id: str) -> MessageTemplate:
    found = world.ask(message_templates, None)
    return next(each for each in found if each.id == template_id)


def begun(world: MessageWorld, template_id: str) -> Composed:
    """A message to the unit about Jonas that begins with a template."""
    written = replace(world.composed(""), theme="")
    return with_template(written, template(world, template_id))


def test_every_centre_begins_with_six_templates(world: MessageWorld) -> None:
    names = [each.name for each in world.ask(templates_to_choose, None)]
    assert names == [
        "Innlagt",
        "Planlagt utskriving",
        "Ikke-planlagt utskriving",
        "Møteinnkalling",
        "Kriseplan endret",
        "Spørsmål",
    ]


def test_variables_are_filled_from_what_is_chosen(world: MessageWorld) -> None:
    view = world.ask(compose_view, begun(world, "planned_discharge"))
    assert view.document is not None
    paper = " ".join(line for section in view.document.sections for line in section.lines)
    assert "Jonas Berg skrives ut fra Fjordheim TSB 24. november 2026" in paper
    assert "Hilsen Hanne Brekke" in paper
    assert view.document.title == "Utskriving 24. november 2026"
    assert view.unfilled == ()


def test_what_leaves_is_filled_as_the_paper_showed_it(world: MessageWorld) -> None:
    composed = begun(world, "planned_discharge")
    message = world.message(world.run(send_filled, SendMessage(composed)))
    assert message.theme == "Utskriving 24. november 2026"
    assert not in_braces(" ".join(message.parts[0].lines))


def test_another_participant_takes_the_first_ones_name_out(world: MessageWorld) -> None:
    composed = begun(world, "admitted")
    assert "Jonas" not in composed.text
    view = world.ask(compose_view, replace(composed, participant_id=""))
    assert Variable.PARTICIPANT.value in view.unfilled


def test_a_meeting_gives_the_day_the_clock_and_the_place(world: MessageWorld) -> None:
    composed = begun(world, "meeting")
    assert world.ask(compose_view, composed).unfilled == ("dato", "klokkeslett", "møtested")
    meeting = Meeting(date(2026, 11, 25), time(12), place="Fjordheim")
    view = world.ask(compose_view, replace(composed, meeting=meeting))
    assert view.unfilled == ()
    assert view.document is not None
    assert "25. november 2026 kl. 12.00. Sted: Fjordheim." in str(view.document.sections)


def test_a_blank_is_refused_at_its_field_until_it_is_written(world: MessageWorld) -> None:
    composed = begun(world, "question")
    assert world.ask(compose_view, composed).unfilled == ("spørsmålet",)
    for use_case in (send_filled, send_message):
        with pytest.raises(Invalid) as refused:
            world.run(use_case, SendMessage(composed))
        assert (refused.value.field, refused.value.reason) == ("text", Reason.UNFILLED)
    written = replace(composed, text=composed.text.replace("{spørsmålet}", "Passer fredag?"))
    assert world.run(send_filled, SendMessage(written))


def test_a_blank_in_the_subject_is_refused_there(world: MessageWorld) -> None:
    composed = replace(world.composed("Hei."), theme="Møte {dag}")
    with pytest.raises(Invalid) as refused:
        world.run(send_filled, SendMessage(composed))
    assert refused.value.field == "theme"


def test_a_filled_day_needs_a_consent_that_covers_transitions(world: MessageWorld) -> None:
    narrow = frozenset({InformationKind.GOALS})
    world.do(
        lambda transaction: transaction.replace(
            CONSENT, replace(transaction.get(CONSENT, "consent"), kinds=narrow)
        )
    )
    with pytest.raises(NotCovered):
        world.run(send_filled, SendMessage(world.composed("Han skrives ut {dato}.")))


@pytest.mark.parametrize(
    ("theme", "about"),
    [
        ("Utskriving {dato}", frozenset()),
        ("Utskriving tirsdag", frozenset({InformationKind.TRANSITION})),
    ],
)
def test_what_the_subject_of_a_message_without_text_tells_needs_a_consent_too(
    world: MessageWorld, theme: str, about: frozenset[InformationKind]
) -> None:
    asked = replace(world.composed("", PartKind.GOALS), theme=theme, about=about)
    message_id = world.run(send_filled, SendMessage(asked))
    assert kinds_of(world.message(message_id).parts) == {
        InformationKind.GOALS,
        InformationKind.TRANSITION,
    }
    world.do(
        lambda transaction: transaction.replace(
            CONSENT,
            replace(transaction.get(CONSENT, "consent"), kinds=frozenset({InformationKind.GOALS})),
        )
    )
    with pytest.raises(NotCovered):
        world.run(send_filled, SendMessage(asked))
    dispatcher(world, FakeTransport()).run_until_idle()
    assert world.message(message_id).state is MessageState.STOPPED


def test_the_chosen_transition_gives_the_day_whatever_the_purpose(world: MessageWorld) -> None:
    composed = replace(world.composed("Dagen er {dato}."), purpose=Purpose.FOLLOW_UP)
    assert world.ask(compose_view, composed).unfilled == ("dato",)
    chosen = replace(composed, parts=(PartChoice(PartKind.TRANSITION, ("plan",)),))
    assert world.ask(compose_view, chosen).unfilled == ()


def test_nothing_written_is_lost_to_a_template(world: MessageWorld) -> None:
    composed = world.composed("Kjære Liv.", PartKind.GOALS)
    made = with_template(composed, template(world, "planned_discharge"))
    assert made.text.startswith("Kjære Liv.\n\nHei.")
    assert made.theme == "Utskriving 24. november"
    assert [choice.kind for choice in made.parts] == [PartKind.GOALS, PartKind.PLAN]


@given(st.text(max_size=60), st.text(max_size=20))
def test_what_is_marked_is_exactly_what_stands_in_braces(text: str, value: str) -> None:
    places = places_in_braces(text)
    assert {name for _, _, name in places} == set(in_braces(text))
    for start, length, _ in places:
        assert text[start] == "{"
        assert text[start + length - 1] == "}"
    plain = value.replace("{", "").replace("}", "")
    values = dict.fromkeys(Variable, plain)
    left = set(in_braces(fill_in("{deltaker} {ukjent}", values)))
    assert left == ({"ukjent"} if plain else {"deltaker", "ukjent"})


@pytest.mark.parametrize("by", [LEADER, Actor("hanne", frozenset({Role.COORDINATOR}), "test")])
def test_a_leader_or_coordinator_adds_changes_and_closes(world: MessageWorld, by: Actor) -> None:
    command = SaveTemplate(" Takk  for sist ", "Takk", "Hei {deltaker}.")
    made = world.store.run(save_template, command, by).value
    assert (made.name, made.position) == ("Takk for sist", 7)
    closed = replace(command, template_id=made.id, closed=True)
    outcome = world.store.run(save_template, closed, by)
    assert made.id not in [each.id for each in world.ask(templates_to_choose, None)]
    assert outcome.undo is not None
    world.store.run(undo, outcome.undo, by)
    assert made.id in [each.id for each in world.ask(templates_to_choose, None)]


def test_staff_choose_templates_and_change_none(world: MessageWorld) -> None:
    assert world.store.ask(templates_to_choose, None, STAFF)
    with pytest.raises(NotAllowed):
        world.store.run(save_template, SaveTemplate("Ny", "", "Hei."), STAFF)
    with pytest.raises(NotAllowed):
        world.store.run(move_templates, (), STAFF)


@pytest.mark.parametrize(
    ("command", "field", "reason"),
    [
        (SaveTemplate(" ", "", "Hei."), "name", Reason.MISSING),
        (SaveTemplate("innlagt", "", "Hei."), "name", Reason.TAKEN),
        (SaveTemplate("Ny", "", " "), "text", Reason.MISSING),
        (SaveTemplate("Ny", "x" * 121, "Hei."), "theme", Reason.TOO_LONG),
        (
            SaveTemplate("Ny", "", "Hei.", parts=(PartKind.TEXT,)),
            "parts",
            Reason.UNKNOWN_CHOICE,
        ),
    ],
)
def test_a_fault_in_a_template_is_told_at_its_field(
    world: MessageWorld, command: SaveTemplate, field: str, reason: Reason
) -> None:
    with pytest.raises(Invalid) as refused:
        world.run(save_template, command)
    assert (refused.value.field, refused.value.reason) == (field, reason)


def test_templates_are_put_in_order_all_or_none(world: MessageWorld) -> None:
    ids = tuple(each.id for each in world.ask(message_templates, None))
    world.run(move_templates, ids[::-1])
    assert tuple(each.id for each in world.ask(message_templates, None)) == ids[::-1]
    with pytest.raises(NotFound):
        world.run(move_templates, ids[1:])
