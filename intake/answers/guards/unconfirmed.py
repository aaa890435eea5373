"""A yes or a no that its writer is still to check: "no, but I will ask the IT office again".

Invariant: neither stands beside one; what is asked for beside it (figures, papers) leaves it.
"""

from intake.answers.guards import found
from intake.answers.scan.clauses import BREAKS


def is_open(text: str, language: str) -> bool:
    """Whether a clause says that the writer will ask or check, and not what else."""
    marks, words = found.scanned(text, language)
    for clause in found.sentences(marks, BREAKS):
        said = found.inside(words, clause)
        if "rechecking" in said and "particulars" not in said:
            return True
    return False
