"""A code of the call written on a keyboard with other letters: "С1" (Cyrillic) for "S1".

Invariant: only a letter and a number that stand alone are a code, and only one that the call has;
nothing else of a message changes.
"""

import re
from dataclasses import replace

from intake.calls.model import Call
from intake.messages import Message

_LIKE = {"С": "S", "Ѕ": "S", "В": "B", "с": "s", "ѕ": "s", "в": "b"}
"""The letters by sound or shape: Es, Dze and Ve."""
_SUFFIXES = {"а": "a", "б": "b", "с": "c"}
_MARKED = r"[.)]?[ \t]*[:：=–—-](?!\d)"
"""What must follow a small letter, which is a preposition as well: "с1 января", "в1:30"."""
_CODE = re.compile(
    rf"(?<![^\W_])(?P<letter>[СЅВ]|[сѕв](?=\d{{1,2}}[абсabc]?{_MARKED}))"
    r"(?P<number>\d{1,2})(?P<suffix>[абсabc]?)(?![^\W_]|[.,/]\d)"
)


def righted(message: Message, call: Call) -> Message:
    """The message with its codes in the letters of the call."""
    if not _CODE.search(message.reply):
        return message
    known = _known(call)
    passages = tuple(replace(one, text=_righted(one.text, known)) for one in message.passages)
    return replace(message, passages=passages)


def _righted(text: str, known: frozenset[str]) -> str:
    def code(found: re.Match[str]) -> str:
        suffix = _SUFFIXES.get(found["suffix"], found["suffix"])
        said = f"{_LIKE[found['letter']]}{found['number']}{suffix}"
        return said if said.casefold() in known else found[0]

    return _CODE.sub(code, text)


def _known(call: Call) -> frozenset[str]:
    """Every code of the call; of "S4_output" the part that a person writes."""
    ids = (
        *(one.id for one in call.questions),
        *(one.id for one in call.criteria),
        *(one.id for one in call.standards),
    )
    return frozenset(one.partition("_")[0].casefold() for one in ids)
