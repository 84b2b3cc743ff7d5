"""The words for what a template may hold."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from services.domain.consent import InformationKind, Purpose
from services.domain.message_templates import MessageTemplate, Variable
from services.domain.messages import PartKind


class TemplateWords(QObject):
    """In the language that is set."""

    def line(self, template: MessageTemplate) -> str:
        """A template in the list: its subject and what follows along, or that it is not used."""
        if template.closed:
            return self.tr("not used any more")
        parts = [self.part(kind) for kind in template.parts]
        along = self.tr("with {parts}").format(parts=", ".join(parts)) if parts else ""
        return " · ".join(word for word in (template.theme, along) if word)

    def purpose(self, purpose: Purpose) -> str:
        """A purpose, as a choice."""
        return {
            Purpose.PLAN_ADMISSION: self.tr("Plan an admission"),
            Purpose.PLAN_DISCHARGE: self.tr("Plan a discharge"),
            Purpose.FOLLOW_UP: self.tr("Follow up together"),
            Purpose.ACUTE: self.tr("An emergency"),
        }[purpose]

    def part(self, kind: PartKind) -> str:
        """A part, inside a sentence."""
        return {
            PartKind.TEXT: self.tr("text"),
            PartKind.CONTACT: self.tr("contact details"),
            PartKind.ATTENDANCE: self.tr("attendance"),
            PartKind.GOALS: self.tr("goals"),
            PartKind.PLAN: self.tr("plan"),
            PartKind.TRANSITION: self.tr("notice of a transition"),
            PartKind.CRISIS_PLAN: self.tr("crisis plan"),
            PartKind.MEETING: self.tr("meeting invitation"),
            PartKind.ATTACHMENT: self.tr("attachment"),
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

    def variable(self, variable: Variable) -> str:
        """What a variable stands for."""
        return {
            Variable.PARTICIPANT: self.tr("the participant's name"),
            Variable.UNIT: self.tr("the unit that is written to"),
            Variable.CENTRE: self.tr("the name of the centre"),
            Variable.AUTHOR: self.tr("the one who writes"),
            Variable.CONTACT: self.tr("the participant's contact here"),
            Variable.DAY: self.tr("the day of the meeting or the transition"),
            Variable.CLOCK: self.tr("when the meeting begins"),
            Variable.PLACE: self.tr("where the meeting is"),
        }[variable]


TEMPLATE_WORDS: Final = TemplateWords()
"""The page's own."""
