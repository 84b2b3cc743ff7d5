"""Writing to a unit: the form at the left, and at the right the paper as the unit will see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.errors import Invalid, Reason, Refused
from services.domain.message_templates import in_braces
from services.domain.messages import ChosenFile, Composed
from services.domain.ways import Way
from services.use_cases.compose import ComposeView, compose_view
from services.use_cases.look_while_writing import look_while_writing
from services.use_cases.message_templates import templates_to_choose
from services.use_cases.own_message_drafts import SaveMessageDraft, save_message_draft
from ui.navigation import Place
from ui.pages.messages.braces import TemplateMenu
from ui.pages.messages.compose_form import Choices, ComposeForm
from ui.pages.messages.compose_words import COMPOSE_WORDS
from ui.pages.messages.file_choosing import FileChoosing
from ui.pages.messages.file_drops import FileDrops
from ui.pages.messages.file_row import FileRow
from ui.pages.messages.gap_line import GapLine
from ui.pages.messages.letter_details_sheet import LetterDetailsSheet
from ui.pages.messages.paper_html import paper_html
from ui.pages.messages.words import WORDS
from ui.theme import color, px, theme
from ui.widgets.button import Button, ButtonKind, LinkButton
from ui.widgets.card import Rule
from ui.widgets.field import Glyph
from ui.widgets.label import Label, Paragraph
from ui.widgets.page_header import PageHeader
from ui.widgets.paper import Paper
from ui.widgets.reading_order import tab_as_one_reads
from ui.widgets.scroll_column import ScrollColumn
from ui.workspace import Workspace

_ASK_AFTER_MS: Final = 150
_KEEP_AFTER_MS: Final = 700


class PreviewPane(QWidget):
    """The paper on its sunken ground and the files that follow it, or a sentence that says why there is none.

    `view_wanted` carries the file; `consents_wanted` when a consent is what lacks.
    """

    view_wanted = Signal(object)
    consents_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = Paper(self.tr("As the unit sees it"))
        self.paper.setMaximumWidth(px("width.text_max") + 2 * px("space.xl"))
        self._why = Paragraph("", "body", "text.secondary")
        self.consents = LinkButton(self.tr("To the consents"))
        self.consents.clicked.connect(self.consents_wanted)
        self.consents.hide()
        head = QHBoxLayout()
        head.setSpacing(px("space.s"))
        head.addWidget(Glyph("eye", "text.primary", "icon.control"))
        self._named = Label(self.tr("As the unit sees it"), "strong")
        head.addWidget(self._named)
        head.addStretch(1)
        self._follows = Label(self.tr("follows as you write"), "small", "text.secondary")
        head.addWidget(self._follows)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(Glyph("info"), 0, Qt.AlignmentFlag.AlignTop)
        self._foot = Paragraph("", "small", "text.secondary")
        foot.addWidget(self._foot, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px("space.l"), px("space.m"), px("space.l"), px("space.m"))
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._why)
        column.addWidget(self.consents, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.paper, 1000)
        self._shown: tuple[ChosenFile, ...] = ()
        self._files = QVBoxLayout()
        self._files.setSpacing(px("space.s"))
        column.addLayout(self._files)
        column.addStretch(1)
        column.addLayout(foot)

    def show_view(self, view: ComposeView, why: str) -> None:
        """The document, or why it can't be sent as it is."""
        self._why.set_text(why)
        self._why.setVisible(bool(why))
        self.consents.setVisible(view.refusal is not None and view.unit_reachable)
        self.paper.set_html(paper_html(view.document) if view.document else "")
        self.paper.setVisible(view.document is not None)
        self._foot.set_text(COMPOSE_WORDS.what_then(view.way))

    def show_files(self, files: tuple[ChosenFile, ...]) -> None:
        """The files that follow, each to be looked at as the unit gets it."""
        if files == self._shown:
            return
        self._shown = files
        while (item := self._files.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for file in files:
            row = FileRow(file.attachment, may_copy=False)
            row.view_wanted.connect(lambda each=file: self.view_wanted.emit(each))
            self._files.addWidget(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What is only good to know gives way whole; half of it would tell nothing.
        room = event.size().width() - 2 * px("space.l") - self._named.sizeHint().width()
        needed = px("icon.control") + 2 * px("space.s") + self._follows.sizeHint().width()
        self._follows.setVisible(needed <= room)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.sunken"))
        painter.fillRect(0, 0, 1, self.height(), color("border.line"))


class ComposePanel(QWidget):
    """`back_wanted` keeps the draft; `send_wanted` carries the message, after which the page asks."""

    back_wanted = Signal()
    discard_wanted = Signal()
    send_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.subject_id = ""
        self._view: ComposeView | None = None
        self._kept = Composed()
        self._looked_at = ""
        self._details: LetterDetailsSheet | None = None
        self.header = PageHeader()
        self.header.show_back(shown=True)
        self.header.back_wanted.connect(self.back_wanted)
        self._saved = Label("", "small", "text.secondary")
        self.header.add(self._saved)
        self.form = ComposeForm(workspace.today())
        self.gaps = GapLine(workspace)
        self.preview = PreviewPane()
        self.files = FileChoosing(workspace, self.form, self)
        self.files.keep_wanted.connect(self.keep_draft)
        self.preview.view_wanted.connect(self.files.view)
        self.preview.consents_wanted.connect(self._ask_for_more)
        drops = FileDrops(self, self.form.text.viewport(), self.form.theme, self.form.reason)
        drops.dropped.connect(self.files.add)
        keys = QShortcut(QKeySequence("Ctrl+Shift+A"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.files.choose)
        self.send = Button(self.tr("&Send"), ButtonKind.PRIMARY, "paper-plane-tilt")
        self.send.setObjectName("send")
        self.send.clicked.connect(self.want_send)
        self._discard = Button(self.tr("Discard the draft"), ButtonKind.QUIET)
        self._discard.clicked.connect(self.discard_wanted)
        self.header.add(self._discard)
        self._ask_pause = self._pause(_ASK_AFTER_MS, self.refresh)
        self._keep_pause = self._pause(_KEEP_AFTER_MS, self.keep_draft)
        self.form.chosen.connect(self._chosen)
        self.form.typed.connect(self._typed)
        self.form.send_wanted.connect(self.want_send)
        self.form.more.clicked.connect(self._ask_for_more)
        self.gaps.filled.connect(self._fill_in)
        self.gaps.left.connect(self.keep_draft)
        self.form.template.clicked.connect(self.offer_templates)
        self._lay_out()

    def begin(
        self, subject_id: str, composed: Composed, units: Choices, people: Choices, saved: str = ""
    ) -> None:
        """Write this message; its draft is kept under `subject_id`."""
        self.subject_id = self.files.subject_id = subject_id
        self.form.form.clear_errors()
        self.form.show_composed(composed, units, people)
        # As the form has it: what it fills in by itself is nobody's writing, and no draft.
        self._kept = self.form.composed()
        self._looked_at = ""
        self._say_saved(saved)
        self.refresh()

    def panes(self) -> tuple[QWidget, ...]:
        """What the focus moves between: whom it goes to until that is chosen, the text, the way out."""
        form = self.form
        whom = () if form.unit.key() else (form.unit,)
        return (*whom, form.text, self.send)

    def want_send(self) -> None:
        """Send what is written: the page puts the question, once every file has been read."""
        if self.files.busy:
            return
        self._ask_pause.stop()
        blank = self._blank_field()
        if blank:
            self.show_refusal(Invalid(blank, Reason.UNFILLED))
        else:
            self.send_wanted.emit(self.form.composed())

    def offer_templates(self) -> None:
        """Show the centre's templates to choose from."""
        self._workspace.tasks.start(self._offer())

    def unit_name(self) -> str:
        """The unit that is written to, "" while none is chosen."""
        return self._view.unit.name if self._view and self._view.unit else ""

    def way(self) -> Way | None:
        """How the message will travel, as far as is known."""
        return self._view.way if self._view else None

    def refresh(self) -> None:
        """Ask what is covered now, and render the paper."""
        self._workspace.tasks.start(self._ask(self.form.composed()))

    def keep_draft(self) -> None:
        """Keep what is written, if it differs from what was kept last."""
        self._keep_pause.stop()
        composed = self.form.composed()
        if self.subject_id and composed != self._kept:
            self._kept = composed
            self._workspace.tasks.start(self._keep(composed))

    def rest(self) -> None:
        """The form is left: what is written is kept, and nothing is asked any more."""
        self._ask_pause.stop()
        self.keep_draft()

    def forget(self) -> None:
        """Nothing here is kept from now on: it was sent or discarded."""
        self._ask_pause.stop()
        self._keep_pause.stop()
        self.subject_id = self.files.subject_id = ""

    def show_refusal(self, refusal: Refused) -> bool:
        """Show it at its field; False where it belongs to none."""
        return COMPOSE_WORDS.at_field(self.form, refusal)

    def _ask_for_more(self) -> None:
        """To the participant's consents; what is written here is kept."""
        self.keep_draft()
        person = self.form.composed().participant_id
        self._workspace.go(Place("participants", person, "consents"))

    def _fill_in(self) -> None:
        """What the unit must be told besides; then the form goes on."""
        if self._details is None:
            self._details = LetterDetailsSheet(self._workspace, self)
            self._details.finished.connect(lambda _: self.refresh())
        self._details.begin(self.form.composed().participant_id)

    def _blank_field(self) -> str:
        """The field in which something in braces is not filled in; "" where there is none."""
        if self._view is None or not self._view.unfilled:
            return ""
        composed = self.form.composed()
        unfilled = set(self._view.unfilled)
        theme = "" if composed.conversation_id else composed.theme
        return "theme" if unfilled & set(in_braces(theme)) else "text"

    async def template_menu(self) -> TemplateMenu:
        """The templates in use, to choose from."""
        templates = await self._workspace.ask(templates_to_choose, None)
        return TemplateMenu(templates, self.form.use_template, self)

    async def _offer(self) -> None:
        menu = await self.template_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.form.template
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    async def _ask(self, composed: Composed) -> None:
        view = await self._workspace.ask(compose_view, composed)
        if view.offers and composed.participant_id != self._looked_at:
            self._looked_at = composed.participant_id
            await self._workspace.run(look_while_writing, composed.participant_id)
        if composed != self.form.composed():
            return
        self._view = view
        self._show_view(view, composed)

    def _show_view(self, view: ComposeView, composed: Composed) -> None:
        self.form.show_view(view, composed)
        today = self._workspace.today()
        self.form.say(COMPOSE_WORDS.summary(view, today))
        self.preview.show_view(view, COMPOSE_WORDS.why_not(view, today))
        self.preview.show_files(composed.files if view.document else ())
        title, about = COMPOSE_WORDS.title(view, composed)
        self.header.set_title(title, about)
        self._fit_saved()
        ready = view.document is not None and view.unit_reachable
        unit_id = view.unit.id if view.unit else ""
        self.gaps.show_gaps(view.gaps if ready else (), unit_id, may_fill=True)
        self.send.setEnabled(ready and not view.gaps)
        self.send.setText(COMPOSE_WORDS.send(view.way))
        self.send.set_icon_name("lock-key" if view.way is Way.FILE else "paper-plane-tilt")
        tab_as_one_reads(self)

    async def _keep(self, composed: Composed) -> None:
        command = SaveMessageDraft(self.subject_id, composed)
        outcome = await self._workspace.run(save_message_draft, command)
        self._say_saved(WORDS.moment(outcome.value, self._workspace.today()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_saved()

    def _say_saved(self, when: str) -> None:
        self._saved.setText(self.tr("Draft saved {when}").format(when=when) if when else "")
        self._fit_saved()

    def _fit_saved(self) -> None:
        """That it is saved is told where the title is read whole beside it."""
        beside = (self._saved, self._discard, self.header.title)
        taken = sum(each.sizeHint().width() + px("space.m") for each in beside)
        room = self.width() - 2 * px("space.l") - px("control.button") - px("space.m")
        self._saved.setVisible(bool(self._saved.text()) and taken <= room)

    def _chosen(self) -> None:
        self._ask_pause.stop()
        self._keep_pause.start()
        self.refresh()

    def _typed(self) -> None:
        self._ask_pause.start()
        self._keep_pause.start()

    def _pause(self, wait: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(then)
        return timer

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(px("space.l"), px("space.m"), px("space.l"), px("space.m"))
        head.addWidget(self.header)
        scroll = ScrollColumn(gap=px("space.m"))
        scroll.stand_at_edge(px("space.l"), 0, head=px("space.m"))
        scroll.body.addWidget(self.form)
        gaps = QHBoxLayout()
        gaps.setContentsMargins(0, 0, px("space.l") - 4, 0)
        gaps.addWidget(self.gaps)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, px("space.l"), 0)
        foot.setSpacing(px("space.s"))
        foot.addWidget(self.send)
        foot.addWidget(Label("Ctrl+Enter", "small", "text.secondary"))
        foot.addStretch(1)
        foot.addWidget(self.form.urgent)
        form = QWidget()
        form.setMaximumWidth(px("width.sheet_wide") + 2 * px("space.l"))
        left = QVBoxLayout(form)
        left.setContentsMargins(px("space.l") - 4, 0, 0, px("space.m"))
        left.setSpacing(px("space.m"))
        left.addWidget(scroll, 1)
        left.addLayout(gaps)
        left.addLayout(foot)
        self.preview.setMinimumWidth(round(300 * theme().text_scale))
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(form, 11)
        both.addWidget(self.preview, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addLayout(both, 1)
