"""A city to which somebody applies: "İzmir'e başvuruyoruz", "we apply to the city of Hull".

Invariant: such a city is not the applicant by these words; another than it is never refused.
"""

from intake.answers.folding import clean, words
from intake.answers.geography import cities
from intake.answers.geography.stretches import Words
from intake.answers.lexicon import lexicon, listed
from intake.answers.values import Place

_LONGEST_NAME = 5
_READ = 3_000


def is_applied_to(place: Place, text: str, language: str) -> bool:
    """Whether the text says that somebody applies to the place."""
    tokens = words(clean(text[:_READ]))
    folded, known = tuple(one.folded for one in tokens), lexicon("places", language)
    for start in range(len(tokens)):
        for length, names in known.all_at(folded, start):
            end = start + length
            is_behind = "applied_to" in names and _is_dative(folded, start, length, language)
            if is_behind and _is_named(tokens, start, place, language, is_end=True):
                return True
            if "applying_to" in names and _is_named(tokens, end, place, language, is_end=False):
                return True
    return False


def _is_dative(folded: tuple[str, ...], start: int, length: int, language: str) -> bool:
    """Whether it is to the word before: by more words than the verb, or by that word's case."""
    if length > 1 or not start:
        return length > 1
    endings, name = tuple(listed("places", "applied_to_endings", language)), folded[start - 1]
    return name.endswith(endings) and not cities.named(name)


def _is_named(tokens: Words, at: int, place: Place, language: str, *, is_end: bool) -> bool:
    """Whether the place's name ends, or begins, here."""
    for length in range(1, _LONGEST_NAME + 1):
        start, end = (at - length, at) if is_end else (at, at + length)
        name = " ".join(one.folded for one in tokens[max(start, 0) : end])
        called = cities.called(name, language) if name else []
        if any((one.name, one.country) == (place.city, place.country) for one in called):
            return True
    return False
