"""Options told under a year to come, beside those of today: "By 2028: Starlink. Today: 5G."

Invariant: nothing but a time is said of either; a year that a thing may last until is open.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from intake.answers.choices import lists
from intake.answers.choices.joined import AHEAD
from intake.answers.choices.lines import is_like_year
from intake.answers.choices.options import Tokens
from intake.answers.choices.parts import SENTENCES, Segment
from intake.answers.choices.signs import Sign
from intake.answers.lexicon import lexicon
from intake.answers.times import lasting
from intake.answers.values import Context

_SMALL = frozenset({"year", "filler", "own"})
_TERMS = frozenset({"until", "latest"})
_BY = frozenset({"by", "by_behind"})
_LASTING = lasting.LASTING | lasting.UNTIL_OR_BY


def to_come(found: Sequence[Segment], context: Context) -> dict[int, Sign]:
    """The segments of options that only come by a year, by identity, and what it makes of them."""
    if context.today is None or not lists.are_had(context.options):
        return {}
    told = list(_told(found, context))
    is_today = any(_has_now(words, context) for one, words in told)
    signs = ((id(one), _sign(words, context, is_today=is_today)) for one, words in told)
    return {one: sign for one, sign in signs if sign}


def _told(found: Sequence[Segment], context: Context) -> Iterator[tuple[Segment, Tokens]]:
    """Each segment of which only a time is told, with that time, and one ahead of its comma."""
    for before, one in pairwise([Segment(), *found]):
        is_led = one.after == "," and not before.options and before.after in {"", *SENTENCES}
        words = (*(before.words if is_led and _is_bare(before, context) else ()), *one.words)
        if one.options and not one.inside and _is_bare(one, context):
            yield one, words


def _is_bare(segment: Segment, context: Context) -> bool:
    """Whether it says no more than when."""
    dates, figures = (lexicon(name, context.language) for name in ("dates", "figures"))
    is_known = all(dates.of((w,)) or "year" in figures.of((w,)) for w in segment.rest)
    is_said = segment.numbers or segment.counts or segment.strange
    return is_known and not is_said and segment.roles <= _SMALL


def _sign(words: Tokens, context: Context, *, is_today: bool) -> Sign:
    """What it makes of them, where the time is no term that a thing lasts for."""
    assert context.today is not None
    now = context.today.year
    years = [int(word) for word in words if is_like_year(word)]
    terms = {
        role for _, _, roles in lexicon("outlived", context.language).finds(words) for role in roles
    }
    if len(years) != 1 or not now < years[0] <= now + AHEAD:
        return ""
    is_term = bool(_TERMS & lexicon("dates", context.language).said(words) or terms & _LASTING)
    is_heading = ":" in words
    if not is_today:
        return "open" if is_heading and is_term and not terms & lasting.LASTING else ""
    if terms & _BY or not is_term:
        return "plan"
    return "open" if is_heading or not terms & lasting.LASTING else ""


def _has_now(words: Tokens, context: Context) -> bool:
    known = lexicon("figures", context.language).said(words)
    return "now" in known and not any(map(is_like_year, words))
