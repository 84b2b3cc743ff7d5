"""Activities: the week and the list of what was done together."""
