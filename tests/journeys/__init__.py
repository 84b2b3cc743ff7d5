"""Whole journeys, from the first start to the last page."""
