"""The name before the mail address of a wish for somebody, and the wish without shortened titles.

Invariant: a name is in capitals and of two words or more; the verb of the wish, a polite "you" and
a title before a full name are no part of it.
"""

import re
from functools import lru_cache

from intake.conversation.intents.substance import TABLE
from intake.conversation.people import addressed
from intake.conversation.phrases import among, either, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, squeeze, words_of

_NAMED = re.compile(r"((?:[A-Z][\w'.-]{0,30}\s+){1,3}[A-Z][\w'-]{1,30})[\s,(<\[:]{1,4}\Z")
_WISHES = ("add_contact.wishes", "hand_over.wishes")


def named(words: str, at: int, language: str) -> str | None:
    """The name right before the address that stands there, if any does."""
    text = fold(words)
    found = _NAMED.search(text[:at])
    if found is None:
        return None
    start = found.start(1)
    while start < found.end(1) and _leads(text, start, language):
        start = _next(text, start)
    name = addressed.untitled(squeeze(words[start : found.end(1)]), language)
    return name if " " in name else None


def unshortened(text: str, language: str) -> str:
    """The text with a blank for the full stop of a title ("Sra. Ruiz"), of the same length."""
    return _titles(language).sub(lambda one: f"{one[1]} ", text) if "@" in text else text


@lru_cache
def _titles(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({either(WORDS, 'courtesies', language)})\.(?=\s)", re.IGNORECASE)


def _next(text: str, start: int) -> int:
    """Where the word behind the one that begins there begins."""
    rest = text[start:].partition(" ")[2]
    return len(text) - len(rest.lstrip())


def _leads(text: str, start: int, language: str) -> bool:
    """Whether the word there is of the wish: "please", its verb, or whom it asks."""
    text = unshortened(text.lower(), language)
    word = text[start:].split(maxsplit=1)[0]
    polite = (phrases(TABLE, key, language) for key in ("frames.fillers", "frames.adverbs"))
    if word in among(WORDS, "courtesies", language):
        return False
    if any(one.is_all(word) for one in polite):
        return True
    wishes = (phrases(TABLE, key, language) for key in _WISHES)
    said = words_of(text)
    return any(
        word in one.known and any(it.start() == start for it in one.finditer(text, said))
        for one in wishes
    )
