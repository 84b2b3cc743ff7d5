"""A conversation as it is printed: who wrote what and when, each message's way, from the first to the last."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from services.domain.message_files import file_line
from services.domain.messages import Attachment, MessageDirection, NoticeKind, Part, PartKind
from services.use_cases.conversation_view import ConversationView, MessageCard
from ui.pages.messages.fate import FATE
from ui.pages.messages.return_words import RETURNS
from ui.pages.messages.track import TRACK
from ui.pages.messages.words import WORDS
from ui.printed_pages import LONG_AGO


class ConversationPaper(QObject):
    """Makes the document, in the language that is set."""

    def document(
        self,
        view: ConversationView,
        centre_name: str,
        today: date,
        printed: frozenset[str] = frozenset(),
    ) -> QTextDocument:
        """The whole thread; what people wrote is escaped. The files of these digests are printed after it."""
        made = QTextDocument()
        title = view.theme or (RETURNS.title() if view.all_returned else "")
        made.setHtml(
            f"<h2>{escape(title)}</h2><p>{escape(self._head(view, today))}</p>"
            + self._about_files(view, printed)
            + "".join(self._message(card, view, centre_name, printed) for card in view.cards)
        )
        return made

    def _head(self, view: ConversationView, today: date) -> str:
        about, day = view.participant_name or view.patient_words, WORDS.day(today, LONG_AGO)
        if not about:
            words = self.tr("With {unit}. Printed {day}.")
            return words.format(unit=view.unit.name, day=day)
        words = self.tr("With {unit}, about {name}. Printed {day}.")
        return words.format(unit=view.unit.name, name=about, day=day)

    def _message(
        self, card: MessageCard, view: ConversationView, centre_name: str, printed: frozenset[str]
    ) -> str:
        house = centre_name if card.direction is MessageDirection.OUT else view.unit.name
        who = ", ".join(part for part in (card.author, card.author_title, house) if part)
        when = WORDS.moment(card.at, LONG_AGO)
        urgent = self.tr("Urgent: {reason}").format(reason=card.urgent_reason)
        told = [urgent] if card.urgent else []
        told += [self._notice(card)] if card.notice else []
        fate = (FATE.sentence(card, LONG_AGO), FATE.anew(card, LONG_AGO))
        way = [*TRACK.told(card, LONG_AGO), *filter(None, fate)]
        return (
            f"<hr><p><b>{escape(who)}</b><br>{escape(when)}</p>"
            + "".join(f"<p><b>{escape(line)}</b></p>" for line in told)
            + "".join(self._part(part, card, printed) for part in card.parts)
            + (f"<p>{escape(RETURNS.not_told())}</p>" if card.is_returned else "")
            + f"<p><i>{escape(' · '.join(way))}</i></p>"
        )

    def _about_files(self, view: ConversationView, printed: frozenset[str]) -> str:
        """Whoever reads the paper must know that there is more than is on it."""
        files = {
            part.attachment.digest for card in view.cards for part in card.parts if part.attachment
        }
        if not files:
            return ""
        words = self.tr("Attachments are named here, and are not printed: they are in Medvandrer.")
        if printed:
            words = self.tr("Attachments are printed after the conversation, where it says so.")
        if files <= printed:
            words = self.tr("The attachments are printed after the conversation.")
        return f"<p>{escape(words)}</p>"

    def _notice(self, card: MessageCard) -> str:
        notice = WORDS.notice(NoticeKind(card.notice))
        day = WORDS.day(card.notice_on, LONG_AGO) if card.notice_on else ""
        return ", ".join(word for word in (notice, day) if word)

    def _part(self, part: Part, card: MessageCard, printed: frozenset[str]) -> str:
        named = tuple(self._file(part.attachment, printed)) if part.attachment else ()
        told = dict.fromkeys((*named, *part.lines))
        lines = "<br>".join(map(escape, told))
        if part.kind is PartKind.TEXT:
            return f"<p>{lines}</p>"
        ours = card.direction is MessageDirection.OUT
        title = WORDS.part(part.kind) if ours else part.title
        return f"<p><b>{escape(title)}</b><br>{lines}</p>"

    def _file(self, file: Attachment, printed: frozenset[str]) -> Iterator[str]:
        yield file_line(file)
        if printed:
            is_there = file.digest in printed
            yield self.tr("Printed after this.") if is_there else self.tr("Not printed.")


PAPER = ConversationPaper()
"""The page's own."""
