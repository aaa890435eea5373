"""A name told by what honours it, where a sentence hides it: "서동현 씨가", "अनिल जी", "吉田さん".

Invariant: only one such name is taken; where it may have more words than are told, it is asked.
"""

import re
from functools import lru_cache

from intake.answers.values import Unclear
from intake.conversation.people import signatures
from intake.conversation.phrases import among, literally, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import words_of

_ASKED = 2
"""Words that are offered where the name may have more than one."""


def found(text: str, language: str) -> tuple[str, str | None] | Unclear | None:
    """The one name in the text that is honoured and the office right before it, or a question."""
    told = {one["name"]: one for one in _pattern(language).finditer(text)}
    if len(told) != 1:
        return None
    ((name, one),) = told.items()
    before = _clause(text[: one.start()])
    if not among(WORDS, "surnames", language) and not _is_begun(before, language):
        return Unclear(reason="hedged", candidates=(" ".join([*before[-_ASKED + 1 :], name]),))
    if signatures.is_office(name, language) or phrases(WORDS, "no_names", language).found(name):
        return None
    if said := one.groupdict().get("office"):
        return name, said
    office = before[-1] if before and signatures.is_office(before[-1], language) else None
    return name, office


def _clause(text: str) -> list[str]:
    return re.split(r"[,;:.。、，()!?\n।]", text)[-1].split()


def _is_begun(before: list[str], language: str) -> bool:
    """Whether a name of one word begins here: behind nothing, or a word that no name has."""
    said = " ".join(before)
    keys = ("contacting", "own", "name_stops", "before_names", "offices", "from_now_on", "articles")
    ends = any(phrases(WORDS, key, language).ends(said) for key in keys if said)
    return not before or ends or not words_of(said)


@lru_cache
def _pattern(language: str) -> re.Pattern[str]:
    families = literally(WORDS, "surnames", language)
    honours = literally(WORDS, "plain_honours", language)
    if not honours:
        return re.compile("(?!)")
    if not families:
        return re.compile(rf"(?<!\S)(?P<name>[^\W\d_][^\s,;:.()]*)\s+(?:{honours})(?!\w)")
    tails = literally(WORDS, "behind_honours", language) or "(?!)"
    hangul = rf"(?<![\uac00-\ud7a3])(?P<name>(?:{families})[\uac00-\ud7a3]{{2}})"
    offices = literally(WORDS, "offices", language)
    return re.compile(rf"{hangul} ?(?P<office>{offices})?(?:{honours})(?=(?:{tails})|[\s(,.;:]|\Z)")


def is_within(name: str, language: str) -> bool:
    """Whether words read as a name go on behind what honours it ("अनिल जी देखते")."""
    return any(name[one.end() :].strip() for one in _pattern(language).finditer(name))
