"""What is told when a conversation was tied to the wrong person, and is not any more."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.use_cases.unmatching import Unmatched


class UnmatchingWords(QObject):
    """In the language that is set."""

    def done(self, came: Unmatched, name: str) -> str:
        """That it is done, and what else somebody must look at."""
        told = [self.tr("The conversation is about nobody now. Say who it is.")]
        if came.stopped:
            words = self.tr("%n message(s) about {name} were stopped.", "", came.stopped)
            told.append(words.format(name=name))
        if came.in_plan:
            words = self.tr(
                "%n transition(s) from it stand in the plan of {name}. Correct what is not so.",
                "",
                came.in_plan,
            )
            told.append(words.format(name=name))
        return " ".join(told)


UNMATCHING = UnmatchingWords()
"""The page's own."""
