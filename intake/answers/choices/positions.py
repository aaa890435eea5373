"""Options by their place in the list: "the first and the last", "die ersten beiden haben wir".

Invariant: nothing but places, what joins them, and what says that a thing is there makes the whole
answer; one place alone is left to the readers of numbers.
"""

from intake.answers.choices import lines, options, phrased
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Choice, Context

Places = tuple[int, frozenset[int]]
_NONE: Places = (0, frozenset())
_SMALL = frozenset({"filler", "there", "affirm", "label", "counted", "and"})

_LEADING = frozenset({"firsts", "both"})
_TELLING = frozenset({"there"})


def read(tokens: Tokens, context: Context) -> Choice | None:
    """The options at the places named; None where the answer says anything else."""
    total, place, found = len(context.options), 0, list[frozenset[int]]()
    end = -1
    while place < len(tokens):
        length, numbers = _placed(tokens, place, context)
        if length and place == end:
            return None  # "the second last"
        found += [numbers] if length else []
        end = place + length if length else end
        length = length or _small(tokens, place, context)
        if not length:
            return None
        place += length
    told = frozenset().union(*found)
    is_told = context.several and len(told) > 1 and told <= {*range(1, total + 1)}
    return Choice(numbers=tuple(sorted(told))) if is_told else None


def _placed(tokens: Tokens, place: int, context: Context) -> Places:
    """The tokens of a place, and the options there: "the last two", "les deux premiers"."""
    language, total = context.language, len(context.options)
    length, meant = lexicon("positions", language).at(tokens, place)
    if whole := {"first_two", "last_two"} & {*meant}:
        return length, _of(whole.pop().removesuffix("_two"), 2, total)
    length, side = _end_at(tokens, place, language)
    if length:
        behind, count = _count_at(tokens, place + length, context)
        return length + behind, _of(side, count if behind else 1, total)
    width, count = _count_at(tokens, place, context)
    length, side = _end_at(tokens, place + width, language) if width else (0, "")
    if length and count > 1:
        return width + length, _of(side, count, total)
    length = options.ordinal_at(tokens, place, language)
    number = options.number_at(tokens, place, language)[1]
    return (length, frozenset({number})) if length else _NONE


def _of(side: str, count: int, total: int) -> frozenset[int]:
    """So many options from one end of the list; none where it has no more."""
    if count >= total:
        return frozenset({0})
    return frozenset(
        range(1, count + 1) if side == "first" else range(total - count + 1, total + 1)
    )


def _end_at(tokens: Tokens, place: int, language: str) -> tuple[int, str]:
    """The tokens of a word for the first or the last, and which of them it is."""
    length, sides = lexicon("positions", language).at(tokens, place)
    side = next((one for one in ("last", "first") if one in sides), "")
    if side:
        return length, side
    length = options.ordinal_at(tokens, place, language)
    return (
        (length, "first")
        if length and options.number_at(tokens, place, language)[1] == 1
        else (0, "")
    )


def _count_at(tokens: Tokens, place: int, context: Context) -> tuple[int, int]:
    """The tokens and the worth of a count ("two", "beiden"), with small words before it."""
    length, meant = lexicon("positions", context.language).at(tokens, place)
    if "pair" in meant:
        return length, 2
    start = place
    if lines.words(context.language).of(tokens[place : place + 1]) == ("filler",):
        start += 1
    if options.ordinal_at(tokens, start, context.language):
        return 0, 0
    length, number = options.number_at(tokens, start, context.language)
    return (start - place + length, number) if length else (0, 0)


def _small(tokens: Tokens, place: int, context: Context) -> int:
    """The tokens of what joins places or says that they are there; 0 for anything else.

    "One of the first two" is anything else.
    """
    meant = lexicon("positions", context.language).of(tokens[place : place + 1])
    if "one" in meant:
        return 0
    if _LEADING & {*lines.words(context.language).at(tokens, place)[1]}:
        return int(len(_placed(tokens, place + 1, context)[1]) > 1)  # "die" of "die ersten beiden"
    return phrased.small_at(tokens, place, context, _SMALL, "positions", telling=_TELLING)
