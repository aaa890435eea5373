"""Which lines a reply in whole sentences lets be published ("The first two, yes; keep 6 back.").

Invariant: a word that is in no list leaves it unread, so that no doubt, condition or delay is
passed over; what leaves a line open, or tells it both ways, is not clear.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Literal

from intake.conversation import phrasefiles
from intake.conversation.phrases import Phrases, either
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import ARABIC, WORD, words_of
from intake.conversation.titled import publishing_names

Kind = Literal[
    "lines", "all", "none", "rest", "yes", "no", "hold", "only", "except", "behind", "to", "mark",
    "stop", "beside",
]  # fmt: skip
_FILE, _OLD = "publishing_clauses.toml", "publishing_words.toml"
_KINDS: dict[Kind, tuple[tuple[str, str], ...]] = {
    "behind": ((_OLD, "except_behind"),),
    "except": ((_OLD, "except"), (_FILE, "except")),
    "none": ((_OLD, "none"), (_FILE, "none")),
    "rest": ((_OLD, "remaining"), (_FILE, "rest")),
    "all": ((_OLD, "all"), (_FILE, "all")),
    "no": ((_OLD, "refuse"), (_FILE, "no")),
    "hold": ((_FILE, "hold"),),
    "yes": ((_FILE, "yes"),),
    "only": ((_FILE, "only"),),
    "mark": ((_FILE, "but"),),
    "to": ((_OLD, "to"),),
    "beside": ((_FILE, "beside"),),
}
"""The lists of each kind; of two that are found in the same place the one named first here."""
_NUMBERS = re.compile(r"(?<!\d)(\d{1,3})(?:\s*(?:[-–—~～]|\.\.)\s*(\d{1,3}))?(?!\d)")
_ITEM = re.compile(r"(?m)^(\s*\d{1,3})[.)](?=\s)")
_ORDINAL = re.compile(r"(?<=\d)\.(?=\s+(\w))")
_GLUED = re.compile(rf"(?<![^\W\d_])([{ARABIC}])(?=\d)")
"""An Arabic "and" that is written together with a figure."""
_MARKS = re.compile(r"(?P<soft>[,、，])|(?P<hard>[.。;；!！\n])")
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
    said: str, every: frozenset[int], language: str, names: publishing_names.Names = ()
) -> frozenset[int] | None:
    """The lines that a folded reply agrees to; None where it leaves any open."""
    said = _ORDINAL.sub(_unless_sentence, _ITEM.sub(r"\1 ", _GLUED.sub(r"\1 ", said)))
    parts = _ranged(_tokens(said, len(every), language, names), said, language)
    is_of_lines = any(one.lines or one.kind in ("all", "none", "rest") for one in parts)
    if not is_of_lines or _listed(_FILE, language, "unsure").found(said):
        return None
    listed = _joined(parts, said, _and(language))
    agreed = _judged(listed, every)
    if agreed is not None:
        return agreed
    return _judged(_joined(parts, said, _and(language), is_near=True), every, is_told=True)


def _judged(
    parts: list[Token], every: frozenset[int], *, is_told: bool = False
) -> frozenset[int] | None:
    """The lines agreed to; `is_told` where a yes or a no must stand beside each."""
    parted = _without_exceptions(parts)
    told = _polarised(parted[1]) if parted else None
    if not parted or told is None or (is_told and any(one.is_yes is None for one in told)):
        return None
    return _weighed(told, parted[0], every)


def is_doubtful(said: str, language: str) -> bool:
    """Whether words may say the opposite of a none ("Keep nothing back."), or are of others."""
    if any(_listed(_FILE, language, one).found(said) for one in ("not_none", "others", "unsure")):
        return True
    is_kept = any(_listed(_FILE, language, one).found(said) for one in ("hold", "against"))
    return is_kept and any(_listed(file, language, "none").found(said) for file in (_OLD, _FILE))


def is_of_other(said: str, language: str) -> bool:
    """Whether folded words speak of the application or the like, and so may agree to that."""
    return _listed(_FILE, language, "other").found(said)


def speaks(piece: str, count: int, language: str) -> bool:
    """Whether a folded piece may say anything of lines, and so is no mere courtesy."""
    return any(one.kind in _SPEAKING for one in _candidates(piece, count, language, ()))


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
    for one in _NUMBERS.finditer(said):
        lines = frozenset(range(int(one[1]), int(one[2] or one[1]) + 1))
        yield Token(kind="lines", start=one.start(), end=one.end(), lines=lines)
    words = words_of(said)
    yield from _counted(said, words, count, language)
    for start, end, line in publishing_names.found(said, names):
        yield Token(kind="lines", start=start, end=end, lines=frozenset({line}))
    for kind, lists in _KINDS.items():
        for file, meaning in lists:
            for one in _listed(file, language, meaning).finditer(said, words):
                if kind != "rest" or not _listed(_FILE, language, "yes").found(one[0]):
                    yield Token(kind=kind, start=one.start(), end=one.end())
    for mark in _MARKS.finditer(said):
        kind = "mark" if mark["soft"] else "stop"
        yield Token(kind=kind, start=mark.start(), end=mark.end())


def _counted(said: str, words: frozenset[str], count: int, language: str) -> Iterator[Token]:
    """Lines told by their place: the first two, the last one, the third."""
    every = range(1, count + 1)
    for list_ in _COUNTED:
        number = int(list_[-1])
        lines = every[:number] if list_.startswith("first") else every[-number:]
        for one in _listed(_FILE, language, list_).finditer(said, words):
            yield Token(kind="lines", start=one.start(), end=one.end(), lines=frozenset(lines))
    for number in range(1, 7):
        for one in _listed(_FILE, language, f"nth_{number}").finditer(said, words):
            yield Token(kind="lines", start=one.start(), end=one.end(), lines=frozenset({number}))


@cache
def _listed(file: str, language: str, meaning: str) -> Phrases:
    return phrasefiles.listed("titled", file, language, meaning)


def _joined(
    parts: Sequence[Token], said: str, ands: re.Pattern[str], *, is_near: bool = False
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


def _without_exceptions(parts: list[Token]) -> tuple[frozenset[int], list[Token]] | None:
    """The lines that a word of exception leaves out, and what else is said; None without any."""
    gone, excepted = set[int](), frozenset[int]()
    for at, one in enumerate(parts):
        if one.kind in ("except", "behind"):
            gone.add(at)
            is_before = at > 0 and parts[at - 1].kind == "lines"
            is_after = at + 1 < len(parts) and parts[at + 1].kind == "lines"
            if not (is_before or is_after):
                return None
            beside = at - 1 if is_before and (one.kind == "behind" or not is_after) else at + 1
            gone.add(beside)
            excepted |= parts[beside].lines
    return excepted, [one for at, one in enumerate(parts) if at not in gone]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What is said of one group of lines; `is_yes` is None where it is only named."""

    group: Token | None
    is_yes: bool | None
    is_only: bool = False


def _polarised(parts: Sequence[Token]) -> list[Statement] | None:
    """Each group with the yes or no that belongs to it; None where that cannot be told."""
    told: list[Statement] = []
    for clause in _clauses(parts):
        several = _clause(clause)
        if several is None:
            return None
        told += several
    return _attached(told)


def _clauses(parts: Sequence[Token]) -> Iterator[list[Token]]:
    clause: list[Token] = []
    for one in parts:
        if one.kind in ("mark", "stop"):
            yield clause
            clause = []
        else:
            clause.append(one)
    yield clause


def _clause(clause: Sequence[Token]) -> list[Statement] | None:
    is_only = any(one.kind == "only" for one in clause)
    if any(one.kind == "hold" for one in clause) and any(one.kind == "no" for one in clause):
        return None
    signs = _merged([one for one in _held(clause) if one.kind != "only"])
    groups = [one for one in signs if one.kind not in ("yes", "no")]
    said = [one.kind == "yes" for one in signs if one.kind in ("yes", "no")]
    if not groups and not said:
        return []
    if said.count(False) > 1 and len(groups) <= 1:
        return None  # two denials may be a yes
    if len(groups) <= 1:
        if groups and groups[0].is_listed and len(set(said)) > 1:
            return None  # "agreed to 1, 2 not": the no may be of the last alone
        is_yes = False if False in said else True if said else None
        return [Statement(group=groups[0] if groups else None, is_yes=is_yes, is_only=is_only)]
    return _several(signs, groups, said)


def _held(clause: Sequence[Token]) -> Iterator[Token]:
    """With the first word that keeps lines back as a no, and the others left out."""
    is_held = False
    for one in clause:
        if one.kind != "hold" or not is_held:
            yield replace(one, kind="no") if one.kind == "hold" else one
        is_held = is_held or one.kind == "hold"


def _merged(signs: Sequence[Token]) -> list[Token]:
    """One yes for several in a row, and a no for "not" beside "publish"."""
    kept: list[Token] = []
    for one in signs:
        beside = {kept[-1].kind, one.kind} if kept else set()
        if beside == {"yes"}:
            continue
        if beside == {"yes", "no"}:
            kept[-1] = replace(one, kind="no")
        else:
            kept.append(one)
    return kept


def _several(
    signs: Sequence[Token], groups: Sequence[Token], said: list[bool]
) -> list[Statement] | None:
    """Several groups in one clause: one word for all, or one beside each in the same order."""
    if len(set(said)) < 2 and False not in said:
        is_yes = True if said else None
        return [Statement(group=one, is_yes=is_yes) for one in groups]
    order = [one.kind in ("yes", "no") for one in signs]
    is_alternate = all(one != other for one, other in pairwise(order))
    if not is_alternate or len(said) != len(groups):
        return None
    return [Statement(group=one, is_yes=yes) for one, yes in zip(groups, said, strict=True)]


def _attached(told: Sequence[Statement]) -> list[Statement] | None:
    """A yes or no by itself with the group before it, or else the one behind."""
    kept: list[Statement] = []
    waiting: bool | None = None
    for one in told:
        if one.group is None:
            if kept and kept[-1].is_yes is None and not kept[-1].is_only:
                kept[-1] = Statement(group=kept[-1].group, is_yes=one.is_yes)
            elif kept and kept[-1].is_yes is not one.is_yes:
                return None
            elif not kept:
                waiting = one.is_yes
            continue
        if waiting is not None and one.is_yes is None and not (one.is_only and not waiting):
            if not waiting:
                return None  # "No, 3": is the line refused, or named instead?
            one = Statement(group=one.group, is_yes=waiting, is_only=one.is_only)
        is_none = one.group is not None and one.group.kind == "none"
        if (waiting is False and one.is_yes) or (waiting and is_none):
            return None
        waiting = None
        kept.append(one)
    return kept


def _weighed(
    told: Sequence[Statement], excepted: frozenset[int], every: frozenset[int]
) -> frozenset[int] | None:
    """What the statements make of every line together."""
    agreed, refused = _lines(told, yes=True) - excepted, _lines(told, yes=False) | excepted
    is_odd = any(one.is_only and one.is_yes is False for one in told) or _is_adrift(told)
    if is_odd or (agreed | refused) - every or agreed & refused:
        return None
    wholes = [one for one in told if one.group and one.group.kind != "lines"]
    if not wholes:
        is_told = agreed and (not refused - excepted or any(one.is_only for one in told))
        return agreed if is_told or agreed | refused == every else None
    is_one = len({(one.group.kind, one.is_yes is False) for one in wholes if one.group}) == 1
    return _of_whole(wholes[0], agreed, refused, excepted, every) if is_one else None


def _is_adrift(told: Sequence[Statement]) -> bool:
    """Whether a no may go on to lines that are only named ("1, not 2, 3")."""
    bare = [bool(one.group and one.group.lines) and one.is_yes is None for one in told]
    denied = [at for at, one in enumerate(told) if one.is_yes is False]
    is_listed = any(one.group and one.group.is_listed for one in (told[at] for at in denied))
    return any(bare) and (is_listed or any(any(bare[at:]) for at in denied))


def _of_whole(
    one: Statement,
    agreed: frozenset[int],
    refused: frozenset[int],
    excepted: frozenset[int],
    every: frozenset[int],
) -> frozenset[int] | None:
    """All, none or the rest, beside the lines that were named."""
    assert one.group
    if one.group.kind == "none":
        return excepted if not agreed and refused == excepted else None
    if one.group.kind == "all":
        return every - refused if one.is_yes is not False and not agreed else None
    if one.is_yes is False:
        return agreed if agreed and not refused else None
    if one.is_yes is None and refused - excepted:
        return None  # "not 2, the rest"
    return every - refused if agreed or refused else None


def _lines(told: Iterable[Statement], *, yes: bool) -> frozenset[int]:
    """The lines that are told so; one that is only named is agreed to."""
    groups = (one.group for one in told if (one.is_yes is not False) is yes)
    return frozenset().union(*(one.lines for one in groups if one))
