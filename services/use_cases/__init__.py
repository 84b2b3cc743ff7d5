"""What a person can do with Medvandrer: one function, one command, one transaction each."""
