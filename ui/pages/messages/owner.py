"""Whom a conversation is with: in words, as a chip in the list, and as the button that gives it away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from services.use_cases.conversation_owner import Colleague, Owner
from ui.widgets.paint import ChipLook
from ui.widgets.plain_words import in_button
from ui.widgets.tone import Tone


class OwnerWords(QObject):
    """In the language that is set."""

    def chip(self, owner: Owner | None) -> ChipLook | None:
        """A short sign in the list; nothing while it is with nobody."""
        if owner is None:
            return None
        tone = Tone.INFO if owner.mine else Tone.OUTLINE
        return ChipLook(self._short(owner), tone, "user")

    def button(self, owner: Owner | None) -> str:
        """In the head of the thread."""
        if owner is None:
            return self.tr("With nobody yet")
        return self.tr("You") if owner.own else self._short(owner)

    def sentence(self, owner: Owner | None) -> str:
        """All of it, read aloud and as a tip."""
        if owner is None:
            return self.tr("The conversation is with nobody. Give it to somebody.")
        if owner.for_another:
            words = self.tr("The conversation is with {name}, who is away. You stand in.")
            return words.format(name=owner.name)
        if owner.stand_in:
            words = self.tr("The conversation is with {name}, who is away. {other} stands in.")
            return words.format(name=owner.name, other=owner.stand_in)
        words = self.tr("The conversation is with {name}. Give it to another.")
        return words.format(name=owner.name)

    def colleague(self, one: Colleague, own_id: str) -> str:
        """A choice in the menu."""
        if one.id == own_id:
            return self.tr("Take it yourself")
        if one.stand_in:
            words = self.tr("{name} (away, {other} stands in)")
            return words.format(name=one.name, other=one.stand_in)
        return one.name

    def given(self, name: str, *, own: bool = False) -> str:
        """What is told when it has been given to somebody, or to nobody. `own`: to whoever gave it."""
        if not name:
            return self.tr("The conversation is with nobody now.")
        if own:
            return self.tr("The conversation is with you now.")
        return self.tr("The conversation is with {name} now.").format(name=name)

    def _short(self, owner: Owner) -> str:
        if owner.own:
            return self.tr("you")
        first = (owner.name.split() or [""])[0]
        return self.tr("for {name}").format(name=first) if owner.for_another else first


OWNER_WORDS = OwnerWords()
"""The page's own."""


class OwnerMenu(QMenu):
    """Colleagues to give the conversation to; `give` is called with the one that is pressed, or None."""

    def __init__(
        self,
        choices: Sequence[Colleague],
        owner: Owner | None,
        own_id: str,
        give: Callable[[Colleague | None], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        now = owner.id if owner else ""
        for one in choices:
            self._add(OWNER_WORDS.colleague(one, own_id), one, give, on=one.id == now)
        self.addSeparator()
        self._add(self.tr("Nobody"), None, give, on=not now)

    def _add(
        self,
        words: str,
        one: Colleague | None,
        give: Callable[[Colleague | None], None],
        *,
        on: bool,
    ) -> None:
        action = QAction(in_button(words), self)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: give(one))
        self.addAction(action)
