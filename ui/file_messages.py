"""Sentences for files that a message can't take, or that can't be shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.domain.message_files import MOST_TOGETHER, FileFault, size_words
from ui.languages import current_language


def said_size(size: int) -> str:
    """«840 byte», «12 kB», «3,4 MB»; with a point in English."""
    words = size_words(size)
    return words.replace(",", ".") if current_language() == "en" else words


class FileMessages(QObject):
    """A sentence and its remedy for each fault, in the language that is set."""

    def of(self, fault: FileFault) -> tuple[str, str]:
        """What is wrong with the file, and what one can do."""
        return {**self._as_it_is(), **self._inside()}[fault]

    def _as_it_is(self) -> dict[FileFault, tuple[str, str]]:
        another = self.tr("Choose another file.")
        return {
            FileFault.UNREADABLE: (self.tr("The file can't be read."), another),
            FileFault.EMPTY: (self.tr("The file is empty."), another),
            FileFault.TOO_LARGE: (
                self.tr("The file is larger than a message takes ({most}).").format(
                    most=said_size(MOST_TOGETHER)
                ),
                self.tr("Make it smaller, or scan it in grey."),
            ),
            FileFault.NO_ROOM: (
                self.tr("There is no room for it: all files together may be {most}.").format(
                    most=said_size(MOST_TOGETHER)
                ),
                self.tr("Take another file away, or send it in a message of its own."),
            ),
            FileFault.OTHER_TYPE: (
                self.tr("The unit takes PDF, JPEG and PNG only; this is something else."),
                self.tr("Save it as PDF, and add that."),
            ),
            FileFault.HERE_ALREADY: (self.tr("The file is here already."), ""),
            FileFault.GONE: (
                self.tr("The file is not in the store any more."),
                self.tr("Take it away here, and add it once more."),
            ),
        }

    def _inside(self) -> dict[FileFault, tuple[str, str]]:
        print_it = self.tr("Print it to a new PDF, and add that.")
        return {
            FileFault.DAMAGED: (
                self.tr("The file is damaged or not complete."),
                self.tr("Save or scan it once more."),
            ),
            FileFault.LOCKED: (self.tr("The PDF is locked or encrypted."), print_it),
            FileFault.ACTIVE: (
                self.tr("The PDF has scripts, forms or films that do things by themselves."),
                print_it,
            ),
            FileFault.CARRIES_FILES: (
                self.tr("The PDF has other files inside it that nobody sees."),
                print_it,
            ),
            FileFault.BREAKS: (
                self.tr("The file can't be opened safely: what opens files here fails at it."),
                print_it,
            ),
            FileFault.NOT_SHOWN: (
                self.tr("The file can't be shown: what opens files here fails at it."),
                self.tr("It can be saved as a copy."),
            ),
            FileFault.TOO_MANY_PIXELS: (
                self.tr("The picture is too large to be shown."),
                self.tr("Make it smaller, and add that."),
            ),
        }
