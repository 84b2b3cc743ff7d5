"""The cards of our seal: the key in use, the one that waits, and those that only open old files."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from services.domain.own_keys import KeyState
from services.formats.certificates import CertificateSummary
from services.use_cases.sealing_key import SealingKey, SealingKeys
from services.use_cases.unit_certificates import SOON
from ui.pages.settings.certificate_facts import CertificateFacts, Facts
from ui.pages.settings.certificate_words import CERTIFICATE_WORDS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, CardHeader
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Paragraph
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class KeyAct(Enum):
    """What can be done with a key."""

    SAVE_CERTIFICATE = auto()
    SAVE_REQUEST = auto()
    TAKE_IN = auto()
    RENEW = auto()
    BRING_IN = auto()
    PUT_IN_USE = auto()
    END = auto()


class NoSealCard(Card):
    """No key of ours yet: what it is for, and the two ways to one."""

    def __init__(self, *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(CardHeader(self.tr("We have no seal yet")))
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "Units that are not in the health network get messages as sealed files. A seal of"
                    " ours is a key that never leaves this machine, and a certificate that the units"
                    " get: with it they know that a file is from us, and seal files that only we can"
                    " open."
                )
            )
        )
        self.make = Button(self.tr("&Make our seal …"), ButtonKind.PRIMARY, "lock-key")
        self.make.setObjectName("make seal")
        self.bring_in = Button(self.tr("&Bring in a key …"), icon="key")
        self.bring_in.setObjectName("bring in key")
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(self.make)
        row.addWidget(self.bring_in)
        self.body.addWidget(holder)
        holder.setVisible(may_change)
        leader = Paragraph(self.tr("A leader can make one here."), "small", "text.secondary")
        leader.setVisible(not may_change)
        self.body.addWidget(leader)


class KeyCard(Card):
    """The key in use, or the one that waits. `wanted` carries a `KeyAct` and the key."""

    wanted = Signal(object, object)

    def __init__(
        self,
        workspace: Workspace,
        key: SealingKey,
        keys: SealingKeys,
        *,
        may_change: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.key = key
        self._keys = keys
        header = CardHeader(self._title())
        header.add_beside(self._chip(workspace))
        self.body.addWidget(header)
        self.body.addWidget(Paragraph(self._words(), "body", "text.secondary"))
        if key.certificate is not None:
            facts = CertificateFacts(facts_of(key.certificate))
            self.body.addWidget(facts)
        holder = QWidget()
        row = FlowLayout(holder)
        for act in self._acts(may_change=may_change):
            row.addWidget(self._button(act))
        self.body.addWidget(holder)

    def _title(self) -> str:
        if self.key.state is KeyState.IN_USE:
            return self.tr("The seal in use")
        return self.tr("The new seal") if self._keys.in_use else self.tr("Our seal, not in use yet")

    def _chip(self, workspace: Workspace) -> Chip:
        known = self.key.certificate
        if known is None:
            look = ChipLook(self.tr("waits for the issuer"), Tone.WARN, "clock")
        else:
            look = CERTIFICATE_WORDS.state_of_ours(known, workspace.now())
        return Chip(look.text, look.tone, look.icon)

    def _words(self) -> str:
        if self.key.certificate is None:
            return self.tr(
                "Send the request to the issuer. When their certificate has come, take it in here."
            )
        if self.key.state is KeyState.WAITING:
            return self.tr(
                "Hand its certificate to the units first. Put it in use when they have it: until then"
                " they know us by the former one."
            )
        if not self.key.in_time:
            return self.tr(
                "Its certificate is out of its time: nothing can be sealed with it. Make a new one, and"
                " hand it to the units."
            )
        if self._ends_soon() and self._keys.waiting is None:
            return self.tr(
                "Its certificate is good for %n more day(s). Make a new one now, so that the units have"
                " it in time.",
                "",
                self.key.days_left,
            )
        if self.key.certificate.self_signed:
            return self.tr(
                "The unit must have our certificate, and hear from you on the telephone that the"
                " fingerprint is the same as theirs."
            )
        return self.tr("The unit must have our certificate before it can read and write to us.")

    def _acts(self, *, may_change: bool) -> list[KeyAct]:
        certified = self.key.certificate is not None
        acts = [KeyAct.SAVE_CERTIFICATE] if certified else []
        if not may_change:
            return acts
        if self.key.state is KeyState.WAITING:
            waiting = [KeyAct.PUT_IN_USE] if certified else [KeyAct.SAVE_REQUEST, KeyAct.TAKE_IN]
            return [*acts, *waiting, KeyAct.END]
        own_word = self.key.certificate is not None and self.key.certificate.self_signed
        renewals = [] if own_word else [KeyAct.TAKE_IN]
        if self._keys.waiting is None:
            renewals += [KeyAct.RENEW, KeyAct.BRING_IN]
        return [*acts, *renewals, KeyAct.END]

    def _button(self, act: KeyAct) -> Button:
        made = {
            KeyAct.SAVE_CERTIFICATE: (self.tr("&Save our certificate …"), "download-simple"),
            KeyAct.SAVE_REQUEST: (self.tr("Save the &request …"), "download-simple"),
            KeyAct.TAKE_IN: (self.tr("&Take in the certificate …"), "file-arrow-up"),
            KeyAct.RENEW: (self.tr("&Make a new one …"), "arrows-clockwise"),
            KeyAct.BRING_IN: (self.tr("&Bring in a key …"), "key"),
            KeyAct.PUT_IN_USE: (self.tr("Put in &use"), "check"),
            KeyAct.END: (self._end_words(), "prohibit"),
        }[act]
        button = Button(made[0], self._kind(act), made[1])
        button.setObjectName(act.name.lower().replace("_", " "))
        button.clicked.connect(lambda: self.wanted.emit(act, self.key))
        return button

    def _end_words(self) -> str:
        return self.tr("&End it …") if self.key.certificate else self.tr("Take the request &away …")

    def _ends_soon(self) -> bool:
        return self.key.days_left <= SOON.days

    def _kind(self, act: KeyAct) -> ButtonKind:
        if act is KeyAct.END:
            return ButtonKind.QUIET_DANGER
        return ButtonKind.PRIMARY if act is self._first() else ButtonKind.PLAIN

    def _first(self) -> KeyAct | None:
        """The one thing to do next, None while that stands at the other key."""
        certificate = self.key.certificate
        if certificate is None:
            return KeyAct.SAVE_REQUEST
        if self.key.state is KeyState.WAITING:
            return KeyAct.SAVE_CERTIFICATE
        if self._keys.waiting is not None:
            return None
        if self.key.in_time and not self._ends_soon():
            return KeyAct.SAVE_CERTIFICATE
        return KeyAct.RENEW if certificate.self_signed else KeyAct.TAKE_IN


class EndedCard(Card):
    """Former keys: kept only to open what was sealed for them."""

    def __init__(self, ended: tuple[SealingKey, ...], parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self.body.addWidget(CardHeader(self.tr("Former seals")))
        words = self.tr("Kept only to open what was sealed for them.")
        self.body.addWidget(Paragraph(words, "body", "text.secondary"))
        for key in ended:
            line = Paragraph(self._line(key), "small", "text.secondary")
            self.body.addWidget(line, 0, Qt.AlignmentFlag.AlignTop)

    def _line(self, key: SealingKey) -> str:
        groups = key.certificate.fingerprint.split() if key.certificate else []
        when = CERTIFICATE_WORDS.day(key.ended_at or key.made_at)
        return self.tr("Ended {day} · fingerprint begins {groups}").format(
            day=when, groups=" ".join(groups[:4])
        )


def facts_of(known: CertificateSummary) -> Facts:
    """A certificate of ours, as it is shown."""
    return Facts(
        known.subject,
        known.issuer,
        known.valid_from,
        known.valid_until,
        known.fingerprint,
        by_itself=known.self_signed,
    )
