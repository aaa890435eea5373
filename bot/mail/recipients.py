"""Which addresses are the desk's, without I/O: the same for the door and for `citydesk receive`."""

from dataclasses import dataclass

from intake.messages import PUBLIC, Address

ROLES = frozenset({"postmaster", "abuse"})  # RFC 5321, 4.5.1 and RFC 2142
BOUNCE_TAG = "bounce-"
"""Bounces come back to `<desk>+bounce-<the letter's return tag>@<domain>` (VERP)."""

NO_RELAY = "550 5.7.1 We do not relay mail to other domains"
NOBODY = "550 5.1.1 Nobody has this address here; the desk is {desk}"
STRANGE_SENDER = "553 5.1.7 Sender address has characters that no address has"
NO_MAILBOX = "550 5.1.8 This sender address is no mailbox: no mail can come from there"
STRANGE = "550 5.1.1 This reply address is unknown or has expired; write to {desk}"


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """What an address is to us: refused, a reply token to look up, or (neither) simply ours."""

    refusal: str | None = None
    token: str | None = None


def is_ours(address: str, desk: str) -> bool:
    """Whether mail to this address would come to the desk itself, in whatever form of it."""
    parts = [Address(address=one).key.rpartition("@") for one in (address, desk)]
    (local, _, domain), (our_local, _, our_domain) = parts
    name = local.partition("+")[0]
    return domain == our_domain and name in {our_local.partition("+")[0], *ROLES}


def recipient(address: str, desk: str) -> Recipient:
    """Judge a recipient's address; `desk` is the desk's own. Capitals do not count."""
    if not address.isprintable():  # it would go to logs and lists as it is
        return Recipient(refusal=NOBODY.format(desk=desk))
    our_local, _, our_domain = Address(address=desk).key.rpartition("@")
    local, at, domain = Address(address=address).key.rpartition("@")
    if not at:  # RFC 5321, 4.5.1: `postmaster` alone is an address
        local, domain = domain, our_domain
    if domain != our_domain:
        return Recipient(refusal=NO_RELAY)
    name, plus, tag = local.partition("+")
    if name in ROLES or (name == our_local and not plus):
        return Recipient()
    if name != our_local or not tag:
        return Recipient(refusal=NOBODY.format(desk=desk))
    if tag == PUBLIC or tag.startswith(BOUNCE_TAG):
        return Recipient()
    return Recipient(token=tag)
