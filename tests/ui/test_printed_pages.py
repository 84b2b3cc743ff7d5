"""On paper every page tells its number and how many there are, and no word is cut in two."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter, QTextDocument
from pytestqt.qtbot import QtBot

from services.use_cases.conversation_view import conversation
from services.use_cases.gone_out import gone_out
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher, world
from ui.pages.messages.conversation_paper import PAPER
from ui.pages.participants.gone_out_words import GONE_OUT_WORDS
from ui.printed_pages import LONG_AGO, PrintedPages, draw_pages

__all__ = ["world"]

TODAY = date(2026, 11, 22)


def document(paragraphs: int) -> QTextDocument:
    made = QTextDocument()
    made.setHtml("".join(f"<p>Avsnitt nummer {number}.</p>" for number in range(paragraphs)))
    return made


def page(pages: PrintedPages, number: int) -> QImage:
    image = QImage(600, 800, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    pages.draw(painter, number)
    painter.end()
    return image


def dark(image: QImage, top: int, bottom: int) -> int:
    """How many dots between two lines are ink."""
    return sum(
        image.pixelColor(x, y).lightness() < 128 for y in range(top, bottom) for x in range(600)
    )


def test_every_page_has_its_number_and_words(qtbot: QtBot) -> None:
    image = QImage(600, 800, QImage.Format.Format_RGB32)
    pages = PrintedPages(document(90), QSizeF(600, 800), image)
    assert pages.count > 2
    assert pages.words(0) == f"Page 1 of {pages.count}"
    for number in range(pages.count):
        drawn = page(pages, number)
        assert dark(drawn, 770, 800) > 0
        assert dark(drawn, 0, 700) > 0


def test_one_page_is_page_one_of_one(qtbot: QtBot) -> None:
    image = QImage(600, 800, QImage.Format.Format_RGB32)
    pages = PrintedPages(document(2), QSizeF(600, 800), image)
    assert (pages.count, pages.words(0)) == (1, "Page 1 of 1")


def test_as_many_sheets_leave_the_printer_as_the_foot_says(qtbot: QtBot) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    count = draw_pages(document(200), writer)
    del writer
    assert count > 2
    assert bytes(buffer.data().data()).count(b"/Type /Page\n") == count


def test_a_printed_conversation_holds_every_message_and_its_way(
    world: MessageWorld, qtbot: QtBot
) -> None:
    message_id = world.send("Hei <b>Liv</b> & co.")
    dispatcher(world, FakeTransport()).run_until_idle()
    view = world.ask(conversation, world.message(message_id).conversation_id)
    text = PAPER.document(view, "Kafé Brua", TODAY).toPlainText()
    assert "Hei <b>Liv</b> & co." in text
    assert "With Fjordheim TSB, about Jonas Berg." in text
    assert "Hanne Brekke, Koordinator, Kafé Brua" in text
    assert "Sent 22. nov. 2026 kl. 12.00" in text


def test_the_printed_list_says_what_left_under_which_consent(
    world: MessageWorld, qtbot: QtBot
) -> None:
    world.send("Hei.")
    dispatcher(world, FakeTransport()).run_until_idle()
    world.withdraw()
    rows = [GONE_OUT_WORDS.row(gone, LONG_AGO) for gone in world.ask(gone_out, "jonas")]
    text = GONE_OUT_WORDS.document("Jonas Berg", rows, TODAY).toPlainText()
    assert "What has gone out about Jonas Berg" in text
    assert "Fjordheim TSB: Utskriving 24. november" in text
    assert "withdrawn 22. nov. 2026" in text
    assert "Nothing has gone out." in GONE_OUT_WORDS.document("Jonas", [], TODAY).toPlainText()
