"""Counts told beside the city's own: an association's members, a park's firms, those left out.

Invariant: a count is left out only where another one remains that is told of the city, and where
nothing says that those left out are the ones asked for.
"""

from intake.answers.figures.pieces import Piece
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import Marks

WIDER = frozenset({"elsewhere", "takes_in"})
"""What says that a count holds other places, too."""
_MEANT = frozenset({
    "such", "three", "qualifies", "aspect", "iot", "asked", "our_own", "you_asked", "chosen",
    "citywide",
})  # fmt: skip
"""What makes those left out the ones that are asked for, or may."""
_CITYS = frozenset({"asked", "our_own", "citywide", "chosen"})
_OTHERS = frozenset({
    "claims", "wider", "area", "area_word", "disowned", "planned", "doubt", "vague", "members",
    "source", "difference", "more_than", "fraction", "everything",
})  # fmt: skip
"""What makes the count that remains another's, or none."""
_OF_THEM = frozenset({"members", "body", "trait", "counted", "apart"})
_PASSED = ("filler", "article", "about", "out_of", "from")
_SHORT = 3
"""Letters of a word that names nothing."""

Told = list[Piece]


def city_wide(_: Marks, told: Told) -> Told:
    """ "1,200 in the park alone, 3,500 in the whole city"."""
    wide = [one for one in told if "citywide" in one.own]
    rest = [one for one in told if one not in wide]
    narrow = all({"members", "body", "there_alone", "park"} & one.said for one in rest)
    if not narrow or not _is_one(wide) or _are_meant(rest):
        return []
    free = {"claims", "planned"} if "estimating" in wide[0].own else {"claims"}
    return wide if _are_less(rest, wide[0]) and not _OTHERS & (wide[0].own - free) else []


def without_members(_: Marks, told: Told) -> Told:
    """ "388 firms; the association represents 140"."""
    parts = [one for one in told if _is_of_body(one)]
    rest = [one for one in told if one not in parts]
    if not parts or not _is_one(rest) or _are_meant(parts) or _OTHERS & rest[0].said:
        return []
    ours = bool(_CITYS & rest[0].said) and not any(_OTHERS - {"members"} & p.own for p in parts)
    return rest if ours or _are_less(parts, rest[0]) else []


def without_excluded(marks: Marks, told: Told) -> Told:
    """ "742 firms, not counting the 95 freelancers"."""
    whole, *rest = told
    out = all("uncounted" in one.said or _is_excluded(marks, one) for one in rest)
    sure = out and _is_one([whole]) and _are_less(rest, whole) and not _are_meant(rest)
    return [whole] if sure and not {"planned", "doubt", "vague"} & whole.own else []


def without_held(_: Marks, told: Told) -> Told:
    """ "1,286 firms; the forum with its 60 members is included", "260, 45 in the park alone"."""
    whole, *rest = told
    held = all(
        ("held_in" in one.own and _OF_THEM & one.own) or {"park", "alone"} <= one.own
        for one in rest
    )
    sure = held and _is_one([whole]) and _are_less(rest, whole) and not _are_meant(rest)
    return (
        [whole] if sure and not {"planned", "doubt", "vague", "wider", "park"} & whole.own else []
    )


def is_spread(told: Told) -> bool:
    """ "The council has 1,200, but that includes four other districts": none is the city's."""
    rest = [one for one in told if not one.own >= WIDER]
    named = len(rest) < len(told) and not any(_CITYS & one.own for one in rest)
    return named or all(one.said >= WIDER for one in told)


def _is_of_body(piece: Piece) -> bool:
    """Of the members of an association, not what it tells of the city."""
    told = "members" in piece.own or {"body", "gathers"} <= piece.own
    return told and not {"source", "citywide"} & piece.own


def _is_one(told: Told) -> bool:
    """One count of firms, and nothing else."""
    return len(told) == 1 and len(told[0].figures) == 1 and told[0].figure.factor < sums.MILLION


def _are_less(parts: Told, whole: Piece) -> bool:
    return all(f.value < whole.figure.value for one in parts for f in one.figures)


def _are_meant(parts: Told) -> bool:
    return any(_MEANT & one.said for one in parts)


def _is_excluded(marks: Marks, piece: Piece) -> bool:
    """A word such as "without" right before the figure, and no noun between them."""
    place = piece.figure.first - 1
    while place in piece.places and not marks[place].has("excluded"):
        short = marks[place].roles == ("word",) and len(marks[place].raw) <= _SHORT
        if not marks[place].has(*_PASSED) and not short:
            return False
        place -= 1
    return place in piece.places and not clauses.price(marks, piece.figure.first, piece.figure.last)
