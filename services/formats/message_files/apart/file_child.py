"""Asks the process apart, begins it when there is something to ask, and ends it when it does not answer."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Event, Lock, Timer
from typing import IO, Final, TypeVar

from services.domain.message_files import FileFault, FileRefused, PagePicture, ReadyPdf
from services.formats.message_files.apart import wire
from services.formats.message_files.apart.starting import begun, command
from services.formats.message_files.apart.wire import Asked, Garbled, Work

V = TypeVar("V")

DRAW_SECONDS: Final = 20.0
JUDGE_SECONDS: Final = 60.0
_LONGEST_DYING: Final = 5.0
_PICTURES: Final = {"image/jpeg": Work.JPEG, "image/png": Work.PNG}


class _Died(Exception):
    """The process ended by itself, or said what it may not say."""


class FileChild:
    """`FilesApart` by a process of its own: none before something is asked, none for long after it.

    It is asked from one thread at a time; `forget` and `end` may come from any. A process that has already
    worked may have ended in the meantime, of old age or by an earlier file: then another is begun, once.
    """

    def __init__(self, arguments: Sequence[str] | None = None, patience: float = 1.0) -> None:
        """`arguments` begin another program; `patience` is a factor on how long is waited."""
        self._arguments = arguments
        self._patience = patience
        self._turn, self._state = Lock(), Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._held: bytes | None = None
        self._at_work: bytes | None = None
        self._given_up = False
        self._ended = False

    def ready(self) -> None:
        with suppress(_Died):
            self._running()

    def made_ready(self, data: bytes) -> ReadyPdf:
        def read(pipe: IO[bytes]) -> ReadyPdf:
            return wire.ready_in(pipe, data)

        return self._answer(Asked(Work.MAKE_READY, data), read, FileFault.BREAKS, JUDGE_SECONDS)

    def page_sizes(self, data: bytes) -> tuple[tuple[float, float], ...]:
        return self._answer(Asked(Work.SIZES, data), wire.sizes_in)

    def page_picture(self, data: bytes, number: int, scale: float) -> PagePicture:
        return self._answer(Asked(Work.PAGE, data, number, scale), wire.picture_in)

    def picture(self, mime_type: str, data: bytes) -> PagePicture:
        return self._answer(Asked(_PICTURES[mime_type], data), wire.picture_in)

    def forget(self, data: bytes) -> None:
        if self._at_work is data:
            self._given_up = True
            self._kill()
        elif self._held is data and self._turn.acquire(blocking=False):
            try:
                self._let_go()
            finally:
                self._turn.release()

    def end(self) -> None:
        with self._state:
            self._ended = True
        self._kill()

    def _answer(
        self,
        asked: Asked,
        read: Callable[[IO[bytes]], V],
        fault: FileFault = FileFault.NOT_SHOWN,
        seconds: float = DRAW_SECONDS,
    ) -> V:
        with self._turn:
            self._at_work, self._given_up = asked.data, False
            try:
                return self._tried(asked, read, seconds * self._patience)
            except (_Died, TimeoutError):
                raise FileRefused(fault) from None
            finally:
                self._at_work = None

    def _tried(self, asked: Asked, read: Callable[[IO[bytes]], V], seconds: float) -> V:
        process, used = self._running()
        try:
            return self._exchanged(process, asked, read, seconds)
        except _Died:
            if self._given_up or not used:
                raise
        process, _ = self._running()
        return self._exchanged(process, asked, read, seconds)

    def _running(self) -> tuple[subprocess.Popen[bytes], bool]:
        """A process, and whether it has worked before."""
        with self._state:
            if self._ended:
                raise _Died
            if self._process is not None:
                if self._process.poll() is None:
                    return self._process, True
                _close(self._process)
            self._held = None
            try:
                self._process = begun(self._arguments or command())
            except OSError:
                raise _Died from None
            return self._process, False

    def _exchanged(
        self,
        process: subprocess.Popen[bytes],
        asked: Asked,
        read: Callable[[IO[bytes]], V],
        seconds: float,
    ) -> V:
        over = Event()
        late = Timer(seconds, _too_late, (process, over))
        late.daemon = True
        late.start()
        try:
            return self._asked(process, asked, read)
        except (OSError, ValueError, Garbled):
            self._kill(process)
            if over.is_set():
                raise TimeoutError from None
            raise _Died from None
        finally:
            late.cancel()

    def _asked(
        self, process: subprocess.Popen[bytes], asked: Asked, read: Callable[[IO[bytes]], V]
    ) -> V:
        asking, answering = process.stdin, process.stdout
        if asking is None or answering is None:
            raise Garbled
        same = asked.data is self._held
        self._held = None if asked.work is Work.MAKE_READY else asked.data
        wire.ask(asking, Asked(asked.work, asked.data, asked.number, asked.scale, same))
        return read(answering)

    def _let_go(self) -> None:
        self._held = None
        process = self._process
        if process is not None and process.stdin is not None:
            with suppress(OSError, ValueError):
                wire.ask(process.stdin, Asked(Work.FORGET))

    def _kill(self, process: subprocess.Popen[bytes] | None = None) -> None:
        with self._state:
            doomed = process or self._process
            if doomed is self._process:
                self._process = self._held = None
        if doomed is None:
            return
        doomed.kill()
        with suppress(subprocess.TimeoutExpired):
            doomed.wait(_LONGEST_DYING)
        _close(doomed)


def _close(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError, ValueError):
                pipe.close()


def _too_late(process: subprocess.Popen[bytes], over: Event) -> None:
    over.set()
    process.kill()
