"""Words that only keep a conversation going: "yes, one moment", "got your message", "no hurry".

Invariant: a sentence is such only if no word of it says anything else; a yes before "one moment"
answers us, not what was asked.
"""

import re

from intake.answers.verdicts import remarks
from intake.conversation.intents.courtesy import plain
from intake.conversation.phrasefiles import listed
from intake.conversation.phrases import blanked
from intake.conversation.spelling import words_of

_ROOM, _FILE = "intents", "patter_words.toml"
_LONGEST = 160
"""Characters of such a sentence; a longer one says more."""
_READ = 4_000
"""Characters of an answer that is looked through; a longer one is kept as it is."""
_VOTE = re.compile(r"\+\s?1|(\d+)\s?/\s?\1")
"""A plus one, or full marks: "10/10"."""
_NUMBER = re.compile(r"\d+(?:[.:]\d+)?\.?")
_ANY = "9"
"""Stands for every number in the lists."""
_SAYING = ("core", "unknown")
_BESIDE = ("yes", "beside")


def without(text: str, language: str, *, verdict: bool) -> str:
    """The text without its sentences that only keep the talk going; `verdict`: a yes or a no is
    asked, to which "true" and "not now" are answers.
    """
    if len(text) > _READ:
        return text
    told = remarks.sentences(text)
    return "".join(one for one in told if not _is_patter(one, language, verdict=verdict))


def is_all(text: str, language: str, *, verdict: bool = False) -> bool:
    """Whether the text is nothing else."""
    return bool(text.strip()) and not without(text, language, verdict=verdict).strip()


def is_beside(clause: str, language: str) -> bool:
    """Whether a clause is a bare yes, a greeting or the like: nothing that says more."""
    said = plain(clause)
    left = listed(_ROOM, _FILE, language, *_BESIDE).without(said)
    return not any(map(str.isalnum, left))


def agrees(text: str, language: str) -> bool:
    """Whether such a text begins with a yes."""
    return listed(_ROOM, _FILE, language, "yes").starts(plain(text))


def is_unknown(text: str, language: str) -> bool:
    """Whether such a text says that its writer does not know."""
    return listed(_ROOM, _FILE, language, "unknown").found(plain(text))


def _is_patter(sentence: str, language: str, *, verdict: bool) -> bool:
    if len(sentence) > _LONGEST:
        return False
    said = plain(sentence).strip()
    if not verdict and _VOTE.fullmatch(said):
        return True
    said = _NUMBER.sub(_ANY, said)
    words = words_of(said)
    lists = _SAYING if verdict else (*_SAYING, "idle")
    told = [one.span() for one in listed(_ROOM, _FILE, language, *lists).finditer(said, words)]
    if not told:
        return False
    beside = listed(_ROOM, _FILE, language, *_BESIDE).finditer(said, words)
    left = blanked(said, (*told, *(one.span() for one in beside)))
    return not any(map(str.isalnum, left))
