"""The day something opened or took effect, beside the one of what came before it.

"The foundation stone was laid on 4 May 2020 and the platform opened on 12 September 2022."

Invariant: the text falls into two parts with one day each, of which one tells of an opening and
the other of a plan, a decision, a contract or a beginning, and neither of both; the day of the
opening is over, and not before the other one.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date

from intake.answers.calendars import YEAR
from intake.answers.lexicon import Phrase, Said, lexicon, split, tokens_of
from intake.answers.values import Day, Unclear

_OPEN = frozenset({"doubt", "request", "unkept", "promise", "trial", "old"})
"""What leaves a day open, or tells it of something else."""
_OPENING, _BEFORE = "opening", "before"
_ORDERS = ([_OPENING, _BEFORE], [_BEFORE, _OPENING])
_BREAKS = frozenset(",;:.")
_FIGURE = re.compile(r"\d+")

Reader = Callable[[str, date | None], Day | Unclear]
"""Reads one part; a day without a year is the next one from a day on, where one is given."""


def told(text: str, language: str, one: Reader, today: date) -> Day | None:
    """The day of the opening; None where the text does not fall into such parts."""
    parts = _parted(text, language)
    dated = (tuple(_silenced(part, language) for part in pair) for pair in parts)
    days = {day for opening, before in dated if (day := _opened(opening, before, language, one))}
    return Day(day=days.pop()) if len(days) == 1 and max(days) <= today else None


def _opened(opening: str, before: str, language: str, one: Reader) -> date | None:
    """The day of an opening; one without a year is of the same year as what was before it."""
    earlier = _earlier(before, one)
    if earlier is None:
        return None
    is_dated = bool(YEAR.search(opening))
    said = one(opening, None) if is_dated else one(_uncounted(opening, language), earlier)
    if not isinstance(said, Day) or said.day < earlier:
        return None
    return said.day if is_dated or said.day.year == earlier.year else None


def _silenced(part: str, language: str) -> str:
    """The part without the words that tell what it is of, some of which may tell a time."""
    tokens, written = tokens_of(part)
    for one in reversed(_longest(_named(tokens, language))):
        part = f"{part[: written[one.start].start()]} {part[written[one.end - 1].end() :]}"
    return part


def _uncounted(part: str, language: str) -> str:
    """The part without how long after the other day its own was: "two weeks later"."""
    tokens, written = tokens_of(part)
    numerals = lexicon("numerals", language)
    for one in reversed(list(lexicon("dates", language).every(tokens))):
        start = one.start - 1
        if (
            one.name == "unit"
            and start >= 0
            and (tokens[start].isdecimal() or numerals.of(tokens[start : one.start]))
        ):
            return f"{part[: written[start].start()]} {part[written[one.end - 1].end() :]}"
    return part


def _earlier(before: str, one: Reader) -> date | None:
    """The one day of a part, or the beginning of the year that is its only figure."""
    said = one(before, None)
    if isinstance(said, Day):
        return said.day
    figures = _FIGURE.findall(before)
    is_year = len(figures) == 1 and YEAR.fullmatch(figures[0])
    return date(int(figures[0]), 1, 1) if is_year else None


def _parted(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The part that tells of the opening and the other one, by each cut that may be meant."""
    tokens, written = tokens_of(text)
    said = _longest(_named(tokens, language))
    runs = _runs(said)
    if [name for name, _, _ in runs] not in _ORDERS or _is_open(tokens, said, language):
        return
    (first, _, end), (_, start, _) = runs
    breaks = (at for at in range(end, start) if at in _ends(tokens, language))
    for cut in dict.fromkeys((end, *breaks, start)):
        ahead, behind = text[: written[cut].start()], text[written[cut].start() :]
        if first == _OPENING:
            yield ahead, behind
        elif not _goes_on(ahead, language):
            yield behind, ahead


def _is_open(tokens: Phrase, said: list[Said], language: str) -> bool:
    """Whether a word for a doubt or a trial stands in none of these phrases."""
    return any(
        one.name in _OPEN and not any(o.start <= one.start and one.end <= o.end for o in said)
        for one in lexicon("dates", language).every(tokens)
    )


def _goes_on(before: str, language: str) -> bool:
    """Whether another thing of before is named behind the day, by which the opening may be its."""
    tail = split(before[max((one.end() for one in _FIGURE.finditer(before)), default=0) :])
    end = min(_ends(tail, language), default=len(tail))
    return any(one.start > end for one in _named(tail, language))


def _ends(tokens: Phrase, language: str) -> set[int]:
    """The places of signs and of words for "and"."""
    joints = (one for one in lexicon("dates", language).every(tokens) if one.name == "joint")
    signs = {at for at, sign in enumerate(tokens) if sign in _BREAKS}
    return signs | {one.start for one in joints}


def _named(tokens: Phrase, language: str) -> list[Said]:
    return list(lexicon("opened", language).every(tokens))


def _runs(said: list[Said]) -> list[tuple[str, int, int]]:
    """From where to where one thing is told, and then the other."""
    runs: list[tuple[str, int, int]] = []
    for one in said:
        if runs and runs[-1][0] == one.name:
            runs[-1] = (one.name, runs[-1][1], max(one.end, runs[-1][2]))
        else:
            runs.append((one.name, one.start, one.end))
    return runs


def _longest(said: list[Said]) -> list[Said]:
    """The phrases that lie in no longer one."""
    return [
        one
        for one in said
        if not any(
            o.start <= one.start and one.end <= o.end and o.end - o.start > one.end - one.start
            for o in said
        )
    ]
