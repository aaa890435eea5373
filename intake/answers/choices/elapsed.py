"""What is told of an option by a time counted on: "a green city two years later", "in two years".

Invariant: a time counted on from a year in which a title was given is no plan once it is over; one
told beside what there is now is a plan. Neither where more is said beside the option, as what was
built "in two years" is there.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from intake.answers.choices import options
from intake.answers.choices.lines import is_like_year
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon, listed
from intake.answers.values import Context

_MARKS = frozenset(",;.!?:()–—\n、，。；：！？（）،؛")
_STOPS = frozenset(";.!?:\n。；：！？؛")
_SMALL = frozenset({"filler", "and", "as", "contrast"})
"""Lists of words that tell nothing of an option."""
_GIVEN = _SMALL | {"awarded", "label"}
_BEHIND = frozenset({"elapsed", "trial_behind"})
_AFTER = _BEHIND | {"trial_after"}
"""Lists of what may count on from another time than today."""
_UNSURE = frozenset({"negator", "none", "planned", "trial", "doubted", "bid", "else"})
"""Lists of words beside which a year does not tell that a title was given."""
_WHOLE = frozenset({"all", "both"})
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
    """The tokens without the times that are over, and with a plan in place of one to come.

    Where it is not plain what is there by then the answer is made a question.
    """
    times = [*_times(tokens, context.language)]
    for time in reversed(times):
        sentence = _around(tokens, time, _STOPS)
        is_bare = _are_known(tokens, time, _around(tokens, time, _MARKS), context, _GIVEN)
        if time.is_after and is_bare and _is_over(tokens, time, sentence.start, context):
            tokens = (*tokens[: time.start], *tokens[time.end :])
        elif len(times) == 1 and time.is_ahead:
            come = _come(tokens, time, sentence, context)
            if come == "planned":
                planned = options.tokens_of(min(listed("choices", "planned", context.language)))
                tokens = (*tokens[: time.start], *planned, *tokens[time.end :])
            elif come == "open":
                tokens = (*tokens, "?")
    return tokens


def _is_over(tokens: Tokens, time: _Time, start: int, context: Context) -> bool:
    """Whether an option was given in a year ahead in the sentence, and the time since is over."""
    ahead = tokens[start : time.start]
    years = [int(token) for token in ahead if is_like_year(token)]
    if not years or (context.today and years[-1] + time.years > context.today.year):
        return False
    said = {one.name for one in lexicon("choices", context.language).every(ahead)}
    clause = _around(tokens, time, _MARKS)
    before = tokens[start : max(start, clause.start)]
    named = any(options.names(context.options, context.language).finds(before))
    return named and "awarded" in said and not said & _UNSURE


def _come(
    tokens: Tokens, time: _Time, sentence: range, context: Context
) -> Literal["", "planned", "open"]:
    """Whether nothing is said but what there is now, or is named first, and what there is then.

    "In two years we have 5G and Starlink" tells of then alone.
    """
    here = lexicon("figures", context.language).every(tokens)
    now = {at for one in here if one.name == "now" for at in range(one.start, one.end)}
    known = [*lexicon("choices", context.language).every(tokens)]
    now |= {at for one in known if one.name == "affirm" for at in range(one.start, one.end)}
    since = (one for one in lexicon("dates", context.language).every(tokens) if one.name == "from")
    now |= {
        at for one in since if _has_year(tokens, one.end) for at in range(one.start, one.end + 1)
    }
    told = _are_known(tokens, time, sentence, context, _SMALL, also=now)
    clause = _around(tokens, time, _MARKS)
    bare = _are_known(tokens, time, clause, context, _SMALL)
    if not (told and bare):
        return ""
    names = options.names(context.options, context.language)
    bounds = (sentence.start, clause.start, time.start, clause.stop, sentence.stop)
    first, before, after, behind = (
        sum(1 for _ in names.finds(tokens[start:stop])) for start, stop in pairwise(bounds)
    )
    is_said = any(at in sentence for at in now)
    is_one_list = before > 1 or bool({one.name for one in known} & _WHOLE)
    if first and (behind or (before and is_one_list and not is_said)):
        return "open"
    leads = time.start == sentence.start and bool(after + behind)
    return "planned" if is_said or leads or (first and before + after) else ""


def _times(tokens: Tokens, language: str) -> Iterator[_Time]:
    """Each count with its unit behind "in" or ahead of "later"."""
    known = list(lexicon("dates", language).finds(tokens))
    units = {start: start + length for start, length, names in known if "unit" in names}
    ons = {
        start + length: (start, names) for start, length, names in known if "counting_on" in names
    }
    behind = {start: (start + length, names) for start, length, names in known}
    figures = lexicon("figures", language).every(tokens)
    worded = {one.start: "1" for one in figures if one.name == "article"}
    worded |= {at: values[0] for at, _, values in options.numerals(language).finds(tokens)}
    for one in lexicon("elapsed", language).every(tokens):
        yield _Time(start=one.start, end=one.end, years=1, is_after=False, is_ahead=True)
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


def _has_year(tokens: Tokens, place: int) -> bool:
    return any(map(is_like_year, tokens[place : place + 1]))


def _around(tokens: Tokens, time: _Time, marks: Collection[str]) -> range:
    """What stands between such marks around it; a year is one of those of a clause."""
    first, last = time.start, time.end
    while first and tokens[first - 1] not in marks:
        if marks is _MARKS and is_like_year(tokens[first - 1]):
            break
        first -= 1
    while last < len(tokens) and tokens[last] not in marks:
        last += 1
    return range(first, last)


def _are_known(
    tokens: Tokens,
    time: _Time,
    places: range,
    context: Context,
    lists: Collection[str],
    *,
    also: Collection[int] = (),
) -> bool:
    """Whether nothing but options and words of these lists stands beside it at these places."""
    known = lexicon("choices", context.language).every(tokens)
    told = {at for one in known if one.name in lists for at in range(one.start, one.end)}
    names = options.names(context.options, context.language).finds(tokens)
    named = {at for place, length, _ in names for at in range(place, place + length)}
    beside = {at for at in places if tokens[at] not in _MARKS and not time.start <= at < time.end}
    return beside <= told | named | {*also}
