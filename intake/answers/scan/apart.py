"""Bounds whose verb stands apart from the word before the figure: "يزيد عدد الشركات على 300".

Invariant: only what is counted stands between the two; else both are words like any other.
"""

from dataclasses import replace

from intake.answers.scan.marks import Mark, at

ROLES = ("more_apart", "less_apart", "than_apart")
_BOUNDS = {"more_apart": "low_open", "less_apart": "high_open"}
_FARTHEST = 6
"""Marks from the verb to the word before the figure."""
_BETWEEN = ("counted", "generic", "filler", "asked", "such")
_FIGURES = ("number", "numeral", "scale", "about")


def settle(marks: list[Mark], place: int) -> None:
    """Make a bound of the word before the figure where such a verb leads to it."""
    verb = marks[place]
    bound = next((_BOUNDS[role] for role in verb.roles if role in _BOUNDS), None)
    than = _than(marks, place) if bound else None
    if bound and than:
        marks[than] = replace(marks[than], roles=(bound,))
    rest = tuple(role for role in verb.roles if role not in ROLES)
    marks[place] = replace(verb, roles=rest or (("filler",) if than else ("word",)))


def _than(marks: list[Mark], verb: int) -> int | None:
    unknown = 0
    for place in range(verb + 1, min(len(marks), verb + _FARTHEST)):
        if marks[place].has("than_apart"):
            return place if at(marks, place + 1).has(*_FIGURES) else None
        unknown += not marks[place].has(*_BETWEEN)
        if unknown > 1 or not marks[place].raw.isalpha():
            break
    return None
