"""Cities named in a yes or no that stands alone: another's system is not the writer's.

Invariant: a name counts only where it is a large city's and stands as names do in its script; whose
city it is stays open, so an answer that hangs on it is asked.
"""

import re
from collections.abc import Iterator

from intake.answers import cities
from intake.answers.folding import INDIC, UNSPACED, clean, key
from intake.answers.lexicon import Phrase, lexicon, listed, split
from intake.answers.values import Context

_WORD = re.compile(rf"[^\W\d_{UNSPACED}](?:[^\W\d_{UNSPACED}]|[{INDIC}’'-])*")
_RUN = re.compile(rf"[{UNSPACED}]+")
_READ = 500
_LARGE, _GREAT = 200, 1_000
"""Thousands of inhabitants of a city at home, and of one whose country is another."""
_SHORTEST = 3
_LONGEST_RUN = 5


def named(text: str, context: Context) -> frozenset[Phrase]:
    """The names of cities in a text, as its tokens, but for those known to be the writer's."""
    found = (*_spaced(text[:_READ], context), *_unspaced(text[:_READ], context))
    return frozenset(split(clean(name)) for name in found)


def is_of(words: Phrase, names: frozenset[Phrase]) -> bool:
    """Whether one of the names stands in the words."""
    return any(
        words[place : place + len(name)] == name for name in names for place in range(len(words))
    )


def _spaced(text: str, context: Context) -> Iterator[str]:
    """Names in capitals; where a script has none, beside a word for "in" or "city"."""
    words = list(_WORD.finditer(text))
    beside = listed("yesno", "beside_city", context.language)
    for place, word in enumerate(words):
        near = {key(one[0]) for one in (*words[max(0, place - 1) : place], *words[place + 1 :][:1])}
        if not (word[0][0].isupper() or (near & beside and word[0].lower() == word[0].upper())):
            continue
        pair = text[word.start() : words[place + 1].end()] if place + 1 < len(words) else ""
        yield from (one for one in (pair, word[0]) if one and _is_city(one, context))


def _is_city(written: str, context: Context) -> bool:
    name = re.split("[’']", written)[0]
    if len(name) < _SHORTEST or lexicon("yesno", context.language).of(split(clean(name))):
        return False
    return _is_known(name, context)


def _is_known(name: str, context: Context) -> bool:
    found = cities.called(key(name), context.language)
    at_home = [city for city in found if city.country == context.country]
    return any(one.thousands >= _LARGE for one in at_home) or any(
        one.thousands >= _GREAT for one in found
    )


def _unspaced(text: str, context: Context) -> Iterator[str]:
    """Names before a letter for "city", and those that a run of letters begins with."""
    ends = listed("yesno", "beside_city", context.language)
    for run in _RUN.finditer(text):
        for start in range(len(run[0])):
            for end in range(min(len(run[0]), start + _LONGEST_RUN), start + 1, -1):
                behind = run[0][end : end + 1]
                if (key(behind) in ends or not start) and _is_known(run[0][start:end], context):
                    yield run[0][start:end]
                    break
