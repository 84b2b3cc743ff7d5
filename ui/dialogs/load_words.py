"""The words and lines for how the work is shared, wherever it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QObject

from services.domain.load import NOT_ASKED_DAYS, LoadRemark
from services.use_cases.load import AHEAD_DAYS, AdviserLoad, VolunteerLoad
from ui.languages import current_language
from ui.norwegian_text import number_text
from ui.widgets.bar_table import BarLine
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone

_LOOKS: Final = {
    LoadRemark.MORE_THAN_SAID: (Tone.WARN, "warning"),
    LoadRemark.MUCH_MORE: (Tone.WARN, "scales"),
    LoadRemark.NOT_ASKED: (Tone.INFO, "hand-waving"),
}


class LoadWords(QObject):
    """In the language that is set."""

    def remark(self, remark: LoadRemark) -> str:
        """What there is to say, in few words."""
        return {
            LoadRemark.MORE_THAN_SAID: self.tr("more than was said"),
            LoadRemark.MUCH_MORE: self.tr("much more than others"),
            LoadRemark.NOT_ASKED: self.tr("not asked for long"),
        }[remark]

    def volunteer_columns(self) -> list[tuple[str, int]]:
        """The titles, and the widths at 100 %."""
        return [
            (self.tr("Volunteer"), 0),
            (self.tr("Matches"), 100),
            (self.tr("Hours, 30 days"), 136),
            (self.tr("Supervision"), 132),
            (self.tr("Remark"), 200),
        ]

    def adviser_columns(self) -> list[tuple[str, int]]:
        """The titles, and the widths at 100 %."""
        return [
            (self.tr("Adviser"), 0),
            (self.tr("Pairs"), 100),
            (self.tr("Check-ins"), 136),
            (self.tr("Talks"), 132),
            (self.tr("Remark"), 200),
        ]

    def volunteers(self, loads: Sequence[VolunteerLoad]) -> list[BarLine]:
        """The lines, their bars in proportion to what was said is enough, or else to the most."""
        most = max((each.carried.hours for each in loads), default=Decimal(0))
        return [self._volunteer(each, most) for each in loads]

    def advisers(self, loads: Sequence[AdviserLoad]) -> list[BarLine]:
        """The lines, their bars in proportion to the most."""
        pairs = max((each.pairs for each in loads), default=0)
        check_ins = max((each.check_ins for each in loads), default=0)
        talks = max((each.talks for each in loads), default=0)
        return [
            BarLine(
                each.id,
                (each.name, str(each.pairs), str(each.check_ins), str(each.talks)),
                (
                    None,
                    each.pairs / max(pairs, 1),
                    each.check_ins / max(check_ins, 1),
                    each.talks / max(talks, 1),
                ),
                self._chip(LoadRemark.MUCH_MORE) if each.much else None,
            )
            for each in loads
        ]

    def rules(self) -> list[str]:
        """The rules behind the remarks, written out."""
        return [
            self.tr("Hours are those logged in the last 30 days of what she said a month may be."),
            self.tr(
                "More than was said: more people or more hours than the volunteer has said. Much "
                "more than others: over twice what is usual, the middle of those who gave any."
            ),
            self.tr(
                "Not asked for long: has room and no match, and nobody has asked in {days} days."
            ).format(days=NOT_ASKED_DAYS),
            self.tr(
                "Check-ins are those that are late or due within {days} days, "
                "talks those asked for and not held."
            ).format(days=AHEAD_DAYS),
        ]

    def _volunteer(self, load: VolunteerLoad, most: Decimal) -> BarLine:
        carried = load.carried
        hours = number_text(carried.hours, current_language())
        matches = str(carried.live_matches)
        share, full = None, carried.hours_said or most
        if carried.capacity is not None:
            matches = self.tr("{number} of {most}").format(
                number=carried.live_matches, most=carried.capacity
            )
            share = carried.live_matches / max(carried.capacity, 1)
        if carried.hours_said is not None:
            said = number_text(carried.hours_said, current_language())
            hours = self.tr("{number} of {most}").format(number=hours, most=said)
        return BarLine(
            load.id,
            (load.name, matches, hours, self._supervised(load)),
            (None, share, float(carried.hours / full) if full else 0.0, None),
            self._chip(load.remark) if load.remark else None,
        )

    def _supervised(self, load: VolunteerLoad) -> str:
        if load.supervised_days is None:
            return self.tr("none noted")
        if not load.supervised_days:
            return self.tr("today")
        return self.tr("%n day(s) ago", "", load.supervised_days)

    def _chip(self, remark: LoadRemark) -> ChipLook:
        tone, icon = _LOOKS[remark]
        return ChipLook(self.remark(remark), tone, icon)


LOAD_WORDS: Final = LoadWords()
"""The app's own."""
