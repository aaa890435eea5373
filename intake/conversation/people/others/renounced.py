"""Offices that a text takes back before it tells the one held: "I am not X but Y", "no longer X".

Invariant: only words that hold an office are left out, and never all that names one.
"""

import re
from functools import lru_cache

from intake.conversation.people import signatures
from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS
from intake.conversation.wordlists import listed

_LONGEST = 60
"""Characters of an office that is taken back, at most."""
_GIVES = ">"
"""Parts words that deny from those that stand for them: "n'est pas > est"."""


def without(text: str, language: str) -> str:
    """The text with only the office that stands."""
    if not _sign(language).search(text):
        return text
    for pattern in (_former(language), _behind(language)):
        for found in reversed(list(pattern.finditer(text))):
            if signatures.is_office(found["office"], language):
                text = text[: found.start()] + text[found.end() :]
    for found in reversed(list(_denied(language).finditer(text))):
        if signatures.is_office(found["office"], language):
            gives = _denials(language)[found["no"].lower()]
            text = f"{text[: found.start()]}{gives}{text[found.end() :]}"
    return text


@lru_cache
def _sign(language: str) -> re.Pattern[str]:
    """Any of the words without which no office is taken back: looked for first, in one pass."""
    plain = (*_denials(language), *listed(WORDS, "no_longer", language))
    said = (*map(re.escape, plain), either(WORDS, "not_but", language))
    return re.compile("|".join(filter(None, said)) or "(?!)", re.IGNORECASE)


@lru_cache
def _denials(language: str) -> dict[str, str]:
    """What denies an office, and what says so of the one that stands."""
    pairs = (one.partition(_GIVES) for one in listed(WORDS, "denying_office", language))
    return {no.strip(): f"{gives.strip()} ".lstrip() for no, _, gives in pairs}


@lru_cache
def _denied(language: str) -> re.Pattern[str]:
    said = "|".join(sorted(map(re.escape, _denials(language)), key=len, reverse=True))
    return re.compile(
        rf"(?<![^\W\u3040-\u9fff])(?P<no>{said or '(?!)'})\s*"
        rf"(?P<office>[^.;!?\n。；，,]{{1,{_LONGEST}}}?)\s*[,，]?\s*(?:{_buts(language)})\s*",
        re.IGNORECASE,
    )


def _buts(language: str) -> str:
    """What leads to the office that stands, as a pattern."""
    said = (either(WORDS, key, language) for key in ("contrasts", "but_rather"))
    return "|".join(filter(None, said)) or "(?!)"


@lru_cache
def _behind(language: str) -> re.Pattern[str]:
    """An office in Hangul from the subject's ending on, and what denies it ("국장이 아니라")."""
    said = either(WORDS, "not_but", language) or "(?!)"
    return re.compile(
        rf"(?:^|(?<=[은는] ))(?P<office>[^.;!?\n,]{{0,{_LONGEST}}}?[\uac00-\ud7a3])(?:{said})[\s,]*"
    )


@lru_cache
def _former(language: str) -> re.Pattern[str]:
    said = "|".join(map(re.escape, listed(WORDS, "no_longer", language)))
    return re.compile(
        rf"[^.;!?\n。；，,]*(?<![^\W\u3040-\u9fff])(?:{said or '(?!)'})\s*"
        rf"(?P<office>[^.;!?\n。；，,]{{1,{_LONGEST}}})[.;!?\n。；，,]\s*(?:(?:{_buts(language)})\s*)?",
        re.IGNORECASE,
    )
