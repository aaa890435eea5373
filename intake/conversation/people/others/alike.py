"""Two persons told alike, of whom one is wanted: "Eng. Peter Mwangi and Ms Faith Achieng".

Invariant: each is a person by a full name or a title of courtesy; the words of one office joined
by an "and" are none.
"""

import re
from functools import lru_cache
from itertools import islice

from intake.conversation.people import cased, hanlike
from intake.conversation.phrases import literally, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import LETTER, fold, has_case

_ASIDE = r"(?:\s*[(][^()\n]{2,60}[)])?"
_MOST_WORDS = 4
_STOP = re.compile(r"(?<=\w{3})[.!?;](?=\s)|\n")
_NEAR, _MOST_JOINTS = 100, 30
"""Characters beside an "and" that are looked at, and how many of them."""


def found(folded: str, language: str) -> tuple[str, str] | None:
    """The two, where an "and" or an "or" joins them."""
    if language in hanlike.LANGUAGES:
        one = _han(language).search(folded)
        is_pair = one and not any(hanlike.is_barred(name, language) for name in one.groups())
        return (one[1], one[2]) if one and is_pair else None
    if honoured := _honoured(language).search(folded):
        return honoured[1], honoured[2]
    if both := _titled_pair(folded, language):
        return both
    for one in islice(_joint(language).finditer(folded), _MOST_JOINTS):
        first = _last(folded[max(0, one.start() - _NEAR) : one.start()], language)
        second = _first(folded[one.end() : one.end() + _NEAR], language) if first else None
        if first and second:
            return first, second
    return None


def behind(office: str, language: str) -> str | None:
    """Whom an "and" leads to from an office ("Bilgi İşlem Müdürü ve Ali Kaya")."""
    offices = phrases(WORDS, "offices", language)
    for one in islice(_joint(language).finditer(office), _MOST_JOINTS):
        is_ended = offices.ends(fold(office[: one.start()]))
        if is_ended and (other := _first(office[one.end() :], language)):
            return other
    return None


def _titled_pair(folded: str, language: str) -> tuple[str, str] | None:
    """Two of one sentence told by a title and a name, an "or" right before the second.

    "Frau Lange aus dem Büro oder Herr Yilmaz".
    """
    if not has_case(folded):
        return None
    for one in _titled_behind(language).finditer(folded):
        before = _STOP.split(folded[: one.start()])[-1]
        if (first := _courteous(language).search(before)) and first["rest"] != one["rest"]:
            return first[0], one["name"]
    return None


@lru_cache
def _courteous(language: str) -> re.Pattern[str]:
    known = literally(WORDS, "courtesies", language) or "(?!)"
    return re.compile(rf"(?<!\w)(?i:{known})\.?\s+(?P<rest>(?![a-zа-яё])[^\W\d_]{{2,}})")


@lru_cache
def _titled_behind(language: str) -> re.Pattern[str]:
    ands = literally(WORDS, "pair_ands", language) or "(?!)"
    return re.compile(rf"\s(?i:{ands})\s+(?P<name>{_courteous(language).pattern})")


@lru_cache
def _joint(language: str) -> re.Pattern[str]:
    ands = literally(WORDS, "pair_ands", language) or "(?!)"
    glued = r"|\s+(?=و(?:ال)?\w{3})" if "و" in ands else ""
    return re.compile(rf"{_ASIDE}(?:\s+(?:{ands})\s+(?=\S){glued})", re.IGNORECASE)


def _last(before: str, language: str) -> str | None:
    """The person with whom the words end."""
    said = re.split(r"[,;:.!?\n()](?:\s|$)", before)[-1].split()
    for size in range(min(len(said), _MOST_WORDS + 1), 1, -1):
        words = said[-size:]
        lead = said[: len(said) - size]
        if _is_person(words, language) and not _is_led_by_office(lead, words, language):
            return " ".join(words)
    return None


def _first(behind: str, language: str) -> str | None:
    """The person with whom the words begin, and end or go on in small letters or a bracket."""
    said = re.split(r"[,;:!?\n()]|(?<=\w{3})\.(?:\s|$)", behind)[0].split()
    for size in range(min(len(said), _MOST_WORDS + 1), 1, -1):
        rest = said[size:]
        is_ended = not rest or not has_case(rest[0]) or rest[0].islower()
        if is_ended and _is_person(said[:size], language):
            return " ".join(said[:size])
    return None


def _is_person(words: list[str], language: str) -> bool:
    bare = " ".join(words)
    titled = _titled(language).match(bare)
    if titled and not cased.holds_office(titled["rest"], language):
        return not has_case(bare) or titled["rest"][:1].isupper()
    return has_case(bare) and words[0][0].isupper() and cased.is_person(bare, language)


@lru_cache
def _titled(language: str) -> re.Pattern[str]:
    known = literally(WORDS, "courtesies", language) or "(?!)"
    return re.compile(
        rf"(?:[وف])?(?:{known})\.?\s+(?P<rest>{LETTER}{{2,}}(?:\s{LETTER}{{2,}})*)\Z", re.IGNORECASE
    )


def _is_led_by_office(lead: list[str], words: list[str], language: str) -> bool:
    """Whether the words may belong to an office ("Head of Urban Planning and …")."""
    is_titled = _titled(language).match(" ".join(words)) is not None
    return not is_titled and cased.holds_office(" ".join(lead), language)


@lru_cache
def _honoured(language: str) -> re.Pattern[str]:
    """Two names with what honours them behind ("राहुल जी या मीना जी")."""
    honours = literally(WORDS, "plain_honours", language) or "(?!)"
    ands = literally(WORDS, "pair_ands", language) or "(?!)"
    name = rf"({LETTER}{{2,20}} (?:{honours}))"
    return re.compile(rf"(?<!\w){name}\S{{0,4}} (?:{ands}) {name}", re.IGNORECASE)


@lru_cache
def _han(language: str) -> re.Pattern[str]:
    """Two names in Han, Kana or Hangul, each with an office or a title behind it or none."""
    name, ands = hanlike.bare_name(language), literally(WORDS, "pair_ands", language)
    keys = ("honorifics", "offices", "behind_family")
    titles, offices, ends = (literally(WORDS, key, language) or "(?!)" for key in keys)
    bracket = r"(?:\s*[(][^()\n]{1,30}[)])?"
    aside = rf"{bracket}(?:\s?(?:{titles}|{offices}))?{bracket}"
    blank = r"\s" if language == "ko" else r"\s?"
    closed = rf"(?:{titles}|{offices}|{ends}|\W|\Z)"
    begun = r"(?:(?<!\w)|(?<=[的の由找系络]))"
    return re.compile(rf"{begun}({name}){aside}{blank}?(?:{ands}){blank}({name}){closed}")
