"""Today: what must be seen to now, and why."""
