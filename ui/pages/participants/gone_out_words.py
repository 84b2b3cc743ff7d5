"""What has gone out about a participant, in words for the table and the paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from services.domain.consent import InformationKind
from services.domain.messages import MessageState
from services.use_cases.gone_out import GoneOut
from ui.languages import current_language
from ui.norwegian_text import day_text, moment_text, wall_clock
from ui.pages.participants.words import WORDS
from ui.printed_pages import LONG_AGO
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone

_WIDTHS: Final = (15, 21, 25, 26, 13)
"""Of the paper's width, in hundredths: no word of a kind is cut in two."""


@dataclass(frozen=True, slots=True)
class GoneOutRow:
    """A line of the table. `conversation_id` is what it opens, `under` the consent in all its words."""

    id: str
    conversation_id: str
    when: str
    unit: str
    what: str
    kinds: str
    consent: str
    under: str
    way: ChipLook

    def spoken(self) -> str:
        parts = (self.when, self.unit, self.what, self.kinds, self.under, self.way.text)
        return ", ".join(part for part in parts if part)


class GoneOutWords(QObject):
    """In the language that is set."""

    def row(self, gone: GoneOut, today: date) -> GoneOutRow:
        """One message that left."""
        return GoneOutRow(
            gone.message_id,
            gone.conversation_id,
            self._when(gone, today),
            gone.unit_name,
            gone.theme,
            ", ".join(map(self._kind, gone.kinds)),
            self._consent(gone, today),
            self._under(gone, today),
            self._way(gone),
        )

    def document(self, name: str, rows: Sequence[GoneOutRow], today: date) -> QTextDocument:
        """The list for the participant, on paper."""
        title = self.tr("What has gone out about {name}").format(name=name)
        printed = self.tr("Printed {day}.").format(
            day=day_text(today, current_language(), LONG_AGO)
        )
        heads = (self.tr("When"), self.tr("To whom"), self.tr("Which kinds"), self.tr("Consent"),
                 self.tr("How far"))  # fmt: skip
        head = "".join(
            f"<th align='left' width='{wide}%'>{escape(each)}</th>"
            for each, wide in zip(heads, _WIDTHS, strict=True)
        )
        lines = "".join(self._line(row) for row in rows)
        words = self.tr("Nothing has gone out.")
        nothing = f"<p>{escape(words)}</p>"
        made = QTextDocument()
        table = (
            f"<table cellspacing='0' cellpadding='4' width='100%'><tr>{head}</tr>{lines}</table>"
        )
        made.setHtml(
            f"<h2>{escape(title)}</h2><p>{escape(printed)}</p>{table if rows else nothing}"
        )
        return made

    def _line(self, row: GoneOutRow) -> str:
        to_whom = f"{row.unit}: {row.what}" if row.what else row.unit
        cells = (row.when, to_whom, row.kinds, row.under, row.way.text)
        return "<tr>" + "".join(f"<td valign='top'>{escape(cell)}</td>" for cell in cells) + "</tr>"

    def _when(self, gone: GoneOut, today: date) -> str:
        if gone.sent_at is None:
            return self.tr("may have left")
        return moment_text(gone.sent_at, today, current_language())

    def _kind(self, kind: str) -> str:
        return self.tr("text") if kind == "text" else WORDS.kind(InformationKind(kind))

    def _consent(self, gone: GoneOut, today: date) -> str:
        """The one thing to know about it, in few words."""
        if gone.consent_withdrawn_at is not None:
            day = self._local(gone.consent_withdrawn_at, today)
            return self.tr("withdrawn {day}").format(day=day)
        if gone.consent_valid_until is None:
            return self.tr("none is noted")
        return self.tr("until {day}").format(day=self._day(gone.consent_valid_until, today))

    def _under(self, gone: GoneOut, today: date) -> str:
        if gone.consent_given_on is None or gone.consent_valid_until is None:
            return self.tr("none is noted")
        words = self.tr("of {given}, until {until}").format(
            given=self._day(gone.consent_given_on, today),
            until=self._day(gone.consent_valid_until, today),
        )
        if gone.consent_withdrawn_at is None:
            return words
        day = self._local(gone.consent_withdrawn_at, today)
        return self.tr("{consent}, withdrawn {day}").format(consent=words, day=day)

    def _way(self, gone: GoneOut) -> ChipLook:
        """As far as the unit has said."""
        if gone.understood_at is not None:
            return ChipLook(self.tr("understood"), Tone.OK, "checks")
        if gone.state is MessageState.ANSWERED:
            return ChipLook(self.tr("answered"), Tone.OK, "checks")
        if gone.receipt_at is not None:
            return ChipLook(self.tr("received"), Tone.INFO, "check")
        if gone.state is MessageState.REJECTED:
            return ChipLook(self.tr("rejected"), Tone.DANGER, "warning-circle")
        if gone.sent_at is None:
            return ChipLook(self.tr("not known"), Tone.NEUTRAL, "question")
        return ChipLook(self.tr("sent"), Tone.NEUTRAL, "paper-plane-tilt")

    def _day(self, day: date, today: date) -> str:
        return day_text(day, current_language(), today)

    def _local(self, moment: datetime, today: date) -> str:
        return self._day(wall_clock(moment).date(), today)


GONE_OUT_WORDS = GoneOutWords()
"""The page's own."""
