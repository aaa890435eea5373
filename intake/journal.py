"""The journal: append-only, one hash chain an application, words apart so that they can be erased.

An entry's hash covers its place, time, act and a salted digest of its words. Erasing words and
salt leaves the chain verifiable (V2): what was said is gone, that it was said stays.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

GENESIS = "0" * 64
DESK = 0
"""The chain of the desk itself: what concerns no application, whose numbers begin with one."""

_canonical = json.JSONEncoder(
    sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str
).encode


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Something that happened to an application. `act` is a stable verb ("answered", "registered").

    `words` is everything that could name a person or quote one: JSON-able, erasable.
    """

    application: int
    act: str
    words: dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Link:
    """An entry in its place in the chain."""

    application: int
    sequence: int
    at: datetime
    act: str
    digest: str
    previous: str
    hash: str


def forge(entry: Entry, *, after: Link | None, at: datetime, salt: bytes) -> Link:
    """The link that puts the entry after another one (None: the first of its application)."""
    sequence = after.sequence + 1 if after else 1
    previous = after.hash if after else GENESIS
    digest = digest_of(entry.words, salt)
    return Link(
        application=entry.application, sequence=sequence, at=at, act=entry.act, digest=digest,
        previous=previous, hash=_hash(entry.application, sequence, at, entry.act, digest, previous),
    )  # fmt: skip


def digest_of(words: dict[str, Any], salt: bytes) -> str:
    """SHA-256 of the salt and the words as canonical JSON."""
    return hashlib.sha256(salt + _canonical(words).encode()).hexdigest()


def proof(*texts: str) -> str:
    """SHA-256 of texts that are kept elsewhere, by which the words of an entry vouch for them."""
    return hashlib.sha256(_canonical(texts).encode()).hexdigest()


def first_fault(links: Iterable[Link]) -> str | None:
    """What is wrong with a chain given in order, or None where it holds."""
    previous = GENESIS
    for sequence, link in enumerate(links, start=1):
        if link.sequence != sequence:
            return f"entry {sequence} is missing before entry {link.sequence}"
        if link.previous != previous:
            return f"entry {sequence} does not follow the entry before it"
        if link.hash != _hash(
            link.application, link.sequence, link.at, link.act, link.digest, link.previous
        ):
            return f"entry {sequence} was changed after it was written"
        previous = link.hash
    return None


def _hash(
    application: int, sequence: int, at: datetime, act: str, digest: str, previous: str
) -> str:
    line = "|".join((str(application), str(sequence), at.isoformat(), act, digest, previous))
    return hashlib.sha256(line.encode()).hexdigest()
