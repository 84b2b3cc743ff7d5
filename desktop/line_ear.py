"""Hears for one line how it does, and has what lasts kept, so that Today can tell of it."""

from __future__ import annotations

from collections.abc import Callable

from services.delivery.store_calls import StoreCalls
from services.domain.errors import Refused
from services.domain.line_trouble import Hearing
from services.domain.ways import Way
from services.ports import Clock
from services.use_cases.line_trouble import NoteTrouble, note_line_works, note_trouble


class LineEar:
    """For one line, on its courier's thread. A hiccup is heard and never written down.

    `calls_for_a_person` is called once when trouble is told by which something urgent waits, `failed` with
    what nobody expects.
    """

    def __init__(
        self,
        store: StoreCalls,
        clock: Clock,
        way: Way,
        calls_for_a_person: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._way = way
        self._calls_for_a_person = calls_for_a_person
        self._failed = failed
        self._hearing = Hearing()
        self._told = ""
        self._clear = False

    def hear(self, cause: str) -> None:
        """An answer ("") or trouble. A store that refuses is asked again the next time."""
        try:
            self._heard(cause)
        except Refused:
            return
        except Exception as error:  # noqa: BLE001 what is told of a line must not end the line
            self._failed(error)

    def _heard(self, cause: str) -> None:
        now = self._clock.now()
        self._hearing = self._hearing.and_then(cause, now)
        if not cause:
            self._works()
        elif self._hearing.lasts and self._told != cause:
            self._clear = False
            noted = NoteTrouble(self._way, cause, self._hearing.since or now)
            outcome = self._store.run(note_trouble, noted).value
            self._told = cause if outcome.told else ""
            if outcome.calls:
                self._calls_for_a_person()

    def _works(self) -> None:
        """One from an earlier session may be kept still, so the first answer is noted too."""
        if not self._clear:
            self._store.run(note_line_works, self._way)
            self._told, self._clear = "", True
