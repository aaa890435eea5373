"""Where a text quotes somebody: a question in quotation marks is theirs, and asks nobody here.

Invariant: a quotation ends on the line on which it begins.
"""

import re
from collections.abc import Iterator

_LONGEST = 300
_MARKS = ("“”", "„“", "„”", "«»", "»«", "「」", "『』", "‹›", '""', "””")
_QUOTED = re.compile(
    "|".join(rf"{one[0]}[^{one}\n]{{1,{_LONGEST}}}{one[1]}" for one in _MARKS)
)  # fmt: skip


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Each quotation, with its marks."""
    yield from (found.span() for found in _QUOTED.finditer(text))
