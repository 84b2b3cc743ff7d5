"""The meeting one invites to: day, clock, place and a link."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.messages import Meeting
from ui.typed_day import TypedDays, write_day
from ui.typed_time import read_clock
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.line_edit import LineEdit


class MeetingFields(QWidget):
    """`changed` as one types; `meeting()` is None until day and start can be read."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = TypedDays(today, self)
        self.day = DateField(self._days.read, write_day)
        self.starts, self.ends = LineEdit(icon="clock"), LineEdit(icon="clock")
        self.place, self.link = LineEdit(), LineEdit()
        self.form = Form()
        day = Field(self.tr("Meeting &day"), self.day)
        day.follow_date()
        self.form.add_row(
            {
                "meeting": day,
                "starts": Field(self.tr("From"), self.starts),
                "ends": Field(self.tr("To"), self.ends, optional=self.tr("may be empty")),
            },
            (2, 1, 1),
        )
        self.form.add_row(
            {
                "place": Field(self.tr("Place"), self.place),
                "link": Field(self.tr("Video link"), self.link),
            }
        )
        for editor in (self.day, self.starts, self.ends, self.place, self.link):
            editor.textEdited.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def meeting(self) -> Meeting | None:
        """The meeting as written, if day and start can be read."""
        on, starts = self.day.date(), read_clock(self.starts.text())
        if on is None or starts is None:
            return None
        ends = read_clock(self.ends.text())
        return Meeting(on, starts, ends, self.place.text().strip(), self.link.text().strip())

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show what was half-written."""
        self.day.setText(write_day(meeting.on) if meeting else "")
        self.starts.setText(_clock(meeting.starts if meeting else None))
        self.ends.setText(_clock(meeting.ends if meeting else None))
        self.place.setText(meeting.place if meeting else "")
        self.link.setText(meeting.video_link if meeting else "")


def _clock(moment: time | None) -> str:
    return moment.strftime("%H.%M") if moment else ""
