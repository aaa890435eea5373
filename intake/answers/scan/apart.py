"""Bounds whose verb stands apart: "يزيد عدد الشركات على 300", "Ronda la producción los 300".

Invariant: only what is counted stands between the two; else the word before the figure is one like
any other, and a verb that may tell of a figure makes it doubtful.
"""

from dataclasses import replace

from intake.answers.scan.clauses import BOUNDS, BREAKS
from intake.answers.scan.marks import Mark, at

ROLES = ("more_apart", "less_apart", "than_apart", "verb_apart", "object_apart")
_BOUNDS = {"more_apart": "low_open", "less_apart": "high_open"}
_FARTHEST = 6
"""Marks from the verb to the word before the figure."""
_LONGEST_ASIDE = 10
"""Marks of an aside with the commas around it."""
_BETWEEN = ("counted", "generic", "filler", "asked", "such")
_SAID = (*BOUNDS, "about", "strict")
_FIGURES = ("number", "numeral", "scale", "about")
_YEARS = range(1900, 2101)


def settle(marks: list[Mark], place: int) -> None:
    """Make a bound of the word before the figure where such a verb leads to it."""
    verb = marks[place]
    bound = next((_BOUNDS[role] for role in verb.roles if role in _BOUNDS), None)
    than = _than(marks, place) if bound else None
    if bound and than:
        marks[than] = replace(marks[than], roles=(bound,))
    rest = tuple(role for role in verb.roles if role not in ROLES)
    marks[place] = replace(verb, roles=rest or (("filler",) if than else ("word",)))
    if verb.has("verb_apart"):
        _hand_on(marks, place)


def _than(marks: list[Mark], verb: int) -> int | None:
    unknown = 0
    for place in range(verb + 1, min(len(marks), verb + _FARTHEST)):
        if marks[place].has("than_apart"):
            return place if at(marks, place + 1).has(*_FIGURES) else None
        unknown += not marks[place].has(*_BETWEEN)
        if unknown > 1 or not marks[place].raw.isalpha():
            break
    return None


def _hand_on(marks: list[Mark], place: int) -> None:
    """Give the mark before the figure what a verb says that opens a clause, or has an aside.

    Where it leads to none it is doubt.
    """
    verb = marks[place]
    opens = place == 0 or marks[place - 1].folded in BREAKS
    last = _before_figure(marks, place) if opens else _behind_aside(marks, place)
    said = tuple(role for role in verb.roles if role in _SAID)
    if last is not None and any(not one.has("article") for one in marks[place + 1 : last + 1]):
        rest = tuple(role for role in verb.roles if role not in said)
        marks[place] = replace(verb, roles=rest or ("filler",))
        marks[last] = replace(marks[last], roles=(*marks[last].roles, *said))
    elif last is None and said and opens:
        marks[place] = replace(verb, roles=(*verb.roles, "doubt"))


def _before_figure(marks: list[Mark], verb: int) -> int | None:
    """The place before the figure that the verb tells of, behind its subject.

    Behind an unknown word only an article: "Superó la crisis con 120" tells of a crisis.
    """
    is_named = False
    for place in range(verb + 1, min(len(marks), verb + _FARTHEST + 1)):
        mark = marks[place]
        if mark.has("number", "numeral", "scale", "half", "currency"):
            return None if _may_be_year(marks, place) else place - 1
        is_article = mark.has("article", "object_apart")
        if not mark.raw[0].isalpha() or (is_named and not is_article):
            return None
        is_known = mark.has(*_BETWEEN) and not mark.has("asked")
        is_named = is_named or not (is_article or is_known)
    return None


def _behind_aside(marks: list[Mark], verb: int) -> int | None:
    """The same behind an aside without figures: "ronda, según el INE, los 12.000 millones"."""
    aside = marks[verb + 1 : verb + _LONGEST_ASIDE]
    closed = next((n for n, one in enumerate(aside) if n and one.folded == ","), 0)
    if not closed or aside[0].folded != "," or any(one.has(*_FIGURES) for one in aside[:closed]):
        return None
    place = verb + 1 + closed + 1
    is_figure = at(marks, place + 1).has("number", "numeral") and not _may_be_year(marks, place + 1)
    return place if is_figure and marks[place].has("object_apart") else None


def _may_be_year(marks: list[Mark], place: int) -> bool:
    is_scaled = at(marks, place + 1).has("scale", "numeral", "currency")
    return marks[place].value in _YEARS and not is_scaled
