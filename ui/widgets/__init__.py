"""The parts pages are made of; each is one small file, drawn from the tokens."""
