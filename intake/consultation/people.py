"""Who is one person to a consultation, and which domain answers for them.

Invariant: one mailbox in any spelling is one person. Only case, IDNA and a +tag are evened out:
dots and other habits of single providers are left, since elsewhere they are two people's; where
they look like one person's, organizers see it in the report (`flood`).
"""

import re
import unicodedata
from functools import cache

from publicsuffixlist import PublicSuffixList

from intake.messages import Address

_QUOTED = re.compile(r'"([^"\\\s@]+)"')


def person(address: str) -> str:
    """What all spellings of one mailbox share; "" where it is no mailbox on the network."""
    local, at, domain = Address(address=unicodedata.normalize("NFC", address)).key.rpartition("@")
    local, domain = _QUOTED.sub(r"\1", local).lower(), domain.rstrip(".")
    kept = local.partition("+")[0] or local
    is_one = re.fullmatch(r"[^\s@<>,;\"]{1,64}", kept) and re.fullmatch(
        r"(?=.{4,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+", domain
    )
    return f"{kept}{at}{domain}" if is_one else ""


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
