"""How the connection to the health network stands, in plain words, over the steps that lead there."""

from __future__ import annotations

from datetime import datetime

from services.use_cases.health_network_status import NetworkStatus, Stage
from ui.languages import current_language
from ui.norwegian_text import moment_text
from ui.pages.settings.network_words import NETWORK_WORDS
from ui.transport_words import TRANSPORT_WORDS
from ui.widgets.card import Card, CardHeader
from ui.widgets.chip import Chip
from ui.widgets.field import ErrorLine
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


class StatusCard(Card):
    """A word, a sentence or two, and what is wrong where something is."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(gap=8)
        self._workspace = workspace
        self.chip = Chip("")
        self.words = Paragraph()
        self.trouble = ErrorLine()
        self.trouble.hide()
        self.waiting = Paragraph("", "small", "text.secondary")
        self.unfetched = Paragraph("", "small", "text.secondary")
        header = CardHeader(self.tr("How it stands"))
        header.add_beside(self.chip)
        for part in (header, self.words, self.trouble, self.unfetched, self.waiting):
            self.body.addWidget(part)

    def show_status(self, status: NetworkStatus) -> None:
        """Tell how it stands now."""
        news = self._workspace.network.news
        self.chip.show_look(NETWORK_WORDS.stage(status.stage))
        self.words.set_text(self._sentence(status))
        trouble = news.trouble if status.stage is Stage.IN_USE else ""
        self.trouble.setVisible(bool(trouble))
        if trouble:
            self.trouble.sentence.set_text(TRANSPORT_WORDS.of(trouble).text)
        self.unfetched.set_text(self._unfetched(status))
        self.unfetched.setVisible(bool(status.unfetched))
        self.waiting.set_text(self._waiting(status))
        self.waiting.setVisible(bool(status.queued))

    def _sentence(self, status: NetworkStatus) -> str:
        where = NETWORK_WORDS.environment(status.registration.environment)
        if status.address_changed:
            return self._address_changed(status)
        match status.stage:
            case Stage.NOT_SET_UP:
                return self.tr(
                    "The health network is how hospitals exchange messages. The centre needs a"
                    " HER-id and an agreement with Norsk helsenett; without them everything else"
                    " works as before."
                )
            case Stage.KEY_MADE:
                return self.tr(
                    "The key is made. Now it is registered at HelseID, and the client id that"
                    " comes back is written here."
                )
            case Stage.TO_BE_TRIED:
                return self.tr("Everything is filled in, but not tried as it stands now.")
            case Stage.TRIED:
                return self.tr("Tried {when}: everything went well. {where}.").format(
                    when=self._moment(status), where=where
                )
            case Stage.IN_USE:
                return self._in_use(status, where)

    def _address_changed(self, status: NetworkStatus) -> str:
        if not status.her_id:
            taken = self.tr("The HER-id {old} was taken away, and no messages go or come.")
            return taken.format(old=status.registration.tried_for)
        return self.tr(
            "The HER-id was changed from {old} to {new}, and no messages go or come before the"
            " connection is tried with the new one, or the old one is put back. Nothing leaves"
            " under another number."
        ).format(old=status.registration.tried_for, new=status.her_id)

    def _in_use(self, status: NetworkStatus, where: str) -> str:
        told = self.tr("Messages go this way: {where}, HER-id {her_id}.")
        line = told.format(where=where, her_id=status.her_id)
        contact = self._workspace.network.news.last_contact
        if contact is None:
            none_yet = self.tr("No contact yet since you unlocked.")
            return f"{line} {none_yet}"
        when = moment_text(contact, self._workspace.today(), current_language())
        last = self.tr("Last contact {when}.").format(when=when)
        return f"{line} {last}"

    def _waiting(self, status: NetworkStatus) -> str:
        if status.stage is Stage.IN_USE:
            return self.tr("%n thing(s) wait to leave this way.", "", status.queued)
        return self.tr("%n thing(s) wait until this way is open again.", "", status.queued)

    def _unfetched(self, status: NetworkStatus) -> str:
        told = self.tr(
            "%n thing(s) that came can’t be fetched from the server, the first since {when}. What"
            " comes after is fetched; these are tried again by themselves, and Today tells of them.",
            "",
            status.unfetched,
        )
        return told.format(when=self._when(status.unfetched_since))

    def _moment(self, status: NetworkStatus) -> str:
        return self._when(status.registration.tried_at)

    def _when(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        return moment_text(moment, self._workspace.today(), current_language())
