"""Words for environments, keys and how far the connection has come."""

from __future__ import annotations

from typing import Final, assert_never

from PySide6.QtCore import QObject

from services.domain.health_network import Environment
from services.domain.own_keys import KeyKind
from services.use_cases.addresses import HER_ID, ORGANISATION_HER_ID
from services.use_cases.health_network_status import Stage
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone


class NetworkWords(QObject):
    """In the language that is set."""

    def environment(self, environment: str) -> str:
        """Its name."""
        return {
            Environment.TEST.value: self.tr("Test, over the internet"),
            Environment.TEST_IN_HEALTH_NETWORK.value: self.tr("Test, within the health network"),
            Environment.PRODUCTION.value: self.tr("Production"),
        }.get(environment, environment)

    def about_environment(self, environment: Environment) -> str:
        """What it is for."""
        match environment:
            case Environment.TEST:
                return self.tr("To try everything with invented people. Reached from anywhere.")
            case Environment.TEST_IN_HEALTH_NETWORK:
                return self.tr(
                    "The same test, reached as production is: from the health network only."
                )
            case Environment.PRODUCTION:
                return self.tr(
                    "Real messages to real units. Reached from the health network only, with an"
                    " agreement with Norsk helsenett."
                )
            case _:
                assert_never(environment)

    def key(self, kind: KeyKind) -> str:
        """Its name."""
        return {
            KeyKind.EC_P256: self.tr("Elliptic curve P-256 (the usual one)"),
            KeyKind.EC_P384: self.tr("Elliptic curve P-384"),
            KeyKind.RSA: self.tr("RSA, 3072 bits"),
        }[kind]

    def address(self, name: str) -> str:
        """What is missing of the centre's address."""
        return {
            HER_ID: self.tr("the centre's own HER-id"),
            ORGANISATION_HER_ID: self.tr("the HER-id of the organisation around it"),
        }.get(name, name)

    def stage(self, stage: Stage) -> ChipLook:
        """How far it has come, in a word."""
        match stage:
            case Stage.NOT_SET_UP:
                return ChipLook(self.tr("not set up"), Tone.NEUTRAL, "circle")
            case Stage.KEY_MADE:
                return ChipLook(self.tr("waits for registration"), Tone.WARN, "hourglass-medium")
            case Stage.TO_BE_TRIED:
                return ChipLook(self.tr("not tried yet"), Tone.WARN, "hourglass-medium")
            case Stage.TRIED:
                return ChipLook(self.tr("tried, not in use"), Tone.INFO, "check")
            case Stage.IN_USE:
                return ChipLook(self.tr("in use"), Tone.OK, "check")
            case _:
                assert_never(stage)


NETWORK_WORDS: Final = NetworkWords()
"""The section's own."""
