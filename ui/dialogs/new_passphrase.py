"""The two fields of a new passphrase, with an honest word about how hard it is to guess."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject

from services.domain.passphrase_strength import Strength, Verdict
from ui.tasks import Tasks
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.line_edit import SecretField

Judge = Callable[[str, tuple[str, ...]], Awaitable[Strength]]


class NewPassphrase(QObject):
    """Adds two fields to a form. `known()` gives what a guesser would try first."""

    def __init__(
        self,
        form: Form,
        judge: Judge,
        tasks: Tasks,
        known: Callable[[], tuple[str, ...]],
        keys: tuple[str, str] = ("passphrase", "again"),
    ) -> None:
        super().__init__(form)
        self._judge_it = judge
        self._tasks = tasks
        self._known = known
        self._strength: Strength | None = None
        self.first, self.second = SecretField("key"), SecretField("key")
        self._first_field = form.add(keys[0], Field("", self.first))
        self._second_field = form.add(keys[1], Field("", self.second))
        self.first.textEdited.connect(self._judge)
        self.retranslate()

    def clear(self) -> None:
        """Leave nothing secret in the fields."""
        for field in (self.first, self.second):
            field.clear()
            field.hide_secret()
        self._strength = None
        self._first_field.set_help(self._hint())

    def retranslate(self) -> None:
        """Set every text again."""
        self._first_field.set_label(self.tr("New pass&phrase"))
        self._second_field.set_label(self.tr("The same once &more"))
        self._first_field.set_help(self._hint())

    def _judge(self, text: str) -> None:
        self._tasks.start(self._judged(text))

    async def _judged(self, text: str) -> None:
        strength = await self._judge_it(text, self._known()) if text else None
        if self.first.text() != text:
            return  # more has been typed meanwhile
        self._strength = strength
        self._first_field.set_help(self._hint())

    def _hint(self) -> str:
        if self._strength is None:
            return self.tr("Four words that do not belong together are easy to remember.")
        match self._strength.verdict:
            case Verdict.TOO_WEAK:
                return self.tr("Too easy: a program guesses this. Add a word or two.")
            case Verdict.FAIR:
                return self.tr("It will do. One more word makes it a good one.")
            case Verdict.GOOD:
                return self.tr("Good: guessing this takes longer than anyone has.")
