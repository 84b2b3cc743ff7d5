"""The right side of the page of messages: the thread that is open, or what to do where none is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.pages.messages.thread_view import ThreadView
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty_state import EmptyState


class ReadingSide(QStackedWidget):
    """`new_wanted` when the button of the empty page is pressed."""

    new_wanted = Signal()

    def __init__(self, thread: ThreadView, *, may_send: bool) -> None:
        super().__init__()
        self._thread = thread
        self._nothing = EmptyState("", "", self._first_buttons() if may_send else [])
        self.addWidget(self._nothing)
        self.addWidget(thread)

    @property
    def shows_thread(self) -> bool:
        """Whether a thread is open here."""
        return self.currentWidget() is self._thread

    def show_thread(self) -> None:
        """Show the thread."""
        self.setCurrentWidget(self._thread)

    def show_nothing(self) -> None:
        """No thread is open any more."""
        self.setCurrentWidget(self._nothing)

    def say_what_to_do(self, *, any_listed: bool) -> None:
        """What is to be read while no thread is open."""
        if any_listed:
            self._nothing.set_words(
                self.tr("Choose a conversation"),
                self.tr("Urgent ones and those without a receipt are marked in the list."),
            )
        else:
            self._nothing.set_words(
                self.tr("No messages yet"),
                self.tr(
                    "When a participant has said yes, you can write to a unit here "
                    "and see whether it was received and understood."
                ),
            )

    def _first_buttons(self) -> list[Button]:
        write = Button(self.tr("Write a message"), ButtonKind.PRIMARY, "note-pencil")
        write.clicked.connect(self.new_wanted)
        return [write]
