"""What one calls a person."""


def first_name(name: str) -> str:
    """The first word of the name or alias, without the marks around an alias; as it is when empty."""
    return name.split(maxsplit=1)[0].strip('«»"') if name.split() else name
