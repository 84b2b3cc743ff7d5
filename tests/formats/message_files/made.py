"""Files made here, byte by byte or by libraries: none was ever anybody's."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import fpdf
from PIL import Image
from pypdf import PdfWriter

from services.domain.message_files import FileFault, FileRefused
from services.formats.message_files.reading import taken
from tests.fakes.files_here import FilesHere

PLACE = b"59.9139N 10.7522E Kirkegata"
"""What a telephone might have written into a picture."""


def jpeg(
    *, orientation: int = 1, progressive: bool = False, size: tuple[int, int] = (48, 32)
) -> bytes:
    """A photo with a place, a camera, a comment and its own small picture."""
    picture = Image.new("RGB", size, (180, 90, 40))
    for column in range(size[0] // 2):
        picture.putpixel((column, 0), (20, 60, 160))
    exif = Image.Exif()
    exif[0x010F] = "Kamerafabrikken"
    exif[0x0112] = orientation
    exif.get_ifd(0x8825)[29] = PLACE.decode()
    made = io.BytesIO()
    picture.save(
        made, "JPEG", exif=exif, comment=PLACE, progressive=progressive, quality=90, dpi=(72, 72)
    )
    return made.getvalue()


def png(size: tuple[int, int] = (20, 10), *, mode: str = "RGB") -> bytes:
    """A picture with a text, a time and what a camera wrote."""
    plain = io.BytesIO()
    Image.new(mode, size).save(plain, "PNG")
    data = plain.getvalue()
    told = (
        chunk(b"tEXt", b"Location\x00" + PLACE) + chunk(b"tIME", bytes(7)) + chunk(b"eXIf", PLACE)
    )
    return data[:33] + told + data[33:]


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def pdf(pages: int = 1, words: str = "Kontrakt for hybel") -> bytes:
    """A plain PDF, which is no PDF/A."""
    made = fpdf.FPDF()
    made.set_font("helvetica", size=24)
    for number in range(pages):
        made.add_page()
        made.cell(text=f"{words}, side {number + 1}")
    return bytes(made.output())


def changed(change: Callable[[PdfWriter], object]) -> bytes:
    """A PDF with something in it that does not belong there."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf()))
    change(writer)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def fault_of(name: str, data: bytes) -> FileFault | None:
    """Why the file is not taken, or None where it is; any other failure is one of ours."""
    try:
        taken(name, data, FilesHere())
    except FileRefused as refused:
        return refused.fault
    return None
