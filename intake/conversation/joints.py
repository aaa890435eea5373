"""Where a sentence may be cut, and which words of one clause govern the next.

Invariant: a negation or a plan is never cut off from what it is said of.
"""

import re
from functools import lru_cache

from intake.conversation import choosing, elsewhere
from intake.conversation.choosing import View
from intake.conversation.cues import Signs
from intake.conversation.phrases import among, listed
from intake.conversation.sentences import WORDS, Piece

_WORD = re.compile(r"[\w']+")


def apart(known: View, signs: Signs, left: Piece, joint: str, right: Piece) -> bool:
    """Whether both sides of a joint carry a matter of their own and mean the same apart."""
    ours, theirs = choosing.matter(known, signs, left), choosing.matter(known, signs, right)
    if not ours or not theirs or signs.is_inside(left.end, right.start):
        return False
    if len(left.text) <= choosing.LONGEST and (
        choosing.is_elsewhere(known, ours, left.words)
        != choosing.is_elsewhere(known, theirs, right.words)
    ):
        return True
    if names_another(known, signs, right):
        return True
    if theirs <= ours:
        return False
    if joint in among(WORDS, "alternatives", known.language):
        only_yesno = all(known.kind(id) == "yesno" for id in theirs)
        return only_yesno and denial(known, left.text) is not None
    bare_noun = all(one.general for one in signs.beginning(right.start, right.end))
    if bare_noun and joint in among(WORDS, "companions", known.language):
        return False
    return _stands_alone(known, left, joint, right)


def names_another(known: View, signs: Signs, clause: Piece) -> bool:
    """Whether a clause inside a sentence begins with the name of another place, no cue."""
    return not signs.beginning(clause.start, clause.start + 1) and elsewhere.begins_with_a_name(
        clause.text, known.ours, known.language
    )


def _stands_alone(known: View, left: Piece, joint: str, right: Piece) -> bool:
    if joint.startswith((";", "；")) or joint in among(WORDS, "contrasts", known.language):
        return True
    first = _WORD.match(right.text.casefold())
    if first and first[0] in among(WORDS, "subjects", known.language):
        return True
    return not is_governed(known, left.text)


def is_governed(known: View, text: str) -> bool:
    """Whether a negation, a plan or a doubt could reach beyond the clause it stands in."""
    governing = among(WORDS, "governing", known.language)
    words = _WORD.findall(text.casefold())
    return not governing.isdisjoint(words) or bool(_deadline(known.language).search(text))


def is_alternative(known: View, between: str) -> bool:
    """Whether what stands between two clauses carries a denial on ("or", "nor")."""
    alternatives = among(WORDS, "alternatives", known.language)
    return any(word in alternatives for word in _WORD.findall(between.casefold()))


def denial(known: View, text: str) -> int | None:
    """Where the first denying word of the text stands."""
    negators = among(WORDS, "negators", known.language)
    matches = _WORD.finditer(text.casefold())
    return next((one.start() for one in matches if one[0] in negators), None)


@lru_cache
def _deadline(language: str) -> re.Pattern[str]:
    words = sorted(listed(WORDS, "deadlines", language), key=len, reverse=True)
    listing = "|".join(r"\s+".join(map(re.escape, one.split())) for one in words)
    return re.compile(rf"(?<!\w)(?:{listing})\s+(?:19|20)\d\d(?!\w)", re.IGNORECASE)


def other_topic(piece: Piece, known: View) -> int:
    """Where a list of events goes over to another matter ("…, IoT in water meters"); else 0."""
    match = _topic(known.language).search(piece.text)
    return match.start() if match else 0


@lru_cache
def _topic(language: str) -> re.Pattern[str]:
    listing = "|".join(map(re.escape, listed(WORDS, "topics", language)))
    return re.compile(rf"[,;]\s+(?:and\s+)?(?:{listing})(?!\w)(?!.*(?:19|20)\d\d)", re.IGNORECASE)


def denying_head(known: View, signs: Signs, anchor: Piece, clause: Piece) -> Piece | None:
    """The words of an earlier clause that a denial in this one goes on from; None without any.

    "There is" for "no Y" after "There is no X"; "We have neither a" for what follows a "nor".
    """
    at, own = denial(known, anchor.text), denial(known, clause.text)
    if at is None or own not in (None, 0):
        return None
    if own == 0:
        return anchor.part(0, at)
    found = signs.within(anchor.start, anchor.end)
    return anchor.part(0, found[0].start - anchor.start if found else None)
