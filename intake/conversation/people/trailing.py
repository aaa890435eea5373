"""The name with which words end: "please write to Ms Jane Miller".

Invariant: rather none than a part of a longer one, or what is told behind somebody's name.
"""

from itertools import pairwise

from intake.conversation.people import caseless, signatures
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import has_case

_MOST_NAMES = 9


def name(said: list[str], language: str) -> tuple[str, str]:
    """The longest name at the end of words, and the words before it; nothing without one."""
    for length in range(min(_MOST_NAMES, len(said)), 0, -1):
        found = " ".join(said[-length:])
        if found[0].islower() or caseless.is_house_behind(found, language):
            continue  # "aqui é a Luciana Prado"
        if _is_ended(said[-length:], language):
            continue  # "Jens Hoffmann um den Schriftverkehr"
        if signatures.is_name(found, language) and not _is_cut(said[:-length], language):
            return found, " ".join(said[:-length])
    return "", ""


def _is_ended(said: list[str], language: str) -> bool:
    """Whether a word among these ends a name; not the "auf" of "Klaus auf der Heide"."""
    stops, inner = (among(WORDS, key, language) for key in ("name_stops", "inner_stops"))
    particles = among(WORDS, "name_particles", language)
    return any(
        has_case(word) and word in stops and not (word in inner and behind in particles)
        for word, behind in pairwise(said)
    )


def _is_cut(before: list[str], language: str) -> bool:
    """Whether the name may go on to the left ("Maria de" before "Fátima dos Santos")."""
    if not before:
        return False
    particles = among(WORDS, "name_particles", language)
    last = before[-1].strip(".")
    if has_case(last) and last in among(WORDS, "name_stops", language):
        return _is_person(before[-3:-1], language)
    is_title = last.casefold() in among(WORDS, "before_names", language)
    is_known = phrases(WORDS, "offices", language).found(last)
    return not (is_title or is_known) and (last in particles or last[:1].isupper())


def _is_person(said: list[str], language: str) -> bool:
    """Whether two words are a name, of which more is told: "Anna Weber until Late June"."""
    known = among(WORDS, "no_names", language)
    is_plain = known.isdisjoint(word.casefold() for word in said)
    return len(said) == 2 and is_plain and signatures.is_name(" ".join(said), language)
