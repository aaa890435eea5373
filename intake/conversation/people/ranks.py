"""Titles before a name and degrees behind it, of which no part may stay alone.

Invariant: a name keeps two words, and one that begins with an abbreviation nobody knows keeps the
titles before it; an office keeps the word of one.
"""

import re
from dataclasses import replace

from intake.answers.values import Unclear
from intake.conversation.people import cased, holding
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_FEWEST = 2
_LONGEST_TITLE = 5
"""Letters of a title that is written short."""
_BREAK = re.compile(r"[,;\n()]")
_MARKS = ".,ªº"
_EDGES = " \t,.،"


def righted(told: Writer | Unclear, text: str, language: str) -> Writer | Unclear:
    """The person without titles before the name and degrees before the office."""
    if isinstance(told, Unclear):
        return told
    name, office = told.name, told.office
    return replace(
        told,
        name=name and _untitled(name, text, language),
        office=office and _without_degrees(office, language),
    )


def _untitled(name: str, text: str, language: str) -> str:
    name = _whole(name, text, language)
    words = name.split()
    before = text.partition(name)[0].split("\n")[-1].split() if name in text else []
    led = len(before)
    while led and _is_title(before[led - 1], language):
        led -= 1
    is_begun = led < len(before) or _is_rank(words[0], language)
    own = words
    while is_begun and len(own) > _FEWEST and _is_title(own[0], language):
        own = own[1:]
    if is_begun and _is_short(own[0]) and len(own) > _FEWEST:
        return " ".join([*before[led:], *words])
    return " ".join(own)


def _whole(name: str, text: str, language: str) -> str:
    """The name with what stands behind it, where it is nothing but titles: "Dr. Vet"."""
    *titles, last = name.split()
    rest = _BREAK.split(text.partition(name)[2])[0]
    if (
        not titles
        or not rest.startswith(".")
        or not all(_is_title(one, language) for one in titles)
    ):
        return name
    own = [word for word in rest.split() if not word.endswith(".")]
    is_person = len(last) <= _LONGEST_TITLE and holding.is_person(fold(" ".join(own)), language)
    return f"{name}{rest.rstrip()}" if is_person else name


def _is_rank(word: str, language: str) -> bool:
    return fold(word.rstrip(_MARKS)).casefold() in among(WORDS, "ranks", language)


def _is_short(word: str) -> bool:
    """Whether a word is an abbreviation, and no initial."""
    return word.endswith(".") and len(word.rstrip(_MARKS)) >= _FEWEST


def _is_title(word: str, language: str) -> bool:
    """Whether a word is a title: "Cllr", or one written short as "Ing." is."""
    bare = fold(word.rstrip(_MARKS)).casefold()
    if _is_rank(word, language) or bare in among(WORDS, "courtesies", language):
        return len(bare) > 1 or bare != word
    is_initial = len(bare) == 1 and has_case(bare)
    is_short = word[-1] in _MARKS and word[-1] != ","
    return is_short and not is_initial and bare in among(WORDS, "before_names", language)


def _without_degrees(office: str, language: str) -> str:
    """The office without "PhD, MPA," before it; "доцент" is one of them only behind another."""
    head, comma, rest = office.partition(",")
    kept, degrees = office, phrases(WORDS, "degrees", language)
    while comma and cased.holds_office(fold(rest), language):
        said = fold(head).strip(_EDGES)
        is_rank = kept != office and said.casefold() in among(WORDS, "academic_ranks", language)
        if not (degrees.is_all(said) or is_rank):
            break
        kept = rest.lstrip(_EDGES)
        head, comma, rest = kept.partition(",")
    return kept
