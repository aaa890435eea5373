"""A yes or a no that its writer is still to check: "no, but I will ask the IT office again".

Invariant: neither stands beside one that a "but" sets against it; what is done or asked for beside
it ("we will ask all departments to use it", figures, papers) leaves it.
"""

from collections.abc import Sequence

from intake.answers.guards import found
from intake.answers.guards.found import Word
from intake.answers.lexicon import lexicon, split
from intake.answers.scan.clauses import BREAKS


def is_open(text: str, language: str) -> bool:
    """Whether a clause says that the writer will ask or check after all, and not what else."""
    marks, words = found.scanned(text, language)
    if not any(one.name == "rechecking" for one in words):
        return False
    adverse = lexicon("yesno", language)
    before = ""
    for clause in found.sentences(marks, BREAKS):
        own = " ".join(marks[place].raw for place in clause)
        is_set_against = "contrast" in adverse.said(split(f"{before} {own}"))
        if is_set_against and _is_to_check([one for one in words if one.first in clause]):
            return True
        before = marks[clause.stop - 1].raw
    return False


def _is_to_check(words: Sequence[Word]) -> bool:
    """Whether they say so, and nothing beside it says what is asked for."""
    checks = [one for one in words if one.name == "rechecking"]
    places = {place for one in checks for place in range(one.first, one.last + 1)}
    return bool(checks) and all(one.first in places for one in words if one.name == "particulars")
