"""The office that leads to a name or follows it: "our director, Jane Miller", "a vereadora Ana".

Invariant: an article, an "our" or a title of courtesy stands before such an office; one told
without a comma is a single word, so that "the aide of our mayor Jane Miller" has none.
"""

import re

from intake.conversation.people import titles
from intake.conversation.people.signatures import (
    begins_with_office,
    is_office,
    is_statement,
)
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case, words_of

_BREAK = re.compile(r"[;:!?()\[\]\n]|,\s|\.\s")
_MARKS = " ,."
_CLOSED = ".;:!?()[]"
_ENDING = 2
"""Letters with which an office may end in the list, where another ending says whose it is."""
_TOPIC = re.compile(r"\A[\u4e00-\u9fff]{1,6}は(?=[\u4e00-\u9fff\u30a1-\u30ff])")
"""What a Japanese sentence is about, before an office ("文書は秘書課")."""
_TITLES = ("courtesies", "before_names")


def office(name: str, text: str, language: str) -> str | None:
    """The office beside a name in a script with capitals, where nothing else stands between."""
    at = text.find(name)
    if at < 0 or not has_case(name):
        return None
    return _before(text[:at], language) or _behind(text[at + len(name) :], language)


def _before(text: str, language: str) -> str | None:
    words = text.split()
    known = frozenset().union(*(among(WORDS, key, language) for key in _TITLES))
    has_title = bool(words) and words[-1].rstrip(_MARKS).casefold() in known
    while words and words[-1].rstrip(_MARKS).casefold() in known and words[-1][-1:] != ",":
        words.pop()
    if not words or words[-1][-1] in _CLOSED:
        return None  # "I wrote to the mayor. Jane Miller (…)"
    is_set_off = words[-1].endswith(",")
    said = _BREAK.split(" ".join(words).rstrip(_MARKS))[-1].split()
    found = (at for at in range(1, len(said)) if _is_led(said[:at], language))
    for at in found:
        told = " ".join(said[at:])
        if (is_set_off or (len(said) - at == 1 and not has_title)) and _is_one(told, language):
            return told
    return ours(words, language)


def ours(words: list[str], language: str) -> str | None:
    """The office at the end of words that says "our" by its ending ("Zabıta Müdürümüz")."""
    last = fold(words[-1]).rstrip(_MARKS).casefold() if words else ""
    ends = (end for end in among(WORDS, "own_ends", language) if last.endswith(end))
    stems = [last.removesuffix(end) for end in ends if last != end]
    offices = among(WORDS, "offices", language)
    if not any(
        one.startswith(stem) and len(one) <= len(stem) + _ENDING
        for stem in stems
        for one in offices
    ):
        return None
    start = len(words) - 1
    while start and words[start - 1][0].isupper() and words[start - 1][-1].isalpha():
        start -= 1
    said = " ".join(words[start:]).rstrip(_MARKS)
    leads = phrases(WORDS, "contacting", language).heads(fold(said), words_of(fold(said)))
    return said[max((one.end() for one in leads), default=0) :].strip() or None


def parted(name: str, language: str) -> tuple[str | None, str]:
    """The office that says "our" by its ending and the name behind it; the name without one."""
    words = name.split()
    for at in range(1, len(words)):
        if told := ours(words[:at], language):
            return told, " ".join(words[at:])
    return None, name


def _is_led(before: list[str], language: str) -> bool:
    """Whether words end in an article or an "our", and in no "of the" and no "for the"."""
    leads = [one for key in ("articles", "own", *_TITLES) for one in among(WORDS, key, language)]
    if before[-1].rstrip(_MARKS).casefold() not in leads:
        return False
    joints = among(WORDS, "joining_offices", language) | among(WORDS, "on_behalf", language)
    is_joined = len(before) > 1 and before[-2].casefold() in joints
    return not is_joined and before[-1].casefold() not in among(WORDS, "on_behalf", language)


def _is_one(said: str, language: str) -> bool:
    is_denied = phrases(WORDS, "negators", language).found(said)
    is_said = is_statement(said, language) or is_denied
    return is_office(said, language) and begins_with_office(said, language) and not is_said


def _behind(text: str, language: str) -> str | None:
    """ "Jane Miller, our new Chief Digital Officer"."""
    if text[:1] != ",":
        return None
    said = _BREAK.split(text[1:].lstrip())[0].rstrip(_MARKS)
    owners = phrases(WORDS, "own", language).heads(said)
    led = max((one.end() for one in owners), default=0)
    told = said[led:].strip()
    first, _, rest = told.partition(" ")
    if first.islower() and rest[:1].isupper() and begins_with_office(rest, language):
        told = rest  # "our new Chief Digital Officer"
    is_told = led or titles.said(told, language) == "office"
    return told if is_told and _is_one(told, language) else None


def bare(office: str, language: str) -> str:
    """The office without a title behind its comma ("secretaria, doña") and a topic before it."""
    first, _, rest = office.partition(" ")
    if rest and not has_case(first) and first in among(WORDS, "office_topics", language):
        office = rest  # "공문은 시장실"
    office = _TOPIC.sub("", office)
    head, comma, tail = office.rpartition(",")
    is_title = fold(tail).strip(_MARKS).casefold() in among(WORDS, "courtesies", language)
    return head.rstrip(_MARKS) if comma and is_title else office
