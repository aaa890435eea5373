"""Whether a binding wish hangs on a condition in another clause of its sentence.

Invariant: "submit, once the figures are ready" and "if the mayor agrees, we withdraw" bind nobody;
a condition that is only polite ("if possible") changes nothing.
"""

import re

from intake.answers.folding import is_unspaced
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import phrases
from intake.conversation.wordlists import listed

_STATEMENT = re.compile(r"[;；]")
_CUT = re.compile(r"[,:()–—，、：]|\s-\s")
_WORD = re.compile(r"\w+")
_FAR = 2_000
"""Letters between a wish and a condition that it hangs on, at most."""
_LEAST = 2
"""Letters of a word before the ending that makes it a condition."""


def hangs(before: str, behind: str, language: str) -> bool:
    """Whether a clause before the wish, or one behind it, makes it conditional."""
    later = [one.strip() for one in _CUT.split(_STATEMENT.split(behind[:_FAR])[0])]
    earlier = [one.strip() for one in _CUT.split(_STATEMENT.split(before[-_FAR:])[-1])]
    return any(
        _is_condition(one, language) or _ends_so(one, language) for one in (*earlier, *later)
    )


def stands(clause: str, language: str) -> bool:
    """Whether a condition that is not only polite stands anywhere behind a wish ("… once we …").

    Where words are written without blanks only its beginning can tell one.
    """
    known = phrases(TABLE, "frames.conditions", language)
    is_there = known.starts(clause) if is_unspaced(clause) else known.found(clause)
    return is_there and not _is_mild(clause, language)


def _is_condition(clause: str, language: str) -> bool:
    """Whether the clause begins as a condition ("once …") that is not only polite."""
    known = phrases(TABLE, "frames.conditions", language)
    return known.starts(clause) and not _is_mild(clause, language)


def _is_mild(clause: str, language: str) -> bool:
    return phrases(TABLE, "frames.mild_conditions", language).found(clause)


def _ends_so(clause: str, language: str) -> bool:
    """Whether a verb stands there as conditions have it ("onaylarsa", "同意すれば")."""
    endings = listed(TABLE, "frames.condition_endings", language)
    if not endings or _is_mild(clause, language):
        return False
    return any(
        word[0].casefold().endswith(one) and len(word[0]) >= len(one) + _LEAST
        for word in _WORD.finditer(clause)
        for one in endings
    )
