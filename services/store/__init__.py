"""The encrypted store: one SQLCipher file, its key slots, its journal."""
