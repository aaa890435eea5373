"""The words by which somebody marks what they tell as told anew: "sorry, 143", "143, I meant".

Invariant: such words are cut off at the ends alone, and something is always left between them.
"""

import re
from dataclasses import dataclass
from functools import cache

from intake.answers.folding import is_unspaced
from intake.conversation import phrasefiles
from intake.conversation.city.corrections import righting
from intake.conversation.intents import courtesy
from intake.conversation.phrases import Phrases, compiled
from intake.conversation.spelling import fold, words_of

FILE = "retelling_words.toml"
_SURE = ("anew", "wrong", "slip")
_SORRY = ("sorry", "beside")
_NO, _BEHIND, _WAS = "no", "anew_behind", "was_behind"
_IDLE, _POLITE, _UNMARKED = "idle", "polite_behind", "unmarked"
_RIGHT, _SLIPPED = "right_is", "slip_words"
_FRONT = (*_SURE, _NO, *_SORRY, _IDLE)
_MOST = 4
"""Marks that stand one behind another at most."""
_FEW, _LONGEST = 7, 50
"""Words and letters of a clause that only says that something went wrong."""
_CLAUSE = re.compile(r"(?<!\d)[,:.]|(?<=\d)[,.](?=\s)|[;!،؛।；，、。：！\n]\s*|\s[-–—]\s")
_EDGES = " \t\n,.;:!*-–—،؛。।，；：、！…"
_STARRED = re.compile(r"\s*\*+[^\s*][^*]*|[^*]*[^\s*]\*+\s*")
"""How a chat marks the right word ("*Holm"), with one sign at one end; no line of a list is so."""
_NUMBERED = re.compile(r"\.\s*\d")
_HIRAGANA = re.compile("[\u3041-\u309f]")
_HANGUL = re.compile("[\uac00-\ud7a3]")


@dataclass(frozen=True, kw_only=True)
class Marked:
    """What is told between the marks, where any stand.

    `is_sure` where they can be about nothing but what was told before, as an apology may not be;
    `is_led` where one stands in front of all that is told, a no too; `is_mere_no` where only that.
    """

    words: str
    is_sure: bool
    is_led: bool
    is_mere_no: bool


def read(text: str, *, is_cut: bool = False) -> Marked | None:
    """What a text tells behind or before such words; None where it has none, or nothing else.

    `is_cut`: without the clauses, too, that only say that something went wrong.
    """
    if listed(_UNMARKED).found(fold(text)):
        return None if not any(map(str.isdigit, text)) else _between(text)
    left = _without_slips(text) if is_cut else text
    said = _between(left)
    if left == text:
        return said
    words = said.words if said else left.strip(_EDGES)
    return Marked(words=words, is_sure=True, is_led=True, is_mere_no=False)


def _without_slips(text: str) -> str:
    """A text that tells a figure, without the clauses that only say that something went wrong."""
    if not any(map(str.isdigit, text)):
        return text
    clauses = [one.strip() for one in _CLAUSE.split(text) if one.strip(_EDGES)]
    left = [one for one in clauses if not _is_slip(one)]
    is_told = sum(any(map(str.isdigit, one)) for one in left) == 1
    return ", ".join(left) if is_told and len(left) < len(clauses) else text


def _is_slip(clause: str) -> bool:
    is_short = len(clause.split()) <= _FEW and len(clause) <= _LONGEST
    is_figure = any(map(str.isdigit, clause))
    return is_short and not is_figure and listed(_SLIPPED).found(fold(clause))


def _between(text: str) -> Marked | None:
    words, keys, is_led = _without_front(text)
    words, tail = _without_end(words, _BEHIND)
    if not tail and not keys.isdisjoint(_SORRY):
        words, was = _without_end(words, _WAS)
        keys |= {"anew"} if was else frozenset()
    if keys and any(map(str.isdigit, words)):
        words = _polite().sub("", words)
    is_starred = bool(_STARRED.fullmatch(text))
    words = words.strip(_EDGES)
    if not words or not (keys or tail or is_starred):
        return None
    is_sure = is_starred or not keys.isdisjoint(_SURE) or _NO in keys
    is_sure = is_sure or courtesy.covers(listed(*_SURE), fold(tail))
    is_mere_no = keys == {_NO} and not tail
    return Marked(words=words, is_sure=is_sure, is_led=is_led, is_mere_no=is_mere_no)


def is_flawless(text: str) -> bool:
    """Whether a text only says that nothing is wrong, or hedges."""
    return courtesy.covers(listed(_UNMARKED), fold(text.strip(_EDGES)))


def without(text: str) -> str:
    """The (folded) text without such words, wherever they stand."""
    return listed(*_FRONT, _BEHIND, _WAS, _POLITE, _RIGHT).without(fold(text))


def _without_front(text: str) -> tuple[str, frozenset[str], bool]:
    """The text behind the marks it begins with, which kinds they are, and whether one leads it.

    A no is one before a figure; else it answers, be it with an apology ("no, sorry, not yet").
    """
    found: list[str] = []
    is_led = False
    for _ in range(_MOST):
        rest, key = _cut(text)
        if key == _NO and not any(map(str.isdigit, rest)):
            rest, key = _cut(rest)
            if key in _SORRY:
                return rest, frozenset((*found, key)), is_led
            break
        if not key or key == _IDLE:
            break
        text, is_led = rest, True
        found.append(key)
    return text, frozenset(found), is_led


def _cut(text: str) -> tuple[str, str]:
    """The text behind the longest mark it begins with, and which kind that is."""
    text = text.lstrip(_EDGES)
    folded = fold(text)
    words = words_of(folded)
    found = [(one.end(), key) for key in _FRONT for one in listed(key).heads(folded, words)]
    ends = [(end, key) for end, key in found if _may_end(text, end, key)]
    end, key = max(ends, key=lambda one: one[0], default=(0, ""))
    return text[end:], key


def _may_end(text: str, end: int, key: str) -> bool:
    """Whether a mark is one there: something follows, and it ends no number ("No. 420")."""
    if not text[end:].strip(_EDGES):
        return False
    if key == _NO and _NUMBERED.match(text, end):
        return False
    if end == 1 and _HIRAGANA.match(text):
        return not text[end : end + 1].isalpha()  # "あ、113", not "あります"
    is_glued = is_unspaced(text[end - 1]) and not _HANGUL.match(text[end - 1])
    return is_glued or not text[end : end + 1].isalpha()


def _without_end(text: str, key: str) -> tuple[str, str]:
    """The text before what it ends with of this list, and that end."""
    text = text.rstrip(_EDGES)
    folded = fold(text)
    found = listed(key).finditer(folded)
    starts = [one.start() for one in found if one.end() == len(folded)]
    start = min((one for one in starts if text[:one].strip(_EDGES)), default=len(text))
    return text[:start], text[start:]


@cache
def _polite() -> re.Pattern[str]:
    """An end that is written in one word with what it stands behind, as in Korean."""
    tables = phrasefiles.tables("city.corrections", FILE)
    told = (one for each in tables.values() for one in each.get(_POLITE, ()))
    return re.compile(rf"(?:{'|'.join(map(re.escape, told))})\s*\Z")


@cache
def listed(*keys: str) -> Phrases:
    """The words of every language: a few of them tell none."""
    files = [phrasefiles.tables("city.corrections", one) for one in (righting.FILE, FILE)]
    tables = (each for file in files for each in file.values())
    told = (one for each in tables for key in keys for one in each.get(key, ()))
    return compiled(dict.fromkeys(map(fold, told)))
