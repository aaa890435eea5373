"""What an answer says of no event: that the rest is domestic, that more is not listed, "that is".

Invariant: a clause with a year, a quoted name or a capital of its own is never left out, nor one
that speaks of international events; and never all of a text.
"""

import re
from functools import cache

from intake.answers.events.words import any_of, flat, whole
from intake.answers.folding import UNSPACED

_CLAUSES = re.compile(r"([,;\n]\s*|(?<=[^\W\d_]{3})[.!]\s+|(?<=\d)\.\s+(?=[^\W\d_]))")
_YEAR = r"(?:19|20)\d\d(?!\d)"
_NAMED = re.compile(rf"{_YEAR}|[\"«“„「『《]")


def without(text: str, language: str) -> str:
    """The text without "the rest is domestic, which we leave out", and without "that is"."""
    text = _that_is(language).sub(" ", text)
    pieces = _CLAUSES.split(text)
    kept = pieces[:1]
    for sign, clause in zip(pieces[1::2], pieces[2::2], strict=True):
        if not _is_of_rest(clause, language):
            kept += [sign, clause]
    return "".join(kept)


def _is_of_rest(clause: str, language: str) -> bool:
    """Whether a clause tells of what is not listed, and names nothing."""
    said = flat(clause)
    if _NAMED.search(clause) or whole("worldwide", language).search(said):
        return False
    if language != "de" and any(word[0].isupper() for word in clause.split()[1:]):
        return False
    rest = whole("remainder", language).search(said)
    is_domestic = whole("domestic", language).search(said)
    return bool(rest and is_domestic) or bool(whole("unlisted", language).search(said))


@cache
def _that_is(language: str) -> re.Pattern[str]:
    """ "That is" between a time and the year that it is: "last year, that is 2025"."""
    said = any_of(("that_is",), language, "where")
    ahead = rf"(?:(?<!\w)|(?<=[{UNSPACED}]))"
    return re.compile(rf"[,\s]*{ahead}(?:{said})[,\s]*(?=(?:\w{{1,4}}\s)?{_YEAR})", re.IGNORECASE)
