"""Who fits whom: facts → features → points → short list → explanation. `engine` is the door.

Only modules behind the door import numpy, so that a program that merely knows the types does not pay.
"""
