"""A file as pictures to look at, made off the window's thread: no more memory than a screen needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from services.domain.message_files import MOST_PIXELS, FileFault, FileRefused

PDF: Final = "application/pdf"
_FORMATS: Final = {"image/jpeg": b"jpeg", "image/png": b"png"}
_MOST_SIDE: Final = 2400
"""Pixels of a picture's longer side that are kept to look at."""
_MIB: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Leaves:
    """How wide and high each page is: in points of a PDF, in pixels of a picture."""

    sizes: tuple[tuple[float, float], ...]
    image: QImage | None = field(default=None, repr=False)


def leaves_of(mime_type: str, data: bytes) -> Leaves:
    """The pages of a file; a picture is one, and is decoded here. Raises `FileRefused`."""
    if mime_type == PDF:
        from services.formats.message_files.pages import page_sizes

        return Leaves(page_sizes(data))
    image, size = _decoded(_FORMATS[mime_type], data)
    return Leaves(((size.width(), size.height()),), image)


def page_image(data: bytes, number: int, scale: float) -> tuple[QImage, str]:
    """A page of a PDF at so many pixels a point, and the words on it. Raises `FileRefused`."""
    from services.formats.message_files.pages import page_picture

    drawn = page_picture(data, number, scale)
    image = QImage(
        drawn.pixels, drawn.width, drawn.height, 4 * drawn.width, QImage.Format.Format_RGB32
    )
    # The pixels belong to the bytes: a copy of its own outlives them.
    return image.copy(), drawn.words


def _decoded(kind: bytes, data: bytes) -> tuple[QImage, QSize]:
    """By the format that its bytes show and no other; a picture that unpacks to a wall is not begun."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise FileRefused(FileFault.DAMAGED)
    if size.width() * size.height() > MOST_PIXELS:
        raise FileRefused(FileFault.TOO_MANY_PIXELS)
    if max(size.width(), size.height()) > _MOST_SIDE:
        reader.setScaledSize(
            size.scaled(_MOST_SIDE, _MOST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    if image.isNull():
        raise FileRefused(FileFault.DAMAGED)
    return image, image.size()


def limit_pictures() -> None:
    """Qt refuses to unpack any picture that would need more memory than the largest that is taken."""
    QImageReader.setAllocationLimit(4 * MOST_PIXELS // _MIB + 1)
