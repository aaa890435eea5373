"""A yes while something that it takes is missing: "of course, though the signature is missing".

Invariant: no yes stands beside an act of the city that is still to come; "nothing is missing", what
is only supposed or asked, and what others are to do leave it.
"""

from collections.abc import Sequence

from intake.answers.guards import found
from intake.answers.guards.found import Word
from intake.answers.scan.clauses import BREAKS, Marks

_ACTS = ("required", "approval")


def is_open(text: str, language: str) -> bool:
    """Whether a clause says of a signature, an approval or the like that it is not there yet."""
    marks, words = found.scanned(text, language)
    if not any(one.name in ("wanting", "unsigned") for one in words):
        return False
    return any(
        _is_wanting([one for one in words if one.first in clause])
        and not _is_supposed(marks, words, clause)
        for clause in found.sentences(marks, BREAKS)
    )


def _is_supposed(marks: Marks, words: Sequence[Word], clause: range) -> bool:
    """ "If a signature is missing", and questions; but not "even if the signature is missing"."""
    if any(mark.folded == "?" for mark in marks[clause.stop : clause.stop + 1]):
        return True
    said = found.inside(words, clause)
    return "supposed" in said and "even_if" not in said


def _is_wanting(words: Sequence[Word]) -> bool:
    said = {one.name for one in words}
    is_named = "unsigned" in said or ("wanting" in said and not said.isdisjoint(_ACTS))
    if "judges" in said or not is_named:
        return False
    missing = [one for one in words if one.name in ("wanting", "unsigned")]
    denials = [one for one in words if one.name == "denial"]
    return all(any(_overlap(one, other) for other in missing) for one in denials)


def _overlap(one: Word, other: Word) -> bool:
    return one.first <= other.last and other.first <= one.last
