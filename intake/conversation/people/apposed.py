"""Who writes, beside "me" between commas: "he asked me, Anna Nowak, head of office, to apply".

Invariant: only a name and an office that begins with its own word, each all there is between two
commas, are one; words in another case than the first are no name to write down.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.conversation.people.signatures import begins_with_office, is_name, is_office
from intake.conversation.phrases import blanked, either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold

_CLAUSE = re.compile(r"[,;:.،؛，、；。：]")
_COMMA = r"\s*[,،，]\s*"
_PART = r"[^,،，.;()]{3,80}?"


@dataclass(frozen=True, kw_only=True)
class Apposed:
    """Name and office; `left` is the sentence without them, blanks in their place."""

    name: Piece
    office: Piece
    left: Piece
    is_inflected: bool


def found(sentence: Piece, language: str) -> Apposed | None:
    """The name and office that stand beside the writer's "me"."""
    match = _beside(language).search(sentence.text)
    if match is None or stands_beside(sentence.text[: match.end("me")], language):
        return None
    name, office = (sentence.part(*match.span(key)) for key in ("name", "office"))
    if not (is_name(name.text, language) and is_office(office.text, language)):
        return None
    is_inflected = phrases(WORDS, "apposed_inflected", language).is_all(match["me"])
    if not (is_inflected or begins_with_office(office.text, language)):
        return None
    return Apposed(
        name=name, office=office, left=_blanked(sentence, match), is_inflected=is_inflected
    )


def stands_beside(before: str, language: str) -> bool:
    """Whether words up to the writer's own lead to another: "Before me, Tom Baker, …"."""
    return phrases(WORDS, "beside_selves", language).found(fold(last_clause(before)))


def last_clause(before: str) -> str:
    """What stands behind the last mark of a sentence."""
    return _CLAUSE.split(before)[-1]


def _blanked(sentence: Piece, match: re.Match[str]) -> Piece:
    text = blanked(sentence.text, [(match.end("me"), match.end())])
    return Piece(text=text, start=sentence.start)


@lru_cache
def _beside(language: str) -> re.Pattern[str]:
    mine = "|".join(either(WORDS, key, language) for key in ("apposed", "apposed_inflected"))
    return re.compile(
        rf"(?<!\w)(?P<me>{mine}){_COMMA}(?P<name>{_PART}){_COMMA}(?P<office>{_PART})"
        rf"(?:\s*[,،，]|(?=\s*[.!]?\Z))",
        re.IGNORECASE,
    )
