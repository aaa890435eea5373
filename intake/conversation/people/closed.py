"""A name or an office without what only says that it is one ("이수민입니다", "C'est Ana Souza").

Invariant: something is left, in the writer's own letters, and what may be the end of a name stays.
"""

import re
from functools import lru_cache

from intake.calls.identity import OFFICE, WRITER
from intake.conversation.people import framed, offices
from intake.conversation.people.no_names import clausal
from intake.conversation.people.offices import ENDS
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case, is_spaced

_HANGUL_NAME = 3
"""Letters of nearly every name in Hangul: an ending of one or two letters stands behind these."""
_SHORT_ENDING = 2
_SHORT_WORD = 3
"""Letters up to which a word before an apostrophe may be the first part of a name ("Na'im")."""
_MARKS = re.compile(r"\s*[,;.!،、，！…]+\s*")
_CRIED = re.compile(r"\s*[,;.!،、，！…]+\s*|\s+")
"""What may stand between an exclamation and the rest."""
_VOWELS = frozenset("aeıioöuü")


def said(id: str, text: str, language: str) -> str:
    """The words of an answer to this question, which may ask for something else."""
    if id == WRITER:
        return name(text, language)
    return office(text, language) if id == OFFICE else text


def name(text: str, language: str) -> str:
    """The name, without an ending behind its apostrophe too ("Murat Yıldırım'dır")."""
    said = _bare(text, language, WRITER)
    bare, mark, tail = said.replace("’", "'").rpartition("'")
    return bare if mark and _is_ending(bare, tail, language) else said


def office(text: str, language: str) -> str:
    """The office, without an "am" or "is" written together with it too ("müdürüyüm"), and without
    what is only cried beside it ("oops, mayor").
    """
    said = framed.without(_calm(text, language), language)
    said = framed.without(clausal.without_act(_bare(said, language, OFFICE), language), language)
    folded = fold(said).casefold()
    ends = (len(one) for one in among(WORDS, "copulas_alone", language) if folded.endswith(one))
    for end in (offices.copula(said, language), *ends):
        if phrases(WORDS, "offices", language).ends(folded[: len(folded) - end]):
            return said[: len(said) - end]
    return said


def _calm(text: str, language: str) -> str:
    """The words without an exclamation at either end, where something else is left.

    One without a mark behind it is one only right before the word of an office.
    """
    cries, said = among(WORDS, "exclamations", language), text.strip().strip(ENDS)
    parts = _MARKS.split(said)
    if len(parts) > 1 and fold(parts[-1]).casefold() in cries:
        said = said[: -len(parts[-1])].rstrip(ENDS)
    for mark in _CRIED.finditer(said):
        left = said[mark.end() :]
        is_cried = fold(said[: mark.start()]).casefold() in cries
        if is_cried and (mark[0].strip() or phrases(WORDS, "offices", language).starts(fold(left))):
            return left
    return said or text


def _is_ending(bare: str, tail: str, language: str) -> bool:
    """Whether this is an ending, not the last part of a name as "Rifa'i" or "Xi'un".

    One that begins with a vowel stands behind a consonant only, and a name has two words.
    """
    word = bare.split(" ")[-1]
    meets = tail[:1].casefold() in _VOWELS and word[-1:].casefold() in _VOWELS
    is_listed = fold(tail).casefold() in among(WORDS, "name_tails", language)
    is_title = word.casefold() in among(WORDS, "honorifics", language)  # "Kemal Bey'e"
    is_word = is_title or len(word) > _SHORT_WORD or tail[:1] in ("d", "t")
    return is_listed and is_word and not meets and " " in bare


def _bare(text: str, language: str, id: str) -> str:
    """The words without a lead-in before them, and without what closes them."""
    whole = text.strip().strip(ENDS)
    said = whole[_opened(whole, language) :].strip()
    return said[: len(said) - _closed(said, language, id)].rstrip(ENDS) or whole


def _opened(text: str, language: str) -> int:
    """The end of a lead-in; of one word none before a single other one: it may be a name."""
    folded = fold(text).casefold()
    for one in _longest("told_openings", language):
        if folded.startswith(f"{one} ") and (" " in one or " " in folded[len(one) :].strip()):
            return len(one)
    return 0


def _closed(text: str, language: str, id: str) -> int:
    folded, keys = fold(text).casefold(), ["told_closings"]
    keys += ["name_closings"] if id == WRITER else []
    for one in (end for key in keys for end in _longest(key, language)):
        left = folded.removesuffix(one)
        if left != folded and left and _may_close(text[: len(left)], text[len(left) :], id):
            return len(one)
    return 0


def _may_close(left: str, end: str, id: str) -> bool:
    if is_spaced(end[0]):
        return left.endswith(" ") and bool(left.strip()) and not _is_capital(end)
    is_short = len(end) <= _SHORT_ENDING and end != "예요"
    if not ("\uac00" <= left[-1] <= "\ud7a3" and is_short):
        return True
    is_office = id == OFFICE and phrases(WORDS, "offices", "ko").ends(left)
    return is_office or (id == WRITER and len(left) == _HANGUL_NAME)


def _is_capital(word: str) -> bool:
    return has_case(word) and word[0].isupper()


@lru_cache
def _longest(key: str, language: str) -> tuple[str, ...]:
    return tuple(sorted(among(WORDS, key, language), key=len, reverse=True))
