"""Work counted instead of timed: how many calls a function makes, the same on every machine."""

import sys
from collections.abc import Callable
from functools import partial
from math import inf
from types import FrameType

LINEAR = 2.3
"""Times the work that twice the text may take: a quadratic step takes four times."""


def calls(run: Callable[[], object], *, most: float = inf) -> int:
    """How many functions, in Python and in C, are called while it runs.

    AssertionError as soon as they are more than `most`: it need not come to an end for that.
    """
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")
        assert count <= most

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        run()
    finally:
        sys.setprofile(before)
    return count


def is_linear(run: Callable[[str], object], text: str, times: int) -> bool:
    """Whether twice as much of the text takes about twice the work."""
    run(text)  # word tables are read once
    once, twice = (calls(partial(run, text * n)) for n in (times, 2 * times))
    return twice <= LINEAR * once + 1_000
