"""A letter on paper: the outgoing document as a PDF/A that any reader opens and any printer prints."""

from __future__ import annotations

from services.formats.paper.pages import Paper, paper

__all__ = ["Paper", "paper"]
