"""Who is told of only before words that turn to another: "The mayor is X, but please write to Y".

Invariant: nothing is left out where the writer's name, an address or whom to write to stands before
those words, or nobody is named behind them.
"""

import re
from collections.abc import Iterator

from intake.conversation.people import cased, caseless, hanlike, missed, segmented, signatures
from intake.conversation.phrases import ADDRESSES, among, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_APART = (" ", ",", ";", "，", "、", "；", "،", "؛")
_EDGES = " \n,;.!。،，、؛；।"
_MARK = re.compile(r"[,;\n。।؛；،]\s*|[.!](?:\s+|\Z)")
_STOP = re.compile(r"[;\n।؛]\s*|(?:(?<=\w{4})|(?<=[\u0600-\u06ff\u0900-\u097f]))[.!](?:\s+|\Z)")
_BUTS = ("contrasts", "contrast_ends")
_TURNS = ("contacting", "contacting_behind", "turned_to")
_WRITER = ("openers", "selves")
_IN_PART = ("limited_matters", "also")
_MEANT = ("contacting", "turned_to", "not_contacting")


def behind(text: str, language: str) -> str:
    """The text from whom to turn to on, where another was told of before them."""
    folded = fold(text)
    if not any_found(WORDS, _TURNS, folded, language):
        return text
    for find in (_contrasted, _led):
        for end, start in find(folded, language):
            before, rest = folded[:end], folded[start:]
            if _is_others(before, language) and _turns(rest, language):
                return text[start + _behind_matter(rest, language) :]
    return text


def _contrasted(folded: str, language: str) -> Iterator[tuple[int, int]]:
    """Where words end before a "but", and go on behind it; the part that holds it, in German."""
    for key in _BUTS:
        for one in phrases(WORDS, key, language).finditer(folded):
            if key != _BUTS[0] or folded[: one.start()].endswith(_APART):
                yield one.start(), one.end()
            marks = [mark.span() for mark in _MARK.finditer(folded, 0, one.start())]
            if marks and folded[marks[-1][1] : one.start()].strip():
                yield marks[-1]


def _led(folded: str, language: str) -> Iterator[tuple[int, int]]:
    """Where a sentence that only tells of somebody ends before one that begins by turning."""
    if language in hanlike.LANGUAGES:
        return
    for stop in _STOP.finditer(folded):
        before, rest = folded[: stop.start()], folded[stop.end() :]
        rest = rest[_behind_matter(rest, language) :].lstrip(_EDGES)
        if any(phrases(WORDS, "contacting", language).heads(rest)) and _is_told(before, language):
            yield stop.span()


def _is_told(before: str, language: str) -> bool:
    """Whether words are a sentence about the holder of an office: "Our mayor is …"."""
    if _STOP.search(before):
        return False
    heads = ("articles", "own")
    is_led = any(phrases(WORDS, key, language).starts(before) for key in heads)
    return is_led or signatures.is_statement(before, language)


def _behind_matter(rest: str, language: str) -> int:
    """Behind "for this application"; 0 without it."""
    begun = len(rest) - len(rest.lstrip(_EDGES))
    heads = phrases(WORDS, "about_this", language).heads(rest[begun:])
    return max((begun + one.end() for one in heads), default=0)


def _is_others(before: str, language: str) -> bool:
    """Whether words tell of another's office, or of the writer's alone, and of no contact."""
    is_meant = any_found(WORDS, _MEANT, before, language) or ADDRESSES.search(before)
    if is_meant or not _is_held(before, language):
        return False
    return not any_found(WORDS, _WRITER, before, language) or not _names(before, language)


def _is_held(before: str, language: str) -> bool:
    """Whether an office stands there, in Han, Kana or Hangul as what is told of ("市長は…")."""
    if language not in hanlike.LANGUAGES:
        return cased.holds_office(before, language)
    marks = tuple(among(WORDS, "holder_marks", language))
    offices = phrases(WORDS, "offices", language).finditer(before)
    return any(before[one.end() :].startswith(marks) for one in offices)


def _turns(rest: str, language: str) -> bool:
    """Whether words turn to somebody whom they name, and not for one matter only."""
    if any_found(WORDS, _IN_PART, rest, language):
        return False
    return any_found(WORDS, _TURNS, rest, language) and _names(rest, language)


def _names(said: str, language: str) -> bool:
    """Whether a person is named, as far as a script can tell."""
    if has_case(said):
        return missed.holds_person(said, language)
    if language in hanlike.LANGUAGES:
        return True
    return any(_is_name(one, language) for one in segmented.parts(said, language))


def _is_name(part: str, language: str) -> bool:
    """Whether a part names somebody, alone or behind words that turn to them."""
    asked = phrases(WORDS, "contacting", language).finditer(part)
    said = (part, *(part[one.end() :] for one in asked))
    return any(
        segmented.said(one, language).name or caseless.cut(one, language).name[1] for one in said
    )
