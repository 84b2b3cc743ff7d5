"""What runs in the process apart: takes a file and a wish from one pipe, answers by another, and knows no more.

It ends by itself when nobody asks for a while, when nobody is there any more, and when a piece of work
takes too long; whoever asks may end it at any time.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from typing import IO, Final, TextIO, assert_never

from services.domain.message_files import FileRefused
from services.formats.message_files.apart import wire
from services.formats.message_files.apart.confinement import confine, spend
from services.formats.message_files.apart.wire import Asked, Work
from services.formats.message_files.pages import load_pdfium, page_picture, page_sizes
from services.formats.message_files.pdf_told import made_ready
from services.formats.message_files.pictures import picture

IDLE_SECONDS: Final = 60.0
WORK_SECONDS: Final = 90.0
"""Longer than whoever asks would wait: this is for one that was left alone."""


def main() -> None:
    """Serve until the pipe ends."""
    asking, answering, silence = sys.stdin.buffer, _own_output(), _silence()
    load_pdfium()
    confine()
    serve(asking, answering, silence)


def serve(asking: IO[bytes], answering: IO[bytes], silence: TextIO) -> None:
    """Do one piece of work after the other. The last file is kept until another comes."""
    held = b""
    while True:
        _end_after(IDLE_SECONDS, silence)
        asked = wire.next_asked(asking)
        if asked is None:
            return
        _end_after(WORK_SECONDS, silence)
        spend(WORK_SECONDS)
        if not asked.same:
            held = asked.data
        try:
            _do(asked, held, answering)
        except FileRefused as refused:
            wire.answer_refused(answering, refused.fault)
        if asked.work is Work.MAKE_READY:
            held = b""


def _do(asked: Asked, data: bytes, answering: IO[bytes]) -> None:
    match asked.work:
        case Work.FORGET:
            return
        case Work.MAKE_READY:
            wire.answer_ready(answering, made_ready(data))
        case Work.SIZES:
            wire.answer_sizes(answering, page_sizes(data))
        case Work.PAGE:
            wire.answer_picture(answering, page_picture(data, asked.number, asked.scale))
        case Work.JPEG | Work.PNG:
            kind = "image/jpeg" if asked.work is Work.JPEG else "image/png"
            wire.answer_picture(answering, picture(kind, data))
        case _:
            assert_never(asked.work)


def _end_after(seconds: float, silence: TextIO) -> None:
    """Let this process end then, whatever it does; Python itself need not be able to run for it."""
    faulthandler.dump_traceback_later(seconds, exit=True, file=silence)


def _own_output() -> IO[bytes]:
    """The pipe, where nothing that a library prints can come between."""
    mine = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return mine


def _silence() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - as long as the process


if __name__ == "__main__":
    main()
