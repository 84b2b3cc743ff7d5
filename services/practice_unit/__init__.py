"""A TSB unit for practice on this machine: it takes, receipts and answers over real loopback HTTP."""
