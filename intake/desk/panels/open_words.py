"""Panelists' words that may be on verdicts, or tell a tie, and wait: a matter, or asked back about.

Invariant: that they wait is told, whose they are and by which matter; never a word of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intake import store
from intake.cases import Case
from intake.desk.panels.bench import Bench
from intake.panel.asked_back import AskedBack
from intake.panel.assignment import Assigned
from intake.store import Connection


@dataclass(frozen=True, kw_only=True)
class OpenWords:
    """Words of who judges a city; `case` None where the desk asked back and no answer came yet.

    `is_tie` where they may tell a conflict of interest.
    """

    application: int
    panelist: str
    case: int | None = None
    is_tie: bool = False


def of(connection: Connection, panel: Bench) -> tuple[OpenWords, ...]:
    """All that wait of who judges the applications of this panel, by application."""
    keys = {one.panelist for one in panel.assigned}
    cases = store.cases.closed_words(connection, keys)
    asked = store.asked_back.of(connection, keys)
    return tuple(
        OpenWords(
            application=one.application,
            panelist=one.panelist,
            case=case.number if case else None,
            is_tie=bool(case and case.ties_on is not None),
        )
        for one in panel.assigned
        for case in _waiting(one, cases, asked)
    )


def told(panel: Bench, one: OpenWords) -> str:
    """A sentence on them, for organizers."""
    who = panel.by_key[one.panelist].name if one.panelist in panel.by_key else one.panelist
    state = f"case {one.case}" if one.case else "asked, not answered yet"
    what = "be about a conflict of interest" if one.is_tie else "be about verdicts"
    return f"Words of {who} that may {what} wait: {state}."


def _waiting(
    assigned: Assigned, cases: Sequence[Case], asked: Sequence[AskedBack]
) -> Iterator[Case | None]:
    """The matters of theirs that may be on this city, and None where a question may be."""
    number, key = assigned.application, assigned.panelist
    for case in cases:
        if case.contact == key and (not case.words_on or number in case.words_on):
            yield case
    if any(one.panelist == key and one.may_be_on(number, assigned.at) for one in asked):
        yield None
