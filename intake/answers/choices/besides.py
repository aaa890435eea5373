"""Options that are named first and added to: "除医疗外，还有旅游", "공업 외에 에너지도".

Invariant: a word for "besides" is left out only where another says behind it that more is added; it
is "except" everywhere else.
"""

from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon

_NEAR = 20
"""Tokens from the one word to the other, at most."""


def joined(tokens: Tokens, language: str) -> Tokens:
    """The tokens, with a comma for every "besides" behind which "also" stands."""
    known = lexicon("choices", language)
    found = list(known.finds(tokens))
    if any("all" in names for _, _, names in found):
        return tokens
    adding = [start for start, _, names in found if "added" in names]
    over = {
        place
        for start, length, names in found
        if "besides" in names and any(start < place <= start + _NEAR for place in adding)
        for place in range(start, start + length)
    }
    return tuple("," if place in over else token for place, token in enumerate(tokens))
