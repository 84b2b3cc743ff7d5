"""The PDF that lies beside the message in a unit's sealed file: kept, looked at, never mistaken for more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from services.domain.journal import Action
from services.domain.message_files import FileFault, FileRefused
from services.domain.messages import Attachment
from services.formats.message_files.pages import page_picture
from services.store.tables import ATTACHMENT_BYTES
from services.use_cases.files_to_carry import carry_of
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.kept_files import drop_unused
from services.use_cases.message_files import MessageFile, hand_out_file, look_at_file
from services.use_cases.message_search import MessageFilter, Narrowing, find_hits
from services.use_cases.messages import MatchConversation, match_conversation
from services.use_cases.open_sealed_file import FileTaken, TakenAs
from tests.fakes.message_world import MessageWorld, world
from tests.fakes.sealed_unit import LINDEBO, SealedUnit, sealed_unit
from tests.fakes.sealed_world import TwoHouses, opened, sealed
from tests.formats.message_files import made

__all__ = ["world"]


@pytest.fixture
def unit(world: MessageWorld) -> SealedUnit:
    return sealed_unit(world)


def papers(house: MessageWorld, taken: FileTaken) -> list[Attachment]:
    carry = house.ask(carry_of, taken.message_id)
    assert carry is not None
    return [one.paper for one in carry.files if one.paper]


def kept(house: MessageWorld) -> set[str]:
    rows = house.ask(lambda reading, _: reading.all(ATTACHMENT_BYTES), None)
    return {row.id for row in rows}


def test_the_paper_of_a_house_is_read_as_that_house_prints_it(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    taken = opened(theirs, sealed(ours, ours.send("Hybelen er klar.")))
    theirs.run(match_conversation, MatchConversation(taken.conversation_id, "jonas"))
    [paper] = papers(theirs, taken)
    assert (paper.mime_type, paper.declared) == ("application/pdf", "")
    seen = theirs.run(look_at_file, MessageFile(taken.message_id, paper.digest))
    assert "Hybelen er klar." in page_picture(seen.data, 0, 0.5).words
    lines = theirs.ask(journal_of_person, JournalOfPerson("jonas", most=0))
    assert (Action.SEEN, "message_file") in [(line.action, line.reason) for line in lines]
    assert theirs.run(hand_out_file, MessageFile(taken.message_id, paper.digest)).data == seen.data


def test_the_paper_is_no_attachment_of_the_message(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    taken = opened(theirs, sealed(ours, ours.send()))
    assert not [part for part in theirs.message(taken.message_id).parts if part.attachment]
    found = theirs.ask(
        lambda reading, _: find_hits(reading, "", MessageFilter(with_file=True), Narrowing()), None
    )
    assert found == {}


def test_a_file_without_a_paper_is_taken_in_without_one(
    world: MessageWorld, unit: SealedUnit
) -> None:
    taken = opened(world, unit.seals(unit.letter("Hei.")))
    assert taken.taken_as is TakenAs.MESSAGE
    assert papers(world, taken) == []
    assert kept(world) == set()


@pytest.mark.parametrize("content", [b"MZ\x90\x00 et program", made.jpeg(), b"<html>"])
def test_a_paper_that_is_no_pdf_is_kept_and_never_opened(
    world: MessageWorld, unit: SealedUnit, content: bytes
) -> None:
    taken = opened(world, unit.seals(unit.letter("Hei."), paper=content))
    assert taken.taken_as is TakenAs.MESSAGE
    [paper] = papers(world, taken)
    assert (paper.mime_type, paper.declared) == ("", "application/pdf")
    for look in (look_at_file, hand_out_file):
        with pytest.raises(FileRefused) as refused:
            world.run(look, MessageFile(taken.message_id, paper.digest))
        assert refused.value.fault is FileFault.OTHER_TYPE


def test_a_message_sealed_again_keeps_the_first_paper_only(
    world: MessageWorld, unit: SealedUnit
) -> None:
    letter = unit.letter("Hei.")
    first = opened(world, unit.seals(letter, paper=made.pdf(1)))
    again = opened(world, unit.seals(letter, paper=made.pdf(2)))
    assert again.taken_as is TakenAs.KNOWN
    [paper] = papers(world, first)
    assert kept(world) == {paper.digest}


def test_what_is_rejected_leaves_no_paper(world: MessageWorld, unit: SealedUnit) -> None:
    elsewhere = unit.letter("Hei.", receiver=replace(LINDEBO, address="8000055"))
    taken = opened(world, unit.seals(elsewhere, paper=made.pdf(1)))
    assert taken.taken_as is TakenAs.REJECTED
    assert kept(world) == set()


def test_a_draft_that_held_the_same_file_does_not_take_the_paper_with_it(
    world: MessageWorld, unit: SealedUnit
) -> None:
    taken = opened(world, unit.seals(unit.letter("Hei."), paper=made.pdf(1)))
    [paper] = papers(world, taken)
    world.do(lambda transaction: drop_unused(transaction, [paper.digest]))
    assert kept(world) == {paper.digest}
    assert world.run(look_at_file, MessageFile(taken.message_id, paper.digest)).data
