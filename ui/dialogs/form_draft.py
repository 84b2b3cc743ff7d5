"""What is half-written in a form is kept in the encrypted store as it is typed, and shown again."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from services.use_cases.drafts import DraftAsked, SaveDraft, discard_draft, load_draft, save_draft
from ui.dialogs.editor_texts import may_be_kept, show_text, text_of, when_written
from ui.languages import current_language
from ui.norwegian_text import moment_text
from ui.workspace import Workspace

KEPT_AFTER_MS: Final = 700
"""So long after the last letter the text is stored."""

Editors = Mapping[str, QWidget]


class FormDraft(QObject):
    """The draft of one form: only fields that differ from how the form stood, and never a secret.

    `restore()` when the form is shown, `keep_now()` when it is left, `forget()` when it is stored.
    `told` carries the quiet line about the draft, empty when there is none; `shown` says that the
    line is about text that was left earlier and may be thrown away.
    """

    told = Signal(str)
    shown = Signal(bool)

    def __init__(
        self,
        owner: QObject,
        workspace: Workspace,
        editors: Callable[[], Editors],
        place: str,
        subject: str = "",
    ) -> None:
        super().__init__(owner)
        self._workspace = workspace
        self._find_editors = editors
        self._about = DraftAsked(place, subject)
        self._editors: dict[str, QWidget] = {}
        self._stood: dict[str, str] | None = None
        self._listening = False
        self._body = ""
        self._whole = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEPT_AFTER_MS)
        self._later.timeout.connect(self.keep_now)

    @property
    def listens(self) -> bool:
        """Whether the form is shown with its draft, and what is written in it is kept."""
        return self._listening

    def keep_whole(self) -> None:
        """Once something differs, keep all of the form: it does not stand the same from day to day."""
        self._whole = True

    def turn_to(self, subject: str) -> None:
        """The form is about to be filled for another `subject`; what stands in it is kept first."""
        self.keep_now()
        self.rest()
        self._about = DraftAsked(self._about.place, subject)
        self._body = ""
        self._stood = None

    def stand(self) -> None:
        """Remember, once, how the form stands without a draft."""
        self._meet_editors()
        if self._stood is None:
            self._stood = self._texts()

    async def restore(self) -> None:
        """Remember how the form stands, once, and show over it what was half-written here."""
        self.stand()
        draft = await self._workspace.ask(load_draft, self._about)
        if not isValid(self):
            return
        self._body = "" if draft is None else draft.body
        self._listening = True
        if draft is None:
            self._tell("", left=False)
            return
        for key, text in json.loads(draft.body).items():
            if key in self._editors:
                show_text(self._editors[key], text)
        when = moment_text(draft.saved_at, self._workspace.today(), current_language())
        self._tell(self.tr("Draft from {moment}").format(moment=when), left=True)

    def keep_now(self) -> None:
        """Store what differs; when nothing differs any more, no draft is left."""
        self._later.stop()
        if not self._listening or self._stood is None:
            return
        texts = self._texts()
        differing = {key: text for key, text in texts.items() if text != self._stood.get(key)}
        kept = texts if self._whole else differing
        body = json.dumps(kept, ensure_ascii=False) if differing else ""
        if body == self._body:
            return
        self._body = body
        about = self._about
        self._workspace.tasks.start(self._keep(about, body) if body else self._discard(about))

    def rest(self) -> None:
        """Listen to nothing until the form is shown again."""
        self._later.stop()
        self._listening = False

    async def forget(self) -> None:
        """The text is stored for good: no draft is needed."""
        if self._let_go():
            await self._discard(self._about)

    def forget_soon(self) -> None:
        """As `forget`, for a form that is taken away at once."""
        if self._let_go():
            self._workspace.tasks.start(self._discard(self._about))

    async def throw_away(self) -> None:
        """Forget the draft; the form stands as it did without it."""
        self._later.stop()
        for key, text in (self._stood or {}).items():
            show_text(self._editors[key], text)
        self._later.stop()
        self._body = ""
        await self._discard(self._about)
        self._tell("", left=False)

    def _let_go(self) -> bool:
        """Whether a draft is to be removed from the store."""
        self.rest()
        self._stood = None
        kept, self._body = self._body, ""
        return bool(kept)

    async def _keep(self, about: DraftAsked, body: str) -> None:
        await self._workspace.run(save_draft, SaveDraft(about.place, body, about.subject_id))
        if isValid(self):
            self.told.emit(self.tr("Draft saved"))

    async def _discard(self, about: DraftAsked) -> None:
        await self._workspace.run(discard_draft, about)

    def _meet_editors(self) -> None:
        for key, editor in self._find_editors().items():
            if key not in self._editors and may_be_kept(editor):
                self._editors[key] = editor
                when_written(editor, self._written)

    def _written(self) -> None:
        # A text area also tells of changes when it is polished, and a form when it is filled.
        if self._listening:
            self._later.start()

    def _texts(self) -> dict[str, str]:
        return {key: text_of(editor) for key, editor in self._editors.items()}

    def _tell(self, line: str, *, left: bool) -> None:
        if isValid(self):
            self.told.emit(line)
            self.shown.emit(left)
