"""A bare "NONE" below a title or a greeting: the whole answer of a mail about lines.

Invariant: it only ever withholds. A line above that ends as a sentence does, or that speaks of
lines itself, heads nothing.
"""

import re
from functools import partial

from intake.conversation import phrasefiles
from intake.conversation.spelling import cleaned, count
from intake.conversation.titled.lines.publishing_reading import Choice

_listed = partial(phrasefiles.listed, "titled.lines", "publishing_words.toml")
MOST_WORDS = 8
"""Words of a title."""
_ENDED = re.compile(r"[.!?。！？؟।]\s*\Z")
_TELLING = ("all", "none", "agree", "refuse", "except", "others", "remaining")
"""Lists of words that say something of lines themselves."""


def none(text: str, language: str) -> Choice | None:
    """No line at all, where that is the answer; None where it is not so plain."""
    said = [one.strip() for one in text.splitlines() if one.strip()]
    if len(said) < 2 or not _listed(language, "none").is_all(cleaned(said[-1])):
        return None
    return Choice() if all(_is_title(one, language) for one in said[:-1]) else None


def _is_title(line: str, language: str) -> bool:
    is_short = count(line) <= MOST_WORDS and not re.search(r"\d", line)
    is_open = _ENDED.search(line) is None
    return is_short and is_open and not _listed(language, *_TELLING).found(cleaned(line))
