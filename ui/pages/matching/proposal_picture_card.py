"""The picture of a proposal on its card, with headings and what its lines mean."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from ui.pages.matching.proposal_lines import Sketch
from ui.pages.matching.proposal_picture import Legend, ProposalPicture
from ui.widgets.card import Card, CardHeader
from ui.widgets.label import Label

AROUND = 60


class PictureCard(Card):
    """Scrolls the picture to whom one turns to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, parent=parent)
        self.picture = ProposalPicture()
        self._head = CardHeader("")
        self._left = Label("", "small_strong", "text.secondary")
        self._right = Label("", "small_strong", "text.secondary")
        self.legend = Legend()
        self.scroller = QScrollArea()
        self.scroller.setObjectName("plain")
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.scroller.setViewport(QWidget())
        self.picture.setObjectName("plain")
        self.scroller.setWidget(self.picture)
        self.picture.resized.connect(self._over_boxes)
        self._names = names = QHBoxLayout()
        names.addWidget(self._left)
        names.addStretch(1)
        names.addWidget(self._right)
        self.body.addWidget(self._head)
        self.body.addLayout(names)
        self.body.addWidget(self.scroller, 1)
        self.body.addWidget(self.legend)

    def retranslate(self) -> None:
        """In the language that is set."""
        self._head.title.setText(self.tr("Who goes together"))
        self._left.setText(self.tr("Participants"))
        self._right.setText(self.tr("Volunteers"))
        self.legend.update()

    def _over_boxes(self) -> None:
        """The heading begins where the boxes beneath it begin."""
        self._right.setFixedWidth(round(self.picture.box_width()) + 1)
        bar = self.scroller.width() - self.scroller.viewport().width()
        self._names.setContentsMargins(0, 0, max(0, bar), 0)

    def show_sketch(self, sketch: Sketch) -> None:
        """Draw another proposal; the place stays."""
        place = self.scroller.verticalScrollBar().value()
        self.picture.show_sketch(sketch)
        self.scroller.verticalScrollBar().setValue(place)

    def choose(self, line: str) -> None:
        """Turn to somebody and bring them into view."""
        if not self.picture.hasFocus():
            self.picture.choose(line)
        here = self.picture.here_rect().center()
        self.scroller.ensureVisible(here.x(), here.y(), 0, AROUND)
