"""Conflicts of interest that a panelist may have by an open matter, and what these keep from them.

Invariant: what is kept is told with the matter and what ends it; no word of the matter is.
"""

from collections.abc import Collection, Iterator

from intake.cases import Case
from intake.desk.bench import Bench, Pair


def told(panel: Bench, pairs: Collection[Pair]) -> Iterator[str]:
    """A line, for organizers, on each matter that keeps one of these from its panelist."""
    for case in panel.ties:
        kept = sorted(number for number, key in pairs if panel.may_tie(case, number, key))
        if kept:
            yield _line(panel, case, kept)


def _line(panel: Bench, case: Case, kept: list[int]) -> str:
    key = case.contact or ""
    who = panel.names.get(key, key)
    cities = ((panel.by_number[one].city or "a city", one) for one in kept)
    named = ", ".join(f"{city} (application {number})" for city, number in cities)
    what = f"with {named}, which is not given to them" if case.ties_on else _ANY
    return (
        f"{who} may have a conflict of interest {what}: ask {who}, then note it with `citydesk "
        f"panel conflict` or close case {case.number}."
    )


_ANY = "with a city that nobody could tell, so no new one is given to them"
