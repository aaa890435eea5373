"""What every act on the panel needs: the panelist and the city meant, and a turn laid out.

Invariant: the journal names who did it; letters of an organizer are held so that one can be
recalled.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from intake import store
from intake.applications import Application
from intake.cases import Case, CaseKind
from intake.conversation.judging import Judged
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Turn
from intake.desk import board, posting
from intake.desk.acts import cities
from intake.desk.acts.laid import Laid, Order, Plan, view_of
from intake.desk.acts.panel_laid import PanelLaid
from intake.desk.office import Office
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench
from intake.errors import Refusal
from intake.journal import DESK, Entry
from intake.notices import Addressed
from intake.panel import assignment
from intake.panel.assignment import Assignment
from intake.panel.roster import Panelist
from intake.store import Connection

Then = Callable[[Connection], None]
"""What is done with a turn, in its transaction, that no turn carries."""


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A panelist and a city, in the panel before that city alone."""

    bench: Bench
    panelist: Panelist
    application: Application


def pair(office: Office, connection: Connection, who: str, city: str) -> Pair | Refusal:
    """The panelist and the application that are named so."""
    application = cities.look(connection, city)
    if isinstance(application, Refusal):
        return application
    panel = bench.of(office, connection, [application])
    panelist = bench.find(panel.panelists, who)
    if isinstance(panelist, Refusal):
        return panelist
    return Pair(bench=panel, panelist=panelist, application=application)


def planned(
    office: Office,
    connection: Connection,
    order: Order,
    turn: Turn,
    shown: PanelLaid,
    *,
    warnings: Sequence[str] = (),
    seen: object,
    then: Then | None,
) -> Plan:
    """The turn laid out, and how it is done."""
    letters = posting.render(office, connection, turn.letters, order.now, seed=order.seed)
    about = dict.fromkeys(one.application for one in turn.entries)
    laid = Laid(
        act=order.act,
        letters=letters,
        view=view_of(order, letters, seen),
        about=tuple(about),
        warnings=tuple(warnings),
        panel=shown,
    )

    def do(connection: Connection) -> Laid:
        posted = posting.perform(office, connection, turn, order.now, seed=order.seed)
        if then:
            then(connection)
        return replace(laid, letters=posted)

    return Plan(laid=laid, do=do)


def held(letters: Iterable[Addressed]) -> tuple[Addressed, ...]:
    return tuple(replace(one, hold=True) for one in letters)


def ended(
    panel: Bench, panelist: Panelist, gone: Sequence[Assignment], order: Order, why: str
) -> Turn:
    """A panelist judges these no more: they hear it, and organizers that others are needed."""
    applications = [panel.by_number[one.application] for one in gone]
    if not gone:
        return Turn()
    letter = panelist_letters.assignment_changed(panelist, ended=applications, now=order.now)
    return Turn(
        letters=held([letter]),
        entries=tuple(assignment.unassigned(one, by=order.by, reason=why) for one in gone),
        cases=tuple(
            lacking(panel, one, order.now, left=_left(panel, one, gone)) for one in applications
        ),
        judged=Judged(ended=tuple(gone)),
    )


def _left(panel: Bench, application: Application, gone: Sequence[Assignment]) -> int:
    return len(set(panel.judging(application.number)) - {one.panelist for one in gone})


def lacking(panel: Bench, application: Application, at: datetime, *, left: int) -> Case:
    """The matter that an application has only so many panelists left."""
    rules = panel.call.panel
    return Case(
        kind=CaseKind.PANEL_LACKS,
        text=f"{cities.name(application)} (application {application.number}) has {left} of "
        f"{rules.panelists} panelists. Its tally needs {rules.quorum or rules.panelists} ballots. "
        "`citydesk panel assign --dry-run` shows whom it could get.",
        at=at,
        application=application.number,
    )


def settle_cases(
    office: Office, connection: Connection, numbers: Sequence[int], order: Order
) -> None:
    """These matters of panelists wait no longer: what they asked for is done."""
    for number in numbers:
        store.cases.close(connection, number, order.now)
        settled = _settled(DESK, number, CaseKind.PANELIST, order, "What it asked for is done.")
        store.journal.append(connection, [settled], at=order.now, salt=office.salt)
    board.settled(connection, numbers, order.now)


def settle_lacks(
    office: Office,
    connection: Connection,
    enough: Iterable[int],
    order: Order,
    *,
    is_covered: bool = False,
    is_whole: bool = False,
) -> None:
    """Applications that have all their panelists lack none any more, nor does a panel covered.

    Once all of them have theirs, nobody who left is missed either.
    """
    settled = [
        _settled(number, case, CaseKind.PANEL_LACKS, order)
        for number in enough
        for case in store.cases.settle(connection, number, [CaseKind.PANEL_LACKS], order.now)
    ]
    left = [CaseKind.PANELIST_LEFT] if is_whole else []
    gone = store.cases.settle(connection, None, left, order.now)
    settled += (_settled(DESK, one, CaseKind.PANELIST_LEFT, order) for one in gone)
    uncovered = store.cases.same_open(connection, CaseKind.UNCOVERED, None)
    if is_covered and uncovered and uncovered.number:
        store.cases.close(connection, uncovered.number, order.now)
        settled.append(_settled(DESK, uncovered.number, CaseKind.UNCOVERED, order))
    store.journal.append(connection, settled, at=order.now, salt=office.salt)
    board.settled(connection, [one.words["case"] for one in settled], order.now)


def renew_uncovered(office: Office, connection: Connection, text: str, order: Order) -> None:
    """The matter of what the panel lacks says what it lacks now; "" where that is nothing."""
    uncovered = store.cases.same_open(connection, CaseKind.UNCOVERED, None)
    if not uncovered or not uncovered.number:
        return
    if text:
        store.cases.renew(connection, uncovered.number, text)
    else:
        settle_lacks(office, connection, (), order, is_covered=True)


def renew_open(connection: Connection, cases: Iterable[Case]) -> None:
    """What waits of the panel already says what these would say."""
    for one in cases:
        if one.kind in (CaseKind.PANEL_LACKS, CaseKind.UNCOVERED):
            waiting = store.cases.same_open(connection, one.kind, one.application)
            if waiting and waiting.number:
                store.cases.renew(connection, waiting.number, one.text)


def _settled(
    application: int,
    case: int,
    kind: CaseKind,
    order: Order,
    reason: str = "Nothing is lacking any more.",
) -> Entry:
    words = {"case": case, "kind": kind.value, "reason": reason, "by": order.by}
    return Entry(application=application, act="case_closed", words=words)


def are_lacking(connection: Connection, applications: Iterable[int]) -> bool:
    """Whether a matter waits that says that one of these has too few panelists."""
    return any(store.cases.same_open(connection, CaseKind.PANEL_LACKS, one) for one in applications)
