"""Words of the public's as an organizer has them shown: some put back, some left out.

Invariant: what was left out is shown only where an organizer's own words name it, and the writer's
mailbox never is.
"""

import re
from collections.abc import Sequence

from intake.consultation.personal import LEFT_OUT

_BETWEEN_LINES = "/"
"""How lines are told on one line: it stands for the end of one."""


def holds(text: str, passage: str) -> bool:
    """Whether these words stand in a text, however its lines are broken."""
    pattern = _pattern(passage)
    return bool(pattern and pattern.search(text))


def put_back(text: str, shown: str, passages: Sequence[str]) -> str:
    """What is shown of a text with these passages of it as well."""
    kept, end = _kept(text, shown)
    for one in passages:
        pattern = _pattern(one)
        for found in pattern.finditer(text) if pattern else ():
            kept[found.start() : found.end()] = [True] * len(found[0])
            end = max(end, found.end())
    return _told(text[:end], kept)


def left_out(text: str, shown: str, passages: Sequence[str]) -> str:
    """What is shown of a text without these passages of it.

    They are words of the text: what stands in them may be left out already in part.
    """
    kept, end = _kept(text, shown)
    for one in passages:
        pattern = _pattern(one)
        for found in pattern.finditer(text) if pattern else ():
            kept[found.start() : found.end()] = [False] * len(found[0])
    return _told(text[:end], kept)


def _pattern(passage: str) -> re.Pattern[str] | None:
    words = [re.escape(one) for one in passage.split() if one != _BETWEEN_LINES]
    return re.compile(r"\s+(?:/\s+)?".join(words)) if words else None


def _kept(text: str, shown: str) -> tuple[list[bool], int]:
    """Which letters of a text are shown, and where what is shown of it ends.

    What cannot be found again counts as left out.
    """
    kept, at = [False] * len(text), 0
    first, *more = shown.split(LEFT_OUT)
    for number, part in enumerate((first, *more)):
        start = text.find(part, at + bool(number))
        if start < 0:
            return kept, at
        at = start + len(part)
        kept[start:at] = [True] * len(part)
    return kept, len(text) if more and not more[-1] else at


def _told(text: str, kept: Sequence[bool]) -> str:
    """The text with a sign for whatever is left out of it."""
    told, gap = "", ""
    for letter, is_kept in zip(text, kept, strict=False):
        told, gap = (told + _gap(gap) + letter, "") if is_kept else (told, gap + letter)
    return told + _gap(gap).rstrip()


def _gap(gap: str) -> str:
    """What stands for what is left out; the blanks at its ends stay."""
    words = gap.strip()
    return gap.replace(words, LEFT_OUT) if words else gap
