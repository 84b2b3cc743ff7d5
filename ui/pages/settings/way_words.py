"""How a unit is reached, and what is missing for that, in words."""

from __future__ import annotations

from typing import Final, assert_never

from PySide6.QtCore import QObject

from services.domain.ways import Lack, Way
from services.use_cases.units import UnitRow
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone

_FOR_A_FILE: Final = (Lack.OUR_SEAL, Lack.UNIT_CERTIFICATE)


class WayWords(QObject):
    """A chip for the list and a sentence for the sheet."""

    def chip(self, row: UnitRow) -> ChipLook:
        """The way, or that there is none yet."""
        unit = row.unit
        if not unit.active:
            return ChipLook(self.tr("closed"), Tone.NEUTRAL)
        match row.way:
            case Way.PRACTICE if unit.practice:
                return ChipLook(self.tr("practice unit"), Tone.INFO, "compass")
            case Way.PRACTICE:
                return ChipLook(self.tr("played here"), Tone.INFO, "compass")
            case Way.HELSENETT:
                tone = Tone.WARN if row.lacks else Tone.OK
                return ChipLook(self.tr("health network"), tone, "share-network")
            case Way.FILE:
                return ChipLook(self.tr("sealed file"), Tone.OK, "lock-key")
            case None if unit.takes_messages or unit.her_id or unit.file_only:
                return ChipLook(self.tr("no way yet"), Tone.WARN, "cloud-slash")
            case None:
                return ChipLook(self.tr("by phone or letter"), Tone.OUTLINE, "phone")
            case _:
                assert_never(row.way)

    def sentence(self, row: UnitRow) -> str:
        """The same in full, with what is missing."""
        lacking = self._lacking(row.lacks)
        if not row.unit.active:
            return self.tr("The unit is closed. No message goes to it.")
        match row.way:
            case Way.PRACTICE if row.unit.practice:
                return self.tr("Lives on this machine. What is written to it never leaves it.")
            case Way.PRACTICE:
                return self.tr(
                    "All is invented here, so the practice unit plays this unit. Nothing leaves the"
                    " machine."
                )
            case Way.HELSENETT:
                told = self.tr("Messages go by the health network.")
                return f"{told} {lacking}".strip()
            case Way.FILE:
                return self.tr("Messages go as sealed files that somebody hands over.")
            case None:
                told = self.tr("No message reaches it from here yet.")
                return f"{told} {lacking}".strip()
            case _:
                assert_never(row.way)

    def _lacking(self, lacks: tuple[Lack, ...]) -> str:
        network = [self._lack(lack) for lack in lacks if lack not in _FOR_A_FILE]
        file = [self._lack(lack) for lack in lacks if lack in _FOR_A_FILE]
        told = []
        if network:
            words = self.tr("For the health network is missing: {what}.")
            told.append(words.format(what=", ".join(network)))
        if file:
            words = self.tr("For a sealed file is missing: {what}.")
            told.append(words.format(what=", ".join(file)))
        return " ".join(told)

    def _lack(self, lack: Lack) -> str:
        match lack:
            case Lack.HER_ID:
                return self.tr("its HER-id")
            case Lack.TAKES_MESSAGES:
                return self.tr("that it takes electronic messages")
            case Lack.ORGANISATION_HER_ID:
                return self.tr("the HER-id of its organisation")
            case Lack.OUR_CONNECTION:
                return self.tr("our own connection")
            case Lack.OUR_SEAL:
                return self.tr("our own seal, made under «Our seal»")
            case Lack.UNIT_CERTIFICATE:
                return self.tr("a certificate of the unit's")
            case _:
                assert_never(lack)


WAYS = WayWords()
"""The page's own."""
