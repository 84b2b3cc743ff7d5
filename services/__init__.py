"""Medvandrer without a screen: a complete, synchronous program that knows nothing of Qt."""
