"""Names of the languages the desk reads, as writers of any of them call them.

Invariant: a name is only one where exactly one language is called so.
"""

import re
from collections.abc import Iterator
from functools import cache

from intake import languages
from intake.conversation.spelling import (
    before,
    fold,
    has_case,
    is_spaced,
    spelled,
    unglued,
    without_nukta,
)

_SHORTEST = 6
"""Letters from which on a name may end otherwise than in a dictionary ("французском")."""


@cache
def pattern() -> str:
    """A regular expression of every name, whatever its ending."""
    return "|".join(map(_pattern, _longest()))


def named(text: str) -> str | None:
    """The code of the only language that a (folded) text names."""
    found = {_names()[one] for one in _named(text)}
    return found.pop() if len(found) == 1 else None


def _named(text: str) -> Iterator[str]:
    """The names in a text, as they stand in our table."""
    for match in re.finditer(pattern(), text, re.IGNORECASE):
        said = without_nukta(match[0].casefold())
        yield from [one for one in _longest() if one in said][:1]


@cache
def _longest() -> tuple[str, ...]:
    return tuple(sorted(_names(), key=len, reverse=True))


@cache
def _names() -> dict[str, str]:
    """Each name, without what may change at its end, and its language's code."""
    found: dict[str, set[str]] = {}
    for code, name in _called():
        found.setdefault(_stem(fold(name).casefold()), set()).add(code)
    return {name: codes.pop() for name, codes in found.items() if len(codes) == 1}


def _called() -> Iterator[tuple[str, str]]:
    """Codes and names, in every language we read."""
    for code, one in languages.all_read().items():
        yield from ((code, name) for name in (one.name, one.own, *one.called))


def _stem(name: str) -> str:
    name = unglued(without_nukta(name))
    is_cyrillic = has_case(name) and not name[:1].isascii()
    return name[:-2] if is_cyrillic and len(name) >= _SHORTEST else name


def _pattern(name: str) -> str:
    words = r"\s".join(map(spelled, name.split()))
    if not is_spaced(name[0]):
        return words
    after = r"\w*" if not name.isascii() else r"(?:y[aei]|d[ae])?(?!\w)"
    return rf"(?<!\w){before(name)}{words}{after}"
