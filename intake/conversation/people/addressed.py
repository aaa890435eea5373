"""Whom an answer asks us to write to, by a title behind an office or in the dative.

Invariant: a name is taken without titles; one whose nominative cannot be told surely is asked.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from intake.answers.values import Unclear
from intake.conversation.people import signatures
from intake.conversation.phrases import among
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case
from intake.conversation.wordlists import listed

_MOST_NAMES = 5
_FULL = 4
"""Letters of a title that is written out."""
_MARKS = ",;:.!?()"
_BREAKS = ",;:!?()"
_TOKEN = re.compile(r"[^\s,;:!?()]+[,;:!?()]?|[,;:!?()]")

_NEAR = 40
"""Words on either side of a title of courtesy that are looked at."""


@dataclass(frozen=True, kw_only=True)
class Named:
    """A name and the office beside it."""

    name: str
    office: str


def titled(text: str, language: str) -> Named | None:
    """ "Strateji Müdürü Sayın Elif Karaca": an office, a title of courtesy, a name."""
    words = list(_TOKEN.finditer(text))
    for place, word in enumerate(words):
        if not place or not _is_courtesy(word[0], language):
            continue
        office = _office(text, words[max(0, place - _NEAR) : place], language)
        name = _name(text, words[place : place + _NEAR], language) if office else None
        if office and name:
            return Named(name=name, office=office)
    return None


def untitled(name: str, language: str) -> str:
    """The name without "Dr" and "my colleague"; a family name alone keeps its title."""
    words = name.split()
    while len(words) > 1 and _bare(words[0]) in among(WORDS, "kin", language):
        words = words[1:]
    articles = among(WORDS, "articles", language)
    if len(words) > 1 and _bare(words[0]) in articles and _is_courtesy(words[1], language):
        words = words[1:]  # "O Eng. Pinto"
    words = words[_inside(words, language) or _glued(words, language) :]
    own = next((n for n, word in enumerate(words) if not _is_courtesy(word, language)), 0)
    return " ".join(words[own:] if len(words) - own > 1 else words)


def _bare(word: str) -> str:
    return fold(word.rstrip(f"{_MARKS}ªº")).casefold()


def _is_courtesy(word: str, language: str) -> bool:
    return _bare(word) in among(WORDS, "courtesies", language)


def _inside(words: Sequence[str], language: str) -> int:
    """Where a title stands before a name, behind what is none ("seit 1. März Frau Sabine Köhler").

    No initial, no short name and no name with a particle ("José D. Pérez", "Tan Eng Huat").
    """
    return next(
        (
            place
            for place, (word, behind) in enumerate(pairwise(words))
            if word[0].isupper() and behind[0].isupper()
            and len(_bare(word)) >= _FULL and _is_courtesy(word, language)
        ),
        0,
    )  # fmt: skip


def _glued(words: Sequence[str], language: str) -> int:
    """Behind which title a name begins that grew to a small word before it ("بالدكتورة")."""
    known = [one for one in among(WORDS, "courtesies", language) if len(one) >= _FULL]
    titles = {f"{small}{one}" for one in known for small in among(WORDS, "glued_leads", language)}
    found = [at + 1 for at, word in enumerate(words[:-1]) if _bare(word) in titles]
    return max(found, default=0)


def _office(text: str, before: Sequence[re.Match[str]], language: str) -> str | None:
    """The office right before a title: in capitals where the script has them."""
    start = len(before)
    while start and (before[start - 1][0][-1] not in _BREAKS or _is_comma(before, start)):
        word = before[start - 1][0]
        if has_case(word) and word[0].islower() and not _is_small(word, language):
            break
        start -= 1
    while start < len(before) and before[start][0][0].islower():
        start += 1
    if start == len(before):
        return None
    office = text[before[start].start() : before[-1].end()].rstrip(",")
    is_said = signatures.is_statement(office, language)
    return office if signatures.is_office(office, language) and not is_said else None


def _is_comma(before: Sequence[re.Match[str]], start: int) -> bool:
    """A comma right before the title: "our CIO, Mr Peter Mwangi"."""
    return start == len(before) and before[-1][0][1:].endswith(",")


def _is_small(word: str, language: str) -> bool:
    keys = ("joining_offices", "name_particles", "plain_ands")
    return any(word.casefold() in among(WORDS, key, language) for key in keys)


def _name(text: str, words: Sequence[re.Match[str]], language: str) -> str | None:
    """The words behind titles of courtesy that are a name."""
    taken = list(_taken(words, language))[:_MOST_NAMES]
    while taken and taken[-1][0][0].islower() and has_case(taken[-1][0]):
        taken.pop()
    return text[taken[0].start() : taken[-1].end()].rstrip(_MARKS) if taken else None


def _taken(words: Sequence[re.Match[str]], language: str) -> Iterator[re.Match[str]]:
    stops, particles = (among(WORDS, key, language) for key in ("name_stops", "name_particles"))
    begun = False
    for word in words:
        bare = _bare(word[0])
        if not begun and _is_courtesy(word[0], language):
            continue
        is_small = word[0][0].islower() and bare not in particles
        if is_small if has_case(bare) else bare in stops:
            return
        begun = True
        yield word
        if word[0][-1] in _BREAKS:
            return


# --- in the dative ------------------------------------------------------------------------------


def dative(text: str, language: str) -> Named | Unclear | None:
    """ "К начальнику отдела Ахметову Даулету": both in the nominative, or asked."""
    offices = _pairs("dative_offices", language)
    words = list(_TOKEN.finditer(text))
    place = next((n for n, one in enumerate(words) if _bare(one[0]) in offices), None)
    if place is None:
        return None
    rest = _until_break(words[place:])
    first = next((n for n, one in enumerate(rest) if n and one[0][0].isupper()), len(rest))
    names = [one[0].rstrip(_MARKS) for one in rest[first:] if one[0][0].isupper()]
    if len(names) < 2 or len(names) < len(rest) - first:
        return None
    basic = [offices[_bare(rest[0][0])], *(one[0].rstrip(_MARKS) for one in rest[1:first])]
    told = nominatives(names, language)
    if told is None:
        return Unclear(reason="hedged", candidates=(" ".join(names),))
    return Named(name=" ".join(told), office=" ".join(basic))


def behind(name: str | None, text: str, language: str) -> str | None:
    """ "К Смирновой Ольге, начальнику управления": the office behind it."""
    rest = text.partition(name)[2] if name else ""
    said = _until_break(list(_TOKEN.finditer(rest))[1:]) if rest[:1] == "," else []
    words = [one[0].rstrip(_MARKS) for one in said]
    basic = _pairs("dative_offices", language).get(_bare(words[0])) if words else None
    if basic is None or any("@" in word for word in words):
        return None
    return " ".join([basic, *filter(None, words[1:])])


def basic(name: str, family: str, language: str) -> str | None:
    """A title and a family name in their first form ("г-ну Иванову"), where that is sure."""
    titles, said = _pairs("dative_titles", language), name[: -len(family)].split()
    if not any(_bare(one) in titles for one in said):
        return name
    told = _nominative(family, language)[0]
    basic = [titles.get(_bare(one), one) for one in said]
    is_woman = basic[-1] in among(WORDS, "womens_titles", language)
    return " ".join([*basic, told]) if told and (told[-1] in "ая") == is_woman else None


def _until_break(words: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    end = next((n for n, one in enumerate(words) if one[0][-1] in _BREAKS), len(words) - 1)
    return list(words[: end + 1])


def nominatives(names: Sequence[str], language: str) -> list[str] | None:
    """The names in their first form, where each is known by its end and all are of one gender."""
    found = [_nominative(name, language) for name in names]
    told = [name for name, _ in found if name]
    kinds = {kind for _, kind in found}
    genders = {name[-1] in "ая" for name in told}
    is_sure = len(told) == len(names) and len(genders) == 1 and kinds != {"dative_names"}
    return told if is_sure else None


def _nominative(name: str, language: str) -> tuple[str, str]:
    if name.casefold() in among(WORDS, "dative_unsure", language):
        return "", ""
    for key in ("dative_fathers", "dative_surnames", "dative_names"):
        for end, basic in _pairs(key, language).items():
            if name.casefold().endswith(end) and len(name) > len(end):
                return name[: -len(end)] + basic, key
    return "", ""


@lru_cache
def _pairs(key: str, language: str) -> dict[str, str]:
    """A list of forms with the first form of each ("ову=ов"), the longest first."""
    told = (one.partition("=")[::2] for one in listed(WORDS, key, language))
    return dict(sorted(told, key=lambda one: -len(one[0])))
