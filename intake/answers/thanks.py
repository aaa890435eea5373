"""Thanks and greetings around an answer: "Good morning, 1 and 4, thank you!".

Invariant: only a first or last clause that holds nothing else is left out, and never all of them;
before a name nothing is, which may begin so ("Hello, Robot: a design exhibition").
"""

import re
from collections.abc import Iterable
from functools import cache
from itertools import takewhile

from intake.answers.folding import clean
from intake.answers.lexicon import Lexicon, build, entries, split

_MATTERS = ("yesno", "places", "choices", "closings")
_OF_NAMES = frozenset(":：–—")
"""Signs that may stand inside of a name."""
_CLAUSE = re.compile(r"[^,;:.!¡\n،؛。！，、；：।–—]+")


def without(text: str, language: str, *, names: bool = False) -> str:
    """The text without the clauses of mere thanks that it begins and ends with.

    `names`: it may name anything, and only what a comma or a full stop parts from its end is left.
    """
    clauses = [one for one in _CLAUSE.finditer(text) if any(map(str.isalnum, one[0]))]
    first = 0 if names else _count(clauses, language)
    last = len(clauses) - _count(reversed(clauses), language)
    if first == len(clauses) or last == 0:
        return text
    if names and last < len(clauses) and _parts(text, clauses[last - 1 : last + 1]) & _OF_NAMES:
        return text
    start = clauses[first].start() if first else 0
    return text[start : clauses[last - 1].end() if last < len(clauses) else len(text)]


def _parts(text: str, clauses: list[re.Match[str]]) -> set[str]:
    """The signs between two clauses."""
    return set(text[clauses[0].end() : clauses[1].start()])


def _count(clauses: Iterable[re.Match[str]], language: str) -> int:
    """How many clauses of mere thanks stand first."""
    return sum(1 for _ in takewhile(lambda one: is_mere(one[0], language), clauses))


def is_mere(clause: str, language: str) -> bool:
    """Whether a clause is made of nothing but thanks and greetings."""
    words = tuple(word for word in split(clean(clause)) if word[0].isalnum())
    known, place = _known(language), 0
    while place < len(words):
        length = known.at(words, place)[0]
        if not length:
            return False
        place += length
    return bool(words)


@cache
def _known(language: str) -> Lexicon:
    said = (one for name in _MATTERS for one in entries(name, language))
    return build((pair for pair in said if pair[0] in ("thanks", "greeting")), language)
