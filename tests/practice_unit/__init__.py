"""Tests of the practice unit."""
