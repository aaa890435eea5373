"""A request to the desk is no answer: "from now on please use aino@x.example".

Invariant: only where every clause of an answer asks the desk to use something; a yes beside it, or
anything told of the city, is read as ever.
"""

from intake.answers.guards import found
from intake.answers.scan.clauses import BREAKS


def is_all(text: str, language: str) -> bool:
    """Whether an answer does nothing but ask the desk to use something."""
    marks, words = found.scanned(text, language)
    if not any(one.name == "requesting" for one in words):
        return False
    said = [found.inside(words, clause) for clause in found.sentences(marks, BREAKS)]
    return all("requesting" in one for one in said)
