"""Cities named in a yes or no that stands alone: another's system is not the writer's.

Invariant: a name counts only where it is a large city's and stands as names do in its script; whose
city it is stays open, so an answer that hangs on it is asked.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from intake.answers.folding import INDIC, UNSPACED, clean, key
from intake.answers.geography import cities
from intake.answers.lexicon import Phrase, lexicon, listed, split
from intake.answers.values import Context

_WORD = re.compile(rf"[^\W\d_{UNSPACED}](?:[^\W\d_{UNSPACED}]|[{INDIC}’'-])*")
_RUN = re.compile(rf"[{UNSPACED}]+")
_READ = 500
_LARGE, _GREAT = 200, 1_000
"""Thousands of inhabitants of a city at home, and of one whose country is another."""
_TO_AWARD, _TO_GIVEN = 3, 2
"""Words behind a name, and before it, among which one for awards says that it got them."""
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


def is_anothers(text: str, context: Context) -> bool:
    """Whether a text names a city that may be another's, and says nothing of "us".

    One of the writer's country is taken for the writer's own; where that is not known, one of the
    only country that writes so.
    """
    words = split(clean(text[:_READ]))
    is_ours = any(
        {"own", "ours"} & set(names)
        for matter in ("yesno", "affirming")
        for _, _, names in lexicon(matter, context.language).finds(words)
    )
    found = (*_spaced(text[:_READ], context), *_unspaced(text[:_READ], context))
    return not is_ours and bool(found) and not any(_is_at_home(one, context) for one in found)


def _is_at_home(written: str, context: Context) -> bool:
    found = cities.called(key(re.split("[’']", written)[0]), context.language)
    home = {context.country} if context.country else _homes(context.language)
    return any(city.country in home for city in found)


@cache
def _homes(language: str) -> frozenset[str]:
    return frozenset(one.upper() for one in listed("grammar", "home", language))


def _spaced(text: str, context: Context) -> Iterator[str]:
    """Names in capitals; where a script has none, beside a word for "in", "city" or "awarded"."""
    words = list(_WORD.finditer(text))
    beside = listed("yesno", "beside_city", context.language)
    for place, word in enumerate(words):
        near = {key(one[0]) for one in (*words[max(0, place - 1) : place], *words[place + 1 :][:1])}
        honoured = _is_honoured([one[0] for one in words], place, context.language)
        is_bare = word[0].lower() == word[0].upper() and (near & beside or honoured)
        if not (word[0][0].isupper() or is_bare):
            continue
        pair = text[word.start() : words[place + 1].end()] if place + 1 < len(words) else ""
        least = _LARGE if honoured else _GREAT
        yield from (one for one in (pair, word[0]) if one and _is_city(one, context, least))


def _is_honoured(words: list[str], place: int, language: str) -> bool:
    """Whether a word for awards stands beside a name: "حصلت دبي", "Lyon a obtenu"."""
    known = lexicon("choices", language)
    behind = words[place + 1 : place + 1 + _TO_AWARD]
    found = known.finds(split(clean(" ".join(behind))))
    before = words[max(0, place - _TO_GIVEN) : place]
    found = chain(found, known.finds(split(clean(" ".join(before)))))
    return any("awarded" in names for _, _, names in found)


def _is_city(written: str, context: Context, least: int) -> bool:
    name = re.split("[’']", written)[0]
    if len(name) < _SHORTEST or lexicon("yesno", context.language).of(split(clean(name))):
        return False
    return _is_known(name, context, least)


def _is_known(name: str, context: Context, least: int = _GREAT) -> bool:
    found = cities.called(key(name), context.language)
    at_home = [city for city in found if city.country == context.country]
    return any(one.thousands >= _LARGE for one in at_home) or any(
        one.thousands >= least for one in found
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
