"""Registers in: files, their columns, a look at every row, and then all of it or nothing."""
