"""What is half-written survives a lock, form by form."""
