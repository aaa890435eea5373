"""Whom a text asks not to write to: "Please do not contact our director, John Smith".

Invariant: nothing is left of the words that name one; whoever else is to be written to stays.
"""

import re

from intake.conversation.phrases import ADDRESSES, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold

_SENTENCE = re.compile(
    r"(?:[^;；\n。।؛.!?！？]|\.(?!\s|\Z)|(?<!\w{4})(?<![\u0600-\u06ff\u0900-\u097f])\.(?=\s))+[;；\n。।؛.!?！？]*\s*"
)
_COMMA = re.compile(r"[,،，、][ \t]*")
_BUTS = ("contrasts", "but_rather")
_APART = (" ", ",", "，", "、", "،")
_OTHERS = ("contacting", "openers")
"""What leads from whom not to write to, to somebody else."""
_OWN = ("openers", "contacting", "contacting_behind")
_SMALL = re.compile(r" *[a-zа-я]{1,4} (?=(?![a-zа-я])[^\W\d_])")
"""What leads to a name in capitals, behind such words: "sino a Marta", "sondern an Eva"."""
_EDGES = " \t\n,.:;，。；：、!"


def without(text: str, language: str) -> str:
    """The text without the clauses that ask not to write to somebody."""
    folded = fold(text)
    if not phrases(WORDS, "not_contacting", language).found(folded):
        return text
    kept = ""
    for one in _SENTENCE.finditer(folded):
        start, end = _span(one[0], language)
        kept += text[one.start() : one.start() + start] + text[one.start() + end : one.end()]
    return kept


def _span(sentence: str, language: str) -> tuple[int, int]:
    """Where a sentence tells of them: all of it up to somebody else, or behind the writer."""
    found = list(phrases(WORDS, "not_contacting", language).finditer(sentence))
    if not found:
        return 0, 0
    asked, end = min(one.start() for one in found), max(one.end() for one in found)
    led = end + _led(sentence[end:], language)
    before = sentence[:asked]
    if not (any_found(WORDS, _OWN, before, language) or ADDRESSES.search(before)):
        return 0, led
    if sentence[end:led].strip(_EDGES):
        return asked, led
    return _last(before, language), led


def _last(before: str, language: str) -> int:
    """Where the last part begins behind a comma, with an "and" to what asks it ("and ask not")."""
    commas = list(_COMMA.finditer(before))
    ands = phrases(WORDS, "plain_ands", language)
    while len(commas) > 1 and ands.starts(before[commas[-2].end() :]):
        commas.pop()
    return commas[-1].end() if commas else 0


def _led(rest: str, language: str) -> int:
    """Where somebody else is led to, behind a comma or words of contrast."""
    found = (one for key in _BUTS for one in phrases(WORDS, key, language).finditer(rest))
    ends = [one.end() for one in found if rest[: one.start()].endswith(_APART)]
    for comma in _COMMA.finditer(rest):
        behind = rest[comma.end() :]
        if any(any(phrases(WORDS, key, language).heads(behind)) for key in _OTHERS):
            ends.append(comma.end())
    end = min(ends, default=len(rest))
    small = _SMALL.match(rest, end)
    return small.end() if small and ends else end
