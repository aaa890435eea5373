"""A count told as what a "none" leaves out: "None, except three small ones."

Invariant: it is asked for only where an answer begins with a clause that says none of what is
counted and nothing else; who says so first may not count the rest at all.
"""

from intake.answers.guards import found
from intake.answers.lexicon import lexicon, split
from intake.answers.scan.clauses import BREAKS, STOPS, Marks

_PLAIN = ("zero", "counted", "generic", "filler", "asked")
_ENDS = BREAKS | STOPS


def opens(text: str, language: str) -> bool:
    """Whether an answer begins with a "none", and leaves something out of it."""
    marks, _ = found.scanned(text, language)
    parts = [(token, place) for place, mark in enumerate(marks) for token in split(mark.raw)]
    said = lexicon("yesno", language).every(tuple(token for token, _ in parts))
    excepted = [parts[one.start][1] for one in said if one.name == "excepting"]
    ends = (place for place, mark in enumerate(marks) if mark.folded in _ENDS)
    return bool(excepted) and _is_none(marks[: min((*excepted, *ends))])


def _is_none(clause: Marks) -> bool:
    says = any(mark.has("zero") for mark in clause)
    return says and all(mark.has(*_PLAIN) for mark in clause)
