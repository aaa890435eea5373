"""Words that nothing marks as told anew and that can hardly be about anything else.

Invariant: they are asked about; nothing is read from them.
"""

from collections.abc import Iterator

from intake.answers.values import Amount, Text
from intake.applications import Answer
from intake.conversation.city.corrections import misnamed, wrongly
from intake.conversation.questions import corrections
from intake.conversation.questions.taking import WRITER
from intake.conversation.sentences import Piece
from intake.conversation.spelling import fold, has_case

_SHARED = 2
"""Letters that a name written without blanks shares with another spelling of it at least."""


def is_about(text: str, former: Answer, language: str) -> bool:
    """Whether a text tells the former amount beside another one, or spells the name anew."""
    if isinstance(former.value, Amount):  # of companies there are parts: "115 of the 151"
        if any(_is_set_aside(one, language) for one in wrongly.clauses(text)):
            return False  # it says itself which of the two goes
        told, known = _figures(text), _figures(former.words)
        return len(told) == 2 and len(told & known) == 1 and "%" not in text
    if former.question != WRITER or not isinstance(former.value, Text):
        return False
    name = former.value.text
    return bool(misnamed.put_right(text, name)) or _is_spelled_anew(text, name)


def _figures(text: str) -> frozenset[str]:
    """The figures of a text but its years, which two amounts of one year have in common."""
    piece = Piece(text=fold(text))
    return corrections.figures(piece) - corrections.years(piece)


def _is_set_aside(clause: str, language: str) -> bool:
    return wrongly.is_wrong(clause, language) or wrongly.is_passed(clause, language)


def _is_spelled_anew(text: str, name: str) -> bool:
    """The same of a name without blanks, as it stands in words that have none either."""
    if has_case(name) or " " in name or len(name) <= _SHARED or name[0] not in text:
        return False
    return any(
        one != name and _shared(one, name) >= len(name) - 1 for one in _parts(text, len(name))
    )


def _parts(text: str, size: int) -> Iterator[str]:
    return (text[start : start + size] for start in range(len(text) - size + 1))


def _shared(one: str, other: str) -> int:
    """How many letters two words have in the same place."""
    return sum(a == b for a, b in zip(one, other, strict=True))
