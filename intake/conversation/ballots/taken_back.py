"""A verdict taken back and none put in its place: "I withdraw my verdict on S1."

Invariant: only a sentence of known words takes anything back, so none that excepts, doubts, asks,
denies, tells of another or hangs on a condition; nor does a mail that judges as well.
"""

from collections.abc import Sequence

from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs, covered, named_cities
from intake.conversation.ballots.ballot_signs import Paper, Signed
from intake.conversation.intents import conditions, intents
from intake.conversation.spelling import squeeze

LONGEST = 600
"""Characters of a mail that takes a verdict back; a longer one is read by a person."""

_FILE = "taken_back_words.toml"
_KNOWN = ("takes_back", "verdict", "all", "anew", "beside")


def standards(text: str, paper: Paper, language: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The standards whose verdict the mail takes back; none where it says anything else too.

    `names` are those of the city that it is about: naming it says nothing else.
    """
    if len(text) > LONGEST:
        return ()
    found = set[str]()
    for said in covered.said(text, language, lambda one: _has(one, "takes_back", language)):
        taken = _taken(said, paper, language, names)
        if not taken and not (found and _is_anew(said, language)):
            return ()
        found |= taken
    return tuple(one for one in paper.standards if one in found)


def is_of_conflict(piece: str, language: str, cities: Sequence[covered.Span]) -> bool:
    """Whether it says nothing but that a conflict with these cities is taken back."""
    rest = squeeze(phrases.blanked(piece, cities))
    said = covered.is_covered(rest, _FILE, ("takes_back", "conflict", "beside"), language)
    return said and _has(rest, "takes_back", language) and _has(rest, "conflict", language)


def _taken(sentence: str, paper: Paper, language: str, names: tuple[str, ...]) -> frozenset[str]:
    signed = ballot_signs.sign(sentence, paper, language)
    if intents.is_question(sentence, language) or conditions.hangs("", sentence, language):
        return frozenset()
    rest = phrases.blanked(signed.text, _named(signed, names))
    if not covered.is_covered(rest, _FILE, _KNOWN, language):
        return frozenset()
    if not _has(signed.text, "takes_back", language):
        return frozenset()
    if covered.is_twice(signed.text, _FILE, "takes_back", language):
        return frozenset()  # "I retract withdrawing my verdict on S1."
    if signed.labels:
        return signed.labels & {*paper.standards}
    return frozenset(paper.standards) if _is_whole(rest, language) else frozenset()


def _is_whole(said: str, language: str) -> bool:
    """Whether every verdict is taken back, and not that on "this standard"."""
    is_all = _has(said, "verdict", language) and _has(said, "all", language)
    return is_all and not _has(said, "one", language)


def _is_anew(sentence: str, language: str) -> bool:
    """Whether it only says that they will judge again."""
    is_known = covered.is_covered(sentence, _FILE, _KNOWN, language)
    return is_known and _has(sentence, "anew", language)


def _has(text: str, meaning: str, language: str) -> bool:
    return covered.has(text, _FILE, meaning, language)


def _named(signed: Signed, names: tuple[str, ...]) -> list[covered.Span]:
    """Where standards and the city stand."""
    cities = named_cities.found(signed.text, signed.language)
    mine = [(one.start, one.end) for one in cities if one.means(names)]
    return [*mine, *((one.start, one.end) for one in signed.tokens if one.sign == "L")]
