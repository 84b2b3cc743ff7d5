"""Surprises go to one report on this machine, without personal data: types and places, no values."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from types import TracebackType


class CrashReports:
    """Writes one file per surprise into `folder`, and lets the window say so."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.on_report: Callable[[Path | None], None] = lambda _path: None

    def install(self) -> None:
        """Catch what nobody else catches, on every thread."""
        sys.excepthook = self._hook
        threading.excepthook = lambda hook: self.report(hook.exc_value) if hook.exc_value else None

    def report(self, error: BaseException) -> None:
        """Write the report and tell; never raises."""
        self.on_report(self._write(error))

    def _hook(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.exit(130)
        self.report(error)

    def _write(self, error: BaseException) -> Path | None:
        # Needed once something has gone wrong, not before the first paint.
        from datetime import UTC, datetime

        moment = datetime.now(UTC)
        path = self._folder / f"crash-{moment:%Y%m%dT%H%M%S%f}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(describe(error, moment), encoding="utf-8")
        except OSError:
            return None
        return path


def describe(error: BaseException, moment: datetime) -> str:
    """The report: versions, the chain of exception types, and for each frame file, line and function."""
    import platform
    import traceback

    lines = [
        f"Medvandrer crash report {moment.isoformat(timespec='seconds')}",
        f"Python {platform.python_version()} on {platform.system()} {platform.release()}",
    ]
    current: BaseException | None = error
    while current is not None:
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(current.__traceback__)
        ]
        current = current.__cause__ or (
            None if current.__suppress_context__ else current.__context__
        )
    return "\n".join(lines) + "\n"
