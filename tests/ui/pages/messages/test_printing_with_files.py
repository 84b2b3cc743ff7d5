"""A conversation on paper with the files that are wanted: counted beforehand, named, and noted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from services.domain.journal import Action
from services.domain.message_files import FileFault
from services.domain.messages import Part, PartKind
from services.formats.message_files.pages import page_picture, page_sizes
from services.formats.message_files.reading import taken
from services.store.tables import MESSAGE
from services.store.transaction import Transaction
from services.use_cases.conversation_print import ONE_PRINTED
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.message_files import FILE_PRINTED, keep_bytes
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.formats.message_files import made
from tests.ui.gallery import picture_font
from tests.ui.pages.messages_desk import Desk, conversation_of, desk
from tests.ui.pages.shown import settle
from ui.pages.messages.print_sheet import CountedFile, PrintSheet
from ui.pages.participants.journal_words import JournalWords
from ui.theme import Appearance, theme

__all__ = ["desk"]

PLAN, SPOILT, STRANGE = "Plan.pdf", "ødelagt.pdf", "skjema.exe"


def with_files(desk: Desk) -> str:
    """The unit's answer as if it had brought a plan of three pages, a photo, a spoilt one and an unknown."""
    thread = conversation_of(desk)
    plan = taken(PLAN, made.pdf(3), desk.workspace.files_apart)
    photo = taken("bilde.jpg", made.jpeg(size=(300, 200)), desk.workspace.files_apart)
    spoilt = replace(plan.attachment, name=SPOILT, digest="4" * 64)
    strange = replace(photo.attachment, name=STRANGE, mime_type="", digest="3" * 64)
    [message] = desk.world.inbound()
    told = tuple(
        Part(PartKind.ATTACHMENT, "Vedlegg", (), attachment=each)
        for each in (plan.attachment, photo.attachment, spoilt, strange, plan.attachment)
    )

    def put(transaction: Transaction) -> None:
        for file in (plan, photo):
            keep_bytes(transaction, file.attachment.digest, file.data)
        keep_bytes(transaction, "4" * 64, b"%PDF-1.7 resten mangler")
        written = tuple(part for part in message.parts if part.attachment is None)
        transaction.replace(MESSAGE, replace(message, parts=(*written, *told)))

    desk.world.do(put)
    desk.page.show_conversation(thread)
    settle()
    return thread


def asked(desk: Desk) -> PrintSheet:
    menu = desk.page.thread_view.menu()
    next(each for each in menu.actions() if each.text() == "Print the conversation").trigger()
    settle()
    sheet = desk.page.deeds.printing.sheet
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


def tick(sheet: PrintSheet, name: str) -> None:
    digest = next(f.attachment.digest for f in sheet._files if f.attachment.name == name)
    sheet.box(digest).click()


def asked_for_one(desk: Desk, number: int) -> PrintSheet:
    menu = desk.cards()[number].menu()
    next(each for each in menu.actions() if each.text() == "Print the message").trigger()
    settle()
    sheet = desk.page.deeds.printing.sheet
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


def printed(
    desk: Desk, thread: str, files: tuple[CountedFile, ...], message_id: str = ""
) -> tuple[int, bytes]:
    """How many pages were told, and the paper itself."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    counts: list[int] = []

    async def draw() -> None:
        counts.append(await desk.page.deeds.printing.print_on(writer, thread, files, message_id))

    desk.workspace.tasks.start(draw())
    return counts[0], bytes(buffer.data().data())


def dialogs(desk: Desk) -> list[QDialog]:
    return desk.page.window().findChildren(QDialog)


def words_on(paper: bytes, number: int) -> str:
    return page_picture(paper, number, 1.0).words


def test_each_file_is_offered_once_with_its_pages_and_what_can_not_be_drawn_with_why(
    desk: Desk,
) -> None:
    with_files(desk)
    sheet = asked(desk)
    assert [(f.attachment.name, f.pages, f.fault) for f in sheet._files] == [
        (PLAN, 3, None),
        ("bilde.jpg", 1, None),
        (SPOILT, 0, FileFault.DAMAGED),
        (STRANGE, 0, FileFault.OTHER_TYPE),
    ]
    assert f"{SPOILT} can't be printed. The file is damaged or not complete." in desk.words()
    assert f"{STRANGE} can't be printed. It is none of the types" in desk.words()
    assert sheet.files() == ()
    assert not unnamed_controls(sheet)


def test_the_pages_are_counted_beforehand_and_as_many_leave_the_printer(desk: Desk) -> None:
    thread = with_files(desk)
    sheet = asked(desk)
    assert sheet.pages.plain_text() == "1 page(s) will be printed."
    tick(sheet, PLAN)
    tick(sheet, "bilde.jpg")
    settle()
    assert sheet.pages.plain_text() == "5 page(s) will be printed."
    count, paper = printed(desk, thread, sheet.files())
    assert (count, len(page_sizes(paper))) == (5, 5)


def test_a_file_is_named_above_its_pages_and_the_paper_says_which_are_there(desk: Desk) -> None:
    thread = with_files(desk)
    sheet = asked(desk)
    tick(sheet, PLAN)
    _count, paper = printed(desk, thread, sheet.files())
    first = words_on(paper, 0)
    assert "Attachments are printed after the conversation, where it says so." in first
    assert first.count("Printed after this.") == 2
    assert first.count("Not printed.") == 3
    assert "Page 1 of 4" in first
    assert "Attachment: Plan.pdf, page 1 of 3" in words_on(paper, 1)
    assert "Page 4 of 4" in words_on(paper, 3)
    drawn = page_picture(paper, 1, 0.5)
    assert any(drawn.pixels[at] < 128 for at in range(0, len(drawn.pixels), 4))


def across() -> bytes:
    """A PDF of one page that lies across, black all over."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Landscape, QMarginsF()))
    painter = QPainter(writer)
    painter.fillRect(0, 0, writer.width(), writer.height(), Qt.GlobalColor.black)
    painter.end()
    return bytes(buffer.data().data())


def black_on(paper: bytes, number: int) -> tuple[float, float]:
    """How much of the page's width and of its height is black somewhere."""
    drawn = page_picture(paper, number, 0.5)
    dark = [at // 4 for at in range(0, len(drawn.pixels), 4) if drawn.pixels[at] < 128]
    columns, rows = {at % drawn.width for at in dark}, {at // drawn.width for at in dark}
    return len(columns) / drawn.width, len(rows) / drawn.height


def test_a_page_that_lies_across_is_turned_and_fills_the_paper(desk: Desk) -> None:
    thread = conversation_of(desk)
    [message] = desk.world.inbound()
    file = taken("Ukeplan.pdf", across(), desk.workspace.files_apart)
    told = Part(PartKind.ATTACHMENT, "Vedlegg", (), attachment=file.attachment)

    def put(transaction: Transaction) -> None:
        keep_bytes(transaction, file.attachment.digest, file.data)
        transaction.replace(MESSAGE, replace(message, parts=(*message.parts, told)))

    desk.world.do(put)
    count, paper = printed(desk, thread, (CountedFile(message.id, file.attachment, 1),))
    assert count == 2
    assert page_sizes(paper)[0] == page_sizes(paper)[1]
    wide, high = black_on(paper, 1)
    assert high > 0.75
    assert wide > 0.5


def test_that_a_file_was_printed_stands_in_the_persons_journal(desk: Desk) -> None:
    thread = with_files(desk)
    sheet = asked(desk)
    tick(sheet, PLAN)
    lines = desk.world.ask(journal_of_person, JournalOfPerson("jonas"))
    assert FILE_PRINTED not in [line.reason for line in lines]
    printed(desk, thread, sheet.files())
    lines = desk.world.ask(journal_of_person, JournalOfPerson("jonas"))
    assert [line.reason for line in lines[:2]] == [FILE_PRINTED, "conversation"]


def test_one_message_is_printed_alone_with_its_own_files(desk: Desk) -> None:
    thread = with_files(desk)
    ours, theirs = (card.card.id for card in desk.cards())
    assert asked_for_one(desk, 0)._files == ()
    sheet = asked_for_one(desk, 1)
    assert [each.attachment.name for each in sheet._files] == [PLAN, "bilde.jpg", SPOILT, STRANGE]
    tick(sheet, PLAN)
    settle()
    assert sheet.pages.plain_text() == "4 page(s) will be printed."
    count, paper = printed(desk, thread, sheet.files(), theirs)
    assert (count, len(page_sizes(paper))) == (4, 4)
    assert "Kan vi flytte dagen?" not in words_on(paper, 0)
    assert "Page 1 of 4" in words_on(paper, 0)
    count, paper = printed(desk, thread, (), ours)
    assert count == 1
    assert "Kan vi flytte dagen?" in words_on(paper, 0)


def test_that_one_message_was_printed_stands_in_the_persons_journal(desk: Desk) -> None:
    thread = with_files(desk)
    printed(desk, thread, (), desk.cards()[0].card.id)
    line = desk.world.ask(journal_of_person, JournalOfPerson("jonas"))[0]
    assert (line.reason, line.action) == (ONE_PRINTED, Action.EXPORTED)
    assert JournalWords().what(line) == "Printed a message of a conversation"
    printed(desk, thread, ())
    line = desk.world.ask(journal_of_person, JournalOfPerson("jonas"))[0]
    assert JournalWords().what(line) == "Printed a conversation"


def test_a_page_that_can_not_be_drawn_after_all_says_why_in_its_place(desk: Desk) -> None:
    thread = with_files(desk)
    spoilt = next(f for f in _counted(asked(desk)) if f.attachment.name == SPOILT)
    count, paper = printed(desk, thread, (replace(spoilt, pages=2, fault=None),))
    assert count == 3
    assert "The file is damaged or not complete." in words_on(paper, 2)


def _counted(sheet: PrintSheet) -> tuple[CountedFile, ...]:
    return sheet._files


def test_ctrl_enter_leads_to_the_printer_and_esc_prints_nothing(desk: Desk, qtbot: QtBot) -> None:
    conversation_of(desk)
    desk.page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.page.window())
    sheet = asked(desk)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle()
    assert dialogs(desk) == []
    QTest.keyClick(asked(desk), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    [dialog] = dialogs(desk)
    dialog.reject()


def test_no_words_are_cut_off_in_the_sheet(desk: Desk) -> None:
    theme().apply(Appearance.LIGHT, 1.5, picture_font())
    try:
        with_files(desk)
        assert cramped(asked(desk)) == []
    finally:
        theme().apply(Appearance.LIGHT, 1.0, picture_font())
