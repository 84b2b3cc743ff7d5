"""Pages of a PDF as pictures, drawn with PDFium: no script is run, no address followed.

For the process apart only: PDFium is large, written in C++, and reads what strangers wrote.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Final

from services.domain.message_files import (
    LARGEST_SIDE,
    MOST_DRAWN,
    MOST_PAGES,
    MOST_WORDS,
    FileFault,
    FileRefused,
    PagePicture,
)

if TYPE_CHECKING:
    from pypdfium2 import PdfBitmap, PdfDocument, PdfPage

_LEAST_SIDE: Final = 1.0
_PDFIUM: Final = Lock()
"""PDFium works for one at a time."""


def load_pdfium() -> None:
    """Load the library; otherwise that is done when the first file is opened."""
    import pypdfium2  # noqa: F401 - loaded to be there


def page_sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page, in points (1/72 inch); no more than `MOST_PAGES`.

    Raises `FileRefused` for a file that can't be opened without a key (`LOCKED`) or at all (`DAMAGED`).
    """
    with _opened(data) as document:
        count = min(len(document), MOST_PAGES)
        return tuple(_sides(document.get_page_size(number)) for number in range(count))


def page_picture(data: bytes, number: int, scale: float) -> PagePicture:
    """Page `number` (from 0) at `scale` pixels a point, fewer if it is very large. Raises as `page_sizes`."""
    with _opened(data) as document:
        page = document[number]
        width, height = _sides(page.get_size())
        most = (MOST_DRAWN / (width * height)) ** 0.5
        bitmap = page.render(scale=min(scale, most), prefer_bgrx=True)
        drawn = PagePicture(bitmap.width, bitmap.height, _without_gaps(bitmap), _words(page))
        bitmap.close()
        page.close()
        return drawn


def _words(page: PdfPage) -> str:
    text = page.get_textpage()
    words: str = text.get_text_range(count=min(text.count_chars(), MOST_WORDS))
    text.close()
    return " ".join(words.replace("\x00", "").split())


def _without_gaps(bitmap: PdfBitmap) -> bytes:
    """The pixels, without what may be put between the rows."""
    pixels, stride, row = bytes(bitmap.buffer), bitmap.stride, 4 * bitmap.width
    if stride == row:
        return pixels
    return b"".join(pixels[at : at + row] for at in range(0, stride * bitmap.height, stride))


def _sides(size: tuple[float, float]) -> tuple[float, float]:
    """A page may claim to have any size; one that no paper has is not drawn at all."""
    width, height = size
    if not all(0 < side <= LARGEST_SIDE for side in size):
        raise FileRefused(FileFault.DAMAGED)
    return max(width, _LEAST_SIDE), max(height, _LEAST_SIDE)


@contextmanager
def _opened(data: bytes) -> Iterator[PdfDocument]:
    import pypdfium2
    import pypdfium2.raw

    with _PDFIUM:
        document = None
        try:
            document = pypdfium2.PdfDocument(data)
            # What was filled into a form is drawn too; scripts are not in this PDFium at all.
            document.init_forms()
            yield document
        except (pypdfium2.PdfiumError, IndexError) as trouble:
            locked = getattr(trouble, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
            raise FileRefused(FileFault.LOCKED if locked else FileFault.DAMAGED) from None
        finally:
            if document is not None:
                document.close()
