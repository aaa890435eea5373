"""What an answer may mean that can be read in several ways, said so that one of them is meant.

Invariant: what is offered is read as that one, by the reader of every answer.
"""

from collections.abc import Iterator

from intake import answers
from intake.answers.values import Amount, AnswerKind, Context, Place, Unclear

MOST = 300
"""Characters of an answer: a longer one is no figure or name alone."""

Readings = tuple[tuple[str, str], ...]
"""What each is called, and the words that say it."""


def readings(kind: AnswerKind, words: str, context: Context) -> Readings:
    """Each currency or place that may be meant; none where that is not in doubt."""
    found = answers.read(kind, words, context) if len(words) <= MOST else None
    if not isinstance(found, Unclear):
        return ()
    return tuple(one for one in _said(found, words) if _is_read(kind, *one, context))


def _said(found: Unclear, words: str) -> Iterator[tuple[str, str]]:
    for one in found.candidates:
        if found.reason == "which_currency":
            yield one, f"{one} {words}"
        elif found.reason == "which_place":
            yield one, one


def _is_read(kind: AnswerKind, name: str, words: str, context: Context) -> bool:
    value = answers.read(kind, words, context)
    if isinstance(value, Amount):
        return value.currency == name
    return isinstance(value, Place) and value.known
