"""Puts the rooms together and owns what belongs to the operating system."""
