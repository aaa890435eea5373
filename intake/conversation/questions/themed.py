"""Signs of themes among those of cues: which of them count where they overlap.

Invariant: a figure's theme gives way to a cue, and what hides nothing is hidden by what does.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from intake.calls import matters
from intake.conversation.questions import themes
from intake.conversation.questions.signs import About, Covered, Sign

_BEFORE = 300
"""Letters behind a word of the digital economy in which "this field" means it."""
_BESIDE = 80
"""Letters between a theme and a figure of the same sentence."""
_WEIGHT = 3
"""Words of a cue that one matter of a theme without figures is worth."""


def themed(
    found: Collection[themes.Window], cued: Sequence[Sign], numbers: Sequence[int],
    paid: Sequence[int], cues: About,
) -> Iterator[Sign]:  # fmt: skip
    """The signs of themes: of figures none beside a cue of one, else none beside its figure."""
    about = [one for one in found if one.theme.question in cues.questions and not one.theme.hints]
    told = [one for one in cued if one.questions & cues.numeric and not one.general]
    of_figures = [one for one in about if one.theme.question in cues.numeric]
    cued_at = {
        meant: Covered((one.start, one.end) for one in told if not one.questions <= meant)
        for meant in map(_free, of_figures)
    }
    stating = [one for one in about if one.theme.states and one.theme.question not in cues.numeric]
    stated = Covered((one.start, one.end) for one in stating)
    of_figures = [one for one in of_figures if not _is_bare(one, stated, found, paid)]
    for one in of_figures:
        if not cued_at[_free(one)].touches(one.start, one.end):
            yield _of_theme(one)
    figured = [(one.questions, one.start, one.end) for one in told]
    figured += [(frozenset({one.theme.question}), one.start, one.end) for one in of_figures]
    amounts = Covered((start, end) for ids, start, end in figured if ids <= cues.amounts)
    counts = Covered((start, end) for ids, start, end in figured if not ids <= cues.amounts)
    for one in about:
        of_money = _is_by_figure(one, paid) and amounts.touches(one.start, one.end)
        is_told = of_money or (_is_by_figure(one, numbers) and counts.touches(one.start, one.end))
        is_told |= bisect_left(paid, one.start) < bisect_left(paid, one.end)  # shares of an output
        if one.theme.question not in cues.numeric and not is_told:
            yield _of_theme(one)


def _is_bare(
    one: themes.Window, stated: Covered, found: Collection[themes.Window], paid: Sequence[int]
) -> bool:
    """Whether a figure's theme has no figure, and stands where something else is stated.

    Where it names what comes out, or that no figure is there, it may be spoken of without one.
    """
    if not stated.touches(one.start, one.end) or _is_by_figure(one, paid):
        return False
    is_of_output = any(seen.matter in (matters.OUTPUT, matters.MAKING) for seen in one.told)
    missing = (other for other in found if other.theme.question == themes.UNAVAILABLE)
    near = range(one.start - _BESIDE, one.end + _BESIDE)
    return not is_of_output and not any(other.start in near for other in missing)


def hinted(
    found: Iterable[themes.Window], fields: Iterable[tuple[int, int]],
    beside: Iterable[tuple[int, int]], cues: About,
) -> Iterator[Sign]:  # fmt: skip
    """What counts as a general word does: "in this field", behind the words for what it is.

    `beside` may also stand behind it: "210 work in this field, 84 by the advanced models".
    """
    ends = sorted(end for _, end in fields)
    others = sorted(start for start, _ in beside)
    for one in found:
        if not one.theme.hints or one.theme.question not in cues.questions:
            continue
        before = bisect_right(ends, one.start)
        first = bisect_left(others, one.start - _BEFORE)
        is_beside = first < bisect_left(others, one.end + _BEFORE)
        if is_beside or (before and ends[before - 1] >= one.start - _BEFORE):
            yield replace(_of_theme(one), size=0, general=True)


def shortest(signs: Iterable[Sign]) -> Iterator[Sign]:
    """Of themes that overlap those that hide others, then the fullest, then the closest."""
    taken: set[int] = set()
    for sign in sorted(
        signs, key=lambda one: (not one.hides, -one.size, one.end - one.start, one.start)
    ):
        if taken.isdisjoint(range(sign.start, sign.end)):
            taken.update(range(sign.start, sign.end))
            yield sign


def uncovered(signs: Sequence[Sign]) -> Iterator[Sign]:
    """All but those of which another speaks more closely ("through IoT" of what is governed so)."""
    signs = [*_unhidden(signs)]
    spans: dict[frozenset[str], list[tuple[int, int]]] = {}
    for sign in signs:
        for hidden in filter(None, map(matters.covered, sign.questions)):
            spans.setdefault(hidden, []).append((sign.start, sign.end))
    covered = {hidden: Covered(places) for hidden, places in spans.items()}
    for sign in signs:
        if not any(
            sign.questions <= hidden and places.touches(sign.start, sign.end)
            for hidden, places in covered.items()
        ):
            yield sign


def _unhidden(signs: Sequence[Sign]) -> Iterator[Sign]:
    """All but cues beside a theme that alone says which question is meant."""
    over = [sign for sign in signs if sign.hides]
    covered = {
        hidden: Covered((one.start, one.end) for one in over if one.hides == hidden)
        for hidden in {one.hides for one in over}
    }
    for sign in signs:
        if sign.is_theme or not any(
            sign.questions <= hidden and places.touches(sign.start, sign.end)
            for hidden, places in covered.items()
        ):
            yield sign


def _free(found: themes.Window) -> frozenset[str]:
    """The questions whose cues keep a theme not out: those that it hides, and its own with them."""
    return found.theme.hides and found.theme.hides | {found.theme.question}


def _of_theme(found: themes.Window) -> Sign:
    question, size = frozenset({found.theme.question}), _WEIGHT * found.theme.size
    return Sign(
        start=found.start, end=found.end, questions=question, size=size, is_theme=True,
        hides=found.theme.hides,
    )  # fmt: skip


def _is_by_figure(found: themes.Window, numbers: Sequence[int]) -> bool:
    start, end = found.within
    first = bisect_left(numbers, max(found.start - _BESIDE, start))
    return first < bisect_left(numbers, min(found.end + _BESIDE, end))
