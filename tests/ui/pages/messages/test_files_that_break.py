"""A file at which the process apart fails, as somebody sees it who wanted to look."""

from __future__ import annotations

import pytest

from services.domain.message_files import FileFault, FileRefused, PagePicture
from services.formats.message_files.reading import taken
from services.use_cases.message_files import OpenedFile
from tests.fakes.files_here import FilesHere
from tests.formats.message_files import made
from tests.ui.pages.messages_desk import Desk, desk
from tests.ui.pages.shown import settle
from ui.pages.messages.file_viewer import FileViewer

__all__ = ["desk"]


class Breaking(FilesHere):
    """Fails at every picture, as when the process apart is gone."""

    def picture(self, mime_type: str, data: bytes) -> PagePicture:
        raise FileRefused(FileFault.NOT_SHOWN)


@pytest.mark.parametrize("may_copy", [True, False])
def test_a_file_that_breaks_what_opens_it_says_so_and_may_be_saved(
    desk: Desk, may_copy: bool
) -> None:
    breaking = desk.workspace.files_apart = Breaking()
    photo = taken("bilde.jpg", made.jpeg(), FilesHere())
    viewer = FileViewer(desk.workspace, desk.page, may_copy=may_copy)
    viewer.begin(OpenedFile(photo.attachment, photo.data))
    settle()
    assert "can't be shown" in viewer.fault.text()
    assert ("saved as a copy" in viewer.fault.text()) == may_copy
    assert viewer.canvas.isHidden()
    viewer.dismiss()
    settle()
    assert breaking.forgotten == [photo.data]


def test_what_comes_too_late_is_said_to_nobody(desk: Desk) -> None:
    viewer = FileViewer(desk.workspace, desk.page)
    viewer._say(FileRefused(FileFault.NOT_SHOWN))
    assert viewer.fault.text() == ""
