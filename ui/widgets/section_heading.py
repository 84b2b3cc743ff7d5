"""A heading over a group, with how many stand under it."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.label import Label


class SectionHeading(QWidget):
    """A strong word and a quiet number. `ink` is red only for gaps."""

    def __init__(
        self,
        title: str,
        count: int | None = None,
        ink: str = "text.primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self._title = Label(title, "strong", ink)
        self._count = Label("", "body", "text.secondary")
        self.row.addWidget(self._title)
        self.row.addWidget(self._count)
        self.row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_title(self, title: str) -> None:
        """Change the words."""
        self._title.setText(title)

    def set_count(self, count: int | None) -> None:
        """Change the number; None shows none."""
        self._count.setText("" if count is None else str(count))
        self._count.setVisible(count is not None)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right."""
        self.row.addWidget(widget)
