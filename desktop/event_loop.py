"""Qt's event loop and asyncio's in one; the only import of qasync (PySide6 must come before it)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication


def run_until_quit(
    application: QApplication, story: Callable[[asyncio.Event], Coroutine[Any, Any, None]]
) -> None:
    """Run `story` and the application until the story ends; it ends when the event it got is set."""
    application.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        quit_asked = asyncio.Event()
        application.aboutToQuit.connect(quit_asked.set)
        loop.run_until_complete(story(quit_asked))
