"""Puts the program together, and owns what belongs to the operating system."""
