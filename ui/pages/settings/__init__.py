"""Settings: accounts, life areas, units, backup, appearance, language."""
