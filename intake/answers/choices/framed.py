"""The programme in whose frame a thing was given: "within the Digital India programme".

Invariant: an option is left out only as a programme's name right beside the word "programme", and
only where another is named outside of it.
"""

from intake.answers.choices import options
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Context

_MOST = 3
"""Tokens from the frame to the word that ends it, at most."""
_LONGEST = 8
"""Tokens of an option's name before a frame, at most."""


def dropped(tokens: Tokens, context: Context) -> Tokens:
    """The tokens without the frame and the name in it."""
    known, names = (
        lexicon("choices", context.language),
        options.names(context.options, context.language),
    )
    over: set[int] = set()
    for start, length, roles in known.finds(tokens):
        place = start + length
        size = names.at(tokens, place)[0]
        if "frame" in roles and size:
            over.update(range(start, place + size))
        elif "framing" in roles:
            over.update(range(start, _end(tokens, place, context.language)))
        elif "framing_behind" in roles:
            sizes = (
                n for n in range(1, start + 1)[:_LONGEST] if names.at(tokens, start - n)[0] == n
            )
            over.update(range(start - next(sizes, 0), place))
    left = tuple(token for place, token in enumerate(tokens) if place not in over)
    return left if over and any(names.finds(left)) else tokens


def _end(tokens: Tokens, place: int, language: str) -> int:
    """Behind the "programme" that ends a frame; 0 where none is near."""
    known = lexicon("choices", language)
    for step in range(place, min(place + _MOST, len(tokens))):
        if "framed" in known.of(tokens[step : step + 1]):
            return step + 1
        if not tokens[step][0].isalnum():
            break
    return 0
