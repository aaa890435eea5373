"""Yes or no to the invitation to sit on the panel.

Invariant: nobody sits by anything but a plain word, in whatever language it is; a condition, or a
denial of the seat, leaves it open whatever else is said, and a denial of something else does not.
"""

import re
from collections.abc import Iterator
from typing import Literal

from intake import languages
from intake.answers.folding import key
from intake.conversation.ballots import ballot_signs
from intake.conversation.intents import conditions
from intake.conversation.panelist import declarations, meaning
from intake.conversation.spelling import fold, has_question_mark

Acceptance = Literal["accepted", "declined", "unclear"]
_Clause = Literal["accepts", "open", "beside"]

_BINDING = frozenset(("accept", "decline", "condition", "not"))
_ACCEPTING = ("accept", "decline", "condition", "not", "no_conflict", "plain")
_CLAUSE = re.compile(r"[,;，；、،؛–—]|\s-\s")
_FEWEST = 3
"""Words of a clause that denies something else than the seat ("I cannot travel in May")."""


def read(text: str, language: str) -> Acceptance:
    """Whether an invitation is accepted: by one plain word, without condition or denial.

    A single word tells no language: what says nothing in the likely one is read in all others.
    """
    language = languages.spoken_in(text, language)
    clauses = set(_told(text, language))
    if "accepts" in clauses:
        return "unclear" if "open" in clauses else "accepted"
    if has_question_mark(text):
        return "unclear"
    found = _answered_in(text, language)
    if found & _BINDING:
        return _acceptance(found)
    others = {_acceptance(_answered_in(text, one)) for one in languages.all_read()} - {"unclear"}
    return others.pop() if len(others) == 1 else "unclear"


def _told(text: str, language: str) -> Iterator[_Clause]:
    """What each clause says of the seat; a question without a word of an answer says nothing."""
    for sentence in _sentences(text, language):
        if has_question_mark(sentence):
            is_of_seat = meaning.meanings(sentence, language, ("accept", "decline"))
            yield "open" if is_of_seat else "beside"
            continue
        is_said = "accept" in _answers(sentence, language)  # "ich nehme an, dass …" is none
        said = (_of_seat(clause, language) for clause in _clauses(sentence, language))
        yield from ("beside" if one == "accepts" and not is_said else one for one in said)


def _clauses(sentence: str, language: str) -> list[str]:
    """The sentence cut at its commas, and before a "but" or an "even if"."""
    letters = list(sentence)
    for name in ("concession", "but"):
        for start, end in ballot_signs.places(sentence, language, name):
            letters[start:end] = "," * (end - start)
    return [one for one in _CLAUSE.split("".join(letters)) if one.strip()]


def _of_seat(clause: str, language: str) -> _Clause:
    found = _answers(clause, language)
    if "condition" in found or conditions.hangs("", fold(clause), language):
        return "open"
    is_denied = bool(found & {"decline", "not"})
    if "accept" in found:
        is_others = ballot_signs.says(clause, language, "someone")
        return "open" if is_denied or is_others else "accepts"
    return "beside" if not is_denied or _denies_other(clause, language) else "open"


def _denies_other(clause: str, language: str) -> bool:
    """Whether it denies something by words of its own, none of which is of a seat."""
    refused = meaning.meanings(clause, language, ("decline", "weakly"))
    if "decline" in refused and "weakly" not in refused:
        return False
    if any(ballot_signs.says(clause, language, one) for one in ("panel", "seat", "no_time")):
        return False
    if ballot_signs.says(clause, language, "conflict"):
        return True
    denials = [*ballot_signs.places(clause, language, "weakly")]
    denials += ballot_signs.places(clause, language, "not")
    own = [
        one
        for one in ballot_signs.words(clause)
        if not any(start <= one.start < end for start, end in denials)
    ]
    beside = ("filler", "small", "to", "and", "because")
    known = {
        one for name in beside for start, end in ballot_signs.places(clause, language, name)
        for one in range(start, end)
    }  # fmt: skip
    return (
        sum(1 for one in own if one.start not in known and any(map(str.isalnum, one.folded)))
        >= _FEWEST
    )


def _sentences(text: str, language: str) -> Iterator[str]:
    closings = {key(one) for one in ballot_signs.phrases(language, "closing")}
    for piece in declarations.PIECE.split(text[: ballot_signs.LONGEST]):
        if key(piece) not in closings:
            yield piece


def _answered_in(text: str, language: str) -> set[str]:
    return {one for piece in _sentences(text, language) for one in _answers(piece, language)}


def _acceptance(found: set[str]) -> Acceptance:
    if found & {"condition", "not"}:
        return "unclear"
    answers = found & {"accept", "decline"}
    if len(answers) != 1:
        return "unclear"
    return "accepted" if answers == {"accept"} else "declined"


def _answers(piece: str, language: str) -> set[str]:
    """What a piece says of the invitation; "no" in one about conflicts is of these."""
    found = meaning.meanings(piece, language, _ACCEPTING)
    if "accept" in found or not ballot_signs.says(piece, language, "conflict_word"):
        return found
    words = tuple(word.folded for word in ballot_signs.words(meaning.unnumbered(piece)))
    known = meaning.lexicon(language, (*_ACCEPTING, "no"))
    several = (meanings for _, _, meanings in known.finds(words))
    return {one for said in several if not {"no", "not"} & {*said} for one in said}
