"""The volunteers: who they are, how far they have come, when they can, and how much they carry."""
