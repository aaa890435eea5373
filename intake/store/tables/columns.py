"""Column types that mean the same on every database: times, words, keys and lists.

Invariant: what any mail may hold can be stored; nothing that arrives makes a statement fail.
"""

import hashlib
import json
import re
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, Text, TypeDecorator

LARGEST_NUMBER = 2**63 - 1
LONGEST_KEY = 500
"""Octets of a key that every database can hold in an index."""

_compact = json.JSONEncoder(separators=(",", ":")).encode
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with NUL and lone surrogates, which databases refuse, replaced by U+FFFD."""
    return text if _is_storable(text) else _UNSTORABLE.sub("\ufffd", text)


def _is_storable(text: str) -> bool:
    """Looked at as a whole, which takes a tenth of the time of looking at each character."""
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:
        return False


def is_number(number: int) -> bool:
    """Whether a row can have this number: more no database would even compare."""
    return 0 < number <= LARGEST_NUMBER


class Moment(TypeDecorator[datetime]):
    """An instant to the microsecond: sorts as stored, comes back aware in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        stored: datetime = value
        return stored.replace(tzinfo=UTC) if stored.tzinfo is None else stored.astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text as people write it, however broken."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Key(TypeDecorator[str]):
    """Text to be found by: one longer than an index can hold is kept as its SHA-256."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        octets = storable(value).encode()
        if len(octets) <= LONGEST_KEY:
            return octets.decode()
        return "sha256:" + hashlib.sha256(octets).hexdigest()


class Json(TypeDecorator[Any]):
    """Lists and tables as JSON text in ASCII, so that every character comes back."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        return None if value is None else _compact(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any | None:
        return None if value is None else json.loads(value)
