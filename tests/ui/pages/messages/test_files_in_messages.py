"""Files in the form and in the thread, as one adds, sees, sends and copies them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from services.domain.consent import InformationKind
from services.domain.letters import Letter
from services.domain.messages import Meeting, MessageState, Part, PartKind
from services.formats.kith_letters import opened
from services.formats.message_files.reading import taken
from services.store.tables import CONSENT, MESSAGE
from services.store.transaction import Transaction
from services.use_cases.conversation_print import hand_out_conversation
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.message_files import keep_bytes
from services.use_cases.own_message_drafts import list_message_drafts, load_message_draft
from services.use_cases.send_message import SendMessage, send_message
from tests.accessibility.names import unnamed_controls
from tests.fakes.files_here import FilesHere
from tests.fakes.time import REFERENCE
from tests.formats.message_files import made
from tests.ui.pages.messages_desk import Desk, conversation_of, desk
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.messages.conversation_paper import PAPER
from ui.pages.messages.file_row import FileRow
from ui.pages.messages.file_viewer import FileViewer
from ui.pages.messages.files_card import ChosenFileRow, FilesCard
from ui.pages.messages.page import MessagesPage

__all__ = ["desk"]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """A contract, a photo of it, and what is neither."""
    contents = {
        "Kontrakt hybel.pdf": made.pdf(3),
        "IMG_0042.jpg": made.jpeg(size=(480, 320)),
        "brev.docx": b"PK\x03\x04 tekst",
    }
    found = {name: tmp_path / name for name in contents}
    for name, content in contents.items():
        found[name].write_bytes(content)
    return found


def card(desk: Desk) -> FilesCard:
    return desk.page.writing.panel.form.files


def row(desk: Desk, name: str) -> ChosenFileRow:
    return next(each for each in card(desk).rows() if each.file.attachment.name == name)


def begin(desk: Desk, *paths: Path) -> None:
    desk.page.activate(Place("messages", "jonas", new=True))
    desk.write("Se vedlegg.")
    desk.page.writing.panel.files.add(paths)
    settle()


def viewer(desk: Desk) -> FileViewer:
    settle()
    [shown] = [each for each in desk.page.window().findChildren(FileViewer) if each.isVisible()]
    return shown


def drop(target: QWidget, *paths: Path) -> None:
    """Drag the files over the widget and let go of them there."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    dragged.setText("file address")
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), actions, dragged, buttons, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), actions, dragged, buttons, none))
    settle()


def test_files_are_added_seen_sent_and_arrive(desk: Desk, files: dict[str, Path]) -> None:
    begin(desk, files["Kontrakt hybel.pdf"], files["IMG_0042.jpg"])
    paper = desk.page.writing.panel.preview
    assert "Kontrakt hybel.pdf, PDF, 2 kB" in paper.paper.document().toPlainText()
    shown = [each for each in paper.findChildren(FileRow) if each.isVisible()]
    assert [each.attachment.name for each in shown] == [
        "Kontrakt hybel.pdf",
        "IMG_0042.jpg",
    ]
    assert "Place, time and camera were taken out" in desk.words()
    assert "Not PDF/A" in desk.words()
    desk.press("Send")
    assert "«Kontrakt hybel.pdf»" in desk.words()
    desk.press("Send now")
    desk.post()
    left = opened(desk.unit.taken()[0].document)
    assert isinstance(left.post, Letter)
    assert len(left.files) == 2
    assert not any(made.PLACE in data for data in left.files.values())
    assert desk.cards()[0].card.state is MessageState.ANSWERED
    assert len(desk.cards()[0].findChildren(FileRow)) == 2


def test_what_is_none_of_the_types_is_refused_at_the_field(
    desk: Desk, files: dict[str, Path]
) -> None:
    begin(desk, files["brev.docx"], files["IMG_0042.jpg"])
    error = desk.page.writing.panel.form.form.field("files").error
    assert error.startswith("brev.docx: The unit takes PDF, JPEG and PNG only")
    assert [each.attachment.name for each in card(desk).files()] == ["IMG_0042.jpg"]
    desk.page.writing.panel.files.add([files["Kontrakt hybel.pdf"]])
    settle()
    assert desk.page.writing.panel.form.form.field("files").error == ""


def test_files_dropped_on_the_form_or_its_text_are_added_not_written(
    desk: Desk, files: dict[str, Path]
) -> None:
    begin(desk)
    drop(desk.page.writing.panel, files["IMG_0042.jpg"])
    drop(desk.page.writing.panel.form.text.viewport(), files["Kontrakt hybel.pdf"])
    assert [each.attachment.name for each in card(desk).files()] == [
        "IMG_0042.jpg",
        "Kontrakt hybel.pdf",
    ]
    assert desk.page.writing.panel.form.text.toPlainText() == "Se vedlegg."


def test_the_files_are_chosen_with_the_keyboard(desk: Desk) -> None:
    begin(desk)
    desk.page.writing.panel.form.text.setFocus()
    QTest.keyClick(
        desk.page.writing.panel.form.text,
        Qt.Key.Key_A,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    [dialog] = desk.page.findChildren(QFileDialog)
    dialog.reject()
    settle()


def test_files_survive_a_lock_with_the_draft(desk: Desk, files: dict[str, Path]) -> None:
    begin(desk, files["IMG_0042.jpg"])
    desk.page.leave()
    [draft] = desk.world.ask(list_message_drafts, None)
    again = MessagesPage(desk.workspace, desk.page.window())
    again.activate(Place("messages"))
    again.pane.filters.choose("drafts")
    again.reload()
    again.pane.list.chosen.emit(draft.subject_id)
    shown = again.writing.panel.form.files.files()
    assert [each.attachment.name for each in shown] == ["IMG_0042.jpg"]
    again.leave()


def test_a_file_is_renamed_safely_and_taken_away_with_a_way_back(
    desk: Desk, files: dict[str, Path]
) -> None:
    begin(desk, files["IMG_0042.jpg"])
    row(desk, "IMG_0042.jpg").rename.click()
    sheet = desk.page.writing.panel.files.sheet
    assert sheet is not None
    sheet.name.setText("../Leie\u202egpj.exe")
    desk.press("Use the name")
    assert card(desk).files()[0].attachment.name == "Leie gpj.exe.jpg"
    row(desk, "Leie gpj.exe.jpg").remove.click()
    settle()
    assert card(desk).files() == ()
    action = desk.workspace.told[-1].action
    assert action is not None
    action.act()
    assert [each.attachment.name for each in card(desk).files()] == ["Leie gpj.exe.jpg"]
    desk.page.writing.panel.keep_draft()
    draft = desk.world.ask(load_message_draft, desk.page.writing.panel.subject_id)
    assert draft is not None
    assert draft.composed.files == card(desk).files()


def test_what_a_file_is_about_is_asked_the_consent_for(desk: Desk, files: dict[str, Path]) -> None:
    kinds = frozenset({InformationKind.ATTACHMENT, InformationKind.PLAN})
    desk.world.do(
        lambda transaction: transaction.replace(
            CONSENT, replace(transaction.get(CONSENT, "consent"), kinds=kinds)
        )
    )
    begin(desk, files["IMG_0042.jpg"])
    offered = {action.text(): action for action in row(desk, "IMG_0042.jpg").menu().actions()}
    assert offered["plan"].isEnabled()
    assert not offered["goals"].isEnabled()
    offered["plan"].trigger()
    settle()
    assert card(desk).files()[0].about == {InformationKind.PLAN}
    assert "about plan" in desk.words()
    assert desk.page.writing.panel.send.isEnabled()


def test_a_file_outside_the_consent_is_marked_and_nothing_can_be_sent(
    desk: Desk, files: dict[str, Path]
) -> None:
    kinds = frozenset({InformationKind.PLAN})
    desk.world.do(
        lambda transaction: transaction.replace(
            CONSENT, replace(transaction.get(CONSENT, "consent"), kinds=kinds)
        )
    )
    begin(desk, files["IMG_0042.jpg"])
    assert not desk.page.writing.panel.send.isEnabled()
    assert row(desk, "IMG_0042.jpg").about.accessibleDescription() == "not in the consent"
    assert "Not in the consent: attachments." in desk.words()
    assert not desk.page.writing.panel.preview.findChildren(FileRow)


def test_a_document_is_leafed_through_with_the_keyboard(desk: Desk, files: dict[str, Path]) -> None:
    begin(desk, files["Kontrakt hybel.pdf"])
    row(desk, "Kontrakt hybel.pdf").view.click()
    shown = viewer(desk)
    assert QApplication.focusWidget() is shown.canvas
    assert (shown.count(), shown.page.text()) == (3, "Page 1 of 3")
    first = shown.canvas.image().copy()
    assert not first.isNull()
    QTest.keyClick(shown.canvas, Qt.Key.Key_End)
    settle()
    assert shown.page.text() == "Page 3 of 3"
    assert shown.canvas.image() != first
    QTest.keyClick(shown.canvas, Qt.Key.Key_Plus)
    settle()
    assert shown.zoom.text() == "150 %"
    assert shown.canvas.image().width() > first.width()
    QTest.keyClick(shown.canvas, Qt.Key.Key_0)
    settle()
    QTest.keyClick(shown.canvas, Qt.Key.Key_Left)
    settle()
    assert shown.page.text() == "Page 2 of 3"
    assert "Page 2 of 3" in shown.canvas.accessibleName()
    assert shown.canvas.accessibleDescription() == "Kontrakt for hybel, side 2"
    assert not unnamed_controls(shown)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Escape)
    settle()
    assert shown.isHidden()
    assert shown.canvas.image().isNull()
    assert desk.page.writing.is_open


def test_a_file_in_the_thread_is_shown_and_the_look_is_noted(
    desk: Desk, files: dict[str, Path]
) -> None:
    begin(desk, files["IMG_0042.jpg"])
    desk.press("Send")
    desk.press("Send now")
    desk.press("Show")
    shown = viewer(desk)
    assert shown.canvas.image().width() == 480
    assert shown.page.text() == ""
    lines = desk.world.ask(journal_of_person, JournalOfPerson("jonas", most=0))
    assert "message_file" in [line.reason for line in lines if line.action.value == "seen"]
    shown.dismiss()


def test_a_copy_is_asked_for_noted_and_written_where_one_says(
    desk: Desk, files: dict[str, Path], tmp_path: Path
) -> None:
    begin(desk, files["Kontrakt hybel.pdf"])
    desk.press("Send")
    desk.press("Send now")
    [shown] = desk.cards()[0].findChildren(FileRow)
    shown.copy_wanted.emit()
    settle()
    assert "not encrypted, and lies outside Medvandrer" in desk.words()
    desk.press("Choose where")
    [dialog] = desk.page.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Kontrakt hybel.pdf"
    dialog.reject()
    place = tmp_path / "ut" / "kopi.pdf"
    place.parent.mkdir()
    dialog.fileSelected.emit(str(place))
    settle()
    # Who wrote it, and with what, was taken out when it was added.
    came = files["Kontrakt hybel.pdf"].read_bytes()
    assert place.read_bytes() == FilesHere().made_ready(came).data
    lines = desk.world.ask(journal_of_person, JournalOfPerson("jonas", most=0))
    assert "message_file" in [line.reason for line in lines if line.action.value == "exported"]
    assert "not encrypted" in desk.workspace.told[-1].text
    dialog.fileSelected.emit(str(tmp_path / "finnes ikke" / "kopi.pdf"))
    settle()
    assert "could not be written" in desk.workspace.told[-1].text


def with_files(desk: Desk, thread: str) -> None:
    """The unit's answer as if it had brought three files, one called by a wrong name, one unknown."""
    photo = taken("bilde.jpg", made.jpeg(size=(300, 200)), FilesHere())
    strange = replace(
        photo.attachment, name="skjema.exe", mime_type="", digest="3" * 64, declared="x/y"
    )
    called = replace(photo.attachment, declared="application/pdf")
    spoilt = replace(
        photo.attachment, name="ødelagt.pdf", mime_type="application/pdf", digest="4" * 64
    )
    [message] = desk.world.inbound()
    told = tuple(
        Part(PartKind.ATTACHMENT, "Vedlegg", ("Se på denne",), attachment=each)
        for each in (called, strange, spoilt)
    )

    def put(transaction: Transaction) -> None:
        keep_bytes(transaction, photo.attachment.digest, photo.data)
        keep_bytes(transaction, "4" * 64, b"%PDF-1.7 resten mangler")
        # Without the plan that the unit itself has laid beside its answer.
        written = tuple(part for part in message.parts if part.attachment is None)
        transaction.replace(MESSAGE, replace(message, parts=(*written, *told)))

    desk.world.do(put)
    desk.page.show_conversation(thread)
    desk.page.reload()
    settle()


def test_what_came_is_told_for_what_it_is_and_the_unknown_is_never_opened(desk: Desk) -> None:
    thread = conversation_of(desk)
    with_files(desk, thread)
    words = desk.words()
    assert "The unit called it «application/pdf»; its content is JPEG." in words
    assert "It is kept, but never opened" in words
    assert "Se på denne" in words
    rows = desk.cards()[1].findChildren(FileRow)
    assert [hasattr(each, "view") for each in rows] == [True, False, True]
    assert not unnamed_controls(desk.page)


def test_a_damaged_file_says_so_in_its_place(desk: Desk) -> None:
    with_files(desk, conversation_of(desk))
    desk.cards()[1].findChildren(FileRow)[2].view_wanted.emit()
    settle()
    shown = viewer(desk)
    assert shown.fault.isVisible()
    assert "damaged or not complete" in desk.words()
    assert shown.canvas.isHidden()
    shown.dismiss()


def test_a_file_added_to_an_answer_leads_to_the_form(desk: Desk, files: dict[str, Path]) -> None:
    conversation_of(desk)
    desk.page.thread_view.reply.text.setPlainText("Her er kontrakten.")
    drop(desk.page.thread_view.reply, files["Kontrakt hybel.pdf"])
    assert desk.page.writing.is_open
    form = desk.page.writing.panel.form
    assert form.text.toPlainText() == "Her er kontrakten."
    assert [each.attachment.name for each in form.files.files()] == ["Kontrakt hybel.pdf"]
    desk.page.writing.close()
    settle()
    desk.page.thread_view.reply.file.click()
    [dialog] = desk.page.findChildren(QFileDialog)
    dialog.reject()
    assert [each.attachment.name for each in form.files.files()] == ["Kontrakt hybel.pdf"]


def test_the_printed_conversation_names_its_files_and_says_they_are_not_on_it(desk: Desk) -> None:
    thread = conversation_of(desk)
    with_files(desk, thread)
    view = desk.world.run(hand_out_conversation, thread)
    paper = PAPER.document(view, "Kafé Brua", REFERENCE.date()).toPlainText()
    assert "Attachments are named here, and are not printed" in paper
    assert "bilde.jpg, JPEG, " in paper
    assert "skjema.exe, " in paper


def test_a_meeting_is_saved_for_the_calendar(desk: Desk, tmp_path: Path) -> None:
    meeting = Meeting(date(2026, 11, 25), time(12), place="Rom 2")
    composed = replace(desk.world.composed("Hei.", PartKind.MEETING), meeting=meeting)
    message_id = desk.world.run(send_message, SendMessage(composed))
    desk.page.activate(Place("messages", desk.world.message(message_id).conversation_id))
    settle()
    desk.press("Save in the calendar")
    [dialog] = desk.page.findChildren(QFileDialog)
    dialog.reject()
    dialog.fileSelected.emit(str(tmp_path / "møte.ics"))
    settle()
    assert b"LOCATION:Rom 2" in (tmp_path / "møte.ics").read_bytes()
    assert "names nobody" in desk.workspace.told[-1].text
