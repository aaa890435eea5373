"""The parts of a sentence of the public's: between its marks, and on both sides of an "and".

A short mail tells no language, so the "and" of every language that is read parts it.
"""

import re
from functools import cache

from intake import languages
from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS

CLAUSE = re.compile(r"[,，、،;；؛:：.!?。！？؟।\n]|\s[-–—]\s")
_WAW = r"\sو(?=[^\W\d_]{2})"
"""The "and" that Arabic writes together with the word behind it."""


def parts(sentence: str) -> list[str]:
    """What stands between the marks of a sentence, and between its "and"."""
    clauses = CLAUSE.split(sentence)
    return [part for one in clauses for part in _joints().split(one) if part.strip()]


@cache
def _joints() -> re.Pattern[str]:
    ands = filter(None, (either(WORDS, "plain_ands", code) for code in languages.all_read()))
    return re.compile(rf"\s(?:{'|'.join(ands)})\s|{_WAW}", re.IGNORECASE)
