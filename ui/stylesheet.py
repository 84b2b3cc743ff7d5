"""The one stylesheet: what a rule draws well. All else is painted by the widgets."""

from collections.abc import Callable

from ui.tokens import Scheme, tokens

# Paper is white in the dark too, for its receiver has no dark mode.
_PAPER_INK = tokens().colors[Scheme.LIGHT]["text.primary"]


def stylesheet(hex_color: Callable[[str], str], px: Callable[[str], int]) -> str:
    """Rules for fields, scroll bars, menus and tooltips.

    Sizes of type are left to fonts: a size here would stop following the app's text size.
    """
    return "\n".join(
        (
            _fields(hex_color, px),
            _scroll_bars(hex_color),
            _menus(hex_color, px),
            _views(hex_color),
        )
    )


def _fields(c: Callable[[str], str], px: Callable[[str], int]) -> str:
    kinds = "QLineEdit, QPlainTextEdit, QTextEdit"
    wrong = ", ".join(f'{kind}[wrong="true"]' for kind in kinds.split(", "))
    fixed = ", ".join(f'{kind}[readOnly="true"]' for kind in kinds.split(", "))
    off = ", ".join(f"{kind}:disabled" for kind in kinds.split(", "))
    return f"""
{kinds} {{ border: 1px solid {c("border.control")}; border-radius: {px("radius.control")}px;
  background: {c("surface.raised")}; color: {c("text.primary")}; padding: 0 9px;
  placeholder-text-color: {c("text.secondary")};
  selection-background-color: {c("accent.soft")}; selection-color: {c("accent.on_soft")}; }}
QPlainTextEdit, QTextEdit {{ padding: 4px 5px; }}
{fixed}, {off} {{ background: {c("surface.sunken")}; border-color: {c("border.line")}; }}
{off} {{ color: {c("text.disabled")}; }}
{wrong} {{ border: 2px solid {c("danger.main")}; padding: 0 8px; }}
QPlainTextEdit[wrong="true"], QTextEdit[wrong="true"] {{ padding: 3px 4px; }}
QTextBrowser#paper {{ background: transparent; border: none; padding: 0; color: {_PAPER_INK}; }}
QLineEdit[bare="true"] {{ border: none; background: transparent; padding: 0; }}
"""


def _scroll_bars(c: Callable[[str], str]) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; border: none; }}
QScrollBar::handle {{ background: {c("border.control")}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c("text.secondary")}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTabBar::scroller {{ width: 56px; }}
QTabBar QToolButton {{ background: {c("surface.window")}; border: none; border-radius: 8px; }}
QTabBar QToolButton:hover {{ background: {c("surface.hover")}; }}
"""


def _menus(c: Callable[[str], str], px: Callable[[str], int]) -> str:
    return f"""
QMenu {{ background: {c("surface.raised")}; color: {c("text.primary")};
  border: 1px solid {c("border.line")}; padding: 4px; }}
QMenu::item {{ padding: 7px 24px 7px 12px; border-radius: {px("space.xs")}px;
  background: transparent; }}
QMenu::item:selected {{ background: {c("surface.selected")}; color: {c("text.on_selected")}; }}
QMenu::item:disabled {{ color: {c("text.disabled")}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {c("border.line")}; margin: 4px 8px; }}
QMenu::icon {{ left: 8px; }}
QToolTip {{ background: {c("surface.raised")}; color: {c("text.primary")};
  border: 1px solid {c("border.control")}; padding: 4px 6px; }}
"""


def _views(c: Callable[[str], str]) -> str:
    return f"""
QListView, QTableView {{ background: transparent; border: none; outline: none; }}
QTableView {{ gridline-color: transparent; }}
QAbstractScrollArea#plain, QScrollArea {{ background: transparent; border: none; }}
QWidget#plain {{ background: transparent; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {c("text.secondary")}; border: none;
  border-bottom: 1px solid {c("border.line")}; padding: 0 12px; font-weight: 600; }}
QComboBox QAbstractItemView {{ background: {c("surface.raised")}; color: {c("text.primary")};
  border: 1px solid {c("border.control")}; }}
QTableView QTableCornerButton::section {{ background: transparent; border: none; }}
"""
