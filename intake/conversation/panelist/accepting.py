"""Yes or no to the invitation to sit on the panel.

Invariant: nobody sits by anything but a plain word, in whatever language it is.
"""

from typing import Literal

from intake import languages
from intake.answers.folding import key
from intake.conversation.ballots import ballot_signs
from intake.conversation.panelist import declarations
from intake.conversation.spelling import has_question_mark

Acceptance = Literal["accepted", "declined", "unclear"]

_BINDING = frozenset(("accept", "decline", "condition", "not"))
_ACCEPTING = ("accept", "decline", "condition", "not", "no_conflict", "plain")


def read(text: str, language: str) -> Acceptance:
    """Whether an invitation is accepted: by one plain word, without condition, denial, question.

    A single word tells no language: what says nothing in the likely one is read in all others.
    """
    if has_question_mark(text):
        return "unclear"
    language = languages.spoken_in(text, language)
    found = _answered_in(text, language)
    if found & _BINDING:
        return _acceptance(found)
    others = {_acceptance(_answered_in(text, one)) for one in languages.all_read()} - {"unclear"}
    return others.pop() if len(others) == 1 else "unclear"


def _answered_in(text: str, language: str) -> set[str]:
    found: set[str] = set()
    closings = {key(one) for one in ballot_signs.phrases(language, "closing")}
    for piece in declarations.PIECE.split(text[: ballot_signs.LONGEST]):
        if key(piece) not in closings:
            found |= _answers(piece, language)
    return found


def _acceptance(found: set[str]) -> Acceptance:
    if found & {"condition", "not"}:
        return "unclear"
    answers = found & {"accept", "decline"}
    if len(answers) != 1:
        return "unclear"
    return "accepted" if answers == {"accept"} else "declined"


def _answers(piece: str, language: str) -> set[str]:
    """What a piece says of the invitation; "no" in one about conflicts is of these."""
    found = declarations.meanings(piece, language, _ACCEPTING)
    if "accept" in found or not ballot_signs.says(piece, language, "conflict_word"):
        return found
    words = tuple(word.folded for word in ballot_signs.words(declarations.unnumbered(piece)))
    known = declarations.lexicon(language, (*_ACCEPTING, "no"))
    several = (meanings for _, _, meanings in known.finds(words))
    return {one for said in several if not {"no", "not"} & {*said} for one in said}
