"""The rows of list panes: what each shows, and what a screen reader says of it."""

from dataclasses import dataclass

from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in a list: initials, name, one reason, and a sign with its word.

    `short` is the reason in fewer words, for a list too narrow for all of them.
    """

    id: str
    title: str
    reason: str = ""
    initials: str = ""
    icon: str = ""
    icon_tone: Tone = Tone.DANGER
    icon_word: str = ""
    short: str = ""

    def spoken(self) -> str:
        return ", ".join(part for part in (self.title, self.reason, self.icon_word) if part)


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A conversation in a list: with whom, about what, when, its state and whose it is as chips."""

    id: str
    title: str
    reason: str = ""
    when: str = ""
    chip: ChipLook | None = None
    owner: ChipLook | None = None

    def spoken(self) -> str:
        chips = (chip.text for chip in (self.chip, self.owner) if chip)
        parts = (self.title, self.reason, self.when, *chips)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Someone who waits: for what, how long, and a note with an icon."""

    id: str
    title: str
    reason: str = ""
    waited: str = ""
    note: str = ""
    note_icon: str = "calendar-blank"
    note_tone: Tone = Tone.NEUTRAL

    def spoken(self) -> str:
        return ", ".join(part for part in (self.title, self.reason, self.waited, self.note) if part)


@dataclass(frozen=True, slots=True)
class PlainRow:
    """A heading one can choose, with an icon and a number at its right."""

    id: str
    title: str
    icon: str = ""
    count: str = ""
    tone: Tone = Tone.NEUTRAL

    def spoken(self) -> str:
        return f"{self.title}, {self.count}" if self.count else self.title
