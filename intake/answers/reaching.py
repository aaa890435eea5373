"""How far a denial or a plan told of one option of a list reaches to the others.

Invariant: where it may be for another option too, that is said, and nothing is settled.
"""

from intake.answers.segments import JOINTS, Segment

_STOPS = frozenset(";.\n")


def is_to_come(segment: Segment) -> bool:
    """Whether it tells of what is only planned."""
    return "planned" in segment.roles


def plans_number(found: list[Segment]) -> bool:
    """Whether one of the numbers is only planned: "1. yes, 2. planned", "1, 3 (planned)"."""
    judged = any("affirm" in one.roles or one.is_negative for one in found)
    plans = [one for one in found if is_to_come(one)]
    return any(one.inside or (judged and bool(one.numbers)) for one in plans)


def may_reach_on(found: list[Segment], place: int) -> bool:
    """Whether the plan told at a place may be one for the options before or behind it too."""
    here, before, after = found[place], found[:place][-1:], found[place + 1 : place + 2]
    if not is_to_come(here):
        return False
    joined = [*(before if _goes_on(here) else ()), *(one for one in after if _goes_on(one))]
    return not here.options or any(
        not (one.is_said or one.is_negative or is_to_come(one)) for one in joined
    )


def _goes_on(segment: Segment) -> bool:
    """Whether it may be one list with the segment before it."""
    return segment.after in JOINTS or segment.after in (",", "(")


def reach_back(found: list[Segment]) -> None:
    """Behind an option that is there, "6G and quantum links are not" denies or plans both."""
    for place, segment in enumerate(found):
        roles = segment.roles & {"negator", "none", "planned"}
        if not roles or not segment.options or any(segment.denied):
            continue
        first = _opens_sentence(found, place)
        if first < place:
            for one in found[first:place]:
                one.roles |= roles
            continue
        while first and found[first].after in JOINTS and _is_plain(found[first - 1]):
            first -= 1
        if found[first].after not in JOINTS and any(one.is_said for one in found[:first]):
            for one in found[first:place]:
                one.roles |= roles


def _opens_sentence(found: list[Segment], place: int) -> int:
    """Where the list begins that stands alone behind a full stop or a semicolon and ends here.

    "5G; 6G, Starlink and quantum links we have not": an "and" closes it, so that it is one.
    """
    first = place
    while first and found[place].after in JOINTS and _is_plain(found[first - 1]):
        if found[first].after not in (*JOINTS, ","):
            break
        first -= 1
    return first if found[first].after in _STOPS else place


def reach_on(found: list[Segment]) -> None:
    """A denial before the first of "no Starlink, 6G or quantum link" is one of the whole list."""
    for place, segment in enumerate(found):
        if segment.is_negative and segment.options and all(segment.denied):
            for one in _denied_on(found[place + 1 :]):
                one.roles.add("negator")
                one.denied = [True] * len(one.options)


def _denied_on(behind: list[Segment]) -> list[Segment]:
    """The segments up to the "or" or "nor" that closes the list; none where nothing does."""
    for place, one in enumerate(behind):
        is_nor = one.is_negative and one.denied[-1:] == [True] and not one.denied[0]
        if (one.after == "or" and place and _is_plain(one)) or (one.after == "," and is_nor):
            return behind[: place + 1]
        if one.after != "," or not _is_plain(one):
            break
    return []


def _is_plain(segment: Segment) -> bool:
    """Options of which nothing is said."""
    return bool(segment.options) and not segment.rest and segment.roles <= {"filler"}


def may_deny_back(segment: Segment, before: Segment) -> bool:
    """Whether a denial behind the last option of a list ("物流和金融没有") may deny the list."""
    is_behind = segment.is_negative and bool(segment.options) and not any(segment.denied)
    is_list = segment.after in JOINTS or segment.after == ","
    is_said = bool({"affirm", "there"} & before.roles) or not before.options or before.is_negative
    return is_behind and is_list and not is_said


def denies_all(segment: Segment) -> bool:
    """Whether it may deny all that stands before it: "5G and Starlink, not in operation"."""
    is_told = bool({"there", "worded"} & segment.roles)
    is_named = bool(segment.options) or (bool(segment.numbers) and "worded" not in segment.roles)
    return segment.is_negative and not is_named and (is_told or not segment.rest)
