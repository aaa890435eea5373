"""Works in progress, where those are asked for, and when they are to end.

Invariant: the end of works is no plan only behind words that tell of works in progress.
"""

from intake.answers.verdicts.adopted import Found, are_over

_TELLING = ("planned", "coming", "begun", "statement")


def leave_end(found: Found, *, is_told: bool) -> None:
    """Leave out "completion is expected in 2027" behind works that go on.

    `is_told`: a clause before tells of them.
    """
    ends, due = found.get("finished", []), found.get("due", [])
    works = min((end for _, end in found.get("building", ())), default=None)
    is_behind = is_told or (works is not None and all(works <= at[0] for at in ends))
    for name in _TELLING if ends and due and is_behind else ():
        told = found.get(name, ())
        parts = (*ends, *due)
        found[name] = [at for at in told if not any(are_over(at, one) for one in parts)]
