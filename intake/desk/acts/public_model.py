"""The acts of an organizer on what the public says, as values."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class LetCount:
    """Votes that wait are counted, opinions that were read are shown, by number.

    `without` are words that are left out of what is shown, `put_back` such as were left out and
    are shown; of an opinion that is shown already, they are what the act changes.
    """

    voices: tuple[int, ...]
    without: tuple[str, ...] = ()
    put_back: tuple[str, ...] = ()
    kind: Literal["let_count"] = "let_count"


@dataclass(frozen=True, kw_only=True)
class Moderate:
    """Votes and opinions refused, by number."""

    voices: tuple[int, ...]
    reason: str
    kind: Literal["moderate"] = "moderate"


@dataclass(frozen=True, kw_only=True)
class ClearDomain:
    """All votes of a domain count, those that wait and those that come."""

    domain: str
    kind: Literal["clear_domain"] = "clear_domain"


@dataclass(frozen=True, kw_only=True)
class RaiseObjection:
    """An opinion taken as an objection, by its number."""

    opinion: int
    kind: Literal["raise_objection"] = "raise_objection"


@dataclass(frozen=True, kw_only=True)
class AnswerObjection:
    """The answer to an objection, to who objected and to the city."""

    objection: int
    text: str
    kind: Literal["answer_objection"] = "answer_objection"
