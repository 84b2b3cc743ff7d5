"""What is done with a proposal: changed by hand, worked out again, accepted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from services.domain.errors import PairRefused, Refused
from services.matching.facts import Pair
from services.use_cases.accept_proposal import AcceptProposal, accept_proposal
from services.use_cases.drafts import DraftAsked, SaveDraft, discard_draft, load_draft, save_draft
from ui.first_name import first_name
from ui.pages.matching.proposal_changes import Changes, changes_from
from ui.pages.matching.proposal_lines import Line, LineKind
from ui.pages.matching.proposal_maker import Made, ProposalMaker
from ui.pages.matching.proposal_words import PROPOSAL_WORDS
from ui.user_messages import UserMessages
from ui.widgets.tone import Tone
from ui.workspace import Workspace

DRAFT: Final = "matching.proposal"
KEPT_AFTER_MS: Final = 700


class ProposalDesk(QObject):
    """`made` when there is a proposal to show; `accepted` when its pairs are noted. Changes are kept in
    the encrypted store a moment after they were made, and taken up again after a lock.
    """

    made = Signal(object)
    accepted = Signal()
    ticks_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.maker = ProposalMaker(workspace, self)
        self.changes = Changes()
        self.now: Made | None = None
        self._taken_up = False
        self._kept = Changes()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEPT_AFTER_MS)
        self._later.timeout.connect(self.keep_now)

    def look(self, *, again: bool) -> None:
        """Work it out; `again` looks at everybody anew."""
        if again:
            self.maker.forget()
        self.workspace.tasks.start(self._look())

    def pin(self, pair: Pair) -> None:
        """Let the pair stand, and fit the others around it."""
        self._change(self.changes.pin(pair))

    def unpin(self, *pairs: Pair) -> None:
        """Let the pairs go free, and fit all again."""
        self._change(self.changes.unpin(*pairs))

    def exclude(self, pair: Pair) -> None:
        """Not these two in this proposal."""
        self._change(self.changes.exclude(pair))

    def include_all(self) -> None:
        """Take in again what was taken out."""
        self._change(self.changes.include_all())

    def tick(self, participant_id: str, *, on: bool) -> None:
        """Whether the pair is to be asked; nothing is worked out anew by that."""
        self.changes = self.changes.tick(participant_id, on=on)
        self._later.start()
        if self.now is not None:
            self.now = self.now.with_ticks(self.changes)
            self.ticks_changed.emit()

    def chosen_pairs(self) -> tuple[Pair, ...]:
        """The pairs to be asked."""
        lines = self.now.lines if self.now is not None else ()
        return tuple(one.two for one in lines if one.kind is LineKind.PAIR and one.ticked)

    def in_the_way(self, line: Line) -> tuple[Pair, ...]:
        """Pinned pairs whose volunteer would fit this participant, who waits on."""
        if self.now is None or line.kind is not LineKind.WAITS:
            return ()
        ground = self.now.ground
        row = ground.row_of[line.id]
        columns = ((pair, ground.encoded.row_of.get(pair[1], -1)) for pair in self.changes.fixed)
        return tuple(pair for pair, at in columns if at >= 0 and not ground.broken[row, at])

    def accept(self) -> None:
        """Note the chosen pairs as proposed; all or none."""
        self.workspace.tasks.start(self._accept(self.chosen_pairs()), refused=self._refused)

    def want_cost(self, line: Line) -> None:
        """Work out what a pair costs the others, where that was not known by itself."""
        if line.kind is LineKind.PAIR and line.cost is None and self.now is not None:
            self.workspace.tasks.start(self._cost(self.now, line))

    def keep_now(self) -> None:
        """Store the changes, if they have changed; with none no draft is left."""
        self._later.stop()
        if not self._taken_up or self.changes == self._kept:
            return
        self._kept = self.changes
        self.workspace.tasks.start(self._keep(self.changes))

    def _change(self, changes: Changes) -> None:
        self.changes = changes
        self._later.start()
        self.look(again=False)

    async def _look(self) -> None:
        if not self._taken_up:
            draft = await self.workspace.ask(load_draft, DraftAsked(DRAFT))
            if draft is not None and not self._taken_up:
                self.changes = self._kept = changes_from(draft.body)
            self._taken_up = True
        made = await self.maker.make(self.changes)
        if made is not None:
            self.now = made.with_ticks(self.changes)
            self.made.emit(self.now)

    async def _cost(self, made: Made, line: Line) -> None:
        if await self.maker.cost(made, line.two) is not None:
            await self._look()

    async def _accept(self, pairs: tuple[Pair, ...]) -> None:
        outcome = await self.workspace.run(accept_proposal, AcceptProposal(pairs))
        self._later.stop()
        self.changes = self._kept = Changes()
        await self.workspace.run(discard_draft, DraftAsked(DRAFT))
        self.workspace.tell_done(
            self.tr("%n pair(s) are proposed. Ask them from the list «Asked».", "", len(pairs)),
            outcome.undo,
        )
        self.accepted.emit()

    def _refused(self, refusal: Refused) -> None:
        if not isinstance(refusal, PairRefused):
            self.workspace.tell_refused(refusal)
            return
        names = {one.two: one for one in self.now.lines} if self.now is not None else {}
        line = names.get((refusal.participant_id, refusal.volunteer_id))
        why = UserMessages().of(refusal).text
        if line is not None:
            why = self.tr("{participant} and {volunteer}: {why}").format(
                participant=first_name(line.name), volunteer=first_name(line.volunteer), why=why
            )
        self.workspace.tell(why, Tone.DANGER)
        self.look(again=True)

    async def _keep(self, changes: Changes) -> None:
        if changes.nothing:
            await self.workspace.run(discard_draft, DraftAsked(DRAFT))
        else:
            await self.workspace.run(save_draft, SaveDraft(DRAFT, changes.as_text()))

    def refusals(self) -> list[str]:
        """Pinned pairs that could not stand, in words."""
        if self.now is None:
            return []
        encoded = self.now.ground.encoded
        found = []
        for one in self.now.proposal.refused:
            person = encoded.participants.get(one.participant_id)
            column = encoded.row_of.get(one.volunteer_id)
            if person is not None and column is not None:
                name = encoded.volunteers.facts[column].name
                found.append(PROPOSAL_WORDS.refused(person.display_name, name, one.rules))
        return found
