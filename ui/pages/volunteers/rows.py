"""Lines of the list: for each volunteer one reason to look."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from services.domain.volunteers import OPEN_FOR_MATCHES, Stage
from services.use_cases.volunteer_search import KnownVolunteer
from services.use_cases.volunteers_list import VolunteerRow
from ui.pages.volunteers.words import WORDS, short_day
from ui.widgets.avatar import initials_of
from ui.widgets.list_rows import PersonRow
from ui.widgets.tone import Tone


class RowWords(QObject):
    """Puts volunteers into lines."""

    def line(self, row: VolunteerRow, today: date) -> PersonRow:
        reason = " · ".join((WORDS.stage(row.stage), *self._also(row, today)))
        icon, word = self._sign(row)
        return PersonRow(row.id, row.name, reason, initials_of(row.name), icon, Tone.WARN, word)

    def known(self, known: KnownVolunteer) -> PersonRow:
        """Somebody who may be the one about to be written in, and why."""
        shared = ", ".join(WORDS.alike(reason) for reason in known.alike.reasons)
        about = [str(known.birth_year)] if known.birth_year else []
        about += [known.place] if known.place else []
        about.append(WORDS.stage(known.stage))
        return PersonRow(
            known.id, known.name, " · ".join([shared, *about]), initials_of(known.name)
        )

    def _sign(self, row: VolunteerRow) -> tuple[str, str]:
        if row.wants_a_talk:
            return "chat-circle-text", self.tr("would like a talk")
        if row.stage in OPEN_FOR_MATCHES and row.lost is not None:
            return "pen-nib", WORDS.lacks(row.lost.check)
        return "", ""

    def _also(self, row: VolunteerRow, today: date) -> list[str]:
        if row.wants_a_talk:
            return [self.tr("would like a talk")]
        if row.stage is Stage.PAUSED and row.paused_until is not None:
            return [self.tr("until {day}").format(day=short_day(row.paused_until, today))]
        if row.stage in {Stage.PAUSED, Stage.ENDED}:
            return []
        if row.stage not in OPEN_FOR_MATCHES:
            return (
                [WORDS.lacks(row.missing.check)] if row.missing else [self.tr("can be made ready")]
            )
        if row.lost is not None:
            return [WORDS.lacks(row.lost.check)]
        if row.away_until is not None:
            day = short_day(row.away_until, today)
            return [self.tr("away until {day}").format(day=day)]
        return [self._room(row)]

    def _room(self, row: VolunteerRow) -> str:
        if row.stage is Stage.ACTIVE and row.live_matches:
            return self.tr("%n match(es)", "", row.live_matches)
        if row.places_left is None:
            return self.tr("room not known")
        if row.places_left == 0:
            return self.tr("no room now")
        return self.tr("room for %n", "", row.places_left)


ROW_WORDS = RowWords()
"""The page's own."""
