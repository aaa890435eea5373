"""Which question a clause names by a number of our letter, by its ID or by the code of its rule.

Invariant: a clause that names two names none.
"""

import re
from functools import lru_cache

from intake.answers.folding import UNSPACED
from intake.conversation.phrases import either
from intake.conversation.questions import choosing
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import Signs
from intake.conversation.sentences import WORDS, Piece

_DIGIT = re.compile(r"\d")
_ID = re.compile(r"(?<!\w)[A-Za-z]{1,3}\d{1,2}\w{0,30}[,:]?")
_CODE = re.compile(r"(?<![\w-])[A-Za-z]\d{1,2}[a-z]?(?!\w)")


@lru_cache
def _reference(language: str) -> re.Pattern[str]:
    words, leads, ends = (
        either(WORDS, key, language) for key in ("reference_words", "reference_leads", "item_ends")
    )
    return re.compile(
        rf"(?:{words})\s*[#№]?\s?(\d{{1,2}})(?![^\W{UNSPACED}]|[.,]\d)\s?(?:{ends})?[,:，：、]?"
        rf"|\A(?:{leads})\s*#?(\d{{1,2}})\s?(?:[,:](?!\d)|[，：、])",
        re.IGNORECASE,
    )


def coded(known: View, text: str) -> tuple[str, ...]:
    """The questions of the one rule whose code ("S4") the text has, as our letters do."""
    found = {one[0].casefold() for one in _CODE.finditer(text)}
    rules = [ids for one in found if (ids := known.named.get(one))]
    return rules[0] if len(rules) == 1 else ()


def without_code(known: View, text: str) -> str:
    """The text with blanks for such codes."""
    return _CODE.sub(
        lambda one: " " * len(one[0]) if one[0].casefold() in known.named else one[0], text
    )


def referred(known: View, signs: Signs, piece: Piece) -> tuple[str, Piece] | None:
    """The one question a clause names ("For question 3, …"), and what it says of it."""
    if not _DIGIT.search(piece.text):
        return None
    numbers = _reference(known.language).finditer(piece.text)
    found = [(asked_at(known, int(one[1] or one[2])), one) for one in numbers]
    for one in _ID.finditer(piece.text):
        name = one[0].casefold().rstrip(",:")
        ids = tuple(id for id in known.questions if id.casefold() == name)
        ids = ids or choosing.by_figure(known, signs, coded(known, name), piece.part(one.end()))
        found.extend((id, one) for id in ids)
    if len(found) != 1:
        return None
    id, match = found[0]
    if any(letter.isdigit() for letter in piece.text[: match.start()]):
        return None
    value = piece.part(match.end()) or piece.part(0, match.start())
    return (id, value) if id and value else None


def asked_at(known: View, number: int | None) -> str | None:
    """The question behind a number of our letter."""
    if number is None or not 1 <= number <= len(known.asked):
        return None
    id = known.asked[number - 1]
    return id if id in known.questions else None
