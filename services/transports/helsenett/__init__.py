"""Norsk helsenett's message API (EDI 2.0, v3), entered with HelseID tokens that are bound to a key."""
