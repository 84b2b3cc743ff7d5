"""A form: fields from top to bottom, each with a key its faults are found by."""

from collections.abc import Mapping

from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import px
from ui.widgets.field import Field
from ui.widgets.scroll_column import bring_into_view


class Form(QWidget):
    """Fields in the order they were added; the first wrong one gets the focus."""

    def __init__(self, gap: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px("space.m") if gap is None else gap)

    def add(self, key: str, field: Field) -> Field:
        """Put a field beneath the others."""
        self._fields[key] = field
        self._column.addWidget(field)
        return field

    def add_row(self, fields: Mapping[str, Field], stretch: tuple[int, ...] = ()) -> None:
        """Put several fields beside each other; `stretch` shares the width among them."""
        row = QHBoxLayout()
        row.setSpacing(px("space.column_gap"))
        for place, (key, field) in enumerate(fields.items()):
            self._fields[key] = field
            share = stretch[place] if place < len(stretch) else 1
            row.addWidget(field, share, QtCore.Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def add_widget(self, widget: QWidget) -> None:
        """Put something that is no field beneath the others."""
        self._column.addWidget(widget)

    def field(self, key: str) -> Field:
        """The field called `key`. Raises `KeyError`."""
        return self._fields[key]

    def editors(self) -> dict[str, QWidget]:
        """The editor of each field, by the field's key."""
        return {key: field.editor for key, field in self._fields.items()}

    def show_errors(self, errors: Mapping[str, str]) -> tuple[str, ...]:
        """Show each sentence at its field and focus the first wrong field.

        Fields not named become right. Returns the keys that have no field here, so that the
        page can say those sentences elsewhere.
        """
        for key, field in self._fields.items():
            field.set_error(errors.get(key, ""))
        wrong = [field for key, field in self._fields.items() if errors.get(key)]
        if wrong:
            wrong[0].editor.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
            # Only after the sentence has got its room is it known where it stands.
            QTimer.singleShot(0, wrong[0], lambda: bring_into_view(wrong[0]))
        return tuple(key for key in errors if key not in self._fields)

    def clear_errors(self) -> None:
        """Make every field right again."""
        self.show_errors({})
