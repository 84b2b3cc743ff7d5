"""The palette Fusion draws with, made from the tokens."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

ROLES = (
    (QPalette.ColorRole.Window, "surface.window"),
    (QPalette.ColorRole.Base, "surface.raised"),
    (QPalette.ColorRole.AlternateBase, "surface.sunken"),
    (QPalette.ColorRole.Button, "surface.card"),
    (QPalette.ColorRole.WindowText, "text.primary"),
    (QPalette.ColorRole.Text, "text.primary"),
    (QPalette.ColorRole.ButtonText, "text.primary"),
    (QPalette.ColorRole.BrightText, "danger.main"),
    (QPalette.ColorRole.PlaceholderText, "text.secondary"),
    (QPalette.ColorRole.Highlight, "surface.selected"),
    (QPalette.ColorRole.HighlightedText, "text.on_selected"),
    (QPalette.ColorRole.Accent, "accent.main"),
    (QPalette.ColorRole.Link, "text.link"),
    (QPalette.ColorRole.LinkVisited, "text.link"),
    (QPalette.ColorRole.ToolTipBase, "surface.raised"),
    (QPalette.ColorRole.ToolTipText, "text.primary"),
    (QPalette.ColorRole.Light, "surface.raised"),
    (QPalette.ColorRole.Midlight, "surface.hover"),
    (QPalette.ColorRole.Mid, "border.line"),
    (QPalette.ColorRole.Dark, "border.control"),
    (QPalette.ColorRole.Shadow, "border.control"),
)
QUIET = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(color: Callable[[str], QColor]) -> QPalette:
    """A whole palette, disabled group included, so that no light leftover shows in the dark."""
    made = QPalette()
    for role, path in ROLES:
        made.setColor(role, color(path))
    for role in QUIET:
        made.setColor(QPalette.ColorGroup.Disabled, role, color("text.disabled"))
    disabled = QPalette.ColorGroup.Disabled
    made.setColor(disabled, QPalette.ColorRole.Base, color("surface.sunken"))
    made.setColor(disabled, QPalette.ColorRole.Highlight, color("surface.sunken"))
    made.setColor(disabled, QPalette.ColorRole.HighlightedText, color("text.disabled"))
    return made
