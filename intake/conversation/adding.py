"""Words that add to a list on the file or set it anew: "please also add the World Urban Forum".

Invariant: only the words that say so, and the name of the list before them, are left out; an event
of such a name stands alone, and nothing that was listed before is lost by adding.
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from intake.answers.values import Choice, Events, Unclear, Value
from intake.calls.model import Call, Question
from intake.conversation import cues
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, words_of

_LISTS = frozenset({"events", "choice"})
_TOKEN = re.compile(r"\S+")
_LAST = re.compile(r"\s[^\s]+\Z")
_EDGES = " ,;:，；：、.。!！-–—"


@dataclass(frozen=True, kw_only=True)
class Said:
    """What is listed, and whether it comes to what was listed before."""

    words: str
    adds: bool = False


def said(call: Call, question: Question, words: str, language: str) -> Said:
    """The words of a list without those that only say what becomes of it."""
    if question.kind not in _LISTS:
        return Said(words=words)
    text = fold(words)
    if len(text) != len(words):
        words = text
    adding, setting = (_spans(text, key, language) for key in ("adding", "resetting"))
    if not (adding or setting):
        return Said(words=words)
    signs = cues.read(text, cues.gather(call, language), language)
    named = [(one.start, one.end) for one in signs.found if question.id in one.questions]
    if question.kind == "choice":
        return Said(words=words, adds=bool(adding) and question.several)
    listed = _longest(text, sorted((*adding, *setting, *named)), language)
    start, end = listed
    return Said(words=words[start:end] or words, adds=bool(adding))


def merged(value: Value | Unclear, former: Value | None) -> Value | Unclear:
    """The former list and what comes to it, nothing of it twice."""
    if isinstance(value, Events) and isinstance(former, Events):
        known = {one.name.casefold() for one in former.events}
        fresh = tuple(one for one in value.events if one.name.casefold() not in known)
        return replace(value, events=former.events + fresh)
    if isinstance(value, Choice) and isinstance(former, Choice):
        return replace(value, numbers=tuple(dict.fromkeys((*former.numbers, *value.numbers))))
    return value


def _spans(text: str, key: str, language: str) -> list[tuple[int, int]]:
    found = phrases(WORDS, key, language).finditer(text, words_of(text))
    return [(one.start(), one.end()) for one in found]


def _longest(text: str, spans: list[tuple[int, int]], language: str) -> tuple[int, int]:
    """The longest stretch between these, without the small words at its ends."""
    ends = [(0, 0), *spans, (len(text), len(text))]
    gaps = [(one[1], max(two[0], one[1])) for one, two in pairwise(ends)]
    start, end = max(gaps, key=lambda one: len(text[one[0] : one[1]].strip(_EDGES)))
    while start and (word := _TOKEN.match(text, start)) and text[start - 1 : start].isalnum():
        if word.end() >= end or text[start : start + 1].isdigit():
            break
        start = word.end()  # an ending glued to what was cut off
    start += len(text[start:end]) - len(text[start:end].lstrip(_EDGES))
    idle = among(WORDS, "beside_lists", language)
    while (word := _TOKEN.match(text, start, end)) and word[0].casefold().strip(_EDGES) in idle:
        start = (
            word.end() + len(text[word.end() : end]) - len(text[word.end() : end].lstrip(_EDGES))
        )
    end = start + len(text[start:end].rstrip(" ,;:，；：、"))
    while (last := _LAST.search(text, start, end)) and last[0].casefold().strip() in idle:
        end = start + len(text[start : last.start()].rstrip(_EDGES))
    return start, end
