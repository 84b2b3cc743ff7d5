"""An empty window of the same size, and nothing more: what starting PySide6 itself takes."""

import os

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Empty(QWidget):
    """Leaves when it is painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        os._exit(0)


application = QApplication([])
window = Empty()
window.resize(1280, 800)
window.show()
application.processEvents()
os._exit(1)
