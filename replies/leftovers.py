"""Whether what was cut off a mail is worth repeating to its writer.

Invariant: only lines that every mail ends with are nothing; whatever else was set aside is shown.
"""

import re

from intake.conversation.people import signatures
from intake.conversation.sentences import WORDS
from intake.conversation.wordlists import listed

MOST_WORDS = 7
"""Of a line that only says who wrote or where they work."""

_DEVICE = re.compile(
    r"(?:sent|gesendet|envoy\w+|enviad\w|inviat\w|wys[lł]an\w|отправлено) "
    r"(?:from|via|von|mit|depuis|de|desde|da|z|ze|с) [^.:]{1,60}\.?|get outlook for \w+",
    re.IGNORECASE,
)
_ATTRIBUTION = re.compile(
    r"(?:on|am|le|el|il|w dniu) .*(?:\d:\d\d|@).*|.*\b(?:wrote|schrieb|écrit|escribió) ?:",
    re.IGNORECASE,
)
_NO_WORDS = re.compile(r"[\W_]*")


def has_substance(text: str, own: str, language: str) -> bool:
    """Whether a line is more than a closing, who wrote, where they work, or a program's own.

    `own` are names that say nothing new: the writer's and the city's.
    """
    return any(not _is_idle(line.strip(), own, language) for line in text.splitlines())


def _is_idle(line: str, own: str, language: str) -> bool:
    if any(one.fullmatch(line) for one in (_DEVICE, _ATTRIBUTION, _NO_WORDS)):
        return True
    line = line.strip(" ,;|*_-–—")
    return signatures.is_closing(line, language) or _is_of_writer(line, own, language)


def _is_of_writer(line: str, own: str, language: str) -> bool:
    words = re.findall(r"\w+", line.casefold())
    if len(words) > MOST_WORDS:
        return False
    if signatures.is_office(line, language):
        return True
    if not line.replace(" ", "").isalpha():
        return False
    rest = set(words) - set(re.findall(r"\w+", own.casefold()))
    return len(rest) < len(set(words)) and all(_says_where(word, language) for word in rest)


def _says_where(word: str, language: str) -> bool:
    """ "City of", "the municipality": no word that could be a statement."""
    return len(word) <= 2 or word == "the" or word in listed(WORDS, "institutions", language)
