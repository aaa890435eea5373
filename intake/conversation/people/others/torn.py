"""A name and an office that another stands between: "The mayor is X, but please write to Y, chief".

Invariant: nobody is chosen; it is only said whom the words turn to before the office that was read.
"""

from intake.conversation.people import caseless, hanlike, missed, segmented
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_TURNS = ("contacting", "turned_to")


def is_anothers(name: str, office: str, text: str, language: str) -> bool:
    """Whether words behind the name turn to somebody whom they name before the office."""
    _, found, rest = fold(text).partition(fold(name))
    between, held, _ = rest.partition(fold(office))
    if not (found and held) or language in hanlike.LANGUAGES:
        return False
    turns = (one for key in _TURNS for one in phrases(WORDS, key, language).finditer(between))
    return any(_names(between[one.end() :], language) for one in turns)


def _names(said: str, language: str) -> bool:
    """Whether a person is named, as far as a script can tell."""
    if has_case(said):
        return missed.holds_person(said, language)
    parts = segmented.parts(said, language)
    return any(
        segmented.said(one, language).name or caseless.cut(one, language).name[1] for one in parts
    )
