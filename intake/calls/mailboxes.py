"""When two addresses are one mailbox, and so one person.

Invariant: one mailbox in any spelling is one. Case, IDNA and a +tag are evened out for everybody,
dots and other habits of single providers where the call names them: elsewhere they are two
people's.
"""

import re
import unicodedata
from functools import lru_cache

from intake import names
from intake.calls.consultation import NO_HABITS, Mailboxes
from intake.messages import Address

LONGEST = 254
"""Letters of an address (RFC 5321, 4.5.3.1.3)."""
NOT_PLAIN = "is no plain mail address; write it such as anna@city.example"
_LINK = "mailto:"
_SPECIAL = re.compile(r"[()\[\]\\:\s]")
_QUOTED = re.compile(r'"([^"\\\s@]+)"')


def person(address: str, habits: Mailboxes = NO_HABITS) -> str:
    """What all spellings of one mailbox share; "" where it is no mailbox on the network."""
    parts = _parts(address)
    return _evened(*parts, habits) if parts else ""


def unwritable(address: str) -> str | None:
    """What keeps letters from an address, and what to do about it; None where they may go there."""
    if sign := names.unseen(address):
        return f"holds {sign}, a sign that nobody sees; type it anew by hand"
    if address.lower().startswith(_LINK):
        return f"is a link; leave out “{_LINK}” before the address"
    if len(address) > LONGEST:
        return f"has {len(address)} letters, and no mailbox more than {LONGEST}; look it up anew"
    if not person(address) or _SPECIAL.search(address) or address.endswith("."):
        return NOT_PLAIN
    return None


def is_one(first: Address, second: Address, habits: Mailboxes) -> bool:
    """Whether both reach one person; of who is in a chat, whether they are the same there."""
    one = person(first.address, habits)
    return one == person(second.address, habits) if one else first.key == second.key


@lru_cache(maxsize=8192)  # a panel's conflicts ask of each contact of each city
def _parts(address: str) -> tuple[str, str] | None:
    """What is before the @, without its tag, and the domain; None of what is no mailbox."""
    local, _, domain = Address(address=unicodedata.normalize("NFC", address)).key.rpartition("@")
    local, domain = _QUOTED.sub(r"\1", local).lower(), domain.rstrip(".")
    kept = local.partition("+")[0] or local
    is_mailbox = re.fullmatch(r"[^\s@<>,;\"]{1,64}", kept) and re.fullmatch(
        r"(?=.{4,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+", domain
    )
    return (kept, domain) if is_mailbox else None


def _evened(local: str, domain: str, habits: Mailboxes) -> str:
    one = habits.same.get(domain, domain)
    plain = local
    for sign in habits.tagged.get(one, ""):
        plain = plain.partition(sign)[0]
    alike = habits.alike.get(one, "")
    plain = plain.translate({ord(sign): alike[0] for sign in alike})
    plain = plain.translate({ord(sign): None for sign in habits.ignored.get(one, "")})
    return f"{plain or local}@{one}"
