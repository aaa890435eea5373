"""Seals: what all journals come to at a moment, in one hash that tells nothing by itself (V2).

Each seal covers the heads of the chains that grew since the seal before it, and follows that seal.
Invariant: whoever holds a seal's hash holds to every entry that was in any journal by then, and
learns neither applications nor how many there are.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from intake.journal import GENESIS, Link

SALT_BYTES = 16
_NAME = "citydesk seal 1"
_GAPS = re.compile(r"[\s:\-\u2010-\u2014\u2212]+")
_HASH = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, kw_only=True)
class Head:
    """The last entry of a journal when it was sealed."""

    application: int
    sequence: int
    hash: str


@dataclass(frozen=True, kw_only=True)
class Seal:
    """One seal in its place. `root` stands for its heads, salted: `hash` is what is printed."""

    number: int
    at: datetime
    salt: bytes = field(repr=False)
    root: str
    previous: str
    hash: str


def forge(heads: Iterable[Head], *, after: Seal | None, at: datetime, salt: bytes) -> Seal:
    """The seal over these heads that follows another one (None: the first of all).

    ValueError where the salt is shorter than 16 bytes.
    """
    if len(salt) < SALT_BYTES:
        raise ValueError(f"a salt is at least {SALT_BYTES} bytes")
    number = after.number + 1 if after else 1
    previous, root = after.hash if after else GENESIS, root_of(heads, salt)
    hash = _hash(number, at, root, previous)
    return Seal(number=number, at=at, salt=salt, root=root, previous=previous, hash=hash)


def root_of(heads: Iterable[Head], salt: bytes) -> str:
    """SHA-256 over the salt and the leaves in the order of their digests, which is nobody's order.

    A leaf is HMAC-SHA256, keyed with the seal's salt, of "application|sequence|head".
    """
    leaves = sorted(_leaf(one, salt) for one in heads)
    return hashlib.sha256(salt + b"".join(leaves)).hexdigest()


def written(words: str) -> str | None:
    """The hash that somebody copied from a letter or page, in any case and grouping."""
    plain = _GAPS.sub("", words).lower()
    return plain if _HASH.fullmatch(plain) else None


def fault_in(seal: Seal, before: Seal | None, heads: Iterable[Head]) -> str | None:
    """What is wrong with a seal that should follow `before` and cover `heads`, or None."""
    if seal.number != (before.number + 1 if before else 1):
        return f"seal {seal.number - 1} is missing"
    if seal.previous != (before.hash if before else GENESIS):
        return f"seal {seal.number} does not follow the seal before it"
    if seal.hash != _hash(seal.number, seal.at, seal.root, seal.previous):
        return f"seal {seal.number} was changed after it was made"
    if seal.root != root_of(heads, seal.salt):
        return f"seal {seal.number} covers other journals than those that are kept for it"
    return None


def rewritten(links: Sequence[Link], heads: Mapping[int, str]) -> str | None:
    """Where an application's journal is not what was sealed; `heads` are hashes by sequence.

    The links are taken to hold as a chain.
    """
    hashes = {link.sequence: link.hash for link in links}
    for sequence in sorted(heads):
        if sequence not in hashes:
            return f"entry {sequence} was sealed and is missing"
        if hashes[sequence] != heads[sequence]:
            return f"what was sealed up to entry {sequence} was rewritten"
    return None


def _leaf(head: Head, salt: bytes) -> bytes:
    line = f"{head.application}|{head.sequence}|{head.hash}"
    return hmac.digest(salt, line.encode(), "sha256")


def _hash(number: int, at: datetime, root: str, previous: str) -> str:
    line = "|".join((_NAME, str(number), at.astimezone(UTC).isoformat(), root, previous))
    return hashlib.sha256(line.encode()).hexdigest()
