"""The goals on the overview: words first, then how far the steps have come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.goals import GoalState
from services.use_cases.goals_of import GoalView
from ui.widgets.avatar import LifeAreaBadge
from ui.widgets.button import LinkButton
from ui.widgets.card import Card, CardHeader, Rule
from ui.widgets.label import ElidedLabel, Label, Paragraph

MOST_SHOWN: Final = 8


def goals_card(goals: Sequence[GoalView], open_goals: Callable[[], None]) -> Card:
    """The open goals, at most eight; the rest, and those reached, stand on the goals' own tab."""
    ahead = [view for view in goals if view.goal.state is GoalState.OPEN]
    card = Card(padded=False, gap=0)
    done = QCoreApplication.translate("GoalsCard", "steps done") if ahead else ""
    head = CardHeader(QCoreApplication.translate("GoalsCard", "Goals"), done)
    head.setContentsMargins(14, 9, 14, 5)
    card.body.addWidget(head)
    for view in ahead[:MOST_SHOWN]:
        card.body.addWidget(Rule())
        card.body.addWidget(_row(view))
    card.body.addWidget(_foot(len(goals), len(ahead), open_goals))
    return card


def _row(view: GoalView) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(14, 3, 14, 3)
    row.setSpacing(12)
    row.addWidget(LifeAreaBadge(view.area.colour, view.area.name, small=True))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(ElidedLabel(" ".join(view.goal.words.split())))
    words.addWidget(ElidedLabel(_sign(view), "small", "text.secondary"))
    row.addLayout(words, 1)
    if view.steps:
        counted = QCoreApplication.translate("GoalsCard", "{done} of {all}")
        text = counted.format(done=view.steps_done, all=len(view.steps))
        row.addWidget(Label(text, "small", "text.secondary"))
    return holder


def _sign(view: GoalView) -> str:
    """The last sign of movement, else the next step, else the life area."""
    if view.goal.last_sign:
        return view.goal.last_sign
    ahead = next((step.words for step in view.steps if step.done_on is None), "")
    if ahead:
        return QCoreApplication.translate("GoalsCard", "Next: {step}").format(step=ahead)
    return view.area.name


def _foot(count: int, ahead: int, open_goals: Callable[[], None]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(14, 6, 14, 10)
    column.setSpacing(4)
    if not count:
        words = QCoreApplication.translate(
            "GoalsCard", "What does a good week look like? Write it as it is said."
        )
        column.addWidget(Paragraph(words, "small", "text.secondary"))
        text = QCoreApplication.translate("GoalsCard", "Write the first goal")
    elif ahead > MOST_SHOWN:
        text = QCoreApplication.translate("GoalsCard", "See all goals")
    else:
        text = QCoreApplication.translate("GoalsCard", "Goals and steps")
    link = LinkButton(text)
    link.setObjectName("open goals")
    link.clicked.connect(open_goals)
    column.addWidget(link)
    return holder
