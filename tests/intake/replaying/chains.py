"""Journals of one application, forged from acts and words."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from intake.journal import Entry, Link, forge

START = datetime(2027, 3, 1, tzinfo=UTC)
Said = tuple[str, dict[str, Any] | None]
"""An act and its words; None where they were erased."""


def chain(*acts: Said) -> tuple[list[Link], dict[int, dict[str, Any]]]:
    """One entry an hour, the first at the START."""
    links: list[Link] = []
    for hours, (act, words) in enumerate(acts):
        entry = Entry(application=1, act=act, words=words or {})
        after, at = links[-1] if links else None, START + timedelta(hours=hours)
        links.append(forge(entry, after=after, at=at, salt=b"s" * 16))
    return links, _known(acts)


def _known(acts: Sequence[Said]) -> dict[int, dict[str, Any]]:
    return {place: words for place, (_, words) in enumerate(acts, start=1) if words is not None}
