"""What Medvandrer promises, as sentences that are tried."""
