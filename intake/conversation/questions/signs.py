"""The signs found in a passage: words that point to questions, figures and money.

Invariant: asked about a stretch they cost what stands in it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

MOST = 60
"""Signs looked at in one clause; a clause with more of them says nothing definite anyway."""
_NEAR = 5
"""Signs that begin before a gap, one of which may go across it."""


@dataclass(frozen=True, kw_only=True)
class About:
    """The questions of a call that signs can point to."""

    questions: frozenset[str]
    numeric: frozenset[str]  # those about figures
    amounts: frozenset[str]  # of them those about money


@dataclass(frozen=True, kw_only=True)
class Sign:
    """One cue or general word in the text and the questions it points to."""

    start: int
    end: int
    questions: frozenset[str]
    size: int
    general: bool = False
    is_theme: bool = False
    hides: frozenset[str] = frozenset()  # questions whose signs say nothing beside it


@dataclass(frozen=True, kw_only=True)
class Signs:
    """Everything found in one passage, in order; asked about by stretches."""

    found: tuple[Sign, ...]
    starts: tuple[int, ...]
    figures: tuple[int, ...]
    money: tuple[int, ...]
    whole: tuple[tuple[int, int], ...] = ()  # stretches that nothing cuts ("economy and society")
    _begun: dict[tuple[int, int], tuple[Sign, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What begins in the stretches asked about before: each is asked about again and again."""

    def beginning(self, start: int, end: int) -> tuple[Sign, ...]:
        """The signs that begin in a stretch, of themes those that stand whole in it."""
        known = self._begun.get((start, end))
        if known is None:
            first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
            found = self.found[first : min(last, first + MOST)]
            known = tuple(one for one in found if not one.is_theme or one.end <= end)
            self._begun[start, end] = known
        return known

    def within(self, start: int, end: int) -> tuple[Sign, ...]:
        """The signs that stand whole in a stretch."""
        return tuple(one for one in self.beginning(start, end) if one.end <= end)

    def is_inside(self, start: int, end: int) -> bool:
        """Whether a sign goes across this gap."""
        before = bisect_left(self.starts, start)
        beside = self.found[max(0, before - _NEAR) : before]
        at = bisect_left(self.whole, (start,))
        is_whole = any(last >= end for _, last in self.whole[max(0, at - _NEAR) : at])
        return is_whole or any(one.end >= end and not one.is_theme for one in beside)

    def goes_on(self, start: int, at: int) -> bool:
        """Whether a theme that begins between these places goes on beyond the second."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, at)
        found = self.found[first : min(last, first + MOST)]
        return any(one.is_theme and one.end > at for one in found)

    def has_figure(self, start: int, end: int) -> bool:
        return bisect_left(self.figures, start) < bisect_left(self.figures, end)

    def first_figure(self, start: int, end: int) -> int | None:
        """Where the first figure of a stretch stands."""
        at = bisect_left(self.figures, start)
        return self.figures[at] if at < len(self.figures) and self.figures[at] < end else None

    def has_money(self, start: int, end: int) -> bool:
        return bisect_left(self.money, start) < bisect_right(self.money, end - 1)


class Covered:
    """Stretches of a text, asked whether one of them lies over a place."""

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(places):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touches(self, start: int, end: int) -> bool:
        at = bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end
