"""The forms a name takes in a sentence: case endings, and what is glued before or behind it.

Invariant: only a way to look a name up; whatever has no entry in a table is no name by it.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice, product

from intake.answers.folding import fold
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
