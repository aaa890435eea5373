"""The languages the desk reads: their names in any of them, and which one a text is surely in.

Invariant: a name is only one where exactly one language is called so.
"""

import re
from collections.abc import Iterator
from functools import cache

from intake import languages
from intake.conversation.spelling import (
    before,
    count,
    fold,
    has_case,
    is_spaced,
    spelled,
    unglued,
    without_nukta,
)

_SHORTEST = 6
"""Letters from which on a name may end otherwise than in a dictionary ("французском")."""
_ALIKE = (frozenset({"es", "pt"}), frozenset({"zh", "ja"}))
_SURELY_TOLD = 12
"""Words from which on one of two such languages is surely told from the other."""


@cache
def pattern() -> str:
    """A regular expression of every name, whatever its ending."""
    return "|".join(map(_pattern, _longest()))


def places(text: str) -> Iterator[re.Match[str]]:
    """Every name of a language in a text as it is written."""
    return re.finditer(pattern(), text, re.IGNORECASE)


def surely_told(text: str, told: str | None, *, known: str, of_names: bool) -> str | None:
    """The language told for a text; of two much alike, one not `known` only for a longer text.

    A shorter text in English tells none where names were asked.
    """
    is_alike = told != known and any({told, known} <= pair for pair in _ALIKE)
    is_short = is_alike and count(text) < _SURELY_TOLD
    is_han = (told, known) == ("ja", "zh") and not languages.has_kana(text)
    is_named = of_names and told == "en" and count(text) < _SURELY_TOLD
    return None if is_short or is_han or is_named else told


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
