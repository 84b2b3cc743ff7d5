"""Panels and sheets that belong to no single page."""
