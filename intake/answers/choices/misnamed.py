"""An option that was named by mistake, and the one that was meant: "statt 6G muss es 5G heißen",
"6G was a typo, it should read 5G".

Invariant: an option is left out only where words say that it stood there by mistake, and one other
stands right beside words that call it the right one; where that is not plain nothing is left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from intake.answers.choices import options
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import Said, lexicon
from intake.answers.values import Context

_STOPS = frozenset(".!?;\n")
_PARTS = _STOPS | {"(", ")"}
_CLAUSES = _PARTS | {","}
_BEFORE, _BEHIND = 2, 2
"""Tokens between a word that calls an option right, or wrong, and the option, at most."""
_BESIDE = 1
"""The same between "instead of" and its option: "instead of cable we have Starlink" is of none."""
_WRONG = frozenset({"wrong", "mistaken"})


@dataclass(frozen=True)
class _Option:
    """An option's name in an answer, and its numbers."""

    start: int
    end: int
    numbers: Tokens


def dropped(tokens: Tokens, context: Context) -> Tokens:
    """The tokens without the option named by mistake, and without what tells so."""
    said = list(lexicon("misnamed", context.language).every(tokens))
    named = _named(tokens, context) if said else []
    is_left_out = any(one.name == "omitted" for one in said)
    right = None if is_left_out else _right(tokens, named, said)
    if right and _is_added(tokens, right, said):
        return tokens
    others = {one.numbers for one in named if right and one.numbers != right.numbers}
    if right is None or not others:
        return tokens
    over = set[int]()
    for one in named:
        marks = [mark for mark in said if one in _called(tokens, named, mark, "instead")]
        over.update(_over(tokens, one, right, said, marks) if one.numbers in others else ())
    gone = {one.numbers for one in named if one.start in over}
    still = {one.numbers for one in named if one.start not in over}
    if len(gone) != 1 or gone & still or right.start in over:
        return tokens  # it is named once more, and not called wrong there
    over.update(range(_lead(tokens, right, named), right.start))
    for mark in said:
        over.update(range(mark.start, mark.end) if mark.name in ("manners", "right_behind") else ())
    return tuple(token for place, token in enumerate(tokens) if place not in over)


def is_open(tokens: Tokens, context: Context) -> bool:
    """Whether one of several options may be one that was named by mistake."""
    said = list(lexicon("misnamed", context.language).every(tokens))
    names = {one.name for one in said}
    is_put_right = "wrong" in names and {"right", "right_behind"} & names
    is_told = "mistaken" in names or (is_put_right and "added" not in names)
    named = _named(tokens, context) if is_told else []
    if len({one.numbers for one in named}) < 2:
        return False
    marks = (one for one in said if one.name in _WRONG)
    parts = [_around(tokens, one.start, _PARTS) for one in marks]  # "(2019, by mistake 2018)"
    right = min((mark.start for mark in said if mark.name == "right"), default=len(tokens))
    again = {one.numbers for one in named if one.start > right}
    doubted = (one for one in named if one.start < right and one.numbers not in again)
    return any(one.start in part for one in doubted for part in parts)


def _is_added(tokens: Tokens, right: _Option, said: list[Said]) -> bool:
    """Whether the right option comes beside another: "we listed 5G; Starlink is correct too"."""
    sentence = _around(tokens, right.start, _STOPS)
    return any(one.name == "added" and one.start in sentence for one in said)


def _named(tokens: Tokens, context: Context) -> list[_Option]:
    names = options.names(context.options, context.language)
    return [_Option(place, place + n, numbers) for place, n, numbers in names.finds(tokens)]


def _right(tokens: Tokens, named: list[_Option], said: list[Said]) -> _Option | None:
    """The one option that is called the right one."""
    found = {one for mark in said for one in _called(tokens, named, mark, "right")}
    return found.pop() if len(found) == 1 else None


def _called(tokens: Tokens, named: list[_Option], mark: Said, role: str) -> list[_Option]:
    """The option that a mark of a role stands right beside, on the side where it tells of it."""
    behind = [one for one in named if one.start >= mark.end][:1]
    before = [one for one in named if one.end <= mark.start][-1:]
    if mark.name == role:
        gaps = [(one, tokens[mark.end : one.start]) for one in behind]
        reach = _BESIDE if role == "instead" else _BEFORE
        return [one for one, gap in gaps if len(gap) <= reach and _CLAUSES.isdisjoint(gap)]
    if mark.name != f"{role}_behind":
        return []
    gaps = [(one, tokens[one.end : mark.start]) for one in before]
    return [one for one, gap in gaps if len(gap) <= _BEHIND and _CLAUSES.isdisjoint(gap)]


def _over(
    tokens: Tokens, one: _Option, right: _Option, said: list[Said], marks: list[Said]
) -> range:
    """The tokens of an option that is called wrong, with what says so; none of any other.

    `marks` are those by which another stands in its place.
    """
    if one.start < right.start:
        start = _around(tokens, one.start, _STOPS).start
        until = right.end + _BEHIND + 1  # "6Gは5Gの誤りです"
        is_wrong = any(start <= mark.start < until for mark in said if mark.name in _WRONG)
        return range(start, right.start) if marks or is_wrong else range(0)
    if marks:
        return range(min(one.start, marks[0].start), max(one.end, marks[0].end))
    clause = _around(tokens, one.start, _CLAUSES)
    is_wrong = any(mark.start in clause for mark in said if mark.name in _WRONG)
    return clause if is_wrong and right.start not in clause else range(0)


def _lead(tokens: Tokens, right: _Option, named: Iterable[_Option]) -> int:
    """Where the words begin that only lead up to the right option, behind any other in its way."""
    start = _around(tokens, right.start, _STOPS).start
    return max([start, *(one.end for one in named if one.end <= right.start)])


def _around(tokens: Tokens, place: int, ends: frozenset[str]) -> range:
    """The tokens around a place, up to the signs that end what it stands in."""
    before = (n + 1 for n in range(place - 1, -1, -1) if tokens[n] in ends)
    behind = (n for n in range(place, len(tokens)) if tokens[n] in ends)
    return range(next(before, 0), next(behind, len(tokens)))
