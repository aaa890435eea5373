"""The day behind words for what was asked about: "the second, which you ask about, on 3 May 2021".

Invariant: one sentence says so once, and tells behind it nothing of plans, trials or doubts.
"""

import re
from dataclasses import dataclass

from intake.answers.lexicon import lexicon, split, tokens_of

_ENDS = re.compile(r"[;!?\n]|(?<!\d)\.(?=\s|$)|(?<=[12]\d{3})\.(?=\s|$)")
_OPEN = frozenset({"doubt", "was_planned", "planned", "delayed", "trial", "asked_about"})
_UNDONE = frozenset({"vague"})
"""What tells, without a day, that there is none yet."""
_LEADING = re.compile(r"^[\s,:–—-]+")


@dataclass(frozen=True, kw_only=True)
class Behind:
    """What a sentence tells behind such words; whether that, or what follows it, leaves it open."""

    text: str
    is_dated: bool
    is_open: bool


def behind(text: str, language: str) -> Behind | None:
    """What is told of what was asked about beside figures of something else; None where nothing is.

    Nothing is where no words say so, or two do.
    """
    known = lexicon("dates", language)
    tokens, written = tokens_of(text)
    found = [one for one in known.finds(tokens) if "asked_about" in one[2]]
    if len(found) != 1:
        return None
    place, length, _ = found[0]
    start = written[place + length - 1].end()
    end = _ENDS.search(text, start)
    told = _LEADING.sub("", text[start : end.start() if end else len(text)])
    rest = text[end.end() :] if end else ""
    if not any(map(str.isdecimal, text[:start] + rest)):
        return None
    is_dated = any(map(str.isdecimal, told))
    is_open = bool(_OPEN & known.said(split(told))) or (is_dated and any(map(str.isdecimal, rest)))
    is_open |= not is_dated and bool(_UNDONE & known.said(split(told)))
    return Behind(text=told, is_dated=is_dated, is_open=is_open)
