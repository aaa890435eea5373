"""Which full stops end a sentence: not those of abbreviations, scales, ordinals and initials.

Invariant: a stop within a name, a date or a figure parts nothing.
"""

import re
from functools import lru_cache

from intake.conversation import rhetorical
from intake.conversation.numbering import WORDS
from intake.conversation.phrases import among, either
from intake.conversation.spelling import LETTER, SENTENCE_MARKS, is_small
from intake.conversation.wordlists import listed

_BEFORE_STOP = re.compile(r"(?:^|[\s(\"'])([^\s(\"']{1,8})\Z")
_SHORTENED = re.compile(r"[^\W\d_]\.-[^\W\d_]+\Z")
"""The last part of "Dr.-Ing." and its like, whose first part shows that it is cut short too."""
_LONGEST_SHORTENED = 16
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.){1,3}[^\W\d_a-z]")
"""Of a name in a script that writes them together ("А.Р. Хабибуллин"), unlike "U.S."."""
_ASKING = frozenset("?？؟")
_BEGINNING = 3
"""Words behind a stop among which the name of a currency is looked for."""
_ASKED = 300
"""Signs up to the mark of a question whose beginning could be a month."""
_DAYS = range(1, 32)
_NUMBERS_ITEM = re.compile(r"[ (#]*\d{1,4} *")
"""Or an event ("112. Bibliothekartag 2024"), or dates what follows ("2027. 2. 15.")."""
_LISTS = re.compile(r"[ (#]*\d{1,2} *")
_ALL_LETTERS = re.compile(f"{LETTER}+")


def ends(text: str, start: int, stop: re.Match[str], language: str) -> bool:
    """Whether this stop ends a sentence."""
    if _is_answered(text, start, stop, language):
        return False
    if stop[0][0] in SENTENCE_MARKS:
        return True
    after = text[stop.end() : stop.end() + 20].lstrip()
    if not stop[0].startswith(".") or stop[0].startswith(".."):
        is_mark = stop[0][0] in "?!" and _is_ended(text[start : stop.start()], language)
        return is_mark or not after[:1].islower()
    last = _BEFORE_STOP.search(text[max(start, stop.start() - 12) : stop.start()])
    word = last[1].casefold() if last else ""
    if _closes_figure(text[start : stop.start()], after, language):
        return True
    if word in among(WORDS, "abbreviations", language) or _is_scale(word, after, language):
        return False
    if _SHORTENED.search(text[max(start, stop.start() - _LONGEST_SHORTENED) : stop.start()]):
        return False
    if after[:1].islower() and not _is_ended(text[start : stop.start()], language):
        return False
    if after[:1].isdigit() and word in among(WORDS, "before_numbers", language):
        return _is_paid(text[start : stop.start()], language)
    if len(word) == 1 and word.isalpha() and last and not is_small(last[1]):
        return False
    if _INITIALS.fullmatch(word) and last and last[1].isupper():
        return False
    if word.isdecimal() and _leave(language).match(text, stop.end()):
        return not _LISTS.fullmatch(text[start : stop.start()])
    if word.isdecimal() and int(word) in _DAYS and _month(language).match(after):
        return False
    return not _NUMBERS_ITEM.fullmatch(text[start : stop.start()])


def _is_answered(text: str, start: int, stop: re.Match[str], language: str) -> bool:
    """Whether a question mark only parts a question from the answer that its writer gives."""
    if stop[0] not in _ASKING:
        return False
    return rhetorical.is_answered(text[start : stop.start()], text[stop.end() :], language)


@lru_cache
def _leave(language: str) -> re.Pattern[str]:
    """A question that begins like a month ("It is 28. May we go?"), unlike "On 12. May we met."."""
    known = either(WORDS, "leave", language)
    return re.compile(rf"\s*(?:{known})[^.!?]{{0,{_ASKED}}}\?", re.IGNORECASE)


@lru_cache
def _month(language: str) -> re.Pattern[str]:
    """A month behind an ordinal ("3. November")."""
    return re.compile(rf"(?:{either(WORDS, 'months', language)})(?!\w)", re.IGNORECASE)


_SEEN = 800
"""Signs before a stop that may tell its figure: else initials in a row take quadratic time."""


def _closes_figure(before: str, after: str, language: str) -> bool:
    """Whether the stop of a shortened unit ends its figure's sentence too ("1,35 трлн руб. У нас").

    A capital has to follow that begins no name of a currency ("долл. США", "Mrd. Euro"); behind a
    year ("в 2024 г. Казань") the sentence must have told its amount already.
    """
    *said, word = before[-_SEEN:].casefold().split()[-40:] or [""]
    number = said[-1] if said else ""
    follows = after.split()[:_BEGINNING]
    if not follows or not _begins(follows, language):
        return False
    money, scales = (among(WORDS, key, language) for key in ("money", "scales"))
    is_number = number[-1:].isdigit() or number in scales
    if word in among(WORDS, "year_signs", language):
        return is_number and any(one.strip(".,;") in money for one in said)
    return is_number and word in among(WORDS, "abbreviations", language) and (
        word in money or word in scales
    )  # fmt: skip


def _begins(follows: list[str], language: str) -> bool:
    """Whether words may begin a sentence: with a capital, and no currency among them."""
    first, money = follows[0], among(WORDS, "money", language)
    if not first[0].isupper() or (len(first) > 1 and first.isupper()):
        return False
    if any(word.casefold().strip(".,;") in money for word in follows):
        return False
    beginnings = among(WORDS, "beginnings", language)
    return not beginnings or first.casefold() in beginnings


def _is_scale(word: str, after: str, language: str) -> bool:
    """Whether the stop only shortens a word of a figure ("3,2 Mrd. Euro")."""
    beside = after.split(maxsplit=1)[0].casefold().strip(".,;") if after else ""
    return word in among(WORDS, "scales", language) and beside in (
        *listed(WORDS, "money", language), *"$€£¥"
    )  # fmt: skip


def _is_paid(before: str, language: str) -> bool:
    """Whether a currency closes an amount already ("4.5 crore INR. 5G is on"), and opens none."""
    *said, last = before.casefold().split()[-2:]
    if not said or last not in among(WORDS, "money", language):
        return False
    return said[0][-1:].isdigit() or said[0] in among(WORDS, "scales", language)


def _is_ended(before: str, language: str) -> bool:
    """Whether a stop that small letters follow ends a sentence of a writer without capitals."""
    last = before.split()[-1].casefold() if before.split() else ""
    is_sum = last[-1:].isdigit() or last in among(WORDS, "money", language)
    if last in among(WORDS, "verdicts", language) - among(WORDS, "before_numbers", language):
        return True  # "city brain yes. events none", but not "the no. of firms"
    if is_sum or before[-1:] in " $€£¥)]" or "@" in last:
        return True
    return len(last) > 3 and "." not in last and _ALL_LETTERS.fullmatch(last) is not None
