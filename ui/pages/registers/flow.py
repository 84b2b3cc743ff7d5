"""The import from chosen files to stored rows: what has been found, answered and done so far."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from services.domain.errors import Refused
from services.formats.registers import Decision, ImportStopped, Kind, KnownRecords, Table
from services.use_cases.register_import import Imported, StoreRegister, store_register
from services.use_cases.register_snapshot import known_records
from services.use_cases.register_waiting import (
    WaitingRegister,
    settled_ids,
    settled_only,
    waiting_register,
)
from ui.calm_memory import begin_work, calmly, end_work, release
from ui.pages.registers.reading import (
    PRACTICE,
    FoundTable,
    ReadFile,
    read_file,
    read_practice,
)
from ui.pages.registers.review import Review, answered_review, judged_review
from ui.pages.registers.work import Work
from ui.workspace import Workspace

UNDO_STEPS = 60
"""Answers that can be taken back one by one without judging everything again."""


class Doing(StrEnum):
    """What the import is busy with."""

    NOTHING = "nothing"
    READING = "reading"
    JUDGING = "judging"
    ANSWERING = "answering"
    STORING = "storing"


@dataclass(frozen=True, slots=True)
class Stored:
    """How an import went, and the review it came from, for the report of what was refused."""

    imported: Imported
    review: Review


class ImportFlow(QObject):
    """Holds one import. Nothing is stored before `store`, and then all of it or nothing.

    `files_changed`: files, tables or columns; `reviewed`: the rows were judged or an answer was
    taken in; `busy_changed`: it begins or ends something; `progressed` carries (done, total);
    `stored` carries how it went; `judged_again`: others have written meanwhile, so nothing was
    stored and the rows stand judged against what is there now.
    """

    files_changed = Signal()
    reviewed = Signal()
    busy_changed = Signal()
    progressed = Signal(int, int)
    stored = Signal(object)
    judged_again = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.wanted: Kind | None = None
        self.files: tuple[ReadFile, ...] = ()
        self.review: Review | None = None
        self.waiting: WaitingRegister | None = None
        self.decisions: tuple[Decision, ...] = ()
        self.doing = Doing.NOTHING
        self._judged_tables: tuple[Table, ...] = ()
        self._before: list[Review] = []
        self._work = self._new_work()
        self._asked = 0

    # What is there

    @property
    def tables(self) -> tuple[FoundTable, ...]:
        """All tables of all files, in order."""
        return tuple(table for file in self.files for table in file.tables)

    @property
    def used(self) -> tuple[Table, ...]:
        """The tables that are brought in."""
        if self.waiting is not None:
            return self.waiting.tables
        return tuple(found.table for found in self.tables if found.used)

    @property
    def can_undo(self) -> bool:
        """Whether an answer can be taken back."""
        return self._base_for(len(self.decisions) - 1) is not None

    # Files and columns

    def read(self, paths: Iterable[Path]) -> None:
        """Read files; one with the same name takes the place of the one before."""
        self._start(self._read([(read_file, path) for path in paths]))

    def read_practice(self) -> None:
        """Read the register of invented people."""
        self._start(self._read([(read_practice, name) for name in PRACTICE]))

    def drop(self, name: str) -> None:
        """Leave a file out again."""
        self._set_files(tuple(file for file in self.files if file.name != name))

    def use(self, number: int, *, used: bool) -> None:
        """Bring a table in, or not."""
        self._change(number, lambda found: found.use(used=used))

    def set_kind(self, number: int, kind: Kind) -> None:
        """Read a table as another kind of register."""
        self._change(number, lambda found: found.as_kind(kind))

    def set_column(self, number: int, index: int, field: str | None) -> None:
        """Take a column for something else, or leave it alone."""
        self._change(number, lambda found: found.with_column(index, field))

    def forget(self) -> None:
        """Begin anew; what was read and answered is gone."""
        release()
        self.stop()
        self._asked += 1
        self.waiting = None
        self._judged_tables = ()
        self._forget_answers()
        self._set_files(())

    # Judging and answering

    def judge(self) -> None:
        """Judge all rows against what is stored. Answers stay while the tables are the same."""
        self._start(self._judge())

    def open_waiting(self) -> None:
        """Take up the rows that wait from earlier imports."""
        self._start(self._open_waiting())

    def answer(self, decision: Decision) -> None:
        """Take in an answer; the latest one counts."""
        if self.review is None or self.doing is Doing.STORING:
            return
        self.decisions = (*self.decisions, decision)
        self._start(self._take_answers())

    def undo(self) -> None:
        """Take the last answer back."""
        base = self._base_for(len(self.decisions) - 1)
        if base is None or self.doing is Doing.STORING:
            return
        self._asked += 1
        self._set_doing(Doing.NOTHING)
        self.decisions = self.decisions[:-1]
        self._before = [each for each in self._before if self._older(each, base)]
        self.review = base
        if len(base.judged.decisions) < len(self.decisions):
            self._start(self._take_answers())
        else:
            self.reviewed.emit()

    # Storing

    def store(self) -> None:
        """Store every row that is ready: all of them or none."""
        if self.review is not None and self.doing is Doing.NOTHING:
            self._workspace.tasks.start(self._store(), refused=self._not_stored)

    def stop(self) -> None:
        """Ask what is under way to stop."""
        self._work.stop()

    # The ways to them

    async def _read(self, sources: list[tuple[Callable[..., ReadFile], object]]) -> None:
        asked, work = self._begin(Doing.READING)
        self.waiting = None
        found: list[ReadFile] = []
        for number, (reader, source) in enumerate(sources):
            self.progressed.emit(number, len(sources))
            found.append(
                await self._workspace.compute(calmly, reader, source, self.wanted, work.cancelled)
            )
            if asked != self._asked or work.cancelled():
                break
        if asked == self._asked:
            names = {file.name for file in found}
            kept = tuple(file for file in self.files if file.name not in names)
            self._end()
            self._set_files((*kept, *found))

    async def _judge(self) -> None:
        asked, work = self._begin(Doing.JUDGING)
        tables = self.used
        if [t.headers for t in tables] != [t.headers for t in self._judged_tables]:
            self._forget_answers()
        known = await self._workspace.ask(known_records, None)
        await self._judge_with(asked, work, tables, known)

    async def _open_waiting(self) -> None:
        asked, work = self._begin(Doing.JUDGING)
        register = await self._workspace.ask(waiting_register, None)
        known = await self._workspace.ask(known_records, None)
        if asked != self._asked:
            return
        self.files = ()
        self.waiting = register
        self._before = []
        self.decisions = register.decisions
        await self._judge_with(asked, work, register.tables, known)
        self.files_changed.emit()

    async def _judge_with(
        self, asked: int, work: Work, tables: tuple[Table, ...], known: KnownRecords
    ) -> None:
        review = await self._workspace.compute(
            calmly,
            judged_review,
            tables,
            known,
            self._workspace.today(),
            self.decisions,
            work.progress,
            work.cancelled,
        )
        if asked == self._asked:
            self._judged_tables = tables
            self._before = []
            self._end()
            self._show(review)

    async def _take_answers(self) -> None:
        shown = self.review
        if shown is None:
            return
        asked, _ = self._begin(Doing.ANSWERING)
        pending = self.decisions[len(shown.judged.decisions) :]
        review = await self._workspace.compute(calmly, answered_review, shown.judged, pending)
        if asked == self._asked:
            self._before = [*self._before[-UNDO_STEPS:], shown]
            self._end()
            self._show(review)

    async def _store(self) -> None:
        review, register = self.review, self.waiting
        if review is None:
            return
        _, work = self._begin(Doing.STORING)
        judged = review.judged
        if not await self._still_true(review):
            return
        answered: tuple[str, ...] = ()
        if register is not None:
            answered = settled_ids(register, judged)
            judged = settled_only(register, judged)
        command = StoreRegister(judged, work.progress, work.cancelled, answered)
        outcome = await self._workspace.run(store_register, command)
        self._end()
        self._done(outcome.value, review)

    async def _still_true(self, review: Review) -> bool:
        """Whether the rows were judged against what is stored now; otherwise they are judged again."""
        known = await self._workspace.ask(known_records, None)
        if await self._workspace.compute(_alike, known, review.judged.known):
            return True
        asked, work = self._begin(Doing.JUDGING)
        await self._judge_with(asked, work, self._judged_tables, known)
        self.judged_again.emit()
        return False

    def _done(self, imported: Imported, review: Review) -> None:
        still_open = 0
        if self.waiting is not None:
            told = len(settled_ids(self.waiting, review.judged))
            still_open = len(review.by_id) - told
        counted = replace(imported, waiting=imported.waiting + still_open)
        self.files, self.waiting, self.review = (), None, None
        self._forget_answers()
        self.stored.emit(Stored(counted, review))

    def _not_stored(self, refusal: Refused) -> None:
        self._end()
        self.reviewed.emit()
        self._workspace.tell_refused(refusal)

    # Small parts

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._workspace.tasks.start(self._watched(work), refused=self._broken_off)

    async def _watched(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except ImportStopped:
            if self._work.cancelled():  # otherwise something newer has taken its place
                self._end()

    def _broken_off(self, refusal: Refused) -> None:
        self._end()
        self._workspace.tell_refused(refusal)

    def _begin(self, doing: Doing) -> tuple[int, Work]:
        """Stop what went before, and begin; the latest wins."""
        self._work.stop()
        self._work.moved.disconnect(self.progressed)
        self._work = self._new_work()
        self._asked += 1
        begin_work()
        self._set_doing(doing)
        return self._asked, self._work

    def _new_work(self) -> Work:
        work = Work(self)
        work.moved.connect(self.progressed)
        return work

    def _end(self) -> None:
        end_work()
        self._set_doing(Doing.NOTHING)

    def _set_doing(self, doing: Doing) -> None:
        if doing is not self.doing:
            self.doing = doing
            self.busy_changed.emit()

    def _base_for(self, answers: int) -> Review | None:
        """The latest review that holds no more than so many answers."""
        seen = [*self._before, self.review] if self.review is not None else self._before
        fitting = (each for each in reversed(seen) if len(each.judged.decisions) <= answers)
        return next(fitting, None) if answers >= 0 else None

    @staticmethod
    def _older(review: Review, base: Review) -> bool:
        return len(review.judged.decisions) < len(base.judged.decisions)

    def _set_files(self, files: tuple[ReadFile, ...]) -> None:
        self.files = files
        self.review = None
        self.files_changed.emit()

    def _show(self, review: Review) -> None:
        self.review = review
        self.reviewed.emit()

    def _forget_answers(self) -> None:
        self.decisions = ()
        self._before = []

    def _change(self, number: int, change: Callable[[FoundTable], FoundTable]) -> None:
        place = 0
        files = []
        for file in self.files:
            tables = []
            for found in file.tables:
                tables.append(change(found) if place == number else found)
                place += 1
            files.append(replace(file, tables=tuple(tables)))
        self._set_files(tuple(files))


def _alike(one: KnownRecords, other: KnownRecords) -> bool:
    return one == other
