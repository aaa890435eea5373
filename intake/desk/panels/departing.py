"""A panelist leaves by a mail of their own: organizers hear at once what the panel lacks now.

Invariant: nobody is assigned by it; the plan that is told is the one that `panel assign` makes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from intake.cases import Case, CaseKind
from intake.conversation.turns import Turn
from intake.desk.acts import cities, panel, panel_assigning, panel_closed, panel_turn
from intake.desk.office import Office
from intake.desk.panels import bench, possible_ties
from intake.desk.panels.bench import Bench
from intake.panel import coverage
from intake.panel.assignment import Assignment, Plan
from intake.panel.coverage import Coverage
from intake.panel.roster import Panelist, Seat
from intake.store import Connection


def told(office: Office, connection: Connection, turn: Turn, now: datetime) -> Turn:
    """The turn whose matters say what is lacking without whoever leaves by it.

    The matter that a panelist left says it whole: nothing else is opened for it.
    """
    gone = {one.key: one for one in turn.judged.panelists if one.seat is Seat.DECLINED}
    if not gone:
        return turn
    before = bench.of(office, connection)
    left = _without(before, gone, turn.judged.ended)
    report = coverage.report(left.panelists, left.call.panel)
    uncovered = panel.case_of(panel.uncovered(report, left), now)
    panel_turn.renew_open(connection, (*uncovered, *turn.cases))
    closed = panel_closed.among(office, connection, left.open_ones, now)
    lines = tuple(_lines(before, left, report, closed))
    cases = (_with(one, lines) for one in turn.cases)
    is_told = any(one.kind is CaseKind.PANELIST_LEFT for one in turn.cases)
    return replace(turn, cases=(*cases, *(() if is_told else uncovered)))


def _without(before: Bench, gone: Mapping[str, Panelist], ended: Sequence[Assignment]) -> Bench:
    """The bench as it will be; what was judged to its end before stays theirs."""
    return replace(
        before,
        panelists=tuple(gone.get(one.key, one) for one in before.panelists),
        assigned=tuple(one for one in before.assigned if one.assignment not in ended),
    )


def _with(case: Case, lines: tuple[str, ...]) -> Case:
    is_it = case.kind is CaseKind.PANELIST_LEFT
    return replace(case, text="\n".join((case.text, *lines))) if is_it else case


def _lines(
    before: Bench, left: Bench, report: Coverage, closed: dict[int, datetime]
) -> Iterator[str]:
    """Who is missing to which city, what of the rule nobody sits for now, and the plan anew."""
    for one in left.open_ones:
        judging = len(left.judging(one.number))
        if judging < left.call.panel.panelists:
            wanted = left.call.panel.panelists
            yield f"{cities.name(one)} (application {one.number}) has {judging} of {wanted}."
    yield from _missing(before, left, report)
    may_be_judged = left.only(one for one in left.open_ones if one.number not in closed)
    yield from _planned(may_be_judged, panel_assigning.plan_of(may_be_judged))
    late = panel_assigning.late(left, closed)
    if late:
        yield panel_closed.told(late, closed)


def _missing(before: Bench, left: Bench, report: Coverage) -> Iterator[str]:
    """The categories and origins for which somebody sat before, and nobody does now."""
    former = {one.id for one in coverage.report(before.panelists, left.call.panel).missing}
    names = coverage.names_of(left.call.panel)
    for row in report.missing:
        if row.id not in former:
            awaited = f" ({len(row.awaited)} may yet accept)" if row.awaited else ""
            yield f"Nobody sits any more for the {row.kind} {names[row.id]}{awaited}."


def _planned(left: Bench, drawn: Plan) -> Iterator[str]:
    """What `panel assign` would do now, and what it could not."""
    if not left.open_ones:
        return
    for one in drawn.added:
        city, who = cities.name(left.by_number[one.application]), _called(left, one.panelist)
        yield f"The plan without them: {city} gets {who}."
    for lack in drawn.lacks:
        city = cities.name(left.by_number[lack.application])
        yield f"The plan without them: {city} stays with {lack.given} of {lack.wanted}."
    yield from possible_ties.told(left, left.doubted)
    yield (
        "`citydesk panel assign --dry-run` shows the whole plan, and `citydesk panel assign` "
        "carries it out."
    )


def _called(left: Bench, key: str) -> str:
    panelist: Panelist | None = left.by_key.get(key)
    return panelist.told if panelist else key
