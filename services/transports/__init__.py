"""How messages leave the house and arrive: each transport fulfils `MessageTransport`."""
