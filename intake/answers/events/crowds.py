"""How many came to an event, and what else is only told of it: "with riders from 80 countries".

Invariant: a clause that may name an event or its year is never left out.
"""

import re
from functools import cache

from intake.answers.calendars import YEAR
from intake.answers.events import proper
from intake.answers.events.words import any_of, flat, starred
from intake.answers.folding import UNSPACED

_CLAUSE = re.compile(r"[,;](?!\d{3}(?!\d))|(?<=[^\W\d_]{3})\.(?=\s)|\n|[()]")
_COUNT = re.compile(r"\d|[^\W\d_]{4}")
_NUMBER = r"(?!(?:19|20)\d\d(?!\d))\d(?:[\d.,\u00a0 ]*\d)?"


_JOINED = {"ko": "[여해고며]", "ja": "[てりし]"}
"""Endings of a verb behind which more is told, without a comma."""


def without(text: str, language: str) -> str:
    """The text without the clauses and phrases that only count who came."""
    said = flat(text)
    if len(said) != len(text) or not _COUNT.search(said):
        return text
    kept: list[str] = []
    place = 0
    for start, end in _clauses(said):
        if not is_crowd(text[start:end], language) or _is_named(text[start:end], language):
            continue
        is_whole = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
        kept.append(text[place:start].rstrip(" ,;(" if is_whole else " ,;"))
        place = end + is_whole
    kept.append(text[place:])
    left = "\n".join(_unphrased(line, language) for line in "".join(kept).split("\n"))
    return left if any(sign.isalnum() for sign in left) else text


def without_besides(text: str, language: str) -> str:
    """The text without "besides those listed," ahead of it; what has a year of its own stays."""
    said = flat(text)
    found = _besides(language).match(said)
    told = _named_besides(language).match(said) if len(said) == len(text) else None
    if told is not None and YEAR.search(told["named"] or told["behind"]):
        named = text[slice(*told.span("named" if told["named"] else "behind"))]
        return f"{named.strip()}\n{text[told.end() :]}"
    if found is None or any(sign.isdigit() for sign in found[0]):
        return text
    left = text[found.end() :] if len(flat(text)) == len(text) else text
    return left if any(sign.isalnum() for sign in left) else text


def tells_besides(text: str, language: str) -> bool:
    """Whether a clause says "besides those listed": what else is told comes to them."""
    ahead, behind = (any_of((key,), language) for key in ("besides", "besides_behind"))
    found = rf"(?:^|[,;:.]\s*)(?:{ahead})(?!\w)|\w\s?(?:{behind})(?:[,\s]|(?=\d))"
    return re.search(found, flat(text)) is not None


@cache
def _besides(language: str) -> re.Pattern[str]:
    ahead, behind = (any_of((key,), language) for key in ("besides", "besides_behind"))
    return re.compile(
        rf"\W*(?:(?:{ahead})(?!\w|[-])[^,;.\n]{{0,120}},|(?:{ahead})[^,;.\n\s]{{1,60}}(?:[外之]外?|以外),"
        rf"|[^,;.\n]{{1,80}}?(?:{behind})(?:,|\s|(?=\d)))"
    )


@cache
def _named_besides(language: str) -> re.Pattern[str]:
    """ "Besides the World Expo (2010), we …": a name with its year, and where more is told."""
    ahead, behind = (any_of((key,), language) for key in ("besides", "besides_behind"))
    verbs = any_of(("inverted",), language, "where")
    name = "[^;\\n]{1,140}?"
    ends = rf"(?:(?<=\d|\))\s(?=(?:{verbs})(?!\w))|,\s)"
    return re.compile(
        rf"\W*(?:{ahead})(?!\w|[-])\s(?P<named>{name}){ends}"
        rf"|\W*(?P<behind>{name})\s(?:{behind})[,\s]+"
    )


def _clauses(said: str) -> list[tuple[int, int]]:
    ends = [0, *(place for one in _CLAUSE.finditer(said) for place in one.span()), len(said)]
    return list(zip(ends[::2], ends[1::2], strict=True))


def _is_named(clause: str, language: str) -> bool:
    """Whether a capital within it may tell a place; German writes every noun so."""
    return language != "de" and any(word[:1].isupper() for word in clause.split()[1:])


def is_crowd(clause: str, language: str) -> bool:
    """Whether a clause counts who came, and names no event, year or quoted name."""
    said = flat(clause)
    return (
        (_counted(language).search(said) or _led(language).match(said)) is not None
        and not YEAR.search(said)
        and not proper.is_kind(re.sub(starred("crowd", language), " ", said), language)
        and not any(sign in clause for sign in '"«“„「『')
    )


def counts(clause: str, language: str) -> bool:
    """Whether a number of those who come stands in it."""
    return _counted(language).search(flat(clause)) is not None


def _unphrased(text: str, language: str) -> str:
    """Without "with 400 guests from 12 countries" in the midst of what is told."""
    said = flat(text)
    found = (
        [one.span() for one in _phrase(language).finditer(said)] if len(said) == len(text) else []
    )
    for start, end in reversed(found):
        if not YEAR.search(said[start:end]) and not proper.is_kind(said[start:end], language):
            text = f"{text[:start].rstrip(' ,')} {text[end:].lstrip()}"
    return text


@cache
def _counted(language: str) -> re.Pattern[str]:
    """A number and what it counts: "3,200 delegates", "109个国家", "참가자 300"."""
    bound = rf"(?:(?!\w)|(?<=[{UNSPACED}]))"
    crowd = rf"(?:{starred('crowd', language)}){bound}"
    numerals = "|[一二两兩三四五六七八九十百千万亿数几]{1,6}" if language in ("zh", "ja") else ""
    many = rf"(?:{_NUMBER}{numerals}|(?<!\w)(?:{any_of(('many',), language, 'where')})(?!\w))"
    filler = rf"(?:\s?[{UNSPACED}]){{0,3}}?(?:\s?[^\W\d]+){{0,3}}?\s?"
    return re.compile(rf"{many}{filler}{crowd}|{crowd}[\s:]{{0,2}}(?:[^\W\d]+\s)?{_NUMBER}")


@cache
def _led(language: str) -> re.Pattern[str]:
    """A clause that begins with "with" or "which" and counts anything."""
    led = "|".join((any_of(("with",), language, "where"), any_of(("relative",), language)))
    return re.compile(rf"\s*(?:{led})\s(?:[^\W\d]+\s){{0,4}}{_NUMBER}")


@cache
def _phrase(language: str) -> re.Pattern[str]:
    led = any_of(("with",), language, "where")
    crowd = rf"(?:{starred('crowd', language)})(?!\w)"
    some = rf"(?:{_NUMBER}|{any_of(('many',), language, 'where')})"
    one = rf"{some}\s?(?:[^\W\d]+\s){{0,2}}?{crowd}"
    more = rf"(?:\s(?:[^\W\d]+\s){{1,3}}?{one})?"
    ahead = rf"(?:(?<!\w)(?:{led})\s(?:[^\W\d]+\s){{0,4}}?)"
    ahead = f"{ahead}?" if language == "tr" else ahead
    if language in _JOINED:
        counted = _counted(language).pattern
        return re.compile(rf"(?<={_JOINED[language]})\s?(?:{counted})[^,.;()\d]*")
    if language != "de":  # in which "der" and "die" are articles as well
        led = f"{led}|{any_of(('relative',), language)}"
    ending = r"(?:\s[^\W\d]+){0,3}(?=\s*(?:$|[,;.)]))"
    told = rf"(?<!\w)(?:{led})\s(?:[^\W\d]+\s){{0,4}}?{_NUMBER}{ending}"
    whose = rf"(?:{crowd}\s[^\W\d]+\s)?"
    for_it = rf"{whose}{one}\s(?:{any_of(('crowd_for',), language, 'where')})(?=\s)"
    return re.compile(rf"{for_it}|{ahead}{one}{more}|{told}")
