"""One thing seen in a rehearsal."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Point:
    """`key` is the path of what is meant in the call file (lists count from 0), `text` what is seen
    there and what would do."""

    key: str
    text: str
