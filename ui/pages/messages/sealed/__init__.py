"""Making and opening sealed files: loaded when one is made or opened, for it takes XML and keys."""
