"""Words for what a centre asks of volunteers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from services.domain.assignments import AssignmentType, Span
from services.domain.requirements import Check, CourseModule, Requirement
from services.domain.volunteers import Stage
from services.use_cases.what_is_asked import TypeAsked
from ui.languages import current_language
from ui.norwegian_text import number_text


class AskedWords(QObject):
    """In the language that is set."""

    def check(self, check: Check) -> str:
        """A point as it stands on the list."""
        return {
            Check.INTERVIEW: self.tr("A talk"),
            Check.REFERENCES: self.tr("References"),
            Check.TRAINING: self.tr("The training as a whole"),
            Check.MODULE: self.tr("A part of the training"),
            Check.PLEDGE: self.tr("Confidentiality pledge"),
            Check.POLICE: self.tr("Police certificate"),
            Check.GUARDIAN: self.tr("A guardian's consent, under 18"),
        }[check]

    def before(self, stage: Stage | None) -> str:
        """Before which stage it must be in place."""
        if stage is None:
            return self.tr("Only noted, holds nobody back")
        return {
            Stage.INTERVIEW: self.tr("Before the talk"),
            Stage.TRAINING: self.tr("Before the training"),
            Stage.READY: self.tr("Before the volunteer is ready"),
            Stage.ACTIVE: self.tr("Before the first assignment"),
        }.get(stage, stage.value)

    def span(self, span: Span) -> str:
        return {
            Span.LASTING: self.tr("Company that lasts"),
            Span.ONE_OFF: self.tr("A job done once"),
        }[span]

    def point(self, asked: Requirement, modules: Mapping[str, CourseModule]) -> str:
        """What is asked for, by name and number."""
        if asked.check is Check.REFERENCES:
            return self.tr("%n reference(s)", "", asked.number)
        module = modules.get(asked.module_id or "")
        if asked.check is Check.MODULE and module is not None:
            return module.name
        return self.check(asked.check)

    def details(self, asked: Requirement, modules: Mapping[str, CourseModule]) -> str:
        """For how long it holds, and the law that it is asked for under."""
        module = modules.get(asked.module_id or "")
        months = module.renew_months if module is not None else asked.months
        parts = [self.months(months)] if months is not None else []
        if asked.legal_basis:
            parts.append(asked.legal_basis)
        return " · ".join(parts)

    def months(self, months: int) -> str:
        return self.tr("anew every %n month(s)", "", months)

    def module(self, module: CourseModule) -> str:
        """For how long a part of the training holds."""
        holds = self.tr("holds for good")
        words = holds if module.renew_months is None else self.months(module.renew_months)
        return self._closed(words) if module.closed else words

    def type(self, view: TypeAsked) -> str:
        """Its span, hours and skills, and how many wait for one such."""
        kind = view.type
        parts = [self.span(kind.span)]
        parts += [self._hours(kind)] if kind.hours is not None else []
        parts += [", ".join(kind.skills)] if kind.skills else []
        parts += [self.tr("%n wait(s)", "", view.waiting)] if view.waiting else []
        words = " · ".join(parts)
        return self._closed(words) if kind.closed else words

    def _hours(self, kind: AssignmentType) -> str:
        number = number_text(kind.hours or 0, current_language())
        if kind.span is Span.LASTING:
            return self.tr("{hours} h a month").format(hours=number)
        return self.tr("{hours} h in all").format(hours=number)

    def _closed(self, words: str) -> str:
        return self.tr("{what} · not used any more").format(what=words)


ASKED_WORDS: Final = AskedWords()
"""The section's own."""
