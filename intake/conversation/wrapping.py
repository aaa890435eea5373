"""Lines that a mail program broke, and those that their writer did.

Invariant: an item, a row of a table and what stands below a whole row begin lines of their own.
"""

import re

from intake.answers.folding import UNSPACED
from intake.conversation.spelling import SENTENCE_MARKS, spaced

WIDTH = 60
"""A line of prose shorter than this was broken by its writer, not by a mail program."""

DELIBERATE = 40
"""The same for a line that goes on in lower case."""

NARROW = 66
"""The same for a line of a writer who has no use for capitals."""

BULLET = re.compile(
    r"[ \t]*(?:[-*•·–—][ \t]|[・●○■◆▪]|\(?\d{1,2}[.)][ \t]|\d{1,2}[ \t]?[-–—][ \t]"
    r"|\(?\d{1,2}[、：]|[\u2460-\u2473])"
)
_ROW = re.compile(r"[ \t]*[^\W\d_a-z][^:：.?!\n]{0,80}(?::\s|\s:\s|：)")
_ROW_BELOW = re.compile(r"[ \t]*[^\W\d_][^:：.?!\n]{0,80}(?::\s|\s:\s|：)")
"""A row that may begin in a small letter, below one that is whole ("of these …: 71")."""
_WHOLE = re.compile(r"(?<!\d)[:：]\s*[\d.,'’\u00a0 ]*\d\s*\Z")
"""Ends a row whose value is a figure alone."""
_WIDE = re.compile(f"[{UNSPACED}。！？，、：；]")


def widths(physical: list[tuple[str, int]]) -> list[int]:
    """For each line the width of its paragraph."""
    widths: list[int] = []
    run: list[int] = []
    for line, _ in [*physical, ("", 0)]:
        run.append(_width(line))
        if not line.strip():
            widths.extend([max(run)] * len(run))
            run = []
    return widths


def is_wrapped(line: str, after: str, widest: int, *, small: bool) -> bool:
    """Whether a line goes on in the next one; `small` where its writer has no use for capitals."""
    if not line.strip() or not after.strip() or BULLET.match(after):
        return False
    ends = line.rstrip()
    if any(sign in line + after for sign in "\t|") or ends.endswith((":", "：", *SENTENCE_MARKS)):
        return False
    if _ROW.match(line) and _ROW.match(after):
        return False
    if _WHOLE.search(line) and _ROW_BELOW.match(after):
        return False
    first = spaced(after)[0]
    if first[0].islower() and len(line) >= DELIBERATE and not small:
        return True
    return _width(line) + 1 + _width(first) > max(widest, NARROW if small else WIDTH)


def _width(line: str) -> int:
    """Columns of a line; letters of scripts without blanks take two."""
    return len(line) if line.isascii() else len(line) + len(_WIDE.findall(line))
