"""Lines of a card that say where to send a letter: "110 Merrion Way, Leeds", "宁波市".

Invariant: the first lines, and every line that holds an office, stay; in doubt a line stays too.
"""

import re

from intake.answers import folding
from intake.answers.geography import cities
from intake.conversation.people import cased, segmented
from intake.conversation.phrases import any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_ABOVE = 2
"""Lines of a card that are its person's: a name and an office."""
_SEVERAL = re.compile(r"\d|[,،，、]")
_NUMBER = re.compile(r"\d")
_STREETS = ("streets", "buildings")
_EDGES = " \t,.;。"


def without(text: str, language: str) -> str:
    """The text without such lines below a person's."""
    lines = text.split("\n")
    filled = [at for at, line in enumerate(lines) if line.strip()]
    below = {
        at
        for at in filled[_ABOVE:]
        if _is_town(lines[at], language) or _is_street(lines[at], language)
    }
    return "\n".join(line for at, line in enumerate(lines) if at not in below)


def _is_street(line: str, language: str) -> bool:
    """Whether a line names a street or a house, with a number or a town beside it."""
    said = fold(line)
    needed = _SEVERAL if has_case(said) or " " in said else _NUMBER
    if not needed.search(said) or cased.holds_office(said, language):
        return False
    is_labelled = ":" in said and any_found(WORDS, ("form_names", "contacting"), said, language)
    is_person = is_labelled or _is_person(_SEVERAL.split(said)[0].strip(_EDGES), language)
    return any_found(WORDS, _STREETS, said, language) and not is_person


def _is_person(head: str, language: str) -> bool:
    """Whether a line begins with somebody: "Tom House, 0114 2233", and no "Av. Paulo Gil, 5"."""
    known = [phrases(WORDS, key, language) for key in _STREETS]
    is_led = any(one.starts(head) or (not has_case(head) and one.ends(head)) for one in known)
    return not is_led and segmented.said(head, language).name is not None


def _is_town(line: str, language: str) -> bool:
    said = line.strip(_EDGES)
    return bool(said) and bool(cities.called(folding.key(said), language))
