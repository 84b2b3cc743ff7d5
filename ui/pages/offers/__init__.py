"""Offers: places and help nearby, by life area."""
