"""Words that state that a thing is there, and state it of money, contracts or hopes alone.

Invariant: nothing is denied here; what is left out only says nothing of the matter.
"""

from intake.answers.verdicts.adopted import Found, are_over

_MOST_SMALL = 2
"""Words between a word of being there and what is there: "there is a big"."""


def leave_means(found: Found) -> None:
    """What is only granted or ordered of money and contracts states nothing yet."""
    stated, granted = found.get("statement", []), found.get("granted", ())
    if not (stated and found.get("means")) or found.get("obtained"):
        return
    left = [at for at in stated if not any(are_over(at, one) for one in granted)]
    found["statement"] = left
    found["allotted"] = [] if left else stated


def leave_doubtful(found: Found) -> None:
    """ "There is hope": a word of being there states nothing of a doubtful thing behind it."""
    exists, doubtful = found.get("exists", ()), found.get("doubtful", ())
    vain = [at for at in exists if any(0 <= one[0] - at[1] <= _MOST_SMALL for one in doubtful)]
    left = [at for at in found.get("statement", ()) if not any(are_over(at, one) for one in vain)]
    found["statement"] = left
