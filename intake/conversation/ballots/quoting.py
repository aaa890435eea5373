"""Where a text quotes somebody: a question in quotation marks is theirs, and asks nobody here.

Invariant: a quotation ends on the line on which it begins. A word or two in marks ("really?") are
the writer's own.
"""

import re
from collections.abc import Iterator

from intake.conversation.spelling import count

_LONGEST, _OWN_WORDS = 300, 2
_MARKS = ("“”", "„“", "„”", "«»", "»«", "「」", "『』", "‹›", '""', "””")
_QUOTED = re.compile(
    "|".join(rf"{one[0]}[^{one}\n]{{1,{_LONGEST}}}{one[1]}" for one in _MARKS)
)  # fmt: skip


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Each quotation, with its marks."""
    found = _QUOTED.finditer(text)
    yield from (one.span() for one in found if count(one[0]) > _OWN_WORDS)
