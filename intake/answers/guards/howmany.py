"""How many are meant is not known: "2,340 firms. How many of them use models, nobody records".

Invariant: the words that ask and a denial stand behind the only figure in one sentence; nothing is
taken where the first clause says that those counted have what is asked for, or where what is not
known is a number of others, such as employees.
"""

from intake.answers.guards import found
from intake.answers.lexicon import lexicon, split
from intake.answers.scan import sums
from intake.answers.scan.clauses import BREAKS, STOPS, Marks, around

_MEANT = ("such", "qualifies", "three", "aspect")
_DENIED = ("negator", "zero", "sorry")


def is_unknown(text: str, language: str) -> bool:
    """Whether behind a total it is denied that one knows how many of it are meant."""
    marks, _ = found.scanned(text, language)
    figures = [one for one in sums.figures(marks) if not marks[one.first].has("article", "year")]
    if len(figures) != 1:
        return False
    end = around(marks, figures[0].last, figures[0].last, BREAKS).stop
    told = marks[around(marks, figures[0].first, figures[0].first, BREAKS).start : end]
    if any(mark.has(*_MEANT) for mark in told):
        return False
    return any(
        _is_asking(marks[max(part.start, end) : part.stop], language)
        for part in found.sentences(marks, STOPS)
        if part.stop > end
    )


def _is_asking(said: Marks, language: str) -> bool:
    """Whether a sentence asks how many there are and denies that it is known."""
    words = split(" ".join(mark.raw for mark in said))
    known = lexicon("howmany", language).said(words)
    denied = "unknown" in known or any(mark.has(*_DENIED) for mark in said)
    return "asking" in known and denied and not any(mark.has("other") for mark in said)
