"""The import from chosen files to stored rows: what has been found, answered and done so far."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from services.domain.errors import Refused
from services.formats.registers import Decision, ImportStopped, Kind, KnownRecords, Table
from services.use_cases.register_import import Imported, store_register
from services.use_cases.register_snapshot import known_records
from services.use_cases.register_waiting import WaitingRegister, waiting_register
from ui.calm_memory import calmly, release
from ui.pages.registers.answers import Answers
from ui.pages.registers.chosen_files import ChosenFiles
from ui.pages.registers.kept_import import KeptImport, mark_of
from ui.pages.registers.reading import (
    PRACTICE,
    FoundTable,
    ReadFile,
    read_again,
    read_file,
    read_practice,
)
from ui.pages.registers.review import Review, answered_review, judged_review
from ui.pages.registers.stored import store_command, stored_of
from ui.pages.registers.turns import Doing, Turn, Turns
from ui.workspace import Workspace


class ImportFlow(QObject):
    """Holds one import. Nothing is stored before `store`, and then all of it or nothing.

    `files_changed`: files, tables or columns; `reviewed`: the rows were judged or an answer was
    taken in; `busy_changed`: it begins or ends something; `progressed` carries (done, total);
    `not_resumed`: the rows are not as they were, so that kept answers could not be taken up;
    `stored` carries how it went; `judged_again`: others have written meanwhile, so nothing was
    stored and the rows stand judged against what is there now.
    """

    files_changed = Signal()
    reviewed = Signal()
    busy_changed = Signal()
    progressed = Signal(int, int)
    stored = Signal(object)
    judged_again = Signal()
    not_resumed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.wanted: Kind | None = None
        self.chosen = ChosenFiles()
        self.review: Review | None = None
        self.waiting: WaitingRegister | None = None
        self._answers = Answers()
        self._judged_tables: tuple[Table, ...] = ()
        self._turns = Turns(self)
        self._turns.busy_changed.connect(self.busy_changed)
        self._turns.progressed.connect(self.progressed)

    # What is there

    @property
    def doing(self) -> Doing:
        """What it is busy with."""
        return self._turns.doing

    @property
    def files(self) -> tuple[ReadFile, ...]:
        """The files that were chosen."""
        return self.chosen.files

    @property
    def used(self) -> tuple[Table, ...]:
        """The tables that are brought in."""
        return self.chosen.used if self.waiting is None else self.waiting.tables

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """Every answer so far, in order."""
        return self._answers.given

    @property
    def can_undo(self) -> bool:
        """Whether an answer can be taken back."""
        return self._answers.can_take_back(self.review)

    # Files and columns

    def read(self, paths: Iterable[Path]) -> None:
        """Read files; one with the same name takes the place of the one before."""
        self._start(self._read([(read_file, path) for path in paths]))

    def read_practice(self) -> None:
        """Read the register of invented people."""
        self._start(self._read([(read_practice, name) for name in PRACTICE]))

    def drop(self, name: str) -> None:
        """Leave a file out again."""
        self._choose(self.chosen.without(name))

    def change_table(self, number: int, change: Callable[[FoundTable], FoundTable]) -> None:
        """Bring a table in or not, read it as another kind, or take a column for something else."""
        self._choose(self.chosen.with_table(number, change))

    def forget(self) -> None:
        """Begin anew; what was read and answered is gone."""
        release()
        self._turns.stop()
        self._turns.outdate()
        self.waiting = None
        self._judged_tables = ()
        self._answers.forget()
        self._choose(ChosenFiles())

    # Judging and answering

    def judge(self) -> None:
        """Judge all rows against what is stored. Answers stay while the tables are the same."""
        self._start(self._judge())

    def open_waiting(self) -> None:
        """Take up the rows that wait from earlier imports."""
        self._start(self._open_waiting())

    def resume(self, kept: KeptImport) -> None:
        """Go on with an import that was left half-answered."""
        self._start(self._open_waiting(kept) if kept.waiting else self._resume(kept))

    def answer(self, decision: Decision) -> None:
        """Take in an answer; the latest one counts."""
        if self.review is None or self.doing is Doing.STORING:
            return
        self._answers.give(decision)
        self._start(self._take_answers())

    def undo(self) -> None:
        """Take the last answer back."""
        base = None if self.doing is Doing.STORING else self._answers.take_back(self.review)
        if base is None:
            return
        self._turns.rest()
        self.review = base
        if self._answers.waiting(base):
            self._start(self._take_answers())
        else:
            self.reviewed.emit()

    # Storing

    def store(self) -> None:
        """Store every row that is ready: all of them or none."""
        if self.review is not None and self.doing is Doing.NOTHING:
            self._workspace.tasks.start(self._store(self.review), refused=self._not_stored)

    def stop(self) -> None:
        """Ask what is under way to stop."""
        self._turns.stop()

    # The ways to them

    async def _read(self, sources: list[tuple[Callable[..., ReadFile], object]]) -> None:
        turn = self._turns.begin(Doing.READING)
        self.waiting = None
        found = await self._found(turn, sources)
        if turn.latest:
            self._turns.end()
            self._choose(self.chosen.with_read(found))

    async def _found(
        self, turn: Turn, sources: Sequence[tuple[Callable[..., ReadFile], object]]
    ) -> list[ReadFile]:
        found: list[ReadFile] = []
        for number, (reader, source) in enumerate(sources):
            self.progressed.emit(number, len(sources))
            stopped = turn.work.cancelled
            found.append(
                await self._workspace.compute(calmly, reader, source, self.wanted, stopped)
            )
            if not turn.latest or stopped():
                break
        return found

    async def _judge(self) -> None:
        turn = self._turns.begin(Doing.JUDGING)
        tables = self.used
        if [t.headers for t in tables] != [t.headers for t in self._judged_tables]:
            self._answers.forget()
        known = await self._workspace.ask(known_records, None)
        await self._judge_with(turn, tables, known)

    async def _open_waiting(self, kept: KeptImport | None = None) -> None:
        turn = self._turns.begin(Doing.JUDGING)
        register = await self._workspace.ask(waiting_register, None)
        answers = register.decisions
        if (
            kept is not None
            and await self._workspace.compute(mark_of, register.tables) == kept.mark
        ):
            answers = kept.decisions
        elif kept is not None:
            self.not_resumed.emit()
        await self._begin_with(turn, ChosenFiles(), register, answers)

    async def _resume(self, kept: KeptImport) -> None:
        turn = self._turns.begin(Doing.READING)
        found = await self._found(turn, [(read_again, source) for source in kept.sources])
        chosen = kept.chosen_again(ChosenFiles().with_read(found))
        mark = await self._workspace.compute(mark_of, chosen.used)
        if not turn.latest:
            return
        if mark == kept.mark:
            turn = self._turns.begin(Doing.JUDGING)
            await self._begin_with(turn, chosen, None, kept.decisions)
            return
        self._turns.end()
        self._choose(chosen)
        self.not_resumed.emit()

    async def _begin_with(
        self,
        turn: Turn,
        chosen: ChosenFiles,
        waiting: WaitingRegister | None,
        answers: tuple[Decision, ...],
    ) -> None:
        """Judge rows about which something was answered before."""
        known = await self._workspace.ask(known_records, None)
        if turn.latest:
            self.chosen, self.waiting = chosen, waiting
            self._answers.begin_with(answers)
            await self._judge_with(turn, self.used, known)
            self.files_changed.emit()

    async def _judge_with(self, turn: Turn, tables: tuple[Table, ...], known: KnownRecords) -> None:
        review = await self._workspace.compute(
            calmly,
            judged_review,
            tables,
            known,
            self._workspace.today(),
            self.decisions,
            turn.work.progress,
            turn.work.cancelled,
        )
        if turn.latest:
            self._judged_tables = tables
            self._answers.stay()
            self._turns.end()
            self._show(review)

    async def _take_answers(self) -> None:
        shown = self.review
        if shown is None:
            return
        turn = self._turns.begin(Doing.ANSWERING)
        pending = self._answers.waiting(shown)
        review = await self._workspace.compute(calmly, answered_review, shown.judged, pending)
        if turn.latest:
            self._answers.pass_by(shown)
            self._turns.end()
            self._show(review)

    async def _store(self, review: Review) -> None:
        turn, register = self._turns.begin(Doing.STORING), self.waiting
        if not await self._still_true(review):
            return
        command = store_command(review, register, turn.work)
        outcome = await self._workspace.run(store_register, command)
        self._turns.end()
        self._done(outcome.value, review)

    async def _still_true(self, review: Review) -> bool:
        """Whether the rows were judged against what is stored now; otherwise they are judged again."""
        known = await self._workspace.ask(known_records, None)
        if await self._workspace.compute(_alike, known, review.judged.known):
            return True
        await self._judge_with(self._turns.begin(Doing.JUDGING), self._judged_tables, known)
        self.judged_again.emit()
        return False

    def _done(self, imported: Imported, review: Review) -> None:
        told = stored_of(review, self.waiting, imported)
        self.chosen, self.waiting, self.review = ChosenFiles(), None, None
        self._answers.forget()
        self.stored.emit(told)

    def _not_stored(self, refusal: Refused) -> None:
        self._turns.end()
        self.reviewed.emit()
        self._workspace.tell_refused(refusal)

    # Small parts

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._workspace.tasks.start(self._watched(work), refused=self._broken_off)

    async def _watched(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except ImportStopped:
            if self._turns.stopped:  # otherwise something newer has taken its place
                self._turns.end()

    def _broken_off(self, refusal: Refused) -> None:
        self._turns.end()
        self._workspace.tell_refused(refusal)

    def _choose(self, chosen: ChosenFiles) -> None:
        self.chosen = chosen
        self.review = None
        self.files_changed.emit()

    def _show(self, review: Review) -> None:
        self.review = review
        self.reviewed.emit()


def _alike(one: KnownRecords, other: KnownRecords) -> bool:
    return one == other
