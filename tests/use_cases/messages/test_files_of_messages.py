"""A file belongs to what one writes: kept with it, sent with it, asked the consent for, and gone with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from services.domain.access import Actor, Role
from services.domain.consent import InformationKind
from services.domain.errors import Invalid, NotAllowed, NotCovered, NotFound
from services.domain.letters import Letter
from services.domain.message_files import MOST_TOGETHER, FileFault, FileRefused, room_left
from services.domain.messages import ChosenFile, Composed, MessageState, Part, PartKind
from services.formats.kith_letters import opened
from services.formats.message_files.read_file import ReadFile
from services.formats.message_files.reading import taken
from services.store.tables import ATTACHMENT_BYTES, CONSENT, DRAFT, MESSAGE
from services.use_cases.compose import compose_view
from services.use_cases.filled_message import send_filled
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.message_files import (
    AttachFile,
    DraftFile,
    MessageFile,
    attach_file,
    draft_file,
    hand_out_file,
    look_at_file,
)
from services.use_cases.own_message_drafts import (
    PLACE,
    SaveMessageDraft,
    discard_message_draft,
    load_message_draft,
    save_message_draft,
)
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.files_here import FilesHere
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher, world
from tests.formats.message_files import made

__all__ = ["world"]

PLAN = taken("Kontrakt.pdf", made.pdf(), FilesHere())
PHOTO = taken("IMG_0042.jpg", made.jpeg(), FilesHere())
SUBJECT = "ny"


def add(world: MessageWorld, composed: Composed, *files: ReadFile) -> Composed:
    for file in files:
        chosen = world.run(attach_file, AttachFile(SUBJECT, composed, file))
        composed = replace(composed, files=(*composed.files, chosen))
    return composed


def kept(world: MessageWorld) -> set[str]:
    rows = world.ask(lambda reading, _: reading.rows("SELECT id FROM attachment_bytes"), None)
    return {digest for (digest,) in rows}


def narrow(world: MessageWorld, *kinds: InformationKind) -> None:
    world.do(
        lambda transaction: transaction.replace(
            CONSENT, replace(transaction.get(CONSENT, "consent"), kinds=frozenset(kinds))
        )
    )


def sent(world: MessageWorld, composed: Composed) -> str:
    return world.run(send_filled, SendMessage(composed, PLACE, SUBJECT))


def told(world: MessageWorld, action: str) -> list[str]:
    lines = world.ask(journal_of_person, JournalOfPerson("jonas", most=0))
    return [line.reason for line in lines if line.action.value == action]


def test_a_file_is_kept_with_the_draft_at_once_and_survives(world: MessageWorld) -> None:
    composed = add(world, world.composed("Halvskrevet"), PLAN, PHOTO)
    draft = world.ask(load_message_draft, SUBJECT)
    assert draft is not None
    assert draft.composed == composed
    assert kept(world) == {PLAN.attachment.digest, PHOTO.attachment.digest}
    shown = world.ask(draft_file, DraftFile(SUBJECT, PHOTO.attachment.digest))
    assert shown.data == PHOTO.data
    assert made.PLACE not in shown.data


def test_a_file_goes_to_the_unit_with_its_line_in_the_letter(world: MessageWorld) -> None:
    composed = add(world, world.composed("Se vedlegg."), PLAN, PHOTO)
    document = world.ask(compose_view, composed).document
    assert document is not None
    lines = [line for section in document.sections for line in section.lines]
    assert lines[1].startswith("Kontrakt.pdf, PDF, ")
    message_id = sent(world, composed)
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    found = opened(transport.taken[message_id].body)
    assert isinstance(found.post, Letter)
    assert found.post.parts == world.message(message_id).parts
    assert set(found.files.values()) == {PLAN.data, PHOTO.data}


def test_a_file_alone_is_a_message(world: MessageWorld) -> None:
    message_id = sent(world, add(world, world.composed(""), PLAN))
    assert [part.kind for part in world.message(message_id).parts] == [PartKind.ATTACHMENT]
    with pytest.raises(Invalid):
        world.run(send_message, SendMessage(world.composed("")))


@pytest.mark.parametrize(
    ("covered", "about", "missing"),
    [
        ({InformationKind.PLAN}, set(), ("attachment",)),
        ({InformationKind.ATTACHMENT}, {InformationKind.PLAN}, ("plan",)),
        ({InformationKind.ATTACHMENT, InformationKind.PLAN}, {InformationKind.PLAN}, ()),
    ],
)
def test_a_file_asks_for_attachments_and_for_what_it_is_about(
    world: MessageWorld,
    covered: set[InformationKind],
    about: set[InformationKind],
    missing: tuple[str, ...],
) -> None:
    composed = add(world, world.composed("Se vedlegg."), PLAN)
    [file] = composed.files
    composed = replace(composed, files=(replace(file, about=frozenset(about)),))
    narrow(world, *covered)
    view = world.ask(compose_view, composed)
    if not missing:
        assert view.refusal is None
        sent(world, composed)
        return
    assert isinstance(view.refusal, NotCovered)
    assert view.refusal.kinds == missing
    assert view.document is None
    with pytest.raises(NotCovered):
        sent(world, composed)
    assert world.ask(load_message_draft, SUBJECT) is not None


def test_a_file_is_stopped_when_the_consent_is_narrowed_after_queueing(world: MessageWorld) -> None:
    message_id = sent(world, add(world, world.composed("Se vedlegg."), PLAN))
    narrow(world, *(frozenset(InformationKind) - {InformationKind.ATTACHMENT}))
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert not transport.taken
    assert world.message(message_id).state is MessageState.STOPPED


def test_what_a_file_may_be_about_is_offered_with_its_cover(world: MessageWorld) -> None:
    assert world.ask(compose_view, world.composed()).file_about == ()
    composed = add(world, world.composed(), PLAN)
    narrow(world, InformationKind.ATTACHMENT, InformationKind.GOALS)
    view = world.ask(compose_view, composed)
    covered = {cover.kind for cover in view.file_about if cover.covered}
    assert covered == {InformationKind.GOALS}
    assert view.room == MOST_TOGETHER - PLAN.attachment.size


def test_a_discarded_draft_takes_its_files_along_removed_ones_too(world: MessageWorld) -> None:
    composed = add(world, world.composed(), PLAN, PHOTO)
    without = replace(composed, files=composed.files[1:])
    world.run(save_message_draft, SaveMessageDraft(SUBJECT, without))
    assert len(kept(world)) == 2, "one may still take it back"
    world.run(discard_message_draft, SUBJECT)
    assert kept(world) == set()
    assert world.ask(load_message_draft, SUBJECT) is None


def test_what_was_removed_before_sending_is_gone_afterwards(world: MessageWorld) -> None:
    composed = add(world, world.composed(), PLAN, PHOTO)
    sent(world, replace(composed, files=composed.files[:1]))
    assert kept(world) == {PLAN.attachment.digest}
    assert not world.ask(lambda reading, _: reading.all(DRAFT), None)


def test_bytes_that_another_message_or_draft_names_stay(world: MessageWorld) -> None:
    sent(world, add(world, world.composed(), PLAN))
    add(world, world.composed(), PLAN, PHOTO)
    world.run(attach_file, AttachFile("annet", world.composed(), PHOTO))
    world.run(discard_message_draft, SUBJECT)
    assert kept(world) == {PLAN.attachment.digest, PHOTO.attachment.digest}
    world.run(discard_message_draft, "annet")
    assert kept(world) == {PLAN.attachment.digest}


def test_what_does_not_fit_or_is_there_already_is_refused_and_not_kept(world: MessageWorld) -> None:
    composed = add(world, world.composed(), PLAN)
    large = replace(PHOTO.attachment, size=room_left(composed.files) + 1)
    for file, fault in (
        (replace(PHOTO, attachment=large), FileFault.NO_ROOM),
        (PLAN, FileFault.HERE_ALREADY),
    ):
        with pytest.raises(FileRefused) as caught:
            add(world, composed, file)
        assert caught.value.fault is fault
    assert kept(world) == {PLAN.attachment.digest}


def test_too_much_together_or_a_file_that_is_gone_is_never_queued(world: MessageWorld) -> None:
    composed = add(world, world.composed(), PLAN)
    large = ChosenFile(replace(PLAN.attachment, size=MOST_TOGETHER))
    gone = ChosenFile(replace(PLAN.attachment, digest="0" * 64))
    for file, fault in ((large, FileFault.NO_ROOM), (gone, FileFault.GONE)):
        with pytest.raises(FileRefused) as caught:
            sent(world, replace(composed, files=(*composed.files, file)))
        assert caught.value.fault is fault


def test_each_look_at_a_file_and_each_copy_is_a_line_in_the_persons_journal(
    world: MessageWorld,
) -> None:
    message_id = sent(world, add(world, world.composed(), PLAN))
    asked = MessageFile(message_id, PLAN.attachment.digest)
    assert world.run(look_at_file, asked).data == PLAN.data
    assert world.run(hand_out_file, asked).attachment.name == "Kontrakt.pdf"
    assert told(world, "seen") == ["message_file"]
    assert told(world, "exported") == ["message_file"]


def test_only_what_a_message_names_is_opened_and_never_an_unknown_type(world: MessageWorld) -> None:
    message_id = sent(world, add(world, world.composed(), PLAN))
    add(world, world.composed(), PHOTO)
    strange = replace(PLAN.attachment, mime_type="", digest="1" * 64)
    message = world.message(message_id)
    part = Part(PartKind.ATTACHMENT, "Vedlegg", attachment=strange)
    world.do(
        lambda transaction: transaction.replace(
            MESSAGE, replace(message, parts=(*message.parts, part))
        )
    )
    for digest, fault in (
        (PHOTO.attachment.digest, FileFault.GONE),
        ("1" * 64, FileFault.OTHER_TYPE),
    ):
        with pytest.raises(FileRefused) as caught:
            world.run(look_at_file, MessageFile(message_id, digest))
        assert caught.value.fault is fault
    with pytest.raises(NotFound):
        world.run(look_at_file, MessageFile("ingen", PLAN.attachment.digest))
    with pytest.raises(FileRefused):
        world.ask(draft_file, DraftFile(SUBJECT, PLAN.attachment.digest))


def test_only_who_may_see_messages_opens_their_files(world: MessageWorld) -> None:
    message_id = sent(world, add(world, world.composed(), PLAN))
    volunteer = Actor("v", frozenset({Role.VOLUNTEER}), "test")
    with pytest.raises(NotAllowed):
        world.store.run(look_at_file, MessageFile(message_id, PLAN.attachment.digest), volunteer)


def test_neither_bytes_nor_drafts_of_files_stand_in_the_journal(world: MessageWorld) -> None:
    add(world, world.composed("Se vedlegg."), PHOTO)
    lines = world.ask(lambda reading, _: reading.journal_lines("seq > 0"), None)
    assert lines
    assert not [line for line in lines if "IMG_0042" in repr(line)]
    assert ATTACHMENT_BYTES.name not in {line.subject_kind for line in lines}
