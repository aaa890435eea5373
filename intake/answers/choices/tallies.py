"""A number that says how many options were named: "1, 5 and 9, three sectors", "①、⑤の二分野".

Invariant: such a tally is no option; where it may be one, or counts others, nothing is chosen.
"""

from intake.answers.choices.parts import JOINTS, Segment

_LISTING = JOINTS | {","}
_TOTALS = frozenset({"total", "totalling"})


def settle(found: list[Segment], *, named: bool) -> bool:
    """Whether every number before a word such as "sectors" is settled, as option or as tally.

    An option stands in the list like the others: "1, 3 and 5 sectors"; beside "in total" none does.
    """
    numbers = {number for one in found for number in one.numbers}
    chosen = {option for one in found for option in one.options} if named else numbers
    for before, one in zip([None, *found], found, strict=False):
        is_tally = len(set(one.counts)) == 1 and one.counts[0] == len(chosen)
        if _TOTALS & one.roles and (one.counts or one.numbers or not one.options):
            is_loose = one.after not in JOINTS and one is found[-1]
            if not is_tally or (not is_loose and _is_listed(one, found)):
                return False  # "1, 5 and 2 in total" may name three
        elif not one.counts or (named and not _is_beside(one)):
            continue
        elif named or before is None or not _is_listed(one, found):
            if not is_tally:
                return False
        elif is_tally:
            return False
        else:
            one.numbers += one.counts
    return True


def _is_beside(one: Segment) -> bool:
    return bool(one.options) or one.inside


def _is_listed(one: Segment, found: list[Segment]) -> bool:
    """Whether it stands between commas like the numbers, in figures or in words like them."""
    others = [other for other in found if other.numbers]
    is_like = all(("worded" in other.roles) == ("worded" in one.roles) for other in others)
    is_listing = one.after in _LISTING or all(other.after == one.after for other in found[1:])
    return is_like and is_listing and not (one.numbers or one.inside or one.rest)
