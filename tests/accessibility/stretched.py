"""Every text 40 % longer, and a search for what no longer has room."""

from PySide6.QtCore import QPoint, QRect, QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from ui.widgets.label import ElidedLabel
from ui.widgets.sheet import Sheet

FILLER = "åøæ"


class StretchedTranslator(QTranslator):
    """Answers every source text with itself and 40 per cent more, placeholders untouched."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 # Qt's own name for it
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return stretched(sourceText)

    def isEmpty(self) -> bool:
        return False


def stretched(text: str) -> str:
    """`text` with 40 per cent more letters after it, at least one."""
    more = max(1, round(len(text) * 0.4))
    return text + (FILLER * more)[:more] if text.strip() else text


def cramped(window: QWidget) -> list[str]:
    """What is seen in `window` and has too little room: words cut off, siblings on each other."""
    seen = [each for each in window.findChildren(QWidget) if each.isVisible()]
    found = [f"cut off: {_described(each)}" for each in seen if _cut_off(each)]
    parents = {parent for each in seen if (parent := each.parentWidget()) is not None}
    for parent in parents:
        found.extend(_overlaps([each for each in seen if each.parentWidget() is parent]))
    return sorted(found)


def _cut_off(widget: QWidget) -> bool:
    if not isinstance(widget, QLabel | QAbstractButton) or isinstance(widget, ElidedLabel):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width()) - 1
    text = widget.text()
    wanted = widget.minimumSizeHint()
    small = widget.width() < wanted.width() - 1 or widget.height() < wanted.height() - 1
    return bool(text) and (small or _outside(widget))


def _outside(widget: QWidget) -> bool:
    """Whether an ancestor that does not scroll hides a part of the widget's width."""
    walker = widget.parentWidget()
    while walker is not None and not walker.isWindow():
        left = widget.mapTo(walker, QPoint(0, 0)).x()
        if left < -1 or left + widget.width() > walker.width() + 1:
            return True
        walker = walker.parentWidget()
    return False


def _overlaps(siblings: list[QWidget]) -> list[str]:
    kept = [each for each in siblings if not _floats(each)]
    return [
        f"on each other: {_described(one)} and {_described(other)}"
        for place, one in enumerate(kept)
        for other in kept[place + 1 :]
        if _really_meet(one.geometry(), other.geometry())
    ]


def _really_meet(one: QRect, other: QRect) -> bool:
    shared = one.intersected(other)
    return shared.width() > 1 and shared.height() > 1


def _floats(widget: QWidget) -> bool:
    """The ring, sheets, scrims and what stands inside a field are meant to lie over others."""
    parent = widget.parentWidget()
    inside = isinstance(parent, QLineEdit | QAbstractScrollArea)
    over = isinstance(widget, Sheet) or type(widget).__name__ in ("FocusRing", "Scrim", "QMenu")
    return inside or over or widget.isWindow()


def _described(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = str(text())[:40] if callable(text) else widget.accessibleName()[:40]
    return f"{type(widget).__name__} “{words}”"
