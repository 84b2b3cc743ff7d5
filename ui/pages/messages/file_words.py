"""What is said of a file: what it is, what it is about, and what was done to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject

from services.domain.consent import InformationKind
from services.domain.errors import ConsentRefused, NotCovered
from services.domain.message_files import type_word
from services.domain.messages import Attachment, ChosenFile, FileRemark, kinds_of_file
from ui.file_messages import said_size
from ui.pages.messages.words import WORDS
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone

_ICONS: Final = {"application/pdf": "file-pdf", "image/jpeg": "image", "image/png": "image"}


def file_icon(attachment: Attachment) -> str:
    """The icon of its type."""
    return _ICONS.get(attachment.mime_type, "file-x")


class FileWords(QObject):
    """Every method answers in the language set now."""

    def line(self, attachment: Attachment) -> str:
        """«PDF · 120 kB»."""
        return f"{self.type(attachment)} · {said_size(attachment.size)}"

    def type(self, attachment: Attachment) -> str:
        """The type, or that it is none of those that are shown."""
        return type_word(attachment) or self.tr("unknown type")

    def chosen(self, file: ChosenFile) -> str:
        """«PDF · 120 kB · about plan and goals»."""
        line = self.line(file.attachment)
        if not file.about:
            return line
        kinds = [WORDS.kind(kind) for kind in InformationKind if kind in file.about]
        about = self.tr("about {kinds}").format(kinds=self.listed(kinds))
        return f"{line} · {about}"

    def remarks(self, file: ChosenFile) -> str:
        """What the writer should know, in a quiet line; "" for nothing."""
        said = {
            FileRemark.METADATA_REMOVED: self.tr(
                "Place, time and camera were taken out of the picture."
            ),
            FileRemark.TOLD_REMOVED: self.tr(
                "Author, program, title and dates were taken out of the file."
            ),
            FileRemark.TELLS_ITS_MAKER: self.tr(
                "The file may tell who made it, when and with what: it is signed, or can't be changed."
            ),
            FileRemark.NOT_PDF_A: self.tr(
                "Not PDF/A, which the health service asks for. Most units read it all the same."
            ),
        }
        return " ".join(said[remark] for remark in file.remarks)

    def received(self, attachment: Attachment) -> str:
        """What should be known of a file that came; "" for nothing."""
        if not attachment.mime_type:
            return self.tr(
                "It is kept, but never opened: it is none of the types that are safe to show."
            )
        if attachment.declared:
            return self.tr("The unit called it «{declared}»; its content is {type}.").format(
                declared=attachment.declared, type=type_word(attachment)
            )
        return ""

    def cover(self, file: ChosenFile, refusal: ConsentRefused | None) -> ChipLook:
        """Whether it may go along with the message as it is: grey with a lock where not, never red."""
        if isinstance(refusal, NotCovered):
            missing = kinds_of_file(file) & {InformationKind(kind) for kind in refusal.kinds}
            if missing:
                return ChipLook(self.tr("not in the consent"), Tone.NEUTRAL, "lock-simple")
        elif refusal is not None:
            return ChipLook(self.tr("no consent for this"), Tone.NEUTRAL, "lock-simple")
        return ChipLook(self.tr("covered"), Tone.OK, "check")

    def room(self, room: int) -> str:
        """What is taken and how much more of it, under the files; never more than there is room for."""
        left = room - room % (100_000 if room >= 1_000_000 else 1_000)
        words = self.tr("PDF, JPEG or PNG, {size} left. You can drop files here.")
        return words.format(size=said_size(left))

    def listed(self, words: Iterable[str]) -> str:
        """«plan, goals and attendance»."""
        told = list(words)
        if len(told) < 2:
            return "".join(told)
        return self.tr("{some} and {last}").format(some=", ".join(told[:-1]), last=told[-1])


FILE_WORDS = FileWords()
"""The page's own."""
