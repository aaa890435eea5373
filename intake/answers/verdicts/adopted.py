"""Plans that were adopted and groups that were set up, among the phrases of a clause.

Invariant: a draft, another's plan, one that ended and one to do something are never there by it.
"""

from collections.abc import Iterable, Sequence

Span = tuple[int, int]
"""Where a phrase begins and ends."""
Found = dict[str, list[Span]]
"""Phrases by the list they stand in."""
_OF_SCHEME = ("planned", "hedged", "drafted")
_BARRING = ("drafts", "outside", "purpose", "ended")


def take(found: Found) -> None:
    """Tell what is there from what is only planned, where the question may be about a plan."""
    adopted = found.get("adopted", ())
    found["saying"] = [at for at in found.get("saying", ()) if at not in adopted]
    _take_plans(found)
    _take_purposes(found)


def _take_plans(found: Found) -> None:
    """A plan that was adopted is there, as is none that was not.

    So it is not with a draft, another's plan, one that ended, or one to do something.
    """
    schemes, adopted = found.get("scheme", ()), found.get("adopted", ())
    denied = found.get("negator") or found.get("denial")
    if adopted and not denied and any(map(found.get, _BARRING)):
        found["statement"] = [at for at in found.get("statement", ()) if at not in adopted]
        found["hedged"] = [*found.get("hedged", ()), *adopted]
        return
    if not schemes or not (adopted or found.get("denial") or (denied and found.get("statement"))):
        return
    said = (*schemes, *adopted)
    for name in _OF_SCHEME:
        spans = found.get(name, ())
        found[name] = [at for at in spans if not any(_is_in(at, one) for one in said)]
    found["statement"] = [*found.get("statement", ()), *adopted]


def _take_purposes(found: Found) -> None:
    """A group that was set up to look into a thing is not that thing yet."""
    stated = found.get("statement", ())
    if stated and found.get("group"):
        first = min(at[0] for at in stated)
        purposes = [at for at in found.get("purpose", ()) if at[0] > first]
        found["planned"] = [*found.get("planned", ()), *purposes]


def are_over(one: Span, other: Span) -> bool:
    """Whether two phrases share a word."""
    return one[0] < other[1] and other[0] < one[1]


def _is_in(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def is_at_sitting(found: Found) -> bool:
    """ "Yes, the council approved it at its session of 3 October": decided, and no plan.

    Not where anything else in it is planned, drafted or denied.
    """
    decided = {*found.get("enacting", ()), *found.get("adopted", ())}
    planned = set(found.get("planned", ()))
    barred = any(map(found.get, ("drafted", "scheme", "building", "coming", "negator", "denial")))
    return bool(planned) and planned <= decided and bool(found.get("sitting")) and not barred


def drop(names: Iterable[str], spans: Sequence[Span], found: Found) -> None:
    """Leave out what begins inside these spans."""
    for name in names:
        within = [at for at in found.get(name, ()) if any(a <= at[0] < b for a, b in spans)]
        found[name] = [at for at in found.get(name, ()) if at not in within]
