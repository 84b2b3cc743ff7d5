"""Whose participant is this? The contact person is a name, as registers have it."""

from __future__ import annotations


def is_contact(contact_person: str, account_name: str) -> bool:
    """Whether the contact person noted («Hanne», «Hanne B») is the one with this account.

    Each word noted must be a word of the account's name, or the initial of one, in order.
    """
    noted, own = _words(contact_person), _words(account_name)
    if not noted or len(noted) > len(own):
        return False
    return all(_stands_for(word, own[place]) for place, word in enumerate(noted))


def _stands_for(noted: str, name: str) -> bool:
    return noted == name or (len(noted) == 1 and name.startswith(noted))


def _words(name: str) -> list[str]:
    return [word.strip(".").casefold() for word in name.split()]
