"""Files opened in the test's own process: the same work, without a process to wait for."""

from __future__ import annotations

from services.domain.message_files import PagePicture, ReadyPdf
from services.formats.message_files import pages, pdf_told, pictures


class FilesHere:
    """`FilesApart` that is not apart at all; tests make the files that they give it."""

    def __init__(self) -> None:
        self.forgotten: list[bytes] = []

    def ready(self) -> None:
        """It always is."""

    def made_ready(self, data: bytes) -> ReadyPdf:
        return pdf_told.made_ready(data)

    def page_sizes(self, data: bytes) -> tuple[tuple[float, float], ...]:
        return pages.page_sizes(data)

    def page_picture(self, data: bytes, number: int, scale: float) -> PagePicture:
        return pages.page_picture(data, number, scale)

    def picture(self, mime_type: str, data: bytes) -> PagePicture:
        return pictures.picture(mime_type, data)

    def forget(self, data: bytes) -> None:
        self.forgotten.append(data)

    def end(self) -> None:
        self.forgotten.clear()
