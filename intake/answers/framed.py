"""The programme in whose frame a thing was given: "within the Digital India programme".

Invariant: an option is left out as a programme's name only where another is named outside of it.
"""

from intake.answers import options
from intake.answers.lexicon import lexicon
from intake.answers.options import Tokens
from intake.answers.values import Context

_ENDS = frozenset(",.;!?()\n")


def dropped(tokens: Tokens, context: Context) -> Tokens:
    """The tokens without the frame, up to the signs that end its clause."""
    known, names = (
        lexicon("choices", context.language),
        options.names(context.options, context.language),
    )
    over: set[int] = set()
    for start, length, roles in known.finds(tokens):
        if "frame" in roles:
            over.update(range(start, _end(tokens, start + length)))
        elif "framed" in roles:
            over.update(range(_start(tokens, start), start + length))
    left = tuple(token for place, token in enumerate(tokens) if place not in over)
    return left if over and any(names.finds(left)) else tokens


def _end(tokens: Tokens, place: int) -> int:
    while place < len(tokens) and tokens[place] not in _ENDS:
        place += 1
    return place


def _start(tokens: Tokens, place: int) -> int:
    while place and tokens[place - 1] not in _ENDS:
        place -= 1
    return place
