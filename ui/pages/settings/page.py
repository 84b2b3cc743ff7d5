"""The settings: sections at the left, one of them at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from ui.navigation import Place
from ui.page import Page
from ui.pages.settings.about import AboutSection
from ui.pages.settings.accounts import AccountsSection
from ui.pages.settings.address import AddressSection
from ui.pages.settings.appearance import AppearanceSection
from ui.pages.settings.asked import AskedSection
from ui.pages.settings.backups import BackupSection
from ui.pages.settings.care import CareSection
from ui.pages.settings.health_network import HealthNetworkSection
from ui.pages.settings.language import LanguageSection
from ui.pages.settings.life_areas import LifeAreasSection
from ui.pages.settings.match_rules import MatchRulesSection
from ui.pages.settings.own_account import OwnAccountSection
from ui.pages.settings.seal import SealSection
from ui.pages.settings.section import Section
from ui.pages.settings.templates import TemplatesSection
from ui.pages.settings.units import UnitsSection
from ui.pages.settings.weights import WeightsSection
from ui.theme import px, theme
from ui.widgets.card import Rule
from ui.widgets.grouped_rows import GroupedDelegate, GroupedRow
from ui.widgets.label import Label
from ui.widgets.paint import text_width
from ui.widgets.row_list import RowList
from ui.workspace import Workspace

LIST_WIDTH = 232
AROUND_WORD = 8 + 12 + 8 + 12 + 8 + 12
"""What a row has besides its icon and its word, with room for the scroll bar at right."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A section: its key, icon, what makes it, and the rights of which one is enough (none: all)."""

    key: str
    icon: str
    make: Callable[[Workspace], Section]
    rights: frozenset[Right] = frozenset()


ENTRIES = (
    Entry("accounts", "identification-badge", AccountsSection, frozenset({Right.MANAGE_ACCOUNTS})),
    Entry("address", "map-pin", AddressSection, frozenset({Right.CHANGE_SETTINGS})),
    Entry("life_areas", "squares-four", LifeAreasSection, frozenset({Right.CHANGE_SETTINGS})),
    Entry("backup", "hard-drives", BackupSection, frozenset({Right.BACK_UP, Right.RESTORE})),
    Entry("asked", "checks", AskedSection, frozenset({Right.CHANGE_SETTINGS, Right.MATCH})),
    Entry("care", "heart", CareSection, frozenset({Right.CHANGE_SETTINGS})),
    Entry("match_rules", "handshake", MatchRulesSection, frozenset({Right.CHANGE_SETTINGS})),
    Entry("weights", "scales", WeightsSection, frozenset({Right.CHANGE_SETTINGS, Right.MATCH})),
    Entry("templates", "file-text", TemplatesSection, frozenset({Right.WRITE_TEMPLATES})),
    Entry("units", "share-network", UnitsSection, frozenset({Right.SEE_UNITS})),
    Entry("health_network", "flow-arrow", HealthNetworkSection, frozenset({Right.CHANGE_SETTINGS})),
    Entry("seal", "lock-key", SealSection, frozenset({Right.CHANGE_SETTINGS, Right.SEE_UNITS})),
    Entry("own", "key", OwnAccountSection),
    Entry("appearance", "palette", AppearanceSection),
    Entry("language", "translate", LanguageSection),
    Entry("about", "info", AboutSection),
)

GROUPS = (
    ("accounts", "address", "life_areas", "backup"),
    ("asked", "care", "match_rules", "weights"),
    ("templates", "units", "health_network", "seal"),
    ("own", "appearance", "language", "about"),
)
"""What stands together in the list, in the order of `ENTRIES`."""


class SettingsPage(Page):
    """A section is made when it is first shown. `Place.tab` names one, `Place.subject_id` what in it."""

    name: ClassVar[str] = "settings"
    listens_to: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.ACCOUNTS,
            Kind.SETTINGS,
            Kind.UNITS,
            Kind.JOURNAL,
            Kind.CENTRE,
            Kind.ASSIGNMENTS,
            Kind.WAYS,
        }
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        actor = workspace.actor
        self._entries = {
            entry.key: entry
            for entry in ENTRIES
            if not entry.rights or any(actor.may(right) for right in entry.rights)
        }
        self._sections: dict[str, Section] = {}
        self._heading = Label("", "h2")
        self.list = RowList("", GroupedDelegate())
        self._right = QStackedWidget()
        self._pane = QWidget()
        self._lay_out()
        self.list.chosen.connect(self.show_section)
        self.retranslate()
        self.list.choose(next(iter(self._entries)))

    @property
    def section(self) -> Section | None:
        """What is shown now."""
        return self._sections.get(self.list.current_id())

    def show_place(self, place: Place) -> None:
        if place.tab in self._entries:
            self.list.choose(place.tab)
            self.show_section(place.tab)
            if place.subject_id and self.section is not None:
                self.section.open_subject(place.subject_id)

    def reload(self) -> None:
        self.show_section(self.list.current_id())

    def show_section(self, key: str) -> None:
        """Turn to a section and let it ask again."""
        if key not in self._entries:
            return
        if key not in self._sections:
            self._sections[key] = self._entries[key].make(self.workspace)
            self._right.addWidget(self._sections[key])
        self._right.setCurrentWidget(self._sections[key])
        self._sections[key].load()

    def new_here(self) -> None:
        if self.section is not None:
            self.section.new_here()

    def find_here(self) -> None:
        if isinstance(self.section, UnitsSection):
            self.section.find_field.setFocus()
        else:
            self.list.setFocus()

    def save_here(self) -> None:
        if self.section is not None:
            self.section.save_here()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes between."""
        return (self.list, *(() if self.section is None else (self.section.page_scroll,)))

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Settings"))
        self.list.setAccessibleName(self.tr("Settings"))
        kept = self.list.current_id()
        self.list.set_rows(self._rows())
        self._measure()
        # Sections take their words when they are made: make them anew.
        for section in self._sections.values():
            self._right.removeWidget(section)
            section.hide()
            section.deleteLater()
        self._sections.clear()
        if kept:
            self.list.choose(kept)
            self.show_section(kept)

    def _rows(self) -> list[GroupedRow]:
        """Every section under its group's heading; a group without sections has none."""
        words = self._words()
        rows: list[GroupedRow] = []
        for heading, keys in zip(self._headings(), GROUPS, strict=True):
            seen = [key for key in keys if key in self._entries]
            heads = [heading, *("" for _ in seen[1:])]
            rows.extend(
                GroupedRow(key, words[key], self._entries[key].icon, heading=head)
                for key, head in zip(seen, heads, strict=False)
            )
        return rows

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("The centre"),
            self.tr("Matching and care"),
            self.tr("Messages to units"),
            self.tr("You and the app"),
        )

    def _words(self) -> dict[str, str]:
        return {
            "accounts": self.tr("Accounts and roles"),
            "own": self.tr("My account"),
            "life_areas": self.tr("Life areas"),
            "asked": self.tr("Assignments and requirements"),
            "care": self.tr("Care"),
            "match_rules": self.tr("Questions and check-ins"),
            "weights": self.tr("Matching"),
            "templates": self.tr("Message templates"),
            "address": self.tr("The centre's address"),
            "units": self.tr("Units and exchange"),
            "health_network": self.tr("The health network"),
            "seal": self.tr("Our seal"),
            "backup": self.tr("Backup"),
            "appearance": self.tr("Appearance"),
            "language": self.tr("Language"),
            "about": self.tr("About Medvandrer"),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 16, 0, 8)
        column.setSpacing(12)
        heading = QHBoxLayout()
        heading.setContentsMargins(16, 0, 16, 0)
        heading.addWidget(self._heading)
        column.addLayout(heading)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._pane)
        row.addWidget(Rule(upright=True))
        row.addWidget(self._right, 1)
        theme().changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        """As wide as its longest word while that leaves room for the section beside it."""
        scale = max(1.0, theme().text_scale)
        face = theme().font("strong")
        words = max(text_width(word, face) for word in self._words().values())
        whole = round(words) + px("icon.control") + AROUND_WORD
        least = round(LIST_WIDTH * min(scale, 1.25))
        self._pane.setFixedWidth(min(max(whole, least), round(LIST_WIDTH * 1.5)))


def make_page(workspace: Workspace) -> Page:
    """The settings page."""
    return SettingsPage(workspace)
