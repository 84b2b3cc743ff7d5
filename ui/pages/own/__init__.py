"""A volunteer's own page: next meeting, what to log, thanks, and a way to ask for a talk."""
