"""Figures beside which their writer says that they are not what is asked, or not the city's.

Invariant: such a figure is asked about, never taken.
"""

from intake.answers.figures import statements
from intake.conversation import sentences
from intake.conversation.phrases import phrases
from intake.conversation.questions import joints
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import Signs
from intake.conversation.sentences import WORDS, Piece


def is_disowned(known: View, signs: Signs, id: str, piece: Piece) -> bool:
    """Whether the figure in these words is disowned, or a total in place of a part asked for."""
    parts = sentences.clauses(piece, known.language, lambda left, joint, right: True)
    at = next((n for n, one in enumerate(parts) if signs.has_figure(one.start, one.end)), 0)
    behind = (one for one in parts[at + 1 :] if not signs.has_figure(one.start, one.end))
    if any(_is_refused(known, one) for one in behind):
        return True
    return at > 0 and _is_total_instead(known, signs, id, parts[at - 1], parts[at])


def _is_refused(known: View, part: Piece) -> bool:
    """Whether a clause says that nobody vouches for the figure before it."""
    vouching = phrases(WORDS, "vouching", known.language)
    return vouching.found(part.text) and joints.denial(known, part.text) is not None


def _is_total_instead(known: View, signs: Signs, id: str, before: Piece, part: Piece) -> bool:
    """Whether what is asked is said not to be known, and a sum of everything told in its place.

    "An output of the networks alone is not recorded; in total it is 4.1 billion".
    """
    is_asked = any(id in one.questions for one in signs.within(before.start, before.end))
    is_told = any(id in one.questions for one in signs.within(part.start, part.end))
    if not is_asked or is_told or joints.denial(known, before.text) is None:
        return False
    return statements.read(part.words, known.language).says("total")
