"""Who hosted an event with the city: "together with the city of Leeds", "Bursa ile birlikte".

Invariant: a partner is left out only by a word for "together with"; no year and no event ever is.
"""

import re
from functools import cache

from intake.answers.events import proper, venues
from intake.answers.events.words import any_of, flat
from intake.answers.folding import UNSPACED

_SMALL = r"(?:\s(?![A-ZÀ-ÞА-ЯЁ])[^\W\d_]\S{0,14}(?<![,;.])){0,4}"
_CAPITALS = r"(?:\s[A-ZÀ-ÞА-ЯЁ][^\s,;.()]*){1,4}"
_DIGIT = re.compile(r"\d")
_BESIDE = re.compile(r"\s[^\W\d_]{1,3}(\s[^\W\d_]\S*?)(?=[,;.\s]|$)")
"""A second partner behind "and"."""


def without(text: str, language: str) -> str:
    """The text without those who hosted with the city."""
    said = flat(text)
    if len(said) != len(text):
        return text
    for start, end in reversed(_spans(text, said, language)):
        partner = text[start:end]
        if not _DIGIT.search(partner) and not _is_event(partner, language):
            text = f"{text[:start].rstrip(' ,')} {text[end:].lstrip(' ')}"
            text = re.sub(r"\s+(?=[,.;])", "", text).strip()
    return text


def _is_event(partner: str, language: str) -> bool:
    """Whether a kind of event stands in it, and it is no city: "대전시와"."""
    first = re.split(r"[와과\s]", partner.strip(" ,"), maxsplit=1)[0]
    is_kind = proper.is_kind(partner, language)
    return is_kind and not (first and venues.is_city(first, language))


def _spans(text: str, said: str, language: str) -> list[tuple[int, int]]:
    found = [one.span("all") for one in _behind(language).finditer(said)]
    ahead = [*_ahead(language).finditer(said), *_with(said, text, language)]
    for one in ahead:
        if partner := _partner(language).match(text, one.end()):
            found.append((one.start(), _past_second(text, partner.end(), language)))
    return _apart(sorted(found))


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that lie in no earlier one: "gemeinsam mit" holds "mit"."""
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _with(said: str, text: str, language: str) -> list[re.Match[str]]:
    """ "Co-hosted … with Leeds": "with" ahead of a city, where a verb says that they shared."""
    shared, bare = (any_of((one,), language, "where") for one in ("shared", "shared_with"))
    if not re.search(rf"(?<!\w)(?:{shared})", said):
        return []
    found = re.finditer(rf"(?<!\w)(?:{bare})(?!\w)", said)
    return [one for one in found if _is_city_behind(text, one.end(), language)]


def _is_city_behind(text: str, start: int, language: str) -> bool:
    partner = _partner(language).match(text, start)
    return partner is not None and venues.is_city(partner[0].strip(), language)


def _past_second(text: str, end: int, language: str) -> int:
    """Past "and York", where that is a city."""
    second = _BESIDE.match(text, end)
    is_city = second is not None and venues.is_city(second[1].strip(), language)
    return second.end() if second and is_city else end


@cache
def _ahead(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(('together',), language, 'where')})(?!\w)")


@cache
def _partner(language: str) -> re.Pattern[str]:
    """The partner's name: its capitals; in Arabic all up to a sign, a year or "in"."""
    if language != "ar":
        of = any_of(("of",), language, "where") if language != "de" else "(?!)"
        return re.compile(rf"{_SMALL}{_CAPITALS}(?:\s(?:{of}){_CAPITALS})?")
    stop = rf"(?:{any_of(('in', 'host', 'held'), language)})"
    return re.compile(rf"(?:\s(?!{stop}\s)[^\s\d,;.]+){{1,4}}?(?=\s{stop}\s|\s\d|[,;.]|$)")


@cache
def _behind(language: str) -> re.Pattern[str]:
    """The partner and a word for "together with" behind its name, or around it."""
    behind = any_of(("together_behind",), language, "where")
    around = any_of(("together_around",), language, "where")
    if language in ("zh", "ja"):
        name = r"[^\s,;.()をはがに年月日]{2,12}?"
        return re.compile(
            rf"(?P<all>[与同和]{name}(?:{around})|(?<=[をはがに年月日,]){name}(?:{behind}))"
        )
    settled = any_of(("together_city",), language, "where")
    name = rf"[^\s\d,;.()]+(?:\s(?:{settled}))*\s?"
    return re.compile(rf"(?P<all>(?:(?<=\s)|^){name}(?:{behind})(?:(?!\w)|(?<=[{UNSPACED}])))")
