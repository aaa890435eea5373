"""Panelists, coverage and plans as the verbs print them.

Invariant: every key of JSON is part of the interface; nothing of a ballot is printed here.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import click

from bot.commands.office import shown
from intake.applications import Application, State
from intake.calls.panel import PanelRules
from intake.desk.acts import PanelLaid, cities
from intake.desk.panels.bench import Bench
from intake.panel.assignment import Excluded, Lack, Plan
from intake.panel.conflicts import Kind
from intake.panel.coverage import Coverage, Covered, names_of
from intake.panel.roster import Panelist, Seat

EXCLUDED = {
    "full": "has enough", "not_accepted": "has not accepted", "conflict": "conflict",
    "may_conflict": "may have a conflict",
}  # fmt: skip


def panelist_json(panelist: Panelist) -> dict[str, Any]:
    """A panelist; never their reply address, which is theirs alone."""
    return {
        "panelist": panelist.key,
        "name": panelist.name,
        "address": panelist.address.address,
        "category": panelist.category,
        "origin": panelist.origin,
        "city": panelist.city,
        "languages": list(panelist.languages),
        "channel": panelist.channel,
        "seat": panelist.seat.value,
        "chair": panelist.is_chair,
        "since": panelist.since.isoformat() if panelist.since else None,
    }


def applications_of(whole: Bench, panelist: Panelist) -> list[int]:
    return [one.application for one in whole.assigned if one.panelist == panelist.key]


def conflicts_of(whole: Bench, panelist: Panelist) -> list[tuple[Application, Kind]]:
    """The cities that are closed to them, each with why."""
    found = ((one, whole.conflicted.get((one.number, panelist.key))) for one in whole.applications)
    return [(one, kind) for one, kind in found if kind]


def outside_conflicts_of(outside: Bench, panelist: Panelist) -> list[tuple[Application, Kind]]:
    """The cities outside the selection with which they have a conflict, each with the last kind."""
    found = ((one, outside.conflicts(panelist, one)) for one in outside.applications)
    return [(one, several[-1].kind) for one, several in found if several]


def outside_json(outside: Bench, panelist: Panelist) -> list[dict[str, Any]]:
    found = outside_conflicts_of(outside, panelist)
    return [city_json(one) | {"kind": kind.value} for one, kind in found]


def conflicts_json(whole: Bench, panelist: Panelist) -> list[dict[str, Any]]:
    found = conflicts_of(whole, panelist)
    return [city_json(one) | {"kind": kind.value} for one, kind in found]


def city_json(application: Application) -> dict[str, Any]:
    return {"application": application.number, "city": application.city}


def _standing(whole: Bench, later: Bench, one: Panelist) -> str:
    """The seat in a word: who declined after judging has resigned, wherever the cities are now."""
    has_judged = any(
        applications_of(some, one) or any(ballot.panelist == one.key for ballot in some.ballots)
        for some in (whole, later)
    )
    return "resigned" if one.seat is Seat.DECLINED and has_judged else one.seat.value


def _judging(whole: Bench, one: Panelist) -> str:
    """How many cities they judge; of who sits no more, what became of what they had sent."""
    judges, left = applications_of(whole, one), _left_behind(whole, one)
    if one.sits or not (judges or left):
        return f"judges {len(judges)}"
    counted = [number for number in judges if number in whole.tallied]
    still = [number for number in judges if number not in whole.tallied]
    told = [f"judged {len(counted)}, counted before"] if counted else []
    if still:
        told.append(f"still assigned {len(still)}: a finished ballot counts")
    if left:
        told.append(_not_counting(whole, one, left))
    return " · ".join(told)


def _not_counting(whole: Bench, one: Panelist, left: Sequence[int]) -> str:
    """That ballots do not count, and on how many of these cities others judge in their place."""
    several = "ballots do" if len(left) > 1 else "ballot does"
    replaced = sum(_is_replaced(whole, one, number) for number in left)
    whom = "others judge" if replaced == len(left) else f"others judge {replaced}"
    instead = f": {whom} in their place" if replaced else ", and nobody judges in their place"
    return f"{len(left)} {several} not count{instead}"


def _is_replaced(whole: Bench, left: Panelist, number: int) -> bool:
    """Whether somebody was given the city since they left the panel."""
    return any(
        one.application == number and (left.since is None or one.at >= left.since)
        for one in whole.assigned
    )


def _left_behind(whole: Bench, one: Panelist) -> list[int]:
    """Cities not counted yet with a ballot of theirs that counts no more: not assigned to them."""
    return [
        ballot.application
        for ballot in whole.ballots
        if ballot.panelist == one.key
        and ballot.application not in whole.tallied
        and one.key not in whole.judging(ballot.application)
    ]


def print_roster(whole: Bench, early: Bench, later: Bench) -> None:
    """Everybody, with how many cities they judge and with which they have a conflict."""
    for one in whole.panelists:
        chair = " · chair" if one.is_chair else ""
        click.secho(shown(one.told), bold=True)
        stands, judges = _standing(whole, later, one), _judging(whole, one)
        line = f"  {stands} · {one.category} · {one.origin} · {judges}{_judged(later, one)}"
        click.echo(shown(f"{line}{chair}"))
        for city, kind in conflicts_of(whole, one):
            click.echo(shown(f"  conflict with {cities.name(city)} ({city.number}): {kind.value}"))
        for city, where, kind in _outside(early, later, one):
            named = f"{cities.name(city)} ({city.number}, {where})"
            click.echo(shown(f"  conflict with {named}: {kind.value}"))
    seats = Counter(_standing(whole, later, one) for one in whole.panelists)
    counted = ", ".join(f"{times} {seat}" for seat, times in seats.items())
    click.echo(counted or "Nobody is on the panel; `citydesk panel import FILE` takes a roster.")


def _judged(later: Bench, one: Panelist) -> str:
    """How many cities that have left the selection they judged."""
    count = len(applications_of(later, one))
    return f" · judged {count} that left the selection" if count else ""


def _outside(early: Bench, later: Bench, one: Panelist) -> Iterator[tuple[Application, str, Kind]]:
    """The conflicts with cities outside the selection, each with where the city is."""
    for city, kind in outside_conflicts_of(early, one):
        yield city, "not yet in selection", kind
    for city, kind in outside_conflicts_of(later, one):
        is_decided = city.state is not State.REGISTERED
        yield city, city.state.value if is_decided else city.stage.value, kind


# --- coverage -----------------------------------------------------------------------------------

_COUNTS = (
    "counts who sits for it itself, or comes from one of {countries}; a country that the rule "
    "names by itself counts for itself alone"
)
"""Why a region can be missing while somebody from a country in it sits."""


def covered_json(row: Covered) -> dict[str, Any]:
    return {
        "kind": row.kind,
        "id": row.id,
        "missing": row.is_missing,
        "sitting": list(row.sitting),
        "awaited": list(row.awaited),
    }


def print_coverage(report: Coverage, rules: PanelRules) -> None:
    """A line for each category and origin of the rule."""
    names = names_of(rules)
    includes = {one.id: one.includes for one in rules.origins}
    for row in report.rows:
        sits, may = len(row.sitting), len(row.awaited)
        state = f"{sits} sitting" if sits else f"missing, {may} awaited" if may else "missing"
        named = f"{names[row.id]} ({row.id})"
        click.secho(f"{row.kind:9} {named:55} {state}", fg=None if sits else "yellow")
        if not sits and (countries := includes.get(row.id)):
            click.echo(f"{'':9} {_COUNTS.format(countries=' '.join(countries))}")
    missing = len(report.missing)
    click.echo(f"{missing} of {len(report.rows)} missing; this blocks nothing." if missing else
               "Everything that the rule names is covered.")  # fmt: skip


# --- the plan -----------------------------------------------------------------------------------


def plan_json(plan: Plan, applications: Sequence[Application]) -> dict[str, Any]:
    return {
        "seed": plan.seed,
        "applications": [
            city_json(one) | {"panelists": list(plan.of(one.number))} for one in applications
        ],
        "added": [vars(one) for one in plan.added],
        "ended": [vars(one) for one in plan.ended],
        "lacks": [_lack_json(one) for one in plan.lacks],
        "loads": dict(plan.loads),
    }


def _lack_json(lack: Lack) -> dict[str, Any]:
    return {
        "application": lack.application,
        "wanted": lack.wanted,
        "given": lack.given,
        "excluded": [vars(one) for one in lack.excluded],
    }


def print_plan(plan: Plan, panel: PanelLaid) -> None:
    """The whole plan: each city with its panelists, new ones marked, then who has how many."""
    added = {(one.application, one.panelist) for one in plan.added}
    for one in panel.applications:
        click.secho(shown(f"{one.number:5}  {cities.name(one)}"), bold=True)
        for key in plan.of(one.number):
            click.echo(
                shown(f"       {'+' if (one.number, key) in added else ' '} {panel.told(key)}")
            )
    for gone in plan.ended:
        click.echo(shown(f"       - {gone.application}: {panel.told(gone.panelist)}"))
    for line in _lacking(plan, panel):
        click.secho(shown(line), fg="yellow")
    loads = ", ".join(f"{panel.told(key)} {times}" for key, times in plan.loads)
    click.echo(shown(f"Loads: {loads}. Seed: {plan.seed}"))


def _lacking(plan: Plan, panel: PanelLaid) -> Iterator[str]:
    for lack in plan.lacks:
        why = "; ".join(_excluded(one, panel) for one in lack.excluded) or "nobody else sits"
        head = f"Application {lack.application} has {lack.given} of {lack.wanted} panelists"
        yield f"{head}: {why}."


def _excluded(one: Excluded, panel: PanelLaid) -> str:
    kind = f" ({one.kind.value})" if one.kind else ""
    return f"{panel.told(one.panelist)} {EXCLUDED[one.reason]}{kind}"
