"""A message of ours that did not arrive is written anew: all of it is there, nothing is sent, and once only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from services.domain.consent import InformationKind
from services.domain.errors import ConsentWithdrawn, NotAllowed, WrongState
from services.domain.letters import Deviation, deviation_refusal
from services.domain.messages import (
    RECEIPT_DUE,
    Composed,
    Meeting,
    MessageState,
    PartChoice,
    PartKind,
)
from services.formats.message_files.reading import taken
from services.store.tables import ACCOUNT, CONSENT, GOAL, MESSAGE, PARTICIPANT, UNIT
from services.use_cases.compose import compose_view
from services.use_cases.conversation_view import MessageCard, conversation
from services.use_cases.message_files import AttachFile, attach_file
from services.use_cases.own_message_drafts import (
    PLACE,
    discard_message_draft,
    list_message_drafts,
    load_message_draft,
)
from services.use_cases.send_message import SendMessage, send_message
from services.use_cases.today import today_view
from services.use_cases.write_anew import AnewDraft, WriteAnew, write_anew
from services.use_cases.written_anew import anew_subject
from tests.fakes.files_here import FilesHere
from tests.fakes.message_world import MessageWorld, consent_to, world
from tests.formats.message_files import made
from tests.use_cases.messages.test_whose_conversation import LISE, MIA, by

__all__ = ["world"]

MEETING = Meeting(date(2026, 12, 1), time(12), time(13), "Møterom 2", "https://video.example/1")


def fell(
    world: MessageWorld,
    message_id: str,
    state: MessageState,
    refusal: str = "",
    *,
    left: bool = False,
) -> None:
    """It went wrong so; `left`: it had reached the unit's system."""
    sent_at = world.clock.now() if left else None
    told = replace(world.message(message_id), state=state, refusal=refusal, sent_at=sent_at)
    world.do(lambda transaction: transaction.replace(MESSAGE, told))


def anew(world: MessageWorld, message_id: str) -> AnewDraft:
    return world.run(write_anew, WriteAnew(message_id))


def draft(world: MessageWorld, subject_id: str) -> Composed:
    kept = world.ask(load_message_draft, subject_id)
    assert kept is not None
    return kept.composed


def card(world: MessageWorld, message_id: str) -> MessageCard:
    thread = world.message(message_id).conversation_id
    cards = world.ask(conversation, thread).cards
    return next(each for each in cards if each.id == message_id)


def said_today(world: MessageWorld) -> list[str]:
    groups = world.ask(today_view, None).groups
    return [line.why.value for group in groups for line in group.lines]


def send_again(world: MessageWorld, subject_id: str) -> str:
    return world.run(send_message, SendMessage(draft(world, subject_id), PLACE, subject_id))


def test_all_that_was_written_is_in_the_draft(world: MessageWorld) -> None:
    parts = (
        PartChoice(PartKind.GOALS), PartChoice(PartKind.TRANSITION, ("plan",)),
        PartChoice(PartKind.CONTACT), PartChoice(PartKind.MEETING),
    )  # fmt: skip
    written = replace(
        world.composed("Hei.\n\nVi ses."), parts=parts, meeting=MEETING, urgent=True,
        urgent_reason="Skrives ut i dag", about=frozenset({InformationKind.PLAN}),
    )  # fmt: skip
    file = taken("Kontrakt.pdf", made.pdf(), FilesHere())
    chosen = world.run(attach_file, AttachFile("ny", written, file))
    written = replace(written, files=(chosen,))
    sent = world.run(send_message, SendMessage(written, PLACE, "ny"))
    fell(world, sent, MessageState.STOPPED, "consentwithdrawn")
    made_anew = anew(world, sent)
    assert made_anew.left_out == ()
    again = draft(world, made_anew.subject_id)
    bare = tuple(replace(each, remarks=()) for each in written.files)
    assert again == replace(written, files=bare, anew_of=sent)


def test_nothing_is_sent_and_the_old_one_keeps_its_state(world: MessageWorld) -> None:
    sent = world.send()
    fell(world, sent, MessageState.REFUSED, "no_way_to_the_unit")
    anew(world, sent)
    assert world.message(sent).state is MessageState.REFUSED
    assert not world.message(sent).handled
    assert len(world.ask(lambda reading, _: reading.all(MESSAGE), None)) == 1
    shown = card(world, sent)
    assert shown.may_be_anew
    assert shown.anew is not None
    assert shown.anew.message_id == ""


def test_a_second_press_opens_the_same_draft_as_it_was_left(world: MessageWorld) -> None:
    sent = world.send()
    fell(world, sent, MessageState.STOPPED, "consentexpired")
    first, second = anew(world, sent), anew(world, sent)
    assert first.subject_id == second.subject_id
    assert len(world.ask(list_message_drafts, None)) == 1


def test_the_draft_is_ones_own_and_no_reply_that_is_half_written(world: MessageWorld) -> None:
    sent = world.send()
    fell(world, sent, MessageState.STOPPED, "consentexpired")
    subject_id = anew(world, sent).subject_id
    assert subject_id != world.message(sent).conversation_id
    thread = world.message(sent).conversation_id
    world.do(lambda transaction: transaction.add(ACCOUNT, MIA))
    seen = world.store.ask(conversation, thread, by(MIA)).cards[0]
    assert seen.anew is None
    assert seen.may_be_anew


def test_once_sent_the_old_one_says_so_and_is_seen_to(world: MessageWorld) -> None:
    sent = world.send()
    fell(world, sent, MessageState.REFUSED, "no_way_to_the_unit", left=True)
    assert "refused" in said_today(world)
    subject_id = anew(world, sent).subject_id
    new = send_again(world, subject_id)
    assert world.message(new).anew_of == sent
    assert world.message(new).conversation_id == world.message(sent).conversation_id
    old = card(world, sent)
    assert old.state is MessageState.REFUSED
    assert old.handled
    assert old.anew is not None
    assert old.anew.message_id == new
    assert not old.may_be_anew
    assert "refused" not in said_today(world)
    assert world.ask(load_message_draft, subject_id) is None
    with pytest.raises(WrongState):
        anew(world, sent)


def test_two_colleagues_do_not_send_it_twice(world: MessageWorld) -> None:
    world.do(lambda transaction: transaction.add(ACCOUNT, MIA))
    sent = world.send()
    fell(world, sent, MessageState.STOPPED, "consentexpired")
    mine = anew(world, sent).subject_id
    theirs = world.store.run(write_anew, WriteAnew(sent), by(MIA)).value.subject_id
    written = world.store.ask(load_message_draft, theirs, by(MIA))
    assert written is not None
    world.store.run(send_message, SendMessage(written.composed, PLACE, theirs), by(MIA))
    with pytest.raises(WrongState):
        send_again(world, mine)
    assert world.ask(load_message_draft, mine) is not None


def test_the_consent_is_asked_anew(world: MessageWorld) -> None:
    sent = world.send("Hei.", PartKind.GOALS)
    world.withdraw()
    fell(world, sent, MessageState.STOPPED, "consentwithdrawn")
    subject_id = anew(world, sent).subject_id
    view = world.ask(compose_view, draft(world, subject_id))
    assert isinstance(view.refusal, ConsentWithdrawn)
    assert view.document is None
    with pytest.raises(ConsentWithdrawn):
        send_again(world, subject_id)
    assert world.message(sent).state is MessageState.STOPPED


def test_a_thread_that_the_unit_knows_nothing_of_is_not_gone_on_with(world: MessageWorld) -> None:
    """Its theme was written for the one that was stopped: it can be written otherwise."""
    stopped = world.send()
    fell(world, stopped, MessageState.STOPPED, "notcovered")
    written = draft(world, anew(world, stopped).subject_id)
    assert written.conversation_id == ""
    assert written.theme == "Utskriving 24. november"
    reached = world.send()
    fell(world, reached, MessageState.REJECTED, "E36", left=True)
    written = draft(world, anew(world, reached).subject_id)
    assert written.conversation_id == world.message(reached).conversation_id


def test_a_unit_that_is_the_wrong_one_or_closed_may_be_another_in_the_draft(
    world: MessageWorld,
) -> None:
    wrong = world.send()
    told = deviation_refusal(Deviation.WRONG_RECEIVER)
    fell(world, wrong, MessageState.REJECTED, told, left=True)
    assert draft(world, anew(world, wrong).subject_id).conversation_id == ""
    late = world.send()
    fell(world, late, MessageState.REJECTED, "E36", left=True)
    world.do(
        lambda transaction: transaction.replace(
            UNIT, replace(transaction.get(UNIT, "unit"), active=False)
        )
    )
    assert draft(world, anew(world, late).subject_id).conversation_id == ""


def test_one_without_a_receipt_may_be_written_anew_when_it_is_overdue(world: MessageWorld) -> None:
    sent = world.send()
    fell(world, sent, MessageState.ACCEPTED, left=True)
    with pytest.raises(WrongState):
        anew(world, sent)
    assert not card(world, sent).may_be_anew
    world.clock.forward(RECEIPT_DUE + timedelta(minutes=1))
    assert card(world, sent).may_be_anew
    anew(world, sent)


def test_goals_that_are_not_there_any_more_are_left_out_and_no_other_comes_instead(
    world: MessageWorld,
) -> None:
    sent = world.send("Hei.", PartKind.GOALS, PartKind.PLAN)
    fell(world, sent, MessageState.STOPPED, "consentexpired")
    reworded = world.ask(lambda reading, _: reading.get(GOAL, "goal"), None)
    world.do(lambda t: t.replace(GOAL, replace(reworded, words="Noe helt annet")))
    made_anew = anew(world, sent)
    assert made_anew.left_out == (PartKind.GOALS,)
    assert draft(world, made_anew.subject_id).parts == (PartChoice(PartKind.PLAN),)


def test_about_somebody_else_it_is_another_message(world: MessageWorld) -> None:
    sent = world.send()
    fell(world, sent, MessageState.STOPPED, "consentexpired")
    subject_id = anew(world, sent).subject_id
    someone = world.ask(lambda reading, _: reading.get(PARTICIPANT, "jonas"), None)
    world.do(lambda t: t.add(PARTICIPANT, replace(someone, id="ida", display_name="Ida Vik")))
    world.do(lambda t: t.add(CONSENT, consent_to("unit", "ida", "consent of ida")))
    other = replace(draft(world, subject_id), participant_id="ida")
    new = world.run(send_message, SendMessage(other, PLACE, subject_id))
    assert world.message(new).anew_of == ""
    assert not world.message(sent).handled


def test_files_outlive_a_draft_that_is_thrown_away(world: MessageWorld) -> None:
    file = taken("Kontrakt.pdf", made.pdf(), FilesHere())
    chosen = world.run(attach_file, AttachFile("ny", world.composed(), file))
    written = replace(world.composed(), files=(chosen,))
    sent = world.run(send_message, SendMessage(written, PLACE, "ny"))
    fell(world, sent, MessageState.STOPPED, "consentexpired")
    world.run(discard_message_draft, anew(world, sent).subject_id)
    assert card(world, sent).anew is None
    again = draft(world, anew(world, sent).subject_id)
    assert world.ask(
        lambda reading, digest: reading.rows("SELECT 1 FROM attachment_bytes WHERE id = ?", digest),
        again.files[0].attachment.digest,
    )


def test_who_may_not_send_may_not_write_anew(world: MessageWorld) -> None:
    sent = world.send()
    fell(world, sent, MessageState.STOPPED, "consentexpired")
    with pytest.raises(NotAllowed):
        world.store.run(write_anew, WriteAnew(sent), by(LISE))
    assert anew_subject(sent) != sent
