"""Matters that stand together in a sentence, and the questions they are about.

Invariant: a theme reaches over no end of a sentence, and a sentence that speaks of a conference or
a pilot states nothing.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from intake.calls import matters
from intake.calls.matters import Theme
from intake.conversation.phrases import blanked
from intake.conversation.spelling import is_spaced
from intake.patterns import only_at

UNAVAILABLE = "unavailable"
"""What stands in place of a question where any may have no figure."""
MOST = 80
"""Matters looked at in one sentence."""
LONGEST = 300
"""Characters over which a theme may reach."""
_CLOSE = 24
"""Letters between the matters of a close theme; of scripts without blanks half of them."""
_SHORT_LINE = 50
"""Columns from which on a line may be one that a mail program broke."""
_CUT = re.compile(r"(?<!\d)[,，、]|[,，、](?!\d)|[;:：]")
_ENDS = re.compile(only_at(r".!?;。！？；\n", r"[.!?;]+(?=\s|\Z)|[。！？；]+|\n+"))


@dataclass(frozen=True, kw_only=True, order=True)
class Seen:
    """One matter, where it stands; `is_whole`: in a form that our lists hold whole."""

    start: int
    end: int
    matter: str
    is_whole: bool = True


@dataclass(frozen=True, kw_only=True)
class Window:
    """The stretch in which a theme stands, and its matters there; `within`: its sentence."""

    start: int
    end: int
    theme: Theme
    told: tuple[Seen, ...]
    within: tuple[int, int]

    def without(self, text: str) -> str:
        """The text with blanks for the matters: what else it says denies them, plans them, or not.

        A form of which only the stem is known may be a denial itself ("yönetmiyoruz").
        """
        return blanked(text, ((one.start, one.end) for one in self.told if one.is_whole))


def windows(
    text: str, seen: Iterable[Seen], figures: Sequence[int], known: Collection[Theme]
) -> Iterator[Window]:
    """Each of these themes in a (folded) text, where its matters stand closest."""
    ends = _ends(text)
    bounds = [0, *ends, len(text)]
    for place, sentence in groupby(_outermost(seen), key=lambda one: bisect_left(ends, one.end)):
        found = list(sentence)[:MOST]
        within = (bounds[place], bounds[place + 1])
        there = Counter(one.matter for one in found)
        for theme in known:
            if theme.lead in there and len(found) >= theme.least and _is_told(theme, there):
                told = _closest(theme, found, text, figures, there)
                yield from (Window(theme=theme, told=one, within=within, start=one[0].start,
                                   end=max(seen.end for seen in one)) for one in told)  # fmt: skip


def _is_told(theme: Theme, there: Counter[str]) -> bool:
    return all(there.get(matter, 0) >= count for matter, count in theme.needs)


def _ends(text: str) -> list[int]:
    """Where sentences end; a line that is long may go on in the next one."""
    return [one.start() for one in _ENDS.finditer(text) if not _is_broken(text, one)]


def _is_broken(text: str, end: re.Match[str]) -> bool:
    if end[0] != "\n":
        return False
    width = end.start() - text.rfind("\n", 0, end.start())
    return width > _SHORT_LINE and text[end.end() : end.end() + 1].isalpha()


def _outermost(seen: Iterable[Seen]) -> list[Seen]:
    """In order, without what is only a part of a longer one ("traffic" in "traffic lights")."""
    found: list[Seen] = []
    for one in sorted(seen, key=lambda one: (one.start, -one.end)):
        longest = max((other.end for other in found[-4:] if other.start <= one.start), default=-1)
        if one.end >= longest or any(
            (one.start, one.end) == (other.start, other.end) for other in found[-4:]
        ):
            found.append(one)
    return found


def _closest(
    theme: Theme, found: list[Seen], text: str, figures: Sequence[int], there: Counter[str]
) -> Iterator[tuple[Seen, ...]]:
    if _is_spoilt(theme, there):
        return
    needs = dict(theme.needs)
    told = [one for one in found if one.matter in needs]
    last = -1
    for end in range(len(told)):
        start = _start(told, end, needs)
        if start is None or start == last:
            continue
        last, inside = start, told[start : end + 1]
        reach = max(one.end for one in inside)
        if reach - inside[0].start > LONGEST:
            continue
        close = [one for one in inside if one.matter in theme.close]
        if not close or _is_close(close, text, figures, may_count=theme.may_count):
            yield tuple(inside)


def _is_spoilt(theme: Theme, there: Counter[str]) -> bool:
    """Whether the sentence speaks of something beside which the theme states nothing."""
    if not theme.states:
        return theme.is_of_output and matters.SPENDING in there and matters.OUTPUT not in there
    is_other = matters.NONE in there and not theme.is_wish
    return theme.question != UNAVAILABLE and (is_other or matters.TITLE in there)


def _start(told: Sequence[Seen], end: int, needs: dict[str, int]) -> int | None:
    """Where the shortest stretch that ends here begins; each word counts for one matter."""
    left, places = dict(needs), set[int]()
    for place in range(end, -1, -1):
        one = told[place]
        if left[one.matter] > 0 and one.start not in places:
            left[one.matter] -= 1
            places.add(one.start)
            if not any(left.values()):
                return place
        elif place == end:
            return None
    return None


def _is_close(
    inside: Collection[Seen], text: str, figures: Sequence[int], *, may_count: bool
) -> bool:
    ordered = sorted(inside)
    for one, other in pairwise(ordered):
        most = _CLOSE if is_spaced(text[one.end - 1]) else _CLOSE // 2
        if other.start - one.end > most or _CUT.search(text, one.end, other.start):
            return False
    first, last = ordered[0].start, ordered[-1].end
    return may_count or bisect_left(figures, first) == bisect_left(figures, last)
