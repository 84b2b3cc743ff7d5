"""The words for what stands in messages, in the language that is set."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QObject

from services.domain.consent import InformationKind, Purpose
from services.domain.errors import NotCovered
from services.domain.message_track import Stop
from services.domain.messages import NoticeKind, PartKind
from services.domain.norwegian_dates import NORWAY
from services.domain.transitions import TransitionKind
from services.use_cases.compose import KindCover
from services.use_cases.conversation_list import ConversationChip
from ui.languages import current_language
from ui.norwegian_text import clock_text, day_text, long_day_text, moment_text
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone
from ui.workspace import Workspace

PART_ICONS: Final = {
    PartKind.TEXT: "chat-text",
    PartKind.CONTACT: "address-book",
    PartKind.ATTENDANCE: "calendar-check",
    PartKind.GOALS: "target",
    PartKind.PLAN: "path",
    PartKind.TRANSITION: "sign-out",
    PartKind.CRISIS_PLAN: "lifebuoy",
    PartKind.MEETING: "video-camera",
    PartKind.ATTACHMENT: "paperclip",
}


class Words(QObject):
    """One place for each set of words; every method answers in the language set now."""

    def chip(self, chip: ConversationChip) -> ChipLook:
        """A conversation's state."""
        return {
            ConversationChip.UNMATCHED: ChipLook(
                self.tr("Whom is it about?"), Tone.WARN, "question"
            ),
            ConversationChip.URGENT: ChipLook(self.tr("Urgent"), Tone.WARN, "warning"),
            ConversationChip.OVERDUE: ChipLook(
                self.tr("No receipt after 96 h"), Tone.DANGER, "hourglass-medium"
            ),
            ConversationChip.REJECTED: ChipLook(
                self.tr("Rejected by the unit"), Tone.DANGER, "warning-circle"
            ),
            ConversationChip.REFUSED: ChipLook(
                self.tr("Could not be sent"), Tone.DANGER, "warning-circle"
            ),
            ConversationChip.STOPPED: ChipLook(self.tr("Stopped"), Tone.NEUTRAL, "prohibit"),
            ConversationChip.UNREAD: ChipLook(self.tr("New"), Tone.ACCENT, "envelope-simple"),
            ConversationChip.WAITING: ChipLook(self.tr("In the outbox"), Tone.NEUTRAL, "clock"),
            ConversationChip.BY_HAND: ChipLook(self.tr("To be delivered"), Tone.WARN, "lock-key"),
            ConversationChip.ANSWERED: ChipLook(self.tr("Answered"), Tone.OK, "checks"),
            ConversationChip.UNDERSTOOD: ChipLook(self.tr("Understood"), Tone.OK, "checks"),
            ConversationChip.RECEIVED: ChipLook(self.tr("Received"), Tone.INFO, "check"),
            ConversationChip.SENT: ChipLook(self.tr("Sent"), Tone.INFO, "paper-plane-tilt"),
            ConversationChip.RETURNED: ChipLook(
                self.tr("Sent back"), Tone.NEUTRAL, "arrow-bend-up-left"
            ),
            ConversationChip.READ: ChipLook(self.tr("Read"), Tone.NEUTRAL, "eye"),
        }[chip]

    def cover(self, cover: KindCover) -> ChipLook:
        """Covered, or locked: grey with a lock, never red."""
        if cover.covered:
            return ChipLook(self.tr("covered"), Tone.OK, "check")
        if isinstance(cover.refusal, NotCovered) and not cover.refusal.purpose:
            return ChipLook(self.tr("not in the consent"), Tone.NEUTRAL, "lock-simple")
        return ChipLook(self.tr("no consent for this"), Tone.NEUTRAL, "lock-simple")

    def part(self, kind: PartKind) -> str:
        """A part's name in the form and on the card."""
        return {
            PartKind.TEXT: self.tr("Message"),
            PartKind.CONTACT: self.tr("Contact details"),
            PartKind.ATTENDANCE: self.tr("Attendance"),
            PartKind.GOALS: self.tr("Goals"),
            PartKind.PLAN: self.tr("Plan"),
            PartKind.TRANSITION: self.tr("Notice of a transition"),
            PartKind.CRISIS_PLAN: self.tr("Crisis plan"),
            PartKind.MEETING: self.tr("Meeting invitation"),
            PartKind.ATTACHMENT: self.tr("Attachment"),
        }[kind]

    def kind(self, kind: InformationKind) -> str:
        """A kind of information, inside a sentence."""
        return {
            InformationKind.CONTACT: self.tr("contact details"),
            InformationKind.ATTENDANCE: self.tr("attendance"),
            InformationKind.GOALS: self.tr("goals"),
            InformationKind.PLAN: self.tr("plan"),
            InformationKind.TRANSITION: self.tr("transitions"),
            InformationKind.CRISIS_PLAN: self.tr("crisis plan"),
            InformationKind.MEETING: self.tr("meetings"),
            InformationKind.ATTACHMENT: self.tr("attachments"),
        }[kind]

    def purpose(self, purpose: Purpose) -> str:
        """A purpose, as a choice."""
        return {
            Purpose.PLAN_ADMISSION: self.tr("Plan an admission"),
            Purpose.PLAN_DISCHARGE: self.tr("Plan a discharge"),
            Purpose.FOLLOW_UP: self.tr("Follow up together"),
            Purpose.ACUTE: self.tr("An emergency"),
        }[purpose]

    def stop(self, stop: Stop) -> str:
        """A stop of the track."""
        return {
            Stop.SENT: self.tr("Sent"),
            Stop.RECEIVED: self.tr("Received"),
            Stop.READ: self.tr("Read"),
            Stop.RETURNED: self.tr("Sent back"),
            Stop.UNDERSTOOD: self.tr("Understood"),
            Stop.ANSWERED: self.tr("Answered"),
        }[stop]

    def notice(self, notice: NoticeKind) -> str:
        """What a unit tells of a stay."""
        return {
            NoticeKind.ADMISSION: self.tr("Notice of admission"),
            NoticeKind.READY_FOR_DISCHARGE: self.tr("Notice of a planned discharge"),
            NoticeKind.DISCHARGE: self.tr("Notice of discharge"),
            NoticeKind.UNPLANNED_DISCHARGE: self.tr("Notice of an unplanned discharge"),
        }[notice]

    def transition(self, kind: TransitionKind) -> str:
        """A transition, inside a sentence."""
        return {
            TransitionKind.ADMISSION: self.tr("admission"),
            TransitionKind.DISCHARGE: self.tr("discharge"),
            TransitionKind.UNPLANNED_DISCHARGE: self.tr("unplanned discharge"),
            TransitionKind.IMPRISONMENT: self.tr("beginning of a sentence"),
            TransitionKind.RELEASE: self.tr("release"),
            TransitionKind.MOVE: self.tr("move"),
        }[kind]

    def day(self, day: date, today: date) -> str:
        """A day, with its year where that is another."""
        return day_text(day, current_language(), today)

    def long_day(self, day: date, today: date) -> str:
        """A day inside a sentence: it never ends in a full stop of its own."""
        return long_day_text(day, current_language(), today)

    def returned_on(self, moment: datetime, today: date) -> str:
        """The day of a moment, inside a sentence."""
        return self.day(moment.astimezone(NORWAY).date(), today)

    def moment(self, moment: datetime, today: date) -> str:
        """A moment on a card."""
        return moment_text(moment, today, current_language())

    def when(self, moment: datetime, workspace: Workspace) -> str:
        """A moment in the list: the clock today, else the day."""
        local = moment.astimezone(NORWAY)
        if local.date() == workspace.today():
            return clock_text(local.time(), current_language())
        return self.day(local.date(), workspace.today())


WORDS = Words()
"""The page's own."""
