"""What the import is busy with: one thing at a time, and the latest wins."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from ui.calm_memory import begin_work, end_work
from ui.pages.registers.work import Work


class Doing(StrEnum):
    """What the import is busy with."""

    NOTHING = "nothing"
    READING = "reading"
    JUDGING = "judging"
    ANSWERING = "answering"
    STORING = "storing"


class Turn:
    """One piece of work under way. `latest` is False once another has taken its place."""

    def __init__(self, turns: Turns, number: int, work: Work) -> None:
        self._turns, self._number, self.work = turns, number, work

    @property
    def latest(self) -> bool:
        """Whether what this turn finds is still wanted."""
        return self._turns.number == self._number


class Turns(QObject):
    """`busy_changed`: it begins or ends something; `progressed` carries (done, total)."""

    busy_changed = Signal()
    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.doing = Doing.NOTHING
        self.number = 0
        self._work = self._new_work()

    @property
    def stopped(self) -> bool:
        """Whether the latest work was asked to stop."""
        return self._work.cancelled()

    def begin(self, doing: Doing) -> Turn:
        """Stop what went before, and begin."""
        self._work.stop()
        self._work.moved.disconnect(self.progressed)
        self._work = self._new_work()
        self.number += 1
        begin_work()
        self._set(doing)
        return Turn(self, self.number, self._work)

    def end(self) -> None:
        """Nothing is under way any more."""
        end_work()
        self._set(Doing.NOTHING)

    def stop(self) -> None:
        """Ask what is under way to stop; it ends by itself."""
        self._work.stop()

    def outdate(self) -> None:
        """What is under way is not wanted any more, whenever it comes."""
        self.number += 1

    def rest(self) -> None:
        """As `outdate`; nothing is shown as under way."""
        self.outdate()
        self._set(Doing.NOTHING)

    def _new_work(self) -> Work:
        work = Work(self)
        work.moved.connect(self.progressed)
        return work

    def _set(self, doing: Doing) -> None:
        if doing is not self.doing:
            self.doing = doing
            self.busy_changed.emit()
