"""A volunteer sees what she is asked about, never whom, and answers for herself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from services.domain.access import Actor, Role
from services.domain.availability import parse_codes
from services.domain.errors import NotAllowed, NotFound, WrongState
from services.domain.journal import Action
from services.domain.matches import Answer, MatchState
from services.store.tables import ACCOUNT
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.match_asking import AskPair, ask_pair
from services.use_cases.match_ending import PlanClosing, plan_closing
from services.use_cases.match_living import PauseMatch, pause_match
from services.use_cases.own import own_page
from services.use_cases.own_questions import (
    AnswerOwnQuestion,
    answer_own_question,
    look_at_own_questions,
)
from services.use_cases.practical_ring import nameless, practical_ring
from tests.fakes.matched_world import KIM, participant, volunteer
from tests.fakes.matches_in_life import TODAY, asked, begun, kim_and_ingrid, stored, wishes
from tests.fakes.participant_world import ParticipantWorld, account, actor

INGRID = Actor("ingrids", frozenset({Role.VOLUNTEER}), "test", "ingrid")
CANARY = "Zacharias Kanarifugl"
SECRETS = ("Zacharias", "Kanarifugl", "trappa", "store grupper", "+4768050801", "Elvegata")


def asked_about_the_canary(world: ParticipantWorld) -> str:
    """A name that stands in every text there is."""
    participant(
        world, display_name=CANARY, place="Oslo", note="Elvegata 3",
        practical_needs="Zacharias trenger noen å trene med. Kanarifugls hund blir med.",
    )  # fmt: skip
    volunteer(world)
    wishes(world, place="Oslo")
    words = "Trene med ZACHARIAS kanarifugl hver uke"
    return world.run(ask_pair, AskPair("kim", "ingrid", words)).id


def test_a_question_never_tells_the_name_or_anything_beyond_the_ring(
    world: ParticipantWorld,
) -> None:
    asked_about_the_canary(world)
    page = world.ask(own_page, None, INGRID)
    said = repr(page).casefold()
    assert [secret for secret in SECRETS if secret.casefold() in said] == []
    assert "'kim'" not in said
    (question,) = page.questions
    assert question.assignment == "Trene med … hver uke"
    assert question.practical_needs == "… trenger noen å trene med. … hund blir med."
    assert question.place == "Oslo"
    assert question.answer_by == TODAY + timedelta(days=7)


def test_when_both_can_is_told_and_the_assignments_times_go_before_the_participants(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    wishes(world, availability=parse_codes(["1E", "2M"]))
    asked(world)
    (question,) = world.ask(own_page, None, INGRID).questions
    assert [str(slot) for slot in question.when] == ["1E"]


def test_she_answers_yes_and_the_participant_is_asked(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = asked(world)
    world.run(answer_own_question, AnswerOwnQuestion(match.id, says_yes=True), INGRID)
    after = stored(world, match.id)
    assert (after.volunteer_answer, after.participant_answer) == (Answer.YES, Answer.WAITING)
    assert world.ask(own_page, None, INGRID).questions == ()
    with pytest.raises(NotFound):
        world.run(answer_own_question, AnswerOwnQuestion(match.id, says_yes=False), INGRID)


def test_not_now_is_a_no_and_stands(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = asked(world)
    world.run(answer_own_question, AnswerOwnQuestion(match.id, says_yes=False), INGRID)
    assert stored(world, match.id).state is MatchState.DECLINED
    with pytest.raises(WrongState):
        world.run(answer_own_question, AnswerOwnQuestion(match.id, says_yes=True), INGRID)


def test_nobody_answers_for_another(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = asked(world)
    with pytest.raises(NotFound):
        world.run(answer_own_question, AnswerOwnQuestion(match.id, says_yes=True), actor("turid"))
    with pytest.raises(NotAllowed):
        world.run(answer_own_question, AnswerOwnQuestion(match.id, says_yes=True))


def test_each_days_look_is_one_line_in_the_participants_journal(world: ParticipantWorld) -> None:
    own = replace(account("turid"), id="ingrids", name="Ingrid Moe", volunteer_id="ingrid")
    world.put(ACCOUNT, own)
    kim_and_ingrid(world)
    asked(world)
    assert [world.run(look_at_own_questions, None, INGRID) for _ in range(2)] == [1, 0]
    world.days_pass(1)
    assert world.run(look_at_own_questions, None, INGRID) == 1
    seen = [
        line
        for line in world.ask(journal_of_person, JournalOfPerson("kim"))
        if line.action is Action.SEEN
    ]
    assert [line.who for line in seen] == ["Ingrid Moe", "Ingrid Moe"]


def test_she_sees_a_pause_until_when_and_never_why(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = begun(world)
    until = TODAY + timedelta(days=14)
    world.run(pause_match, PauseMatch(match.id, until, "tilbakefall, innlagt"))
    page = world.ask(own_page, None, INGRID)
    (own,) = page.matches
    assert (own.state, own.paused_until) == (MatchState.PAUSED, until)
    assert "tilbakefall" not in repr(page)
    world.run(plan_closing, PlanClosing(match.id, until))
    (coming,) = world.ask(own_page, None, INGRID).coming
    assert coming.closing_on == until


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kim vil gå tur", "… vil gå tur"),
        ("Hent Kims nøkkel", "Hent … nøkkel"),
        ("Kim Rønning og hunden", "… og hunden"),
        ("Kimen til noe", "Kimen til noe"),
        ("", ""),
    ],
)
def test_a_text_is_told_without_the_name(text: str, told: str) -> None:
    assert nameless(text, KIM) == told


def test_the_preview_shows_a_coordinator_what_is_told(world: ParticipantWorld) -> None:
    participant(world, practical_needs="Kim vil trene hver uke", place="Oslo")
    ring = world.ask(practical_ring, "kim")
    assert (ring.practical_needs, ring.untold_needs) == (
        "Kim vil trene hver uke",
        "… vil trene hver uke",
    )
    assert ring.place == "Oslo"
