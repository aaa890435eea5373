"""What a declaration is read as: conflicts with listed cities, cities without one, and doubts.

Invariant: values alone; what a piece of text means is for `declarations`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from intake.panel.conflicts import Kind

_SHOWN = 200
"""Letters of what was not read that are shown."""

Why = Literal[
    "empty",  # nothing of conflicts is said
    "unsure",  # a denial that is no plain "no conflict"
    "question",
    "which_city",
    "no_such_number",
    "contradictory",  # a conflict and none with one city
    "not_named",  # none, but not by name with one that words of theirs may tell a conflict with
]


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A city as the letter listed it: its number there, its application, and its names.

    `is_asked` is False for one that no panel is asked about yet: "all" does not mean it.
    `is_tied` where a conflict with it was declared before: "the others" does not mean it.
    `is_doubted` where words of theirs may tell one: a "no" that does not name it is not of it.
    """

    number: int
    application: int
    names: tuple[str, ...]
    is_asked: bool = True
    is_tied: bool = False
    is_doubted: bool = False


def asked_of(listed: Sequence[Listed]) -> set[int]:
    """What "all" and "the others" mean: the cities that the letter numbered, where it did.

    One that came up later was never asked about, so nothing was said of it.
    """
    numbered = {one.application for one in listed if one.number > 0}
    return numbered or {one.application for one in listed if one.is_asked}


@dataclass(frozen=True, kw_only=True)
class ReadConflict:
    """A conflict with one application; `is_bare` where only the city was named."""

    application: int
    kind: Kind
    words: str
    is_bare: bool = False


@dataclass(frozen=True, kw_only=True)
class ConflictDoubt:
    """What must be asked; `is_elsewhere` where it may be about a city that is not on the list.

    `is_denied` where no conflict is said, only not plainly with which city; `is_bare` where a name
    stands beside cities without a tie to any; `about` are the applications that it is about.
    """

    why: Why
    words: str
    is_elsewhere: bool = False
    is_denied: bool = False
    is_bare: bool = False
    about: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ConflictReading:
    """Conflicts with applications, applications declared `clear`, and what must be asked."""

    conflicts: tuple[ReadConflict, ...] = ()
    clear: tuple[int, ...] = ()
    doubts: tuple[ConflictDoubt, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Said:
    """One piece of the text: what it says of which applications.

    `is_bare` where a city is named without a tie to it: beside "no conflict" that may mean either.
    `about` are the cities of a piece that was not read; `others` is how many those are said to be
    that are cleared with the rest.
    """

    words: str
    conflicts: tuple[tuple[int, Kind], ...] = ()
    clear: tuple[int, ...] = ()
    clears_rest: bool = False
    is_bare: bool = False
    why: Why | None = None
    about: tuple[int, ...] = ()
    is_elsewhere: bool = False
    is_denied: bool = False
    others: int | None = None


def of_part(reading: ConflictReading, unread: str) -> ConflictReading:
    """The reading of a text that goes on unread: a tie may stand there, so nothing is cleared."""
    left = " ".join(unread.split())[:_SHOWN]
    if not left or not reading.clear:
        return reading
    doubt = ConflictDoubt(why="unsure", words=left)
    return replace(reading, clear=(), doubts=(*reading.doubts, doubt))
