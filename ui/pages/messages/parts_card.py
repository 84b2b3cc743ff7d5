"""The parts that may follow a message: each covered, or locked with the reason."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from services.domain.consent import InformationKind
from services.domain.messages import PartChoice, PartKind
from services.use_cases.compose import KindCover, PartOffer
from ui.pages.messages.words import PART_ICONS, WORDS
from ui.theme import px, theme
from ui.widgets.button import ButtonKind, IconButton
from ui.widgets.card import Card, Rule
from ui.widgets.chip import Chip, FilterChips
from ui.widgets.choice import CheckBox
from ui.widgets.field import Glyph
from ui.widgets.label import ElidedLabel
from ui.widgets.paint import ChipLook
from ui.widgets.plain_words import in_button
from ui.widgets.tone import Tone

_NARROWED = (PartKind.GOALS, PartKind.PLAN, PartKind.TRANSITION)


class PartOfferRow(QWidget):
    """A box to tick, the part's name, and whether the consent covers it."""

    changed = Signal()

    def __init__(self, offer: PartOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        self._ids: tuple[str, ...] = ()
        self.box = CheckBox()
        self.box.clicked.connect(self.changed)
        self._glyph = Glyph(PART_ICONS[offer.kind], "accent.main", "icon.control")
        self._name = ElidedLabel("")
        self._choose = IconButton("", "caret-down", ButtonKind.QUIET, small=True)
        self._choose.clicked.connect(self._show_menu)
        self._chip = Chip("")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(12)
        for widget in (self.box, self._glyph, self._name, self._choose):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._chip)
        self.show_offer(offer, self.choice())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), theme().grown("control.row_compact")))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the words is a press on the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.box.isEnabled():
            self.box.click()

    def choice(self) -> PartChoice | None:
        """The part as chosen, or None."""
        return PartChoice(self.offer.kind, self._ids) if self.box.isChecked() else None

    def show_offer(self, offer: PartOffer, choice: PartChoice | None) -> None:
        """What is covered now, and what is chosen; what has been taken away by a change is unticked."""
        self.offer = offer
        known = {item.id for item in offer.items}
        self._ids = tuple(each for each in choice.ids if each in known) if choice else ()
        self.box.setChecked(choice is not None)
        self.box.setEnabled(offer.can_be_chosen or choice is not None)
        self._name.setText(self._words())
        self._name.set_role("strong" if choice else "body")
        self._name.set_ink("text.primary" if self.box.isEnabled() else "text.disabled")
        self.box.setAccessibleName(self._words())
        self._glyph.show_icon(
            PART_ICONS[offer.kind], "accent.main" if offer.can_be_chosen else "text.disabled"
        )
        self._choose.set_name(self.tr("Choose which: {part}").format(part=WORDS.part(offer.kind)))
        several = offer.kind in _NARROWED and len(offer.items) > 1
        self._choose.setVisible(several and choice is not None)
        self._chip.show_look(self._look())
        self.box.setAccessibleDescription(self._chip.look.text)

    def menu(self) -> QMenu:
        """Each goal or transition of its own, ticked where it follows along."""
        made = QMenu(self)
        for item in self.offer.items:
            action = QAction(in_button(item.line), made)
            action.setCheckable(True)
            action.setChecked(item.id in self._chosen_ids())
            action.triggered.connect(lambda on, key=item.id: self._narrow(key, on=on))
            made.addAction(action)
        return made

    def _chosen_ids(self) -> tuple[str, ...]:
        """No narrowing means all of them, or for a notice the first."""
        if self._ids:
            return self._ids
        ids = tuple(item.id for item in self.offer.items)
        return ids[:1] if self.offer.kind is PartKind.TRANSITION else ids

    def _narrow(self, key: str, *, on: bool) -> None:
        if self.offer.kind is PartKind.TRANSITION:
            self._ids = (key,)
        else:
            kept = [
                item.id
                for item in self.offer.items
                if (item.id in self._chosen_ids() and item.id != key) or (item.id == key and on)
            ]
            self._ids = tuple(kept) or (key,)
        self.changed.emit()

    def _show_menu(self) -> None:
        self.menu().popup(self._choose.mapToGlobal(self._choose.rect().bottomLeft()))

    def _words(self) -> str:
        name = WORDS.part(self.offer.kind)
        if not self._ids or len(self._ids) == len(self.offer.items):
            return name
        return self.tr("{part}, {some} of {all}").format(
            part=name, some=len(self._ids), all=len(self.offer.items)
        )

    def _look(self) -> ChipLook:
        if not self.offer.cover.covered:
            return WORDS.cover(self.offer.cover)
        if not self.offer.can_be_chosen:
            return ChipLook(self.tr("nothing to send"), Tone.NEUTRAL)
        return WORDS.cover(self.offer.cover)


class PartsCard(Card):
    """All parts; `changed` when one is ticked, unticked or narrowed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, gap=0, parent=parent)
        self._rows: dict[PartKind, PartOfferRow] = {}
        self._wanted: tuple[PartChoice, ...] | None = ()

    def want(self, choices: tuple[PartChoice, ...]) -> None:
        """These are chosen, until it is known what is offered."""
        self._wanted = choices
        self.hide()

    def choices(self) -> tuple[PartChoice, ...]:
        """The parts chosen, in the form's order."""
        if self._wanted is not None:
            return self._wanted
        found = (row.choice() for row in self._rows.values())
        return tuple(choice for choice in found if choice is not None)

    def rows(self) -> tuple[PartOfferRow, ...]:
        """The rows, from the top."""
        return tuple(self._rows.values())

    def show_offers(self, offers: tuple[PartOffer, ...], chosen: tuple[PartChoice, ...]) -> None:
        """Show these offers with these chosen."""
        if not offers:
            self.hide()
            return
        self._wanted = None
        by_kind = {choice.kind: choice for choice in chosen}
        for offer in offers:
            row = self._rows.get(offer.kind)
            if row is None:
                row = self._add(offer)
            row.show_offer(offer, by_kind.get(offer.kind))
        self.show()

    def _add(self, offer: PartOffer) -> PartOfferRow:
        if self._rows:
            self.body.addWidget(Rule())
        row = PartOfferRow(offer)
        row.changed.connect(self.changed)
        self._rows[offer.kind] = row
        self.body.addWidget(row)
        return row


class AboutChips(QWidget):
    """What the text itself is about; a kind outside the consent can't be chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: frozenset[InformationKind] | None = frozenset()
        self._chips = FilterChips(self.tr("The text is about"), several=True, off=Tone.OUTLINE)
        self._chips.choices_changed.connect(lambda _keys: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px("space.s"))
        row.addWidget(self._chips, 1)

    def want(self, kinds: frozenset[InformationKind]) -> None:
        """These are chosen, until it is known what is offered."""
        self._wanted = kinds

    def kinds(self) -> frozenset[InformationKind]:
        """The kinds chosen."""
        if self._wanted is not None:
            return self._wanted
        return frozenset(map(InformationKind, self._chips.keys()))

    def show_covers(
        self, covers: tuple[KindCover, ...], chosen: frozenset[InformationKind]
    ) -> None:
        """Only what is covered, or was chosen before, is offered."""
        if not covers:
            return
        self._wanted = None
        offered = [cover.kind for cover in covers if cover.covered or cover.kind in chosen]
        self._chips.set_choices([(kind.value, WORDS.kind(kind)) for kind in offered])
        self._chips.set_keys(frozenset(kind.value for kind in chosen))
