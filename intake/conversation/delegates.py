"""People and their offices out of a stretch of prose: "Mayor Anna Nowak and Jan Kowal, Deputy".

Invariant: a name and an office are the writer's own words; who is named in somebody's stead is told
from whom they stand in for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from intake.answers.values import Unclear
from intake.ceremony import Delegate
from intake.conversation import assent, attending_words, writers
from intake.conversation.attending_words import Meaning
from intake.conversation.phrases import either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.signatures import is_name, is_office
from intake.conversation.spelling import fold, has_case, words_of

_MARKS = r"[,;、，；،؛\n/&]|\s[–—-]\s|[.!。！]+\s*\Z"
_EDGES = " \t\n,.:;!。，、：；！()–—-\0"
_LEAST = 2
"""Words of a name in a script that has blanks and capitals."""
_LONGEST_JOINT = 3
"""Letters of a word such as "of" and "für", behind which an office goes on."""
_LEAST_LETTERS = 3
"""Letters of a name in Hangul or Han that is left without a particle."""
_LONGEST_TAIL = 4
"""Words with which an office goes on behind "and"."""


@dataclass
class _Found:
    """People of one stretch in order; `office` waits for its name, `ends` is where one ends."""

    people: list[Delegate] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    office: str = ""
    ends: int = -1

    @property
    def awaits_office(self) -> bool:
        return bool(self.people) and not self.people[-1].office

    def add(self, name: str, office: str, *, is_gone: bool) -> None:
        if is_gone and (name or office):
            self.gone.append(name or office)
        elif name:
            self.people.append(Delegate(name=name, office=office or self.office))
            self.office = ""
        elif self.awaits_office:
            self.people[-1] = replace(self.people[-1], office=office)
        else:
            self.office = office or self.office


def named(
    text: str, piece: Piece, language: str
) -> tuple[tuple[Delegate, ...], tuple[str, ...], tuple[str, ...]]:
    """Who is named in a stretch, in whose stead, and an office of which nobody's name is said.

    The piece is a stretch of the text, folded, perhaps with blanks for words that say nothing.
    """
    found, is_gone = _Found(), False
    for part, mark in _parts(piece, language):
        is_instead = _is(mark, "instead", language)
        name, office = _writer(text, part, language)
        if office and not name and not found.awaits_office:
            name, office = _behind(office, language)
        if not name and not office and not is_instead and part.text.strip(_EDGES):
            _lengthen(text, found, part)
        found.add(name, office, is_gone=is_gone)
        is_gone = is_instead or (is_gone and not name and not office)
        if _is(mark, "instead_before", language) and found.people:
            found.gone.append(found.people.pop().name)
        found.ends = part.end if office or not name else -1
    return tuple(found.people), tuple(found.gone), (found.office,) if found.office else ()


def _lengthen(text: str, found: _Found, part: Piece) -> None:
    """An office goes on behind an "and" ("Head of Digital Affairs and Innovation")."""
    last = found.people[-1] if found.people else None
    if not last or not last.office or found.ends < 0 or len(part.text.split()) > _LONGEST_TAIL:
        return
    start = text.rfind(last.office, 0, found.ends)
    whole = text[start : part.start + len(part.text.rstrip(_EDGES))]
    if start >= 0 and part.text.strip(_EDGES)[:1].isupper():
        found.people[-1] = replace(last, office=" ".join(whole.split()))


def _parts(piece: Piece, language: str) -> Iterator[tuple[Piece, str]]:
    """What stands between commas and "and", each with the mark behind it."""
    _, text = assent.removed(piece.text, attending_words.listed("lead", language))
    _, text = assent.removed(text, attending_words.listed("adds", language))
    start = 0
    for mark in _marks(language).finditer(text):
        yield Piece(text=text[start : mark.start()], start=piece.start + start), mark[0]
        start = mark.end()
    yield Piece(text=text[start:], start=piece.start + start), ""


@cache
def _marks(language: str) -> re.Pattern[str]:
    words = [either(WORDS, "plain_ands", language)]
    words += [
        attending_words.either_of(one, language) for one in ("and", "instead", "instead_before")
    ]
    return re.compile(rf"{_MARKS}|{'|'.join(words)}|\s{{3,}}", re.IGNORECASE)


def _is(mark: str, meaning: Meaning, language: str) -> bool:
    return (
        re.fullmatch(attending_words.either_of(meaning, language), mark.strip(), re.IGNORECASE)
        is not None
    )


def _writer(text: str, part: Piece, language: str) -> tuple[str, str]:
    """Name and office of one part, in the writer's own spelling; "" for what is not there."""
    bare = part.text.strip(_EDGES)
    if not bare:
        return "", ""
    start = part.start + part.text.index(bare)
    own = _without_tail(text[start : start + len(bare)], language)
    found = writers.read(own, language)
    if isinstance(found, Unclear):
        return "", ""
    name = _untitled(found.name or "", language)
    is_whole = not has_case(name) or len(name.split()) >= _LEAST
    return name if is_whole else "", _bare(found.office or "", language)


def _bare(office: str, language: str) -> str:
    """The office without "the" and "our" before it."""
    first, _, rest = office.partition(" ")
    is_small = any(phrases(WORDS, key, language).is_all(fold(first)) for key in ("articles", "own"))
    return rest if rest and is_small else office


def _behind(office: str, language: str) -> tuple[str, str]:
    """The name behind an office that is read as a part of it ("заместитель мэра Иван Петров")."""
    words = office.split()
    for length in (_LEAST, _LEAST + 1):
        before, name = words[:-length], " ".join(words[-length:])
        is_cut = bool(before) and len(before[-1]) > _LONGEST_JOINT and has_case(name)
        if is_cut and is_name(fold(name), language) and is_office(" ".join(before), language):
            return name, " ".join(before)
    return "", office


def _without_tail(own: str, language: str) -> str:
    """The name without the particle that is written together with it, where it stays a name."""
    tails = sorted(attending_words.words("tail", language), key=len, reverse=True)
    found = next((one for one in tails if own.endswith(one)), "")
    last = own.split()[-1]
    return own.removesuffix(found) if found and len(last) - len(found) >= _LEAST_LETTERS else own


def _untitled(name: str, language: str) -> str:
    """The name without "Mr" and its like."""
    heads = phrases(WORDS, "before_names", language).heads(fold(name), words_of(name))
    end = max((one.end() for one in heads), default=0)
    return name[end:].lstrip(" .,:") or name
