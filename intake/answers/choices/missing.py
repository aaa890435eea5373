"""What alone is not there: "only 6G is missing", "6G만 없습니다", so that all the others are.

Invariant: the answer names one list of options, says that only this is not there, and nothing else;
"not only 5G" says no such thing.
"""

from intake.answers.choices import lists, options, phrased
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Choice, Context

_SMALL = frozenset({"filler", "own", "there", "counted", "and", "heading_ends"})
_ENDS = (".", "!")


def read(tokens: Tokens, context: Context) -> Choice | None:
    """All the others, where only those named are missing; None where anything else is said."""
    if not (lists.are_had(context.options) and context.several):
        return None
    while tokens and tokens[-1] in _ENDS:
        tokens = tokens[:-1]
    said, named, place = list[str](), set[int](), 0
    while place < len(tokens):
        length, what, numbers = _at(tokens, place, context)
        if not length:
            return None
        said += [what] if what and what != "".join(said[-1:]) else []
        named |= numbers
        place += length
    if not _is_lack(said):
        return None
    others = {*range(1, len(context.options) + 1)} - named
    return Choice(numbers=tuple(sorted(others))) if others else None


def _is_lack(said: list[str]) -> bool:
    """ "Only 6G is missing", "6G만 없습니다", "il ne manque que la 6G", "missing is only 6G"."""
    return said in (
        ["only", "option", "gone"],
        ["option", "only", "gone"],
        ["only_gone", "option"],
        ["option", "only_gone"],
    )


def _at(tokens: Tokens, place: int, context: Context) -> tuple[int, str, set[int]]:
    """The tokens of what is said at a place, and the options named there; 0 for anything else."""
    language = context.language
    length, found = options.names(context.options, language).at(tokens, place)
    if length:
        return length, "option", {*map(int, found)}
    length, meant = lexicon("missing", language).at(tokens, place)
    if told := [one for one in ("only_gone", "gone", "only") if one in meant]:
        return length, told[0], set()
    if tokens[place] == ",":
        return 0, "", set()
    return _small(tokens, place, context), "", set()


def _small(tokens: Tokens, place: int, context: Context) -> int:
    """The tokens of an "and" between options, or of what tells nothing."""
    return phrased.small_at(tokens, place, context, _SMALL, "missing")
