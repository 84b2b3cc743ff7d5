"""The practice unit behind Norsk helsenett's message interface: as strict as the real one, on loopback."""
