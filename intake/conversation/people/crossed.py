"""A name and an office of which each looks like the other: both are asked about.

Invariant: nothing is put right here, since neither of the two can be trusted then.
"""

import re
from functools import lru_cache

from intake.answers.values import Unclear
from intake.conversation.people import signatures, titles
from intake.conversation.phrases import any_found, either, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold

_HOUSES = ("institutions", "office_words", "offices")
_LABELS = ("name_openers", "name_labels")


def of(name: str | None, office: str | None, language: str) -> Unclear | None:
    """Why the two cannot be what they are taken for; None where they can."""
    said, held = fold(name or ""), fold(office or "")
    if not said and office and _parted(language).search(held):
        return Unclear(reason="hedged", candidates=(office,))
    is_label = any(phrases(WORDS, key, language).is_all(said) for key in _LABELS)
    is_house = any_found(WORDS, _HOUSES, said, language)
    is_person = bool(held) and not signatures.begins_with_office(held, language)
    is_person = is_person and titles.said(held, language) in ("name", "either")
    if is_label or (is_house and is_person):
        return Unclear(reason="hedged", candidates=tuple(filter(None, (name, office))))
    return None


@lru_cache
def _parted(language: str) -> re.Pattern[str]:
    """An office between a family and a given name in Han: "资讯局郭副局长书玮"."""
    houses, families, offices = (
        either(WORDS, key, language) or "(?!)" for key in ("house_ends", "surnames", "offices")
    )
    return re.compile(
        rf"(?:{houses})(?:{families})(?:{offices})(?!(?:{offices})$)[\u4e00-\u9fff]{{1,2}}$"
    )
