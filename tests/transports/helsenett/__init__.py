"""Tests of the way through the health network."""
