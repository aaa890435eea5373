"""The words of a reply about lines to be published, as what they are: lines, a yes, a no, a mark.

Invariant: a word that is in no list leaves the whole reply unread.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Literal

from intake.conversation import phrasefiles
from intake.conversation.phrases import either, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import ARABIC, WORD, words_of
from intake.conversation.titled.lines import publishing_names

listed = partial(phrasefiles.listed, "titled.lines")

Kind = Literal[
    "lines", "all", "none", "rest", "yes", "no", "hold", "only", "except", "behind", "to", "mark",
    "stop", "beside", "yet",
]  # fmt: skip
FILE, OLD = "publishing_clauses.toml", "publishing_words.toml"
_KINDS: dict[Kind, tuple[tuple[str, str], ...]] = {
    "behind": ((OLD, "except_behind"),),
    "except": ((OLD, "except"), (FILE, "except")),
    "none": ((OLD, "none"), (FILE, "none")),
    "rest": ((OLD, "remaining"), (FILE, "rest")),
    "all": ((OLD, "all"), (FILE, "all")),
    "no": ((OLD, "refuse"), (FILE, "no")),
    "hold": ((FILE, "hold"), (FILE, "checking")),
    "yet": ((FILE, "yet"),),
    "yes": ((FILE, "yes"),),
    "only": ((FILE, "only"),),
    "mark": ((FILE, "but"),),
    "to": ((OLD, "to"),),
    "beside": ((FILE, "beside"),),
}
"""The lists of each kind; of two that are found in the same place the one named first here."""
NUMBERS = re.compile(r"(?<!\d)(\d{1,3})(?:\s*(?:[-–—~～]|\.\.)\s*(\d{1,3}))?(?!\d)")
_ITEM = re.compile(r"(?m)^(\s*\d{1,3})[.)](?=\s)")
_ORDINAL = re.compile(r"(?<=\d)\.(?=\s+(\w))")
_GLUED = re.compile(rf"(?<![^\W\d_])([{ARABIC}])(?=\d)")
"""An Arabic "and" that is written together with a figure."""
MARKS = re.compile(r"(?P<soft>[,、，])|(?P<hard>[.。;；!！\n])")
_SPEAKING = ("lines", "all", "none", "rest", "yes", "no", "hold", "except", "behind")
_COUNTED = ("first_1", "first_2", "first_3", "first_4", "last_1", "last_2", "last_3")


@dataclass(frozen=True, kw_only=True)
class Token:
    """A stretch of a reply and what it is; `lines` are those that it names."""

    kind: Kind
    start: int
    end: int
    lines: frozenset[int] = frozenset()
    is_listed: bool = False  # no "and" joins some of them


def read(
    said: str, count: int, language: str, names: publishing_names.Names = ()
) -> tuple[str, list[Token]]:
    """A folded reply as its words are read, and what they are; none where one is unknown."""
    said = unmarked(said)
    return said, _ranged(_tokens(said, count, language, names), said, language)


def unmarked(said: str) -> str:
    """A folded text without what makes an item or an ordinal of a figure, or a word with it."""
    return _ORDINAL.sub(_unless_sentence, _ITEM.sub(r"\1 ", _GLUED.sub(r"\1 ", said)))


def speaks(piece: str, count: int, language: str) -> bool:
    """Whether a folded piece may say anything of lines, and so is no mere courtesy."""
    return any(one.kind in _SPEAKING for one in _candidates(piece, count, language, ()))


def named(
    said: str, count: int, language: str, names: publishing_names.Names = ()
) -> Iterator[Token]:
    """The lines that a folded text names."""
    found = _candidates(said, count, language, names)
    return (one for one in found if one.kind == "lines")


def numbered(said: str) -> frozenset[int]:
    """Every number in a folded reply, ranges included."""
    return frozenset().union(*map(ranging, NUMBERS.finditer(said)))


def ranging(one: re.Match[str]) -> frozenset[int]:
    """The number that was found, with those up to the second one of a range."""
    return frozenset(range(int(one[1]), int(one[2] or one[1]) + 1))


def joined(
    parts: Sequence[Token], said: str, language: str, *, is_near: bool = False
) -> list[Token]:
    """Lines named side by side as one ("1, 4 and 5"); `is_near` not where words part them too."""
    return _joined(parts, said, _and(language), is_near=is_near)


def _tokens(said: str, count: int, language: str, names: publishing_names.Names) -> list[Token]:
    """The words of a reply as what they are; empty where one of them is unknown."""
    found = sorted(
        _candidates(said, count, language, names), key=lambda one: (one.start, one.start - one.end)
    )
    kept: list[Token] = []
    at = 0
    for one in found:
        if one.start >= at:
            if WORD.search(said[at : one.start]):
                return []
            kept.append(one)
            at = one.end
    return [] if WORD.search(said[at:]) else kept


def _ranged(parts: Sequence[Token], said: str, language: str) -> list[Token]:
    """Without what says nothing, and with the lines between two that a word joins ("2 to 4")."""
    kept: list[Token] = []
    is_open = False
    for one in parts:
        if one.kind in ("to", "beside"):
            is_open = is_open or (one.kind == "to" and bool(kept) and len(kept[-1].lines) == 1)
            continue
        if (
            is_open
            and len(one.lines) == 1
            and not _and(language).search(said[kept[-1].end : one.start])
        ):
            before = kept.pop()
            first, last = min(before.lines), min(one.lines)
            lines = frozenset(range(first, last + 1))
            one = replace(one, start=before.start, lines=lines or before.lines | one.lines)
        is_open = False
        kept.append(one)
    return _reversed(kept)


@cache
def _and(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{either(WORDS, 'plain_ands', language)})", re.IGNORECASE)


def _reversed(parts: Sequence[Token]) -> list[Token]:
    """The rest excepted is the rest refused ("1, but not the others")."""
    kept = list(parts)
    for at, one in enumerate(kept):
        after = kept[at + 1].kind if at + 1 < len(kept) else ""
        before = kept[at - 1].kind if at else ""
        if (one.kind == "except" and after == "rest") or (
            one.kind in ("behind", "except") and before == "rest" and after not in ("lines", "rest")
        ):
            kept[at] = replace(one, kind="no")
    return kept


def _unless_sentence(dot: re.Match[str]) -> str:
    """A dot behind a figure is an ordinal's ("die 1. und 2. Zeile") where the words go on."""
    return " " if dot[1].islower() else dot[0]


def _candidates(
    said: str, count: int, language: str, names: publishing_names.Names
) -> Iterator[Token]:
    for one in NUMBERS.finditer(said):
        yield Token(kind="lines", start=one.start(), end=one.end(), lines=ranging(one))
    words = words_of(said)
    yield from _counted(said, words, count, language)
    for start, end, line in publishing_names.found(said, names):
        if phrases(WORDS, "small_words", language).is_all(said[start:end]):
            continue  # "the" stands in the name of one line alone, and calls none
        yield Token(kind="lines", start=start, end=end, lines=frozenset({line}))
    for kind, lists in _KINDS.items():
        for file, meaning in lists:
            for one in listed(file, language, meaning).finditer(said, words):
                if kind != "rest" or not listed(FILE, language, "yes").found(one[0]):
                    yield Token(kind=kind, start=one.start(), end=one.end())
    for mark in MARKS.finditer(said):
        kind = "mark" if mark["soft"] else "stop"
        yield Token(kind=kind, start=mark.start(), end=mark.end())


def _counted(said: str, words: frozenset[str], count: int, language: str) -> Iterator[Token]:
    """Lines told by their place: the first two, the last one, the third."""
    every = range(1, count + 1)
    for list_ in _COUNTED:
        number = int(list_[-1])
        lines = every[:number] if list_.startswith("first") else every[-number:]
        for one in listed(FILE, language, list_).finditer(said, words):
            yield Token(kind="lines", start=one.start(), end=one.end(), lines=frozenset(lines))
    for number in range(1, 7):
        for one in listed(FILE, language, f"nth_{number}").finditer(said, words):
            yield Token(kind="lines", start=one.start(), end=one.end(), lines=frozenset({number}))


def _joined(
    parts: Sequence[Token], said: str, ands: re.Pattern[str], *, is_near: bool
) -> list[Token]:
    """Lines named side by side as one ("1, 4 and 5"); `is_near` not where words part them too."""
    kept: list[Token] = []
    for one in parts:
        is_list = len(kept) > 1 and kept[-1].kind == "mark" and kept[-2].kind == "lines"
        before = kept[-2] if is_list else kept[-1] if kept else one
        gap = said[before.end : one.start]
        is_list = is_list and not (is_near and WORD.search(gap))
        if one.kind == "lines" and kept and (kept[-1].kind == "lines" or is_list):
            if is_list:
                kept.pop(-2)
            lines, listed = before.lines | one.lines, before.is_listed or not ands.search(gap)
            kept[-1] = replace(one, start=before.start, lines=lines, is_listed=listed)
        else:
            kept.append(one)
    return kept
