"""Several check boxes that are one field."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.choice import CheckBox
from ui.widgets.flow_layout import FlowLayout


class CheckGroup(QWidget):
    """Choices are pairs of key and word; any number may be ticked. Focus goes to the first."""

    keys_changed = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        *,
        beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout: QLayout = FlowLayout(self, gap=16) if beside else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if not beside:
            layout.setSpacing(4)
        self._boxes = {key: CheckBox(word) for key, word in choices}
        for box in self._boxes.values():
            layout.addWidget(box)
            box.clicked.connect(lambda: self.keys_changed.emit(self.keys()))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(beside)
        self.setSizePolicy(policy)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def keys(self) -> frozenset[str]:
        """The ticked keys."""
        return frozenset(key for key, box in self._boxes.items() if box.isChecked())

    def set_keys(self, keys: frozenset[str]) -> None:
        """Tick exactly these, without a signal."""
        for key, box in self._boxes.items():
            box.setChecked(key in keys)
