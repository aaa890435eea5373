"""A person or an office that stands in an answer and was not read: the check of a reading.

Invariant: nothing is taken here; what is left unread is asked about.
"""

import re
from itertools import pairwise

from intake.conversation.people import cased, hanlike, holding, missed, segmented
from intake.conversation.phrases import among, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case, words_of

_OWN = ("openers", "selves")
_SENTENCE = re.compile(r"[.!?;:\n。！？；：؟؛।]")


def is_left(name: str | None, office: str | None, folded: str, language: str) -> bool:
    """Whether somebody, or what they are, stands in the text and was not read."""
    parts = segmented.parts(folded, language)
    if not name:
        return bool(office) and _is_person_left(parts, folded, language)
    if not office and _is_office_left(parts, fold(name), language):
        return True
    led = _led(parts, language)
    if office and phrases(WORDS, "own", language).starts(fold(office)):
        others = {segmented.said(part, language).name for part in parts} - {None, fold(name)}
        if others:
            return True  # "my director, Jorge Vaz, is away; it is me, Filipa Nunes"
    return bool(led) and fold(name) not in led and not any(one in fold(name) for one in led)


def is_of_another(office: str, folded: str, language: str) -> bool:
    """Whether an office without a name is told of as the city's ("Notre délégué part en mai")."""
    said = fold(office)
    begun = _SENTENCE.split(folded.partition(said)[0])[-1]
    is_sentence = has_case(said) or not phrases(WORDS, "offices", language).ends(said)
    head = f"{begun} {_led_by(said, language)}" if is_sentence else begun
    mine = among(WORDS, "first_person", language)
    own = phrases(WORDS, "own", language).finditer(head)
    ours = [one for one in own if one[0].casefold() not in mine]
    for one in reversed(ours):
        head = head[: one.start()] + head[one.end() :]
    keys = ("first_person", "contacting", "openers")
    return bool(ours) and not any_found(WORDS, keys, head, language)


def _led_by(office: str, language: str) -> str:
    """The article and the "our" at the head of an office."""
    led = 0
    for key in ("articles", "own"):
        rest = office[led:].lstrip()
        heads = phrases(WORDS, key, language).heads(rest)
        led = len(office) - len(rest) + max((one.end() for one in heads), default=0)
    return office[:led]


def _is_person_left(parts: tuple[str, ...], folded: str, language: str) -> bool:
    found = [segmented.said(part, language) for part in parts]
    if any(one.name for one in found) or len({one.office for one in found if one.office}) > 1:
        return True
    if phrases(WORDS, "naming", language).found(folded):
        return True
    if language in hanlike.LANGUAGES:
        return False
    if not has_case(folded):
        return _is_courteous(parts, language)
    return any(_is_person(run, language) for run in missed.runs(folded))


def _is_courteous(parts: tuple[str, ...], language: str) -> bool:
    """Whether a title of courtesy stands before a word that is no office."""
    titles = among(WORDS, "courtesies", language)
    words = (pair for part in parts for pair in pairwise(part.split()))
    return any(
        first in titles and not cased.holds_office(second, language) for first, second in words
    )


def _is_person(run: str, language: str) -> bool:
    """Whether words in capitals are a person, or end with one behind an office."""
    if among(WORDS, "capital_nouns", language):
        return False
    offices = phrases(WORDS, "offices", language).finditer(run)
    behind = run[max((one.end() for one in offices), default=0) :]
    bare = cased.stripped(behind, language)
    return " " in bare and holding.is_person(bare, language)


def _is_office_left(parts: tuple[str, ...], name: str, language: str) -> bool:
    """Whether the part of the name, or one in which the writer speaks, holds an office."""
    for part in parts:
        is_own = name in part or _is_led(part, ("openers",), language)
        rest = cased.stripped(part, language).replace(name, " ")
        is_denied = any_found(WORDS, cased.DENIED, part, language)
        if is_own and not is_denied and cased.holds_office(rest, language):
            return True
    return False


def _is_led(part: str, keys: tuple[str, ...], language: str) -> bool:
    words = words_of(part)
    return any(any(phrases(WORDS, key, language).heads(part, words)) for key in keys)


def _led(parts: tuple[str, ...], language: str) -> list[str]:
    """The names of which the writer says that they are their own."""
    own = (segmented.said(part, language).name for part in parts if _is_led(part, _OWN, language))
    return [one for one in own if one]
