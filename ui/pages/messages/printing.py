"""A conversation printed, or one message, and its files that are wanted: counted first, drawn a page at a time.

Nothing is written to the disk: pages are drawn from what the store gave straight into the printer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPagedPaintDevice, QTextDocument

from services.domain.message_files import FileFault, FileRefused
from services.use_cases.conversation_print import (
    hand_out_conversation,
    hand_out_message,
    message_to_print,
)
from services.use_cases.conversation_view import ConversationView, conversation
from services.use_cases.message_files import MessageFile, file_to_count
from ui.pages.messages.conversation_paper import PAPER
from ui.pages.messages.file_pictures import leaves_of
from ui.pages.messages.print_run import PrintRun
from ui.pages.messages.print_sheet import CountedFile, PrintSheet
from ui.pages.messages.thread_view import ThreadView
from ui.printed_pages import PrintedPages, ask_for_printer, new_printer, paper_size
from ui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter


class Printing(QObject):
    """`begin()` asks what is wanted of the thread that is open. `sheet` and `dialog` are those opened last."""

    def __init__(self, workspace: Workspace, thread: ThreadView) -> None:
        super().__init__(thread)
        self._workspace, self._thread = workspace, thread
        self.sheet: PrintSheet | None = None
        self.dialog: QPrintDialog | None = None

    def begin(self) -> None:
        """Count the pages of the thread that is open, and ask."""
        view = self._thread.view
        if view is not None:
            self._workspace.tasks.start(self._ask(view.id))

    def begin_one(self, message_id: str) -> None:
        """Count the pages of this message alone, and ask."""
        self._workspace.tasks.start(self._ask("", message_id))

    async def _ask(self, conversation_id: str, message_id: str = "") -> None:
        if message_id:
            view = await self._workspace.ask(message_to_print, message_id)
        else:
            view = await self._workspace.ask(conversation, conversation_id)
        named = _files_of(view)
        sheet = self.sheet = PrintSheet(self._thread, has_files=bool(named), one=bool(message_id))
        printer = new_printer()
        sheet.chosen.connect(lambda: self._tell_pages(sheet, view, printer))
        sheet.print_wanted.connect(
            lambda: self._hand_out(view.id, sheet.files(), printer, message_id)
        )
        self._tell_pages(sheet, view, printer)
        sheet.open()
        counted = [await self._counted(one) for one in named]
        if self.sheet is sheet and sheet.isVisible():
            sheet.show_files(counted)

    async def _counted(self, one: CountedFile) -> CountedFile:
        """With its pages, or why it has none that can be drawn."""
        asked = MessageFile(one.message_id, one.attachment.digest)
        try:
            opened = await self._workspace.ask(file_to_count, asked)
            found = await self._workspace.compute(
                leaves_of, self._workspace.files_apart, opened.attachment.mime_type, opened.data
            )
        except FileRefused as refusal:
            return CountedFile(one.message_id, one.attachment, 0, refusal.fault)
        if not found.sizes:
            return CountedFile(one.message_id, one.attachment, 0, FileFault.DAMAGED)
        return CountedFile(one.message_id, one.attachment, len(found.sizes))

    def _tell_pages(self, sheet: PrintSheet, view: ConversationView, printer: QPrinter) -> None:
        pages = self._pages(view, sheet.files(), printer)
        sheet.show_pages(pages.total)

    def _pages(
        self, view: ConversationView, files: Sequence[CountedFile], device: QPagedPaintDevice
    ) -> PrintedPages:
        following = sum(file.pages for file in files)
        return PrintedPages(self._document(view, files), paper_size(device), device, following)

    def _document(self, view: ConversationView, files: Sequence[CountedFile]) -> QTextDocument:
        centre, today = self._workspace.centre.name, self._workspace.today()
        printed = frozenset(file.attachment.digest for file in files)
        return PAPER.document(view, centre, today, printed)

    def _hand_out(
        self,
        conversation_id: str,
        files: tuple[CountedFile, ...],
        printer: QPrinter,
        message_id: str,
    ) -> None:
        start = self._workspace.tasks.start
        self.dialog = ask_for_printer(
            self._thread,
            printer,
            lambda: start(self.print_on(printer, conversation_id, files, message_id)),
        )

    async def print_on(
        self,
        device: QPagedPaintDevice,
        conversation_id: str,
        files: tuple[CountedFile, ...],
        message_id: str = "",
    ) -> int:
        """Draw the conversation, or this message of it, and after it these files; how many pages there were.

        That they were printed is noted before they are.
        """
        if message_id:
            outcome = await self._workspace.run(hand_out_message, message_id)
        else:
            outcome = await self._workspace.run(hand_out_conversation, conversation_id)
        pages = self._pages(outcome.value, files, device)
        return await PrintRun(self._workspace, pages, device).draw(files)


def _files_of(view: ConversationView) -> list[CountedFile]:
    """Each file once, in the order of the conversation; not yet counted."""
    found: dict[str, CountedFile] = {}
    for card in view.cards:
        for part in card.parts:
            if part.attachment is not None:
                one = CountedFile(card.id, part.attachment, 0)
                found.setdefault(part.attachment.digest, one)
    return list(found.values())
