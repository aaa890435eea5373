"""What is told of an option by a time counted on: "a green city two years later", "in two years".

Invariant: a time counted on from a year that is over is no plan, and one from today is; neither
where more is said beside the option than that it came, or comes, then.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from intake.answers.choices import options
from intake.answers.choices.lines import is_like_year
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon, listed
from intake.answers.values import Context

_MARKS = frozenset(",;.!?:()–—\n、，。；：（）،؛")
_SMALL = frozenset({"filler", "and", "as", "contrast"})
"""Lists of words that tell nothing of an option."""
_GIVEN = _SMALL | {"awarded", "label"}
_BEHIND = frozenset({"elapsed", "trial_behind"})
_AFTER = _BEHIND | {"trial_after"}
"""Lists of what may count on from another time than today."""
_LONG = 3
"""Digits that no count of years has."""


@dataclass(frozen=True, kw_only=True)
class _Time:
    """A count of years, and whether it may run from a year told of, from today, or from either."""

    start: int
    end: int
    years: int
    is_after: bool
    is_ahead: bool


def resolved(tokens: Tokens, context: Context) -> Tokens:
    """The tokens without the times that are over, and with a plan in place of those to come."""
    for time in reversed([*_times(tokens, context.language)]):
        years = [int(token) for token in tokens[: time.start] if is_like_year(token)]
        today = context.today.year if context.today else None
        is_over = bool(years) and (today is None or years[-1] + time.years <= today)
        if time.is_after and is_over and _is_bare(tokens, time, context, _GIVEN):
            tokens = (*tokens[: time.start], *tokens[time.end :])
        elif (
            time.is_ahead
            and not (time.is_after and years)
            and _is_bare(tokens, time, context, _SMALL)
        ):
            planned = options.tokens_of(min(listed("choices", "planned", context.language)))
            tokens = (*tokens[: time.start], *planned, *tokens[time.end :])
    return tokens


def _times(tokens: Tokens, language: str) -> Iterator[_Time]:
    """Each count with its unit behind "in" or ahead of "later"."""
    known = list(lexicon("dates", language).finds(tokens))
    units = {start: start + length for start, length, names in known if "unit" in names}
    ons = {
        start + length: (start, names) for start, length, names in known if "counting_on" in names
    }
    behind = {start: (start + length, names) for start, length, names in known}
    worded = {at: values[0] for at, _, values in options.numerals(language).finds(tokens)}
    for at, end in units.items():
        count = worded.get(at - 1, tokens[at - 1] if at else "")
        is_counted = count.isdecimal() and len(count) < _LONG
        start = at - 1 if is_counted else at
        stop, said = behind.get(end, (end, ()))
        first, ahead = ons.get(start, (start, ()))
        if is_counted and _BEHIND & {*said}:
            first = start
        elif ahead:
            stop, said = end, ahead
        else:
            continue
        is_ahead = "elapsed" not in said or "counting_on" in said
        yield _Time(
            start=first, end=stop, years=int(count) if is_counted else 1,
            is_after=bool(_AFTER & {*said}), is_ahead=is_ahead,
        )  # fmt: skip


def _is_bare(tokens: Tokens, time: _Time, context: Context, lists: Collection[str]) -> bool:
    """Whether nothing but options and words of these lists stands beside it in its clause."""
    first, last = time.start, time.end
    while first and tokens[first - 1] not in _MARKS and not is_like_year(tokens[first - 1]):
        first -= 1
    while last < len(tokens) and tokens[last] not in _MARKS:
        last += 1
    known = lexicon("choices", context.language).every(tokens)
    told = {at for one in known if one.name in lists for at in range(one.start, one.end)}
    names = options.names(context.options, context.language).finds(tokens)
    named = {at for place, length, _ in names for at in range(place, place + length)}
    beside = {*range(first, time.start), *range(time.end, last)}
    return beside <= told | named
