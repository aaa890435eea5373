"""What stands beside a vote or a yes and need not be read by anybody.

Invariant: every word of it is known, but for a name of whoever writes and where they live.
"""

import re
from functools import partial
from typing import Literal

from intake.conversation import phrasefiles
from intake.conversation.intents import courtesy, manners
from intake.conversation.people import caseless
from intake.conversation.people.signatures import is_statement
from intake.conversation.phrases import among
from intake.conversation.public import wording
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import cleaned, fold, has_case, words_of

_listed = partial(phrasefiles.listed, "public", "idle.toml")

_MOST = 4
"""Words of a name, or of where somebody lives."""
_FULL = 3
"""Letters of a whole name in a script that has families and no capitals: "반대" is none."""
_PARTS = re.compile(r"[,，、،;]|\s(?=and\s|und\s|et\s|y\s|e\s|и\s)")
_LIMITING: tuple[wording.Meaning, ...] = ("against", "limits")
_DIGIT = re.compile(r"\d")
_EDGES = " \t.!:。！।،"


def is_idle(sentence: str, language: str) -> bool:
    """Whether it is manners, or says only who writes, that they read the page, or to count it."""
    if courtesy.is_whole(sentence, language) or _introduces(sentence, language):
        return True
    return is_known(sentence, language)


def is_known(sentence: str, language: str) -> bool:
    """Whether every word of it is one of manners, or of what need not be read."""
    return manners.is_all(courtesy.plain(sentence), language, _listed(language, "idle"))


def affirms(clause: str) -> bool:
    """Whether it says only that it was sent, written or given, or is right, in any language."""
    text = courtesy.plain(clause)
    several = phrasefiles.in_any_language("public", "idle.toml", "affirmed")
    return any(one.found(text) and not words_of(one.without(text)) for one in several)


def wishes(clause: str, language: str) -> bool:
    """Whether it wishes, hopes or congratulates, praises without a verb, or only names somebody."""
    text = courtesy.plain(clause)
    if _is_limited(clause):
        return False
    if _in_any("wishes", text):
        return True
    is_named = has_case(clause) and clause.strip()[:1].isupper()
    return (is_named or _in_any("praise", text)) and not is_statement(fold(clause), language)


def goes_on(clause: str, language: str) -> bool:
    """Whether behind a wish it only says what is wished, or says nothing of its own."""
    text = courtesy.plain(clause)
    if _is_limited(clause):
        return False
    leads = phrasefiles.in_any_language("public", "idle.toml", "that")
    is_led = any(one.starts(text.strip()) for one in leads)
    return is_led or not is_statement(fold(clause), language)


def _is_limited(clause: str) -> bool:
    """Whether it counts something, is against it, or begins a "but"."""
    text = cleaned(clause)
    is_against = any(wording.everywhere(one).found(text) for one in _LIMITING)
    return is_against or _DIGIT.search(text) is not None


def _in_any(meaning: str, text: str) -> bool:
    known = phrasefiles.in_any_language("public", "idle.toml", meaning)
    return any(one.found(text) for one in known)


def _introduces(sentence: str, language: str) -> bool:
    parts = [one.strip(_EDGES) for one in _PARTS.split(sentence)]
    return all(
        _tells(one, "named" if at == 0 else "placed", language) for at, one in enumerate(parts)
    )


def _tells(part: str, lead: Literal["named", "placed"], language: str) -> bool:
    said = fold(part)
    heads = _listed(language, lead).heads(said)
    start = max((one.end() for one in heads), default=0)
    ends = [one.start() for one in _behind(language, said) if not said[one.end() :].strip(_EDGES)]
    if not start and not ends:
        return False
    name = part[start : min(ends, default=len(part))].strip(_EDGES)
    return _is_name(name, language) and (start > 0 or not has_case(name))


def _is_name(name: str, language: str) -> bool:
    words = name.split()
    if not words or len(words) > _MOST or is_statement(fold(name), language):
        return False
    if has_case(name):
        return words[0][0].isupper() and words[-1][0].isupper()
    families = among(WORDS, "surnames", language) - among(WORDS, "unsure_surnames", language)
    is_full = not families or (name.startswith(tuple(families)) and len(name) >= _FULL)
    return is_full and caseless.is_name(name, language)


def _behind(language: str, said: str) -> list[re.Match[str]]:
    return list(_listed(language, "behind").finditer(said))
