"""The participants: list, detail with its tabs, and the forms."""
