"""A last clause that chooses nothing: "5G only, since a few months ago", "the diploma hangs here".

Invariant: it is left out only where each of its words is known to tell no more than that, and all
that stands before it are options and what affirms them.
"""

from intake.answers.choices import lists, options
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import Phrase, lexicon
from intake.answers.values import Context

_SIGNS = frozenset(",;.")
_PLAIN = frozenset({
    "filler", "and", "as", "only", "there", "affirm", "own", "awarded", "counted", "courtesy",
})  # fmt: skip
_UNSURE = frozenset({
    "negator", "none", "planned", "trial", "doubted", "bid", "else", "partial", "contrast", "rest",
    "because", "coming", "unlike",
})  # fmt: skip
_HANGING = ("diploma", "hangs", "inside")


def dropped(tokens: Tokens, context: Context) -> Tokens:
    """The tokens without such a clause."""
    end = len(tokens)
    while end and tokens[end - 1] in _SIGNS:
        end -= 1
    start = next((place for place in range(end - 1, 0, -1) if tokens[place] in _SIGNS), 0)
    ahead, clause = tokens[:start], tokens[start + 1 : end]
    if not start or not _is_aside(clause, ahead, context) or not _is_plain(ahead, context):
        return tokens
    return ahead


def _is_aside(clause: Tokens, ahead: Tokens, context: Context) -> bool:
    if not lists.are_had(context.options):
        return _is_of_others(clause, ahead, context)
    known = lexicon("trailing", context.language)
    found = list(known.finds(clause))
    if sum(length for _, length, _ in found) < len(clause):
        return False
    said = [names[0] for _, _, names in found]
    is_hanging = lists.are_titles(context.options) and said == [*_HANGING]
    return said == ["since"] or is_hanging


def _is_of_others(clause: Tokens, ahead: Tokens, context: Context) -> bool:
    """ "…三个领域,金融暂未涉及": nothing but options that are not touched on, behind a tally.

    Without one "农业、文旅、医疗暂未涉及" may deny all three.
    """
    known = lexicon("trailing", context.language).finds(clause)
    untouched = [length for _, length, names in known if "untouched" in names]
    others = _named(clause, context)
    whole = sum(untouched) + sum(length for _, length, _ in others) == len(clause)
    numbers = {number for _, _, found in others for number in found}
    told = {number for _, _, found in _named(ahead, context) for number in found}
    is_apart = bool(numbers) and numbers.isdisjoint(told) and _ends_in_tally(ahead, context)
    return len(untouched) == 1 and whole and is_apart


def _ends_in_tally(ahead: Tokens, context: Context) -> bool:
    """Whether a number and what it counts stand last: "三个领域"."""
    known = lexicon("choices", context.language).every(ahead)
    starts = {one.start for one in known if one.name == "counted" and one.end == len(ahead)}
    numbers = options.numerals(context.language).finds(ahead)
    ends = {place + length for place, length, _ in numbers}
    return bool(starts & (ends | {at + 1 for at, token in enumerate(ahead) if token.isdecimal()}))


def _is_plain(ahead: Tokens, context: Context) -> bool:
    """Whether every word before it names an option or affirms one."""
    known = list(lexicon("choices", context.language).every(ahead))
    named = _named(ahead, context)
    places = {at for one in known if one.name in _PLAIN for at in range(one.start, one.end)}
    counts = options.numerals(context.language).finds(ahead)
    for at, length, _ in (*named, *counts):
        places.update(range(at, at + length))
    places.update(at for at, sign in enumerate(ahead) if sign == ",")
    is_unsure = any(one.name in _UNSURE for one in known)
    return bool(named) and not is_unsure and places >= {*range(len(ahead))}


def _named(tokens: Tokens, context: Context) -> list[tuple[int, int, Phrase]]:
    return list(options.names(context.options, context.language).finds(tokens))
