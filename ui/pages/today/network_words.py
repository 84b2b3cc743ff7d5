"""What Today says when messages do not get through the health network: calmly, and with what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, assert_never

from PySide6.QtCore import QObject

from services.use_cases.line_standing import LineStanding, Standstill, Waiting
from ui.languages import current_language
from ui.norwegian_text import moment_text
from ui.transport_words import TRANSPORT_WORDS


@dataclass(frozen=True, slots=True)
class StandstillWords:
    """What does not work, why and since when, what waits because of it, and what to do."""

    title: str
    why: str
    waiting: str
    remedy: str

    @property
    def spoken(self) -> str:
        """All of it, for who can't see it."""
        return " ".join(filter(None, (f"{self.title}.", self.why, self.waiting, self.remedy)))


class NetworkLineWords(QObject):
    """In the language that is set."""

    def of(self, standing: LineStanding, today: date, *, may_mend: bool) -> StandstillWords:
        """`may_mend`: the reader has the right to see to it."""
        call = self.tr("Call the unit about what is urgent.") if standing.waiting.urgent else ""
        remedy = self._remedy(standing) if may_mend else self._ask(standing)
        return StandstillWords(
            self._title(standing.why),
            self._why(standing, today),
            self._waiting(standing, today),
            " ".join(filter(None, (call, remedy))),
        )

    def action(self, standing: LineStanding, *, may_mend: bool) -> str:
        """What the button says."""
        if not may_mend:
            return self.tr("See the messages")
        return (
            self.tr("See the address")
            if leads_to_address(standing)
            else self.tr("See the connection")
        )

    def _title(self, why: Standstill) -> str:
        match why:
            case Standstill.TROUBLE:
                return self.tr("Messages do not get through the health network")
            case Standstill.STUCK:
                return self.tr("Messages to the health network are not taken")
            case Standstill.ADDRESS_CHANGED:
                return self.tr("The HER-id was changed, and no messages go or come")
            case Standstill.SWITCHED_OFF:
                return self.tr("The health network is switched off, and messages wait")
            case _:
                assert_never(why)

    def _why(self, standing: LineStanding, today: date) -> str:
        since = self._moment(standing.since, today)
        match standing.why:
            case Standstill.TROUBLE:
                told = TRANSPORT_WORDS.of(standing.cause).sentence
                return " ".join((told, self.tr("Since {when}.").format(when=since)))
            case Standstill.STUCK:
                return TRANSPORT_WORDS.of(standing.cause).sentence
            case Standstill.ADDRESS_CHANGED:
                return self._changed(standing).format(
                    old=standing.tried_for, new=standing.her_id, when=since
                )
            case Standstill.SWITCHED_OFF:
                return ""
            case _:
                assert_never(standing.why)

    def _changed(self, standing: LineStanding) -> str:
        if not standing.her_id:
            return self.tr("The HER-id {old} was taken away {when}.")
        if not standing.tried_for:
            return self.tr("The connection is not tried for {new}.")
        return self.tr("From {old} to {new}, {when}.")

    def _waiting(self, standing: LineStanding, today: date) -> str:
        waiting = standing.waiting
        if not waiting:
            return self.tr("Nothing waits to leave, but nothing new comes in.")
        parts = [self._letters(waiting, today)] if waiting.letters else []
        if waiting.receipts:
            parts.append(self.tr("%n receipt(s) wait too.", "", waiting.receipts))
        return " ".join(parts)

    def _letters(self, waiting: Waiting, today: date) -> str:
        told = self.tr("%n message(s) wait", "", waiting.letters)
        if waiting.oldest is not None:
            first = self.tr("the first from {when}")
            told = f"{told}, {first.format(when=self._moment(waiting.oldest, today))}"
        urgent = self.tr("%n of them urgent", "", waiting.urgent)
        return f"{told}; {urgent}." if waiting.urgent else f"{told}."

    def _remedy(self, standing: LineStanding) -> str:
        match standing.why:
            case Standstill.TROUBLE | Standstill.STUCK:
                return TRANSPORT_WORDS.of(standing.cause).remedy
            case Standstill.ADDRESS_CHANGED if not standing.her_id:
                return self.tr("Write the HER-id again. Nothing is lost.")
            case Standstill.ADDRESS_CHANGED:
                return self.tr(
                    "Try the connection with the new one, or put the old one back. Nothing is lost,"
                    " and nothing leaves before."
                )
            case Standstill.SWITCHED_OFF:
                return self.tr("Switch it on again. Nothing is lost.")
            case _:
                assert_never(standing.why)

    def _ask(self, standing: LineStanding) -> str:
        if standing.why is Standstill.TROUBLE and TRANSPORT_WORDS.passes(standing.cause):
            return self._remedy(standing)
        return self.tr("Tell whoever looks after Medvandrer here. Nothing is lost.")

    def _moment(self, moment: datetime | None, today: date) -> str:
        return moment_text(moment, today, current_language()) if moment else ""


def leads_to_address(standing: LineStanding) -> bool:
    """Whether it is mended where the centre's address is written, not where the connection is."""
    no_number = standing.why is Standstill.ADDRESS_CHANGED and not standing.her_id
    return no_number or standing.cause == "not_a_her_id"


NETWORK_LINE_WORDS: Final = NetworkLineWords()
"""The page's own."""
