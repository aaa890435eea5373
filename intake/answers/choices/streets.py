"""Which numbers of a place of receipt are those of a house: "At Guildhall, 4 Market Place".

Invariant: a number alone, with a known place or called an option's is no house's.
"""

from intake.answers.choices.options import Tokens
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import lexicon, listed

_LEADS = frozenset(".):-–,;\n")
_LONGEST = 3
"""Digits of a house's number."""


def houses(raw: Tokens, tokens: Tokens, known: frozenset[int], language: str) -> frozenset[int]:
    """The places of the numbers of houses; `known` are the places of words that name a place."""
    numbers = [n for n, one in enumerate(tokens) if one.isdecimal() and len(one) <= _LONGEST]
    has_street = bool(numbers) and _names_street(tokens, language)
    return frozenset(
        place
        for place in numbers
        if not _is_option(tokens, place, language)
        and (
            (has_street and not is_unspaced(tokens[max(0, place - 1)]))
            or (place - 2 not in known and _is_of_street(tokens, place, language))
            or _is_beside_name(raw, tokens, place, known, language)
        )
    )


def _is_option(tokens: Tokens, place: int, language: str) -> bool:
    """Whether it leads the answer like the number of an item, or is called an option's."""
    before, behind = tokens[max(0, place - 2) : place], tokens[place + 1 : place + 2]
    leads = place == 0 and (not behind or behind[0] in _LEADS)
    words = listed("venues", "option", language)
    return leads or any(one in words for one in before)


def _names_street(tokens: Tokens, language: str) -> bool:
    ends = tuple(listed("venues", "street_end", language))
    said = any("street" in names for _, _, names in lexicon("venues", language).finds(tokens))
    return said or any(one.endswith(ends) and one not in ends for one in tokens if ends)


def _is_of_street(tokens: Tokens, place: int, language: str) -> bool:
    """Whether a street's name ends right before it, in a script without blanks ("人民路3号")."""
    before = tokens[max(0, place - 1) : place]
    letters = listed("venues", "street_letter", language)
    return bool(before) and before[0][-1] in letters and place > 1


def _is_beside_name(
    raw: Tokens, tokens: Tokens, place: int, known: frozenset[int], language: str
) -> bool:
    """Whether a name in capitals, of no place that is known, stands right beside it."""
    if place == 0 or "capitals" in listed("grammar", "nouns", language):
        return False
    after = _is_name(raw, tokens, place + 1, known, language)
    return after or (
        bool(known) and place > 1 and _is_name(raw, tokens, place - 1, known, language)
    )


def _is_name(raw: Tokens, tokens: Tokens, place: int, known: frozenset[int], language: str) -> bool:
    if not place < len(raw) or place in known or not raw[place][0].isupper():
        return False
    said = set(lexicon("choices", language).of(tokens[place : place + 1]))
    return len(raw[place]) > 1 and not said
