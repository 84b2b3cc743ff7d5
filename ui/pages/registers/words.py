"""The words of the import: kinds of register, verdicts, and why a column was taken for a field."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from services.formats.registers import ColumnMatch, Kind, Table
from services.formats.registers.kinds import LEFT_OUT
from ui.languages import current_language
from ui.pages.registers.review import RowVerdict
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone

ICONS: Final = {
    RowVerdict.NEW: "plus",
    RowVerdict.SAME: "equals",
    RowVerdict.PROBABLY: "users",
    RowVerdict.DECIDE: "question",
    RowVerdict.WAITS: "hourglass-medium",
    RowVerdict.REFUSED: "x",
    RowVerdict.LEFT_OUT: "minus-circle",
}
TONES: Final = {
    RowVerdict.NEW: Tone.OK,
    RowVerdict.SAME: Tone.INFO,
    RowVerdict.PROBABLY: Tone.WARN,
    RowVerdict.DECIDE: Tone.WARN,
    RowVerdict.WAITS: Tone.NEUTRAL,
    RowVerdict.REFUSED: Tone.DANGER,
    RowVerdict.LEFT_OUT: Tone.NEUTRAL,
}


def message_language() -> str:
    """The language of the registers' own sentences, which are in bokmål and English."""
    return "en" if current_language() == "en" else "nb"


class RegisterWords(QObject):
    """Looked up when shown, so that they follow the language."""

    def kind(self, kind: Kind | None) -> str:
        """What a table holds, in one word."""
        match kind:
            case Kind.VOLUNTEERS:
                return self.tr("Volunteers")
            case Kind.PARTICIPANTS:
                return self.tr("Participants")
            case Kind.ACTIVITIES:
                return self.tr("Activities")
            case Kind.OFFERS:
                return self.tr("Offers")
            case Kind.UNITS:
                return self.tr("TSB units")
            case None:
                return self.tr("Not known yet")

    def bring_in(self, kind: Kind | None) -> str:
        """The page's title."""
        match kind:
            case Kind.VOLUNTEERS:
                return self.tr("Bring in volunteers")
            case Kind.PARTICIPANTS:
                return self.tr("Bring in participants")
            case Kind.ACTIVITIES:
                return self.tr("Bring in activities")
            case Kind.OFFERS:
                return self.tr("Bring in offers")
            case Kind.UNITS:
                return self.tr("Bring in TSB units")
            case None:
                return self.tr("Bring in spreadsheets")

    def verdict(self, verdict: RowVerdict) -> str:
        """A verdict as a heading."""
        match verdict:
            case RowVerdict.NEW:
                return self.tr("New")
            case RowVerdict.SAME:
                return self.tr("Same as before")
            case RowVerdict.PROBABLY:
                return self.tr("Probably the same")
            case RowVerdict.DECIDE:
                return self.tr("To be decided")
            case RowVerdict.WAITS:
                return self.tr("Waits for a person")
            case RowVerdict.REFUSED:
                return self.tr("Refused")
            case RowVerdict.LEFT_OUT:
                return self.tr("Left out")

    def chip(self, verdict: RowVerdict) -> ChipLook:
        """A verdict as a chip."""
        word = self.verdict(verdict)
        return ChipLook(word[:1].lower() + word[1:], TONES[verdict], ICONS[verdict])

    def table(self, table: Table) -> str:
        """Where a table stands."""
        if table.sheet and table.sheet != table.file:
            return self.tr("{file} · sheet «{sheet}»").format(file=table.file, sheet=table.sheet)
        return table.file

    def offered(self, why: str) -> str:
        """Why a table is not brought in by itself."""
        reasons = {
            "few_columns": self.tr("Few columns are known. Tick it to bring it in."),
            "old_sheet": self.tr("Looks like an old sheet. Tick it to bring it in."),
            "hidden_sheet": self.tr("The sheet is hidden. Tick it to bring it in."),
            "unknown_kind": self.tr("Choose what the rows are about."),
        }
        return reasons.get(why, "")

    def why(self, match: ColumnMatch) -> str:
        """Why a column was taken for its field, or was not."""
        if match.field in LEFT_OUT:
            return self.left_out(match.field or "")
        reasons = {
            "exact": self.tr("Known heading"),
            "group": self.tr("Known under its group"),
            "close": self.tr("Spelt almost like a known heading"),
            "content": self.tr("By what stands in it"),
            "unknown": self.tr("Unknown heading: is not brought in"),
            "repeated": self.tr("Another column holds the same: is not brought in"),
            "empty": self.tr("No heading: is not brought in"),
        }
        chosen = self.tr("You chose this") if match.field else self.tr("Is not brought in")
        return reasons.get(match.why, chosen)

    def left_out(self, field: str) -> str:
        """Why a known column never becomes part of a record."""
        if field == "national_id":
            return self.tr("National ids are never stored")
        return self.tr("Follows from the year of birth, and is not stored")


REGISTER_WORDS: Final = RegisterWords()
"""The app's own; words are looked up when they are shown."""
