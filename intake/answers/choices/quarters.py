"""The parts of a city in which a thing is: "5G in the centre and the quarters of Old Town".

Invariant: once a part of the city is named, what is joined to it is one more; an option is none.
"""

from collections.abc import Sequence

from intake.answers.choices.parts import LISTED, Segment
from intake.answers.lexicon import lexicon


def without(found: Sequence[Segment], language: str) -> list[Segment]:
    """The segments but those that only name parts of a city."""
    known, rest, in_parts = lexicon("yesno", language), list[Segment](), False
    for one in found:
        goes_on = in_parts and one.after in LISTED
        is_part = goes_on or "part_of" in known.said(tuple(one.words))
        in_parts = is_part and not one.options
        if not in_parts:
            rest.append(one)
    return rest
