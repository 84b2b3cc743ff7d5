"""Lines of the list: for each participant one reason to look."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from services.domain.participants import Phase
from services.use_cases.participants_list import ParticipantRow
from services.use_cases.person_search import KnownAlready
from ui.languages import current_language
from ui.norwegian_text import span_text
from ui.pages.participants.words import WORDS
from ui.widgets.avatar import initials_of
from ui.widgets.list_rows import PersonRow

_AWAY = frozenset({Phase.IN_TREATMENT, Phase.IN_PRISON})


class RowWords(QObject):
    """Puts participants into lines."""

    def line(self, row: ParticipantRow, today: date) -> PersonRow:
        return PersonRow(
            row.id,
            row.name,
            self._reason(row, today),
            initials_of(row.name),
            "link-break" if row.gap else "",
            icon_word=self.tr("gap in a transition") if row.gap else "",
            short=self._short(row, today),
        )

    def known(self, known: KnownAlready) -> PersonRow:
        """Somebody who may be the one about to be taken in, and why."""
        shared = ", ".join(WORDS.alike(reason) for reason in known.alike.reasons)
        about = [str(known.birth_year)] if known.birth_year else []
        about += [known.place] if known.place else []
        about += [self.tr("closed")] if known.closed else []
        reason = " · ".join([shared, *about])
        return PersonRow(known.id, known.name, reason, initials_of(known.name))

    def waiting(self, since: date, today: date) -> str:
        if since >= today:
            return self.tr("Waiting for a volunteer")
        span = span_text((today - since).days, current_language())
        return self.tr("Waiting for a volunteer · {span}").format(span=span)

    def _short(self, row: ParticipantRow, today: date) -> str:
        if not self._waits(row) or row.waiting_since is None or row.waiting_since >= today:
            return ""
        span = span_text((today - row.waiting_since).days, current_language())
        return self.tr("Waiting · {span}").format(span=span)

    def _waits(self, row: ParticipantRow) -> bool:
        walks = bool(row.volunteer_name) or row.closed or row.phase in _AWAY
        return not walks and row.wants_volunteer and row.waiting_since is not None

    def _reason(self, row: ParticipantRow, today: date) -> str:
        if row.closed:
            return self.tr("Closed")
        if row.phase in _AWAY:
            where = row.unit_name if row.phase is Phase.IN_TREATMENT else row.place
            return " · ".join(part for part in (WORDS.phase(row.phase), where) if part)
        if row.volunteer_name:
            return self.tr("Walks with {name}").format(name=row.volunteer_name)
        if self._waits(row) and row.waiting_since is not None:
            return self.waiting(row.waiting_since, today)
        return " · ".join(part for part in (WORDS.phase(row.phase), row.place) if part)


ROW_WORDS = RowWords()
"""The page's own."""
