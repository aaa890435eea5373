"""Names of places inside runs of Han, kana and Hangul, where no blank and no capital shows them.

Invariant: a name counts only where nothing longer can be meant: at the beginning of a run or behind
a word that leads to a place, and with "city" or a word that owns right behind it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from intake.answers.folding import UNSPACED
from intake.answers.geography import cities, countries
from intake.conversation.phrases import Phrases, among, any_found, compiled, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.wordlists import listed

_RUN = re.compile(f"[{UNSPACED}]+")
_HANGUL = re.compile("[\uac00-\ud7af]")
_KANA = re.compile("[\u3041-\u30ff]")
_WORD_OF_HANGUL = re.compile("[\uac00-\ud7af]*")
_SHORTEST, _LONGEST = 2, 12
"""Letters of a name that is looked for; shorter ones occur in other words."""
_STRANGER = 4
"""Letters of a name of no table before "city"."""
_MOST_LETTERS = 400
_STANDING = ("owning", "owned_behind", "situated_behind")


@dataclass(frozen=True, kw_only=True)
class Name:
    """Where a name stands in a text, its "city" behind it included."""

    start: int
    end: int
    is_full: bool = False  # with "city" behind it: what follows is that city's
    is_country: bool = False


def holds(text: str, names: frozenset[str]) -> bool:
    """Whether one of these names stands in a run of the (folded) text."""
    return any(one in text for one in names if _is_name(one))


def names(text: str, ours: frozenset[str], language: str) -> Iterator[Name]:
    """Names of other places than ours in the (folded) text; of cities only where ours is known."""
    for run in _RUN.finditer(text[:_MOST_LETTERS]):
        at = run.start()
        while at < run.end():
            found = _at(text, at, run.start(), ours, language)
            if found and not _is_before_ours(text, found, ours):
                yield found
            at = max(at + 1, found.end if found else _own(text, at, ours))


def _at(text: str, at: int, start: int, ours: frozenset[str], language: str) -> Name | None:
    if _own(text, at, ours):
        return None
    is_first = _may_begin(text, at, start, language)
    for end in range(min(len(text), at + _LONGEST), at + _SHORTEST - 1, -1):
        said = text[at:end]
        if not _RUN.fullmatch(said):
            continue
        if ours and cities.is_known(said):
            return _of_city(text, at, end, is_first, language)
        if is_first and _is_country(said, language):
            found = _standing(text, at, end, language)
            return replace(found, is_country=True) if found else None
    return _stranger(text, at, language) if ours and is_first and at == start else None


def _of_city(text: str, at: int, end: int, is_first: bool, language: str) -> Name | None:
    """The name of a city of the table, where it cannot be part of another word."""
    ends = _ends(language)
    behind = max((one.end() for one in _heads(ends, text[end:])), default=0)
    is_full = bool(behind) or any(text[at:end].endswith(one) for one in _bare_ends(language))
    end += behind
    if _is_cut(text, at, end) or not (is_first or is_full):
        return None
    if is_full:
        return Name(start=at, end=end, is_full=True)
    return _standing(text, at, end, language)


def _is_cut(text: str, at: int, end: int) -> bool:
    """Whether the letters beside a name in Hangul or kana show that it is part of a word."""
    before, after = text[max(0, at - 1) : at], text[end : end + 1]
    if _HANGUL.match(text[at]):
        return bool(_HANGUL.match(before))
    is_foreign = "\u30a1" <= text[at] <= "\u30ff"
    return bool(_KANA.match(text[at])) and (
        bool(_KANA.match(before)) or (is_foreign and "\u30a1" <= after <= "\u30ff")
    )


def _standing(text: str, at: int, end: int, language: str) -> Name | None:
    """The name where a word that owns or places follows at once."""
    rest = text[end:]
    if _HANGUL.match(text[at]):
        word = _WORD_OF_HANGUL.match(rest)
        known = {one for key in _STANDING for one in among(WORDS, key, language)}
        return Name(start=at, end=end) if word and word[0] in known else None
    if any(phrases(WORDS, key, language).starts(rest) for key in _STANDING):
        return Name(start=at, end=end)
    return None


def _stranger(text: str, at: int, language: str) -> Name | None:
    """ "義烏市には…" at the beginning: a city of no table, by nothing but its "city"."""
    for end in range(at + _SHORTEST, min(len(text), at + _STRANGER) + 1):
        for one in _bare_ends(language):
            said = text[at:end]
            if text.startswith(one, end) and _is_strange(said, one, language):
                return _standing(text, at, end + len(one), language)
    return None


def _is_strange(said: str, end: str, language: str) -> bool:
    """Whether letters before "city" are no word of ours ("our", "smart", "the whole")."""
    keys = ("own", "own_city", "other_places", "small_words", "subjects", "no_city_names")
    known = any_found(WORDS, keys, said + end, language)
    is_one_script = bool(_HANGUL.match(said)) == bool(_HANGUL.match(end))
    return is_one_script and not known and bool(_RUN.fullmatch(said)) and not _KANA.search(said)


def _may_begin(text: str, at: int, start: int, language: str) -> bool:
    """Whether a name may begin here: at the head of a run, or behind a word leading to a place."""
    before = text[start:at]
    return not before or phrases(WORDS, "before_places", language).ends(before)


def _is_before_ours(text: str, found: Name, ours: frozenset[str]) -> bool:
    """Whether our own city follows: the name is the land or the prefecture it lies in."""
    last = found.end + (_STRANGER if found.is_country else 0)
    return any(_own(text, at, ours) for at in range(found.end, last + 1))


def _own(text: str, at: int, ours: frozenset[str]) -> int:
    """The end of our own city's name that begins here; 0 without it."""
    return max((at + len(one) for one in ours if _is_name(one) and text.startswith(one, at)),
               default=0)  # fmt: skip


def _is_name(name: str) -> bool:
    return len(name) >= _SHORTEST and _RUN.fullmatch(name) is not None


@lru_cache(maxsize=1024)
def _is_country(said: str, language: str) -> bool:
    return len(said) <= _STRANGER * 2 and bool(countries.find(said, language))


def _heads(found: Phrases, rest: str) -> Iterator[re.Match[str]]:
    return found.heads(rest, frozenset((*rest[:2], rest[:2])))


@lru_cache
def _ends(language: str) -> Phrases:
    return compiled(_bare_ends(language))


@lru_cache
def _bare_ends(language: str) -> tuple[str, ...]:
    return tuple(one for one in listed(WORDS, "city_ends", language) if _RUN.fullmatch(one))
