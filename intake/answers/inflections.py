"""The forms a name takes in a sentence: case endings, and what is glued before or behind it.

Invariant: only a way to look a name up; whatever has no entry in a table is no name by it.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain, islice, pairwise, product

from intake.answers.folding import clean, fold, words
from intake.answers.lexicon import glued, table

_SHORTEST = 2
"""Letters of a stem at least: shorter ones fit anything."""
_MOST_FORMS = 48
_LONGEST_NAME = 5
_ARTICLE = "ال"


@lru_cache(maxsize=1024)
def bare(folded: str, language: str) -> tuple[str, ...]:
    """The names that may stand in this form ("казани": "казань"), itself not among them."""
    words = folded.split(" ")
    if len(words) > _LONGEST_NAME or not (_endings(language) or glued(language, "before")):
        return ()
    choices = [
        tuple(dict.fromkeys((word, *_unended(word, language), *_unglued(word, language, place))))
        for place, word in enumerate(words)
    ]
    forms = (" ".join(one) for one in islice(product(*choices), _MOST_FORMS))
    return tuple(form for form in dict.fromkeys(forms) if form != folded)


def _unended(word: str, language: str) -> Iterator[str]:
    for ending, basic in _endings(language):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            yield word.removesuffix(ending) + basic


def _unglued(word: str, language: str, place: int) -> Iterator[str]:
    """The word without "in", "and", "for" before it, and with the article they swallow."""
    for clitic in glued(language, "before") if place == 0 else ():
        rest = word.removeprefix(clitic)
        if rest != word and len(rest) > _SHORTEST:
            yield rest
            if clitic.endswith("لل"):
                yield _ARTICLE + rest


def written(name: str, language: str) -> tuple[str, ...]:
    """The plain names that may stand in this form, as people write them ("Перми": "Пермь")."""
    cleaned = clean(name)
    found = words(cleaned)
    if not 0 < len(found) <= _LONGEST_NAME:
        return ()
    gaps = [cleaned[one.end : two.start] for one, two in pairwise(found)] + [""]
    choices = [
        (word.raw, *_as_written(word.raw, language, place)) for place, word in enumerate(found)
    ]
    forms = islice(product(*choices), _MOST_FORMS)
    joined = ("".join(chain.from_iterable(zip(one, gaps, strict=True))) for one in forms)
    return tuple(form for form in dict.fromkeys(joined) if form != cleaned)


def may_be_plain(folded: str, language: str) -> bool:
    """Whether a name may end so outside a sentence: in Russian none ends in "у", which one takes
    as its object, but many in "а"."""
    basics = tuple(filter(None, (basic for _, basic in _endings(language))))
    ends = [ending for ending, _ in _endings(language) if folded.endswith(ending)]
    return not basics or not ends or folded.endswith(basics)


def _as_written(word: str, language: str, place: int) -> Iterator[str]:
    for basic, endings in table(language).get("cases", {}).items():
        for ending in endings:
            stem = word[: len(word) - len(ending)]
            if len(stem) >= _SHORTEST and fold(word[len(stem) :]) == fold(ending):
                yield stem + (basic.upper() if word.isupper() else basic)
    yield from _unglued(word, language, place)


def region(written: str, language: str) -> str:
    """A region as it is named outside a sentence ("Ярославской области": "Ярославская область")."""
    for basic, heads in table(language).get("region_heads", {}).items():
        first, _, rest = written.partition(" ")
        if first.lower() in heads:
            return f"{basic} {rest}"
    for basic, endings in table(language).get("region_cases", {}).items():
        for ending in endings:
            if written.lower().endswith(ending):
                return written[: -len(ending)] + basic
    return written


def unelided(text: str, language: str) -> str:
    """The text with "ville d'Abidjan" as "ville de Abidjan", which our phrases have in full."""
    elided = _elided(language)
    return elided.sub(rf"\1 {table(language)['elided']['full'][0]} ", text) if elided else text


@cache
def _elided(language: str) -> re.Pattern[str] | None:
    """The words of our phrases behind which a language elides."""
    said = table(language).get("elided", {}).get("behind", ())
    words = "|".join(map(re.escape, said))
    return re.compile(rf"(?i)(?<!\w)({words}) d['’ʼ](?=\w)") if said else None


@cache
def _endings(language: str) -> tuple[tuple[str, str], ...]:
    """Endings in a sentence with those of the plain name, the longest first."""
    pairs = [
        (fold(ending), fold(basic))
        for basic, endings in table(language).get("cases", {}).items()
        for ending in endings
    ]
    return tuple(sorted(dict.fromkeys(pairs), key=lambda pair: -len(pair[0])))
