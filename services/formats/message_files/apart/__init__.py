"""A process apart, in which strangers' files are judged and drawn: no key, store or network is in its reach.

`FileChild` starts it and asks; `child` is what runs there; `wire` is all that passes between them.
"""
