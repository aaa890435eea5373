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
_WORD = re.compile(r"(?<!\S)[^\W\d_]+\s")
_LONGEST = 4
"""Words of a partner ahead of its last."""
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
    found = [
        (_from_first(text, one.start("all"), language), one.end("all"))
        for one in _behind(language).finditer(said)
    ]
    shared = _with(said, text, language)
    for one in (*_ahead(language).finditer(said), *shared):
        partner = _partner(language).match(text, one.end())
        partner = partner or (_body(language).match(said, one.end()) if one in shared else None)
        if partner:
            found.append((one.start(), _past_second(text, partner.end(), language)))
    return _apart(sorted(found))


def _from_first(text: str, start: int, language: str) -> int:
    """Back over the capitals of a partner of several words: "Ulaştırma Bakanlığı ile birlikte"."""
    if language != "tr":
        return start
    for word in list(_WORD.finditer(text, 0, start))[: -_LONGEST - 1 : -1]:
        is_joined = word.end() == start and word[0][0].isupper()
        if not is_joined or proper.is_kind(word[0], language):
            break
        start = word.start()
    return start


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that lie in no earlier one: "gemeinsam mit" holds "mit"."""
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _with(said: str, text: str, language: str) -> list[re.Match[str]]:
    """ "Co-hosted … with Leeds", "with the port": where a verb says that they shared."""
    shared, bare = (any_of((one,), language, "where") for one in ("shared", "shared_with"))
    if not re.search(rf"(?<!\w)(?:{shared})", said):
        return []
    found = re.finditer(rf"(?<!\w)(?:{bare})(?!\w)", said)
    return [
        one
        for one in found
        if _is_city_behind(text, one.end(), language) or _body(language).match(said, one.end())
    ]


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
def _body(language: str) -> re.Pattern[str]:
    """A body with its article, up to a sign, a place or a figure: "with the port authority".

    "Living with the Sea" is no partner: a word for a body must stand in it.
    """
    article, where = any_of(("article",), language), any_of(("place",), language, "where")
    body = any_of(("body",), language, "where")
    return re.compile(
        rf"\s(?:{article})\s(?=(?:\S+\s){{0,4}}(?:{body})(?!\w))"
        rf"[^\s,;.()\d]+(?:\s(?!(?:{where})\s)[^\s,;.()\d]+){{0,6}}"
        rf"(?=[,;.(]|\s(?:{where})\s|\s\d|\s*$)"
    )


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
