"""What stands between quotation marks in an answer to a choice.

Invariant: a mark that is never closed, as a plural's apostrophe, opens nothing.
"""

from intake.answers.choices.lines import Line
from intake.answers.choices.options import Tokens

_MARKS = tuple(map(frozenset, ("'‘’‚", '"“”„', "「」", "『』", "《》", "«»")))
"""Marks by what may open and close one quotation; languages turn them either way."""
SIGNS = frozenset().union(*_MARKS)


def set_off(line: Line, place: int) -> bool:
    """Whether what stands there is in quotation marks, and no name of a body with it."""
    found = filter(None, (_around(line.tokens, place, marks) for marks in _MARKS))
    quoted = min(found, key=len, default=())
    return bool(quoted) and "body" not in line.known.said(quoted)


def _around(tokens: Tokens, place: int, marks: frozenset[str]) -> Tokens:
    """The quotation by these marks that is open at a place."""
    before = [at for at, token in enumerate(tokens[:place]) if token in marks]
    end = next((at for at in range(place, len(tokens)) if tokens[at] in marks), None)
    return tokens[before[-1] + 1 : end] if len(before) % 2 and end is not None else ()
