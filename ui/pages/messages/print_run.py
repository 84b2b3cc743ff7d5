"""A conversation and files of it, drawn straight into the printer, a page at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter

from services.domain.message_files import FileRefused
from services.use_cases.message_files import MessageFile, print_file
from ui.pages.messages.file_pictures import PDF, Leaves, leaves_of, page_image
from ui.pages.messages.print_sheet import CountedFile
from ui.pages.messages.printed_file import LeafRoom
from ui.printed_pages import PrintedPages
from ui.user_messages import MESSAGES
from ui.workspace import Workspace


class PrintRun(QObject):
    """`draw` prints all of it. Bytes are fetched when a file's turn comes, and let go of after it."""

    def __init__(
        self, workspace: Workspace, pages: PrintedPages, device: QPagedPaintDevice
    ) -> None:
        super().__init__()
        self._workspace, self._pages, self._device = workspace, pages, device
        self._done = 0

    async def draw(self, files: tuple[CountedFile, ...]) -> int:
        """The conversation, then these files; how many pages there were."""
        painter = QPainter(self._device)
        try:
            for _ in range(self._pages.count):
                self._turn()
                self._pages.draw(painter, self._done)
                self._done += 1
            for file in files:
                await self._file(file, painter)
        finally:
            painter.end()
        return self._done

    async def _file(self, file: CountedFile, painter: QPainter) -> None:
        """Every page that was counted is there, though it only says why it can't be drawn."""
        is_pdf = file.attachment.mime_type == PDF
        room = LeafRoom(painter, self._pages.room, may_turn=is_pdf)
        data, leaves = b"", Leaves(())
        why = ""
        try:
            asked = MessageFile(file.message_id, file.attachment.digest)
            data = (await self._workspace.run(print_file, asked)).value.data
            leaves = await self._workspace.compute(
                leaves_of, self._workspace.files_apart, file.attachment.mime_type, data
            )
        except FileRefused as refusal:
            why = MESSAGES.of(refusal).sentence
        for number in range(file.pages):
            drawn: QImage | str = why
            if number < len(leaves.sizes):
                drawn = await self._leaf(data, leaves, number, room.scale(leaves.sizes[number]))
            self._turn()
            if isinstance(drawn, QImage):
                room.draw(self._head(file, number), drawn, leaves.sizes[number])
            else:
                room.say(self._head(file, number), drawn)
            self._pages.draw_foot(painter, self._done)
            self._done += 1

    async def _leaf(self, data: bytes, leaves: Leaves, number: int, scale: float) -> QImage | str:
        if leaves.image is not None:
            return leaves.image
        try:
            image, _words = await self._workspace.compute(
                page_image, self._workspace.files_apart, data, number, scale
            )
        except FileRefused as refusal:
            return MESSAGES.of(refusal).sentence
        return image

    def _turn(self) -> None:
        if self._done:
            self._device.newPage()

    def _head(self, file: CountedFile, number: int) -> str:
        if file.pages < 2:
            return self.tr("Attachment: {file}").format(file=file.attachment.name)
        words = self.tr("Attachment: {file}, page {number} of {count}")
        return words.format(file=file.attachment.name, number=number + 1, count=file.pages)
