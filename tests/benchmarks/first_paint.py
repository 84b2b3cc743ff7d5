"""Starts the app as a person does, and leaves the moment its first paint has been delivered."""

import os
import sys

from desktop import main
from desktop.command_line import main as command_line

paint = main.Start.paint


def paint_and_leave(start: main.Start) -> None:
    """The app's own first paint, and then nothing more."""
    paint(start)
    if start.unlock_window.isVisible() and start.unlock_window.unlock.header.isVisible():
        if "--modules" in sys.argv:
            print("\n".join(sys.modules), flush=True)
        os._exit(0)
    os._exit(1)


main.Start.paint = paint_and_leave  # type: ignore[method-assign, assignment]  # leaves after the real one
command_line([])
