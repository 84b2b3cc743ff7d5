"""Who waits for a volunteer, who could walk with them, and why."""
