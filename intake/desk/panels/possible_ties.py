"""Conflicts of interest that a panelist may have by an open matter, and what these keep from them.

Invariant: what is kept is told with the matter and what ends it; no word of the matter is.
"""

from collections.abc import Collection, Iterator

from intake.calls.model import Call
from intake.cases import Case
from intake.desk.panels.bench import Bench, Pair
from intake.errors import Refusal
from intake.panel import ballots


def told(panel: Bench, pairs: Collection[Pair]) -> Iterator[str]:
    """A line, for organizers, on each matter that keeps one of these from its panelist."""
    for case in panel.ties:
        kept = sorted(number for number, key in pairs if panel.may_tie(case, number, key))
        if kept:
            yield _line(panel, case, kept)


def holding(panel: Bench, number: int, call: Call) -> tuple[str, ...]:
    """A line, for organizers, on each matter of who has a finished ballot on this application: it
    counts in no tally before that is settled.
    """
    if not panel.ties:
        return ()
    whole = {one.panelist for one in panel.cast(number) if ballots.is_whole(one, call)}
    keys = [key for key in panel.judging(number) if key in whole]
    return tuple(
        _held(panel, case, number, key)
        for key in keys
        if (number, key) not in panel.conflicted
        for case in panel.ties
        if panel.may_tie(case, number, key)
    )


def may_count(panel: Bench, number: int, call: Call) -> Refusal | None:
    """Why the ballots on it are not counted yet."""
    lines = holding(panel, number, call)
    return Refusal(reason="may_conflict", text="\n".join(lines)) if lines else None


def _held(panel: Bench, case: Case, number: int, key: str) -> str:
    who, city = panel.names.get(key, key), panel.by_number[number].city or "a city"
    what = "this city" if case.ties_on else "a city that nobody could tell"
    also = "" if case.ties_on else " and close the case"
    return (
        f"{city} (application {number}): {who} has a ballot on it, and may have a conflict of "
        f"interest with {what}. Ask {who}. If there is none, close case {case.number}, and the "
        f"ballot counts; if there is one, note it with `citydesk panel conflict`{also}, and it "
        "does not."
    )


def _line(panel: Bench, case: Case, kept: list[int]) -> str:
    key = case.contact or ""
    who = panel.names.get(key, key)
    cities = ((panel.by_number[one].city or "a city", one) for one in kept)
    named = ", ".join(f"{city} (application {number})" for city, number in cities)
    what = f"with {named}, which is not given to them" if case.ties_on else _ANY
    closing = "or" if case.ties_on else "and then"
    return (
        f"{who} may have a conflict of interest {what}: ask {who}, then note it with `citydesk "
        f"panel conflict` {closing} close case {case.number}."
    )


_ANY = "with a city that nobody could tell, so no new one is given to them"
