"""The day asked for beside the reason why, and requests that are worded as a denial.

Invariant: only a clause that gives a reason, or a vague stretch ahead of a deadline, goes unread;
what is left names one day by itself and calls it a deadline.
"""

import re
from functools import cache

from intake.answers import calendars
from intake.answers.lexicon import entries, lexicon, split

_CLAUSES = re.compile(r"[,;:()\n]|(?<!\d)[.!?](?=\s|$)|(?<=[12]\d{3})\.(?=\s)| [-–—] ")
_DUE = ("latest", "until", "by")
_OPEN = frozenset({"doubt", "unkept", "was_planned", "delayed", "handing", "promise", "past"})
"""What a clause may not say that goes unread: it may tell of the day itself."""
_GIVES = ">"
"""Parts formal words from the plain ones."""
_BACK = 80
"""Signs before a word such as "므로" in which the clause of it begins."""


def plainly(text: str, language: str) -> str:
    """The text with a plain request for a polite one: "could we not have until the 18th?"."""
    said = [phrase for name, phrase in entries("dates", language) if name == "request"]
    return _polite(language).sub(f" {said[0]} ", text) if said else text


def informally(text: str, language: str) -> str:
    """The text with plain words for those of a deed: "aos cinco dias do mês de agosto"."""
    for name, phrase in entries("dates", language):
        formal, _, plain = phrase.partition(_GIVES)
        if name == "formally":
            text = re.sub(rf"\b{re.escape(formal.strip())}\b", plain.strip(), text, flags=re.I)
    return text


def without_reasons(text: str, language: str) -> str | None:
    """The text without its reasons, where what is left tells of a deadline; None elsewhere."""
    own = _ahead(language).sub(" ", text)
    for found in reversed(list(_behind(language).finditer(own))):
        start = max((one.end() for one in _CLAUSES.finditer(own, 0, found.start())), default=0)
        if found.end() - start <= _BACK:
            own = f"{own[:start]} {own[found.end() :]}"
    return own if own != text and _is_due(own, language) else None


def deadline(text: str, language: str) -> str | None:
    """The one clause that tells of a deadline, behind such as only tell of a vague stretch."""
    parts = [one for one in _CLAUSES.split(text) if one and one.strip()]
    *before, last = parts or [""]
    if not before or not _is_due(last, language) or not any(map(str.isdecimal, last)):
        return None
    known = lexicon("dates", language)
    if "remainder" in lexicon("where", language).said(split(last)):
        return None  # "part one in January, the rest by the 21st"
    if any(_OPEN & known.said(split(one)) or _is_due(one, language) for one in before):
        return None
    return None if any(map(str.isdecimal, "".join(before))) else last


def _is_due(text: str, language: str) -> bool:
    said = calendars.of(language).said(split(text))
    return bool(said & set(_DUE))


@cache
def _polite(language: str) -> re.Pattern[str]:
    question = r"(?=[^.!;\n?]*(?:\d\.[^.!;\n?]*)*\?)"
    denied = _words("request_denied", language) + question
    return re.compile(f"{denied}|{_words('request_asked', language)}", re.IGNORECASE)


@cache
def _ahead(language: str) -> re.Pattern[str]:
    """A clause that begins with a word such as "because", up to the sign that ends it.

    A day of the month ("9.") ends none; "since 9 December" gives no reason.
    """
    words = _words("reason", language)
    end = r"(?:(?<=\d)\.(?!\s+[^\W\d_]*[A-ZÀ-ÖØ-ÞА-ЯЁ])|[^,;:.!?()\n])*"
    return re.compile(rf"{words}(?!\s*\d){end}", re.IGNORECASE)


@cache
def _behind(language: str) -> re.Pattern[str]:
    return re.compile(_words("reason_behind", language), re.IGNORECASE)


def _words(name: str, language: str) -> str:
    """Any of the phrases of one list, as words of their own where the language parts them."""
    said = {phrase for one, phrase in entries("dates", language) if one == name}
    words = "|".join(re.escape(one) for one in sorted(said, key=len, reverse=True)) or "(?!)"
    if language in ("zh", "ja", "ko"):
        return f"(?:{words})"
    return rf"(?<!\w)(?:{words})(?!\w)"
