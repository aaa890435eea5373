"""Figures of a wider area in an answer that says no more: "There are 133 companies in the state".

Invariant: such an area and a figure are all that the answer names; one word that is not understood,
or any for the city, leaves the value as it is.
"""

from intake.answers.guards import found
from intake.answers.lexicon import Said, lexicon, split
from intake.answers.scan.clauses import AFTER_BOUNDS, BOUNDS, Marks

_PLAIN = frozenset({
    "number", "numeral", "scale", "counted", "generic", "filler", "sign", "about",
    "about_anywhere", "plus", "year", "now", "was", "moved", "superseded", "beside_bound",
    "attributive", "ago_before", "such",
    *BOUNDS, *AFTER_BOUNDS,
})  # fmt: skip
"""What a count may be told with, and when it is of."""
_TOLD = ("within", "beside")


def is_all(text: str, language: str) -> bool:
    """Whether an answer tells how many there are in a wider area, and nothing else."""
    marks, _ = found.scanned(text, language)
    parts = [(token, place) for place, mark in enumerate(marks) for token in split(mark.raw)]
    said = list(lexicon("levels", language).every(tuple(token for token, _ in parts)))
    told = {place for one in said if one.name in _TOLD for place in _places(one, parts)}
    city = {place for one in said if one.name == "city" for place in _places(one, parts)}
    is_within = any(one.name == "within" for one in said)
    return is_within and city <= told and _are_plain(marks, told)


def _places(one: Said, parts: list[tuple[str, int]]) -> set[int]:
    return {place for _, place in parts[one.start : one.end]}


def _are_plain(marks: Marks, told: set[int]) -> bool:
    return all(place in told or {*mark.roles} <= _PLAIN for place, mark in enumerate(marks))
