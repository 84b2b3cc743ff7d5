"""The head of the proposal: how many it helps, and what is done with all of it."""

from __future__ import annotations

from ui.pages.matching.proposal_maker import Made
from ui.pages.matching.proposal_words import PROPOSAL_WORDS
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.page_header import PageHeader


class ProposalHead(PageHeader):
    """`compare` weights, `take_out` as a file, `ask` the chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.show_back(shown=True)
        self.compare = Button("", icon="sliders-horizontal")
        self.compare.setObjectName("compare")
        self.take_out = IconButton("", "download-simple")
        self.take_out.setObjectName("take out")
        self.ask = Button("", ButtonKind.PRIMARY, "hand-waving")
        self.ask.setObjectName("accept")
        for button in (self.take_out, self.compare, self.ask):
            self.add(button)

    def retranslate(self) -> None:
        """Set the buttons' texts, in the language that is set."""
        self.compare.setText(self.tr("Compare weights"))
        self.take_out.setAccessibleName(self.tr("Take out as a file"))
        self.take_out.setToolTip(self.tr("Take out as a file"))
        self.arrange()

    def show_made(self, made: Made | None) -> None:
        """Tell how many of those who wait get somebody; nothing is asked before there is a proposal."""
        if made is None:
            self.set_title(self.tr("Proposal for all"), self.tr("Nothing is asked yet."))
            return
        helped, waiting = made.proposal.worth.people, len(made.ground.ids)
        told = self.tr("{n} of {all} who wait get a volunteer. Matches that live are not touched.")
        self.set_title(self.tr("Proposal for all"), told.format(n=helped, all=waiting))

    def show_chosen(self, count: int) -> None:
        """Offer to ask so many."""
        if not count:
            self.ask.setText(self.tr("Ask the chosen"))
        elif count == 1:
            self.ask.setText(self.tr("Ask the one chosen"))
        else:
            told = self.tr("Ask the {count} chosen")
            self.ask.setText(told.format(count=PROPOSAL_WORDS.count(count)))
        self.arrange()
        self.ask.setEnabled(count > 0)
