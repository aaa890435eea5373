"""Trials that may be over: "5G (trial in 2019, live since 2021)".

Invariant: in a bracket, a trial is only a plan where nothing there is told beside it; else it is
open.
"""

from collections.abc import Sequence
from itertools import pairwise

from intake.answers.choices.parts import Segment
from intake.answers.choices.signs import Clause

_THERE = frozenset({"there", "affirm"})


def unsettle(sentence: Sequence[Clause]) -> None:
    """Leave open what is told in a bracket of a trial and of what is there."""
    for here, behind in pairwise([*sentence, Clause(Segment(), [], "")]):
        if here.sign == "plan" and _is_trial(here.segment):
            is_more = behind.segment.inside and behind.after != "(" and behind.sign == "yes"
            if is_more or _THERE & here.segment.roles:
                here.sign = "open"


def _is_trial(segment: Segment) -> bool:
    is_bare = segment.inside and not segment.options
    return is_bare and "trial" in segment.roles and "planned" not in segment.roles
