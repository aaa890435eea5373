"""A name or an office without what only says that it is one ("이수민입니다", "C'est Ana Souza").

Invariant: something is left, in the writer's own letters.
"""

from functools import lru_cache

from intake.conversation.people import offices
from intake.conversation.people.offices import ENDS
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, is_spaced

WRITER, OFFICE = "V11_writer", "V11_office"
_SHORTEST = 3
"""Letters of a name in Hangul: its ending may be one letter long or two."""


def said(id: str, text: str, language: str) -> str:
    """The words of an answer to this question, which may ask for something else."""
    if id == WRITER:
        return name(text, language)
    return office(text, language) if id == OFFICE else text


def name(text: str, language: str) -> str:
    """The name, without an ending behind its apostrophe too ("Murat Yıldırım'dır")."""
    said = _bare(text, language, _SHORTEST)
    bare, mark, tail = said.replace("’", "'").rpartition("'")
    is_ending = fold(tail).casefold() in among(WORDS, "name_tails", language)
    return bare if mark and bare and is_ending else said


def office(text: str, language: str) -> str:
    """The office, without an "am" or "is" written together with it too ("müdürüyüm")."""
    said = _bare(text, language, 1)
    folded = fold(said).casefold()
    ends = (len(one) for one in among(WORDS, "copulas_alone", language) if folded.endswith(one))
    for end in (offices.copula(said, language), *ends):
        if phrases(WORDS, "offices", language).ends(folded[: len(folded) - end]):
            return said[: len(said) - end]
    return said


def _bare(text: str, language: str, least: int) -> str:
    """The words without a lead-in before them, and without what closes them."""
    whole = text.strip().strip(ENDS)
    said = whole[_opened(fold(whole).casefold(), language) :].strip()
    end = len(said) - _closed(fold(said).casefold(), language, least)
    return said[:end].rstrip(ENDS) or whole


def _opened(folded: str, language: str) -> int:
    leads = (f"{one} " for one in _longest("told_openings", language))
    return next((len(one) for one in leads if folded.startswith(one) and folded != one), 0)


def _closed(folded: str, language: str, least: int) -> int:
    for one in _longest("told_closings", language):
        left = folded.removesuffix(one)
        is_apart = left.endswith(" ") and bool(left.strip())
        is_glued = not is_spaced(one[0]) and len(left) >= (least if _is_hangul(left) else 1)
        if left != folded and (is_glued or is_apart):
            return len(one)
    return 0


def _is_hangul(text: str) -> bool:
    return "\uac00" <= text[-1:] <= "\ud7a3"


@lru_cache
def _longest(key: str, language: str) -> tuple[str, ...]:
    return tuple(sorted(among(WORDS, key, language), key=len, reverse=True))
