"""A number told behind its unit, which makes it a rough one: "тысяч пять" is some 5,000, not 1,005.

Invariant: no value is made of it; it is asked.
"""

from itertools import pairwise

from intake.answers.guards import found
from intake.answers.scan.marks import Mark


def says(text: str, language: str) -> bool:
    """Whether a unit that nothing counts stands right before a number in words."""
    marks, _ = found.scanned(text, language)
    before: Mark | None = None
    for unit, number in pairwise(marks):
        is_counted = before is not None and before.has("number", "numeral", "scale", "half")
        if unit.has("turned") and number.has("numeral") and not is_counted:
            return True
        before = unit
    return False
