"""Whether what was cut off a mail is worth repeating to its writer.

Invariant: only lines that every mail ends with are nothing; whatever else was set aside is shown.
"""

import re

from intake import languages
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.people import signatures
from intake.conversation.phrases import among
from intake.conversation.sentences import WORDS
from intake.conversation.wordlists import listed
from intake.remembering import remembered

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
_EDGES = " ,;|*_-–—.!。！，、،"
_CUTS = re.compile(r"\s*[,;.!،؛，、。；！]\s*|\s+[–—-]\s+")
_CLOSINGS: tuple[signatures.Kind, ...] = ("closings", "soft_closings")


def has_substance(text: str, own: str, language: str) -> bool:
    """Whether a line is more than a closing, who wrote, where they work, or a program's own.

    `own` are names that say nothing new: the writer's and the city's.
    """
    is_signed = False
    for line in filter(None, map(str.strip, text.splitlines())):
        if not _is_idle(line, own, language) and not _is_farewell(line, own, is_signed=is_signed):
            return True
        is_signed = _is_closing(line.strip(_EDGES), "closings")
    return False


def _is_idle(line: str, own: str, language: str) -> bool:
    if any(one.fullmatch(line) for one in (_DEVICE, _ATTRIBUTION, _NO_WORDS)):
        return True
    line = line.strip(_EDGES)
    return signatures.is_closing(line, language) or _is_of_writer(line, own, language)


# --- farewells, in whatever language of ours ----------------------------------------------------


def _is_farewell(line: str, own: str, *, is_signed: bool) -> bool:
    """Whether a line is closings and thanks, or a closing and who wrote ("Abraços, João").

    `is_signed` where the line above is a closing: then a name may stand alone.
    """
    line = line.strip(_EDGES)
    if _is_closing(line, *_CLOSINGS) or (is_signed and (_is_own(line, own) or _is_name(line))):
        return True
    parts = [one for one in _CUTS.split(line) if one.strip()]
    is_led = is_signed or _is_closing(parts[0], "closings")
    return all(
        _is_closing(one, *_CLOSINGS)
        or (place > 0 and (_is_own(one, own) or (is_led and _is_name(one))))
        for place, one in enumerate(parts)
    )


@remembered(256)  # dear in all languages, and most mails close alike
def _is_closing(line: str, *kinds: signatures.Kind) -> bool:
    """Whether a line is one of these; a long closing sentence may hold a verdict behind it."""
    codes = languages.all_read()
    return any(signatures.is_closing_of(line, one, codes) for one in kinds) and not any(
        judging_words.may_judge(line, code) for code in codes
    )


def _is_own(text: str, own: str) -> bool:
    """Whether words are the writer's name, or a part of it."""
    words = {*re.findall(r"\w+", text.casefold())}
    return bool(words) and words <= {*re.findall(r"\w+", own.casefold())}


def _is_name(text: str) -> bool:
    """Whether words look like a name and like nothing that answers or judges."""
    words = text.split()
    if not 0 < len(words) <= signatures.MOST_NAMES or _may_say(text):
        return False
    codes = [languages.spoken_in(text, code) for code in languages.all_read()]
    return all(map(signatures.is_first_name, words)) or any(
        signatures.is_name(text, code) for code in dict.fromkeys(codes)
    )


def _may_say(text: str) -> bool:
    """Whether a word of an answer or a verdict stands in it."""
    words = {*re.findall(r"\w+", text.casefold())}
    return any(
        not words.isdisjoint(among(WORDS, "verdicts", code))
        or judging_words.may_judge(text, code)
        or any(ballot_signs.says(text, code, one) for one in ("yes", "no", "not"))
        for code in languages.all_read()
    )


# --- who wrote, and where they work -------------------------------------------------------------


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
