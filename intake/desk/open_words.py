"""Panelists' words that may be on verdicts and wait: a person's matter, or asked back about.

Invariant: that they wait is told, whose they are and by which matter; never a word of them.
"""

import re
from dataclasses import dataclass

from intake import store
from intake.cases import Case, CaseKind
from intake.conversation.panelist import panelist_letters, secrecy
from intake.conversation.panelist.strangers import MAIL
from intake.desk.bench import Bench
from intake.notices import BallotKept, PanelistRefused, PanelistTold
from intake.panel.assignment import Assigned
from intake.store import Connection
from intake.store.panel import Answered

_ANSWERS = (BallotKept.name, PanelistRefused.name, PanelistTold.name)
_NAMED = re.compile(r"\(application (\d+)\)")


@dataclass(frozen=True, kw_only=True)
class OpenWords:
    """Words of who judges a city; `case` None where the desk asked back and no answer came yet."""

    application: int
    panelist: str
    case: int | None = None


def of(connection: Connection, panel: Bench) -> tuple[OpenWords, ...]:
    """All that wait of who judges the applications of this panel, by application."""
    keys = sorted({one.panelist for one in panel.assigned})
    cases = {key: store.cases.waiting_about(connection, CaseKind.PANELIST, key) for key in keys}
    asked = _asked(store.panel.answers_to(connection, keys, _ANSWERS))
    return tuple(
        OpenWords(application=one.application, panelist=one.panelist, case=case)
        for one in panel.assigned
        for case in (
            *(it.number for it in cases[one.panelist] if _is_on(one.application, it)),
            *([None] if any(_may_be_on(one, it) for it in asked) else []),
        )
    )


def told(panel: Bench, one: OpenWords) -> str:
    """A sentence on them, for organizers."""
    who = panel.by_key[one.panelist].name if one.panelist in panel.by_key else one.panelist
    state = f"case {one.case}" if one.case else "asked, not answered yet"
    return f"Words of {who} that may be about verdicts wait: {state}."


def _is_on(number: int, case: Case) -> bool:
    """Whether a matter may be about verdicts on this city: it names none, or this one."""
    named = _NAMED.findall(case.text)
    return secrecy.CLOSED in case.text and (not named or str(number) in named)


def _may_be_on(assigned: Assigned, asked: Answered) -> bool:
    """Whether a question to them is about this city, or about none alone since they judge it."""
    number = panelist_letters.number_of(asked.about)
    is_on = number == assigned.application or (not number and asked.at >= assigned.at)
    return is_on and asked.to == assigned.panelist


def _asked(answers: list[Answered]) -> list[Answered]:
    """The answers that ask back, and behind which nothing settles what they ask."""
    left: list[Answered] = []
    for one in answers:
        left = [was for was in left if not _settles(one, was)]
        if panelist_letters.is_asking(one.about):
            left.append(one)
    return left


def _settles(one: Answered, was: Answered) -> bool:
    """Whether a later answer shows that its reader has said since what the earlier one asked.

    A receipt does, for its city; one of another mail, for what was asked of no city alone. A mail
    that came without the reply address is settled by a yes or a no.
    """
    if one.to != was.to:
        return False
    if number := panelist_letters.number_of(was.about):
        is_same = panelist_letters.number_of(one.about) == number
        return one.notice == BallotKept.name and is_same
    if one.notice == PanelistTold.name:
        is_no = one.about == panelist_letters.DENIED or one.message == was.message
        return is_no and was.about.startswith(MAIL)
    return was.about.startswith(MAIL) or one.message != was.message
