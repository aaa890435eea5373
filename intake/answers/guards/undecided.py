"""A decision that is somebody else's and still to come: "we are for it, but the mayor decides".

Invariant: no yes stands beside one; a decision that was taken, or that is ours to take, is none.
"""

from intake.answers.guards import found


def is_open(text: str, language: str) -> bool:
    """Whether a sentence leaves the decision to others of the city."""
    marks, words = found.scanned(text, language)
    for sentence in found.sentences(marks):
        said = found.inside(words, sentence)
        if "deciding" in said and not said & {"judges", "decided"}:
            return True
    return False
