"""Who is one person to a consultation, and which domain answers for them.

Invariant: one mailbox in any spelling is one person (`mailboxes`). Where two only look like one
person's, organizers see it in the report (`flood`).
"""

import hmac
from functools import cache

from publicsuffixlist import PublicSuffixList

from intake.calls.mailboxes import person as person
from intake.contacts import Keys

_GONE = "erased "
"""How who was erased begins: no mailbox has a blank."""


def erased(keys: Keys, person: str) -> str:
    """Who stands for a person that was erased: no mailbox, of the same domain, always the same.

    So a second vote of theirs is still known as one.
    """
    if not person or is_erased(person):
        return person
    digest = hmac.digest(keys.secret, f"erased:{person}".encode(), "sha256").hex()[:26]
    return f"{_GONE}{digest}@{domain_of(person)}"


def is_erased(person: str) -> bool:
    """Whether it only stands for somebody: nobody can be told anything."""
    return person.startswith(_GONE)


def domain_of(person: str) -> str:
    """The domain of their mailbox."""
    return person.rpartition("@")[2]


def owned(domain: str) -> str:
    """The part of a domain that somebody registered: whoever owns it makes any name under it.

    Domains that are let out by name (dyndns.org) count as one, since a name there costs nothing.
    """
    return _suffixes().privatesuffix(domain) or domain


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList(only_icann=True)
