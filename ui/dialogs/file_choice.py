"""Which file to read and where to put one: asked in the system's own window, read and written elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_which_file(
    anchor: QWidget, title: str, kinds: Sequence[str], then: Callable[[str], object]
) -> QFileDialog:
    """Let a person choose one file; `then` is given its path."""
    dialog = QFileDialog(anchor, title, QDir.homePath())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(list(kinds))
    return _opened(dialog, then)


def ask_for_place(
    anchor: QWidget, title: str, name: str, kinds: Sequence[str], then: Callable[[str], object]
) -> QFileDialog:
    """Let a person choose where a file called `name` shall lie; `then` is given the path.

    Its ending is added where none is written.
    """
    dialog = QFileDialog(anchor, title, QDir.homePath())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.selectFile(name)
    return _opened(dialog, then)


def read_at_most(path: Path, most: int) -> bytes:
    """The file's bytes; of a larger one only enough to tell that it is too large. Raises `OSError`."""
    with path.open("rb") as file:
        return file.read(most + 1)


def the_one_file(dragged: QMimeData) -> str:
    """The path of the one file of this machine that is dragged; "" for none or several."""
    local = [url.toLocalFile() for url in dragged.urls() if url.isLocalFile()]
    return local[0] if len(local) == 1 else ""


def _opened(dialog: QFileDialog, then: Callable[[str], object]) -> QFileDialog:
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
