"""Whether a sentence is little more than a word of yes or no.

Invariant: what says anything else beside is neither.
"""

import re
from typing import Literal

from intake.conversation.courtesy import LAST_QUESTION
from intake.conversation.phrases import Phrases, phrases
from intake.conversation.spelling import words_of
from intake.conversation.substance import TABLE

LONGEST = 120
_NAMES = re.compile(
    r"(?<=\s)(?:[A-Z][\w'-]{0,30}\.?(?:\s[A-Z][\w'-]{0,30}){1,3}|[A-Z][\w'-]{2,30})"
)


def told(text: str, language: str) -> Literal["confirm", "deny"] | None:
    """Confirm or deny, where the sentence is little more than the word."""
    if len(text) > LONGEST or LAST_QUESTION.search(text):
        return None
    return _only_word(text, language) or _only_word(_NAMES.sub(" him ", text), language)


def _only_word(text: str, language: str) -> Literal["confirm", "deny"] | None:
    denied, rest = removed(text, phrases(TABLE, "words.deny", language))
    confirmed, rest = removed(rest, phrases(TABLE, "words.confirm", language))
    if denied == confirmed:
        return None
    for key in ("words.person", "words.reserving", "words.beside"):
        _, rest = removed(rest, phrases(TABLE, key, language))
    if words_of(rest):
        return None
    return "deny" if denied else "confirm"


def removed(text: str, known: Phrases) -> tuple[bool, str]:
    """Whether any phrase stands in the text, and the text without all of them, longest first."""
    spans = sorted(
        ((one.start(), one.end()) for one in known.finditer(text, words_of(text))),
        key=lambda span: span[0] - span[1],
    )
    if not spans:
        return False, text
    letters = list(text)
    for start, end in spans:
        letters[start:end] = "\0" * (end - start)
    return True, "".join(letters).replace("\0", " ")
