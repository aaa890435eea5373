"""What stands in the brackets behind an event: its year, its place, how often it is, who came.

Invariant: a bracket that may be a part of the name ("UCLG") stays with it.
"""

import re
from collections.abc import Sequence
from functools import cache

from intake.answers.events import crowds, proper, venues
from intake.answers.events.dating import Told
from intake.answers.events.words import any_of, flat, whole
from intake.answers.folding import clean, fold
from intake.answers.lexicon import lexicon, split

BRACKETS = re.compile(r"\(([^()]*)\)")
_DIGIT = re.compile(r"\d")
_LONGEST_PLACE = 40
_LONGEST_SHORT = 8
_DIGITS = 4
_SETTLED = "市県縣县区區町시구군"
"""Signs that end the name of a place."""
_IDLE = frozenset({"yearly", "idle", "held", "since", "in", "relative", "us", "recent"})
_SPAN = re.compile(r"[–—~〜-]")
"""From one time to another: "October 2021 – March 2022"."""


def limits(text: str, language: str) -> bool:
    """Whether a bracket says that a city only took some part in it: "(sponsor only)", "(guest)"."""
    inner = [flat(one[1]) for one in BRACKETS.finditer(clean(text))]
    told = (whole("only", language), whole("parts", language))
    if any(all(one.search(said) for one in told) for said in inner if not _DIGIT.search(said)):
        return True
    return any(_are_roles(re.split(r"[,;]", said), language) for said in inner)


def _are_roles(parts: Sequence[str], language: str) -> bool:
    """Whether a bracket holds nothing but roles, beside a year: "(2016, as guests)"."""
    told = [part.strip() for part in parts if not part.strip().isdecimal()]
    return bool(told) and all(_role(language).fullmatch(part) for part in told)


@cache
def _role(language: str) -> re.Pattern[str]:
    """No more than what a city was that took part: "as guests"."""
    part = any_of(("parts",), language, "where")
    small = rf"(?:{any_of(('as',), language, 'choices')}|{any_of(('only',), language, 'where')})"
    return re.compile(rf"(?:{small}\s?)*(?:{part})(?:\s?{small})*")


def read(bracket: re.Match[str], inside: list[Told], language: str) -> Told | None:
    """A year, "every year", a place or who came in brackets; None for a part of the name."""
    start, end = bracket.span()
    joined = _joined(bracket, inside, language)
    is_many = len({one.year for one in inside if one.year}) > 1 and not joined
    is_span = is_many and _SPAN.search(bracket[1]) is not None
    if (is_many and not is_span) or any(one.is_kept for one in inside):
        return Told(start=start, end=end, year=None, is_framed=False, is_kept=True)
    said = _said(bracket, inside)
    rest = [] if joined else [one for one in said if not _is_idle(one, language)]
    places = [one for one in rest if _is_place(one, language)]
    is_sure = bool(places) or (any(one.year for one in inside) and len(rest) == 1)
    where = [one for one in rest if one in places or (is_sure and _is_hall(one, language))]
    if not (inside or said) or where != rest:
        return None
    year = next((one.year for one in inside if one.year), None)
    year = None if _is_ended(bracket[1], language) else year
    return Told(
        start=start, end=end, year=year, more=joined, place=", ".join(rest), is_aside=not inside
    )


def _is_ended(inner: str, language: str) -> bool:
    """Whether only its end is told: "(annual until 2015)"."""
    words = split(inner)
    years = [place for place, word in enumerate(words) if word.isdecimal() and len(word) == _DIGITS]
    until = lexicon("events", language).of(words[years[0] - 1 : years[0]]) if years else ()
    return len(years) == 1 and years[0] > 0 and "span_to" in until


def _joined(bracket: re.Match[str], inside: list[Told], language: str) -> tuple[int, ...]:
    """The later years of a bracket that holds years alone: "(1954 y 1990)"."""
    known = lexicon("events", language)
    is_alone = all("and" in known.of(split(one)) for one in _said(bracket, inside))
    years = tuple(one.year for one in inside if one.year)
    return years[1:] if is_alone and not _SPAN.search(bracket[1]) else ()


def _said(bracket: re.Match[str], inside: list[Told]) -> list[str]:
    """What stands between the signs and years of a bracket."""
    start, text = bracket.start(1), list(bracket[1])
    for one in inside:
        text[one.start - start : one.end - start] = "," * (one.end - one.start)
    parts = (part.strip(" .–—-:~〜") for part in re.split(r"[,;]", "".join(text)))
    return [part for part in parts if part]


def _is_idle(said: str, language: str) -> bool:
    """Whether a part of a bracket is a word for a year, a count, or tells no place."""
    is_short = len(said) == 1 or said[0].isdigit()
    if is_short or _is_unit(said, language) or crowds.is_crowd(said, language):
        return True
    is_small = language != "de" and said.islower() and " " in said  # "(six matches)"
    return is_small or venues.is_nowhere(said, language) or _covers(said, language)


def _is_unit(inner: str, language: str) -> bool:
    """Whether only signs and a word for the year are left of a bracket: "(2013 г.)"."""
    known = lexicon("events", language)
    words = (word for word in split(fold(inner)) if any(sign.isalnum() for sign in word))
    return all("unit" in known.of((word,)) for word in words)


def _covers(said: str, language: str) -> bool:
    """Whether nothing but words of time and of holding stands there: "annual, last held"."""
    known, words, place = lexicon("events", language), split(said), 0
    while place < len(words):
        fits = [n for n, names in known.all_at(words, place) if _IDLE & set(names)]
        if not fits:
            return False
        place += fits[0]
    return True


def _is_hall(rest: str, language: str) -> bool:
    """A short form, or a hall by its city, where the year stands beside it: "(SEC, 2021)"."""
    is_short = rest.isupper() and rest.isalpha() and len(rest) <= _LONGEST_SHORT
    is_short = is_short and not proper.is_kind(rest, language)
    return is_short or venues.is_hall(rest, language)


def _is_place(rest: str, language: str) -> bool:
    """Words in brackets that may be where it was: with capitals, or a few letters without case.

    A short form ("UCLG") or another name of the event ("世博会") is none.
    """
    is_sure = venues.is_where(rest, language) or rest[-1] in _SETTLED
    is_small = rest[0].islower() and not is_sure
    if ":" in rest or "  " in rest or is_small or len(rest) > _LONGEST_PLACE:
        return False
    is_short_form = rest.isupper() and " " not in rest and len(rest) <= _LONGEST_SHORT
    is_another = proper.is_kind(rest, language) or is_short_form or any(map(str.isdigit, rest))
    return is_sure or not is_another
