"""Tests of delivery: nothing lost, nothing twice, nothing outside a consent."""
