"""What everyone can use, whatever they see, hear or press."""
