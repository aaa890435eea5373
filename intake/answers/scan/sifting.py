"""Number words of scripts without blanks, which are parts of ordinary words as well.

Invariant: 万 in a name and 이 in a sentence count nothing; they do where figures stand beside them.
"""

from dataclasses import replace

from intake.answers.folding import is_unspaced
from intake.answers.scan import spelled
from intake.answers.scan.marks import Mark, at

COUNTING = ("numeral", "scale", "plural")
_BEFORE_UNITS = ("about", "low", "high", "low_open", "high_open", "from", "to", "between")
_UNITS_BEHIND = (
    "counted", "currency", "scale", "plural", "low_open_after", "low_after", "high_after",
    "high_open_after", "about", "other", "to", "dash", "numeral", "percent", "generic", "point",
)  # fmt: skip
_OPENING = frozenset(("", "(", ":", "[", "\n"))
_CLOSING = frozenset(("", ")", ":", "]", "\n", ",", "."))


def sifted(marks: list[Mark]) -> list[Mark]:
    """With number words of scripts without blanks only where figures stand beside them.

    In these scripts 万 is a part of names, 이 of most sentences.
    """
    for place, mark in enumerate(marks):
        if mark.has(*COUNTING) and is_unspaced(mark.raw[0]):
            fits = _hangul_counts if spelled.is_hangul(mark.raw[0]) else _han_counts
            if not fits(marks, place):
                roles = tuple(role for role in mark.roles if role not in COUNTING) or ("word",)
                marks[place] = replace(mark, roles=roles)
    return marks


def _is_inside(marks: list[Mark], place: int) -> bool:
    """Behind a figure that it continues."""
    return at(marks, place - 1).has("number", *COUNTING, "low_open_after", "vague", "point")


def _is_repeated(marks: list[Mark], place: int) -> bool:
    """Alone in a bracket behind a figure: "5 (五)"."""
    enclosed = at(marks, place - 1).folded == "(" and at(marks, place + 1).folded == ")"
    return enclosed and at(marks, place - 2).has("number")


def _han_counts(marks: list[Mark], place: int) -> bool:
    mark, before, after = marks[place], at(marks, place - 1), at(marks, place + 1)
    if before.has("label", "junk") and before.end == mark.start:
        return False
    if _is_repeated(marks, place):
        return True
    if mark.has("scale", "plural"):
        alone = before.raw in _OPENING and after.raw in _CLOSING
        over = at(marks, place + 2).has("low_open_after", "low_after", "high_after")
        bound = after.has("counted") and (over or before.has(*_BEFORE_UNITS))
        unit = after.has("currency", "scale", "low_open_after")
        return _is_inside(marks, place) or unit or bound or alone
    if len(mark.raw) == 1 and not mark.has("currency"):
        return after.has(*_UNITS_BEHIND) or (not before.raw and not after.raw)
    return after.has(*_UNITS_BEHIND) or after.start != mark.end or not after.raw[0].isalpha()


def _hangul_counts(marks: list[Mark], place: int) -> bool:
    mark, before, after = marks[place], at(marks, place - 1), at(marks, place + 1)
    if _is_inside(marks, place) or _is_repeated(marks, place):
        return True
    glued = before.end == mark.start and spelled.is_hangul(before.raw[-1:])
    if glued and not before.has(*_BEFORE_UNITS, "currency", "filler", "total"):
        return False
    if mark.has("numeral") and len(mark.raw) == 1:
        if not before.raw and not after.raw:
            return True
        unit = at(marks, place + 2)
        counts = unit.has(*_UNITS_BEHIND) or not unit.raw[:1].isalpha()
        adjoins = after.start == mark.end and after.has("scale") and counts  # not 이만, "only this"
        return adjoins or (mark.has("native") and after.has("counted"))
    return after.has(*_UNITS_BEHIND) or not after.raw or not after.raw[0].isalpha()
