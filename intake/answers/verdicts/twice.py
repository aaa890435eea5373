"""A lack that is denied: "there is no district without it", "нет района, где бы её не было".

Invariant: both words stand in one sentence, with at most two between them.
"""

import re

from intake.answers.lexicon import lexicon, split

_BETWEEN = 2
_OPENING = re.compile(r"[,.;:!،。，！]")
_LACKING = frozenset({"lacking", "lacking_clause"})


def says(text: str, language: str) -> bool:
    """Whether the text denies that anything lacks it, so that its denial is none.

    Not behind a plain no of its own ("Nein, keine solche Plattform, die nicht …").
    """
    opening = split(_OPENING.split(text, maxsplit=1)[0])
    if {"no", "no_alone"} & set(lexicon("yesno", language).of(opening)):
        return False
    tokens = split(text)
    found = list(lexicon("lacks", language).finds(tokens))
    ends = [start + length for start, length, roles in found if "none_of" in roles]
    lacks = [(start, roles) for start, _, roles in found if _LACKING & set(roles)]
    return any(
        _is_near(tokens[end:start], roles) for end in ends for start, roles in lacks if start > end
    )


def _is_near(between: tuple[str, ...], roles: tuple[str, ...]) -> bool:
    """ "no district without", but not "no, we do without"; a comma only before a clause."""
    words = [token for token in between if token[0].isalnum()]
    is_clause = "lacking_clause" in roles and between[-1] == "," and between[0] != ","
    is_whole = len(words) == len(between)
    return len(words) <= _BETWEEN and (is_whole or (is_clause and len(words) == len(between) - 1))
