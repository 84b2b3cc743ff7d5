"""Looks at what is half-written: in the store, and as a sheet tells it."""

from __future__ import annotations

import json

from services.domain.access import SYSTEM
from services.domain.messages import Draft
from services.store.store import Store
from services.store.tables import DRAFT
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.widgets.button import Button


def drafts(store: Store) -> list[Draft]:
    """Every account's drafts."""
    return store.ask(lambda reading, _: reading.all(DRAFT, order="id"), None, SYSTEM)


def kept(store: Store, place: str) -> dict[str, str]:
    """The texts of the one draft of this form."""
    (draft,) = [each for each in drafts(store) if each.place == place]
    texts = json.loads(draft.body)
    assert isinstance(texts, dict)
    return texts


def tells_of_its_draft(sheet: DraftedSheet) -> bool:
    """Whether the sheet is open, says that there is a draft and offers to throw it away."""
    away = sheet.findChild(Button, "throw the draft away")
    told = sheet.note.text().startswith("Draft from ")
    return sheet.isVisible() and told and away is not None and away.isVisible()


def throw_away(sheet: DraftedSheet) -> None:
    """Press the button that throws the draft away."""
    away = sheet.findChild(Button, "throw the draft away")
    assert away is not None
    away.click()
