"""Rules about the code itself, held by tests rather than by memory."""
