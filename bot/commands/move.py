"""`citydesk move`: cities to another stage, one, several, or all that match.

Invariant: all of one act move in one transaction and just as they were shown, or none does.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import click

from bot import clock
from bot.commands import cities, views
from bot.commands.office import (
    Once,
    acting,
    agree,
    opened,
    print_json,
    refuse,
    show_letters,
    shown,
    viewing,
    who,
)
from intake import eligibility, store
from intake.applications import Application
from intake.calls.model import Call, Stage
from intake.conversation import moving, receipts
from intake.conversation.moving import Step
from intake.desk import Office, posting, proceedings
from intake.desk.office import call_of
from intake.eligibility import Finding
from intake.errors import Refusal
from intake.notices import Letter
from intake.store import Connection
from replies import findings as said
from replies.filters import tongue


def stage_named(ctx: click.Context, param: click.Parameter, value: str | None) -> Stage | None:
    """One of the six stages, also written with hyphens."""
    try:
        return Stage(value.strip().lower().replace("-", "_")) if value is not None else None
    except ValueError:
        raise click.BadParameter(f"{value!r} is no stage; there are {', '.join(Stage)}") from None


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which cities are to move where, and by whom: some by name, or all that match."""

    names: tuple[str, ...]
    eligible: bool
    stage: Stage | None
    country: str | None
    to: Stage
    reason: str
    organizer: str


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A city that may not move, and why."""

    application: int | None
    city: str | None
    refusal: Refusal


@dataclass(frozen=True, kw_only=True)
class Plan:
    """`found` are the applications that were looked at, `footing` what else the plan rests on."""

    steps: tuple[Step, ...]
    calls: tuple[Call, ...]  # of each step
    kept: tuple[Kept, ...]
    found: tuple[Application, ...]
    footing: object

    @property
    def seen(self) -> object:
        return [one.seen for one in self.steps], self.kept


@click.command()
@click.argument("names", nargs=-1, metavar="[CITY]…")
@click.option(
    "--to", metavar="STAGE", callback=stage_named, required=True, help="The stage to move to."
)
@click.option("--reason", default="", help="Why; needed where a person decides, or to go back.")
@click.option("--eligible", is_flag=True, help="All that are eligible (instead of CITY…).")
@click.option("--stage", metavar="STAGE", callback=stage_named, help="All that are in this stage.")
@click.option("--country", metavar="CC", help="All of this country, by its two letters.")
@viewing
@acting
def move(
    names: tuple[str, ...],
    to: Stage,
    reason: str,
    eligible: bool,
    stage: Stage | None,
    country: str | None,
    view: str | None,
    dry_run: bool,
    yes: bool,
    organizer: str | None,
    as_json: bool,
) -> None:
    """Move each CITY to another stage, or all registered ones that match the options."""
    if bool(names) == bool(eligible or stage or country):
        raise click.UsageError("name cities, or choose them by --eligible, --stage or --country")
    wanted = Wanted(
        names=names,
        eligible=eligible,
        stage=stage,
        country=country.strip().upper() if country else None,
        to=to,
        reason=reason,
        organizer=who(organizer),
    )
    _act(wanted, view, dry_run=dry_run, yes=yes, as_json=as_json)


def _act(wanted: Wanted, view: str | None, *, dry_run: bool, yes: bool, as_json: bool) -> None:
    seed = f"act-{clock.new_id()}"
    with opened() as opening:
        office = replace(opening, render=Once(opening.render))
        with office.store.reading() as connection:
            plan = _plan(office, connection, wanted)
            letters = _each(plan, _rendering(office, connection, seed))
        whole = _json(plan, letters, wanted)
        _refuse(plan, wanted, whole if as_json else None)
        if not as_json:
            _print(plan, letters, whole)
        views.check(whole["view"], view)
        if not dry_run:
            agree(_question(plan, letters), yes=yes, as_json=as_json)
            letters = _perform(office, wanted, plan, seed)
    if as_json:
        print_json(_json(plan, letters, wanted) | {"done": not dry_run})
    else:
        _tell(plan, letters, whole["view"] if dry_run else None)


# --- planning and doing -------------------------------------------------------------------------


def _plan(
    office: Office, connection: Connection, wanted: Wanted, former: Plan | None = None
) -> Plan:
    """What will be done; with a former plan for the cities that its names meant."""
    found, kept = _found(connection, wanted, former)
    steps, calls = [], []
    for application in found:
        if wanted.eligible and not _is_eligible(office, connection, application):
            continue
        proceeding = proceedings.of(
            office, connection, application, organizer=wanted.organizer, now=clock.now()
        )
        step = moving.plan(proceeding, wanted.to, wanted.reason)
        if isinstance(step, Refusal):
            name = cities.name(application)
            kept.append(Kept(application=application.number, city=name, refusal=step))
        else:
            steps.append(step)
            calls.append(proceeding.call)
    return Plan(
        steps=tuple(steps),
        calls=tuple(calls),
        kept=tuple(kept),
        found=tuple(found),
        footing=proceedings.footing(connection, [one.number for one in found]),
    )


def _found(
    connection: Connection, wanted: Wanted, former: Plan | None
) -> tuple[list[Application], list[Kept]]:
    """The cities by number, which is also the order in which a transaction takes hold of them."""
    if not wanted.names:
        return proceedings.registered(connection, stage=wanted.stage, country=wanted.country), []
    if former is None:
        return _named(connection, wanted)
    numbers = [one.number for one in former.found]
    lost = [one for one in former.kept if one.application is None]
    return store.applications.several(connection, numbers), lost


def _named(connection: Connection, wanted: Wanted) -> tuple[list[Application], list[Kept]]:
    """Each named city once, in the order of their numbers; and names that fit none."""
    found: dict[int, Application] = {}
    lost: list[Kept] = []
    for words in wanted.names:
        one = cities.look(connection, words)
        if isinstance(one, Refusal):
            lost.append(Kept(application=None, city=words, refusal=one))
        else:
            found[one.number] = one
    return [found[number] for number in sorted(found)], lost


def _is_eligible(office: Office, connection: Connection, application: Application) -> bool:
    call = call_of(office, connection, application)
    findings = eligibility.judge(call, receipts.values_of(application))
    return eligibility.is_eligible(call, findings) is True


def _perform(office: Office, wanted: Wanted, shown: Plan, seed: str) -> list[tuple[Letter, ...]]:
    """Plan anew and do it; nobody waits for the planning unless something comes in between."""
    with office.store.reading() as connection:
        plan = _plan(office, connection, wanted)
    with office.store.transaction() as connection:
        if not _is_as_planned(connection, wanted, plan):
            plan = _plan(office, connection, wanted, plan)
        if plan.seen != shown.seen:
            raise refuse(views.CHANGED)
        return _each(
            plan,
            lambda step: posting.perform(
                office, connection, step.turn, clock.now(), seed=_seed(seed, step)
            ),
        )


def _is_as_planned(connection: Connection, wanted: Wanted, plan: Plan) -> bool:
    """Whether all the plan rests on is still so; from now on it stays until the end.

    Of one that is over it also rests on its city being free, which only a new plan makes sure of.
    """
    if any(one.is_over for one in plan.found):
        return False
    numbers = [one.number for one in plan.found]
    found, _ = _found(connection, wanted, plan)
    return tuple(found) == plan.found and proceedings.footing(connection, numbers) == plan.footing


def _rendering(
    office: Office, connection: Connection, seed: str
) -> Callable[[Step], tuple[Letter, ...]]:
    return lambda step: posting.render(
        office, connection, step.letters, clock.now(), seed=_seed(seed, step)
    )


def _each(plan: Plan, act: Callable[[Step], tuple[Letter, ...]]) -> list[tuple[Letter, ...]]:
    return [act(step) for step in plan.steps]


def _seed(seed: str, step: Step) -> str:
    return f"{seed}-{step.application.number}"


def _refuse(plan: Plan, wanted: Wanted, whole: dict[str, Any] | None) -> None:
    """Of cities that were named, all move or none; of those that match, at least one."""
    if plan.steps and not (wanted.names and plan.kept):
        return
    if whole is not None:
        print_json(whole)
    reasons = [f"{one.city}: {one.refusal.text}" for one in plan.kept]
    raise refuse("Nothing was moved.\n" + "\n".join(reasons or ["No registered city matches."]))


# --- showing ------------------------------------------------------------------------------------


def _json(plan: Plan, letters: Sequence[Sequence[Letter]], wanted: Wanted) -> dict[str, Any]:
    rows = zip(plan.steps, plan.calls, letters, strict=True)
    lists = {
        "cities": [_city(step, call, theirs) for step, call, theirs in rows],
        "refused": [_kept(one) for one in plan.kept],
    }
    view = views.digest([wanted.to.value, wanted.reason, wanted.organizer, lists])
    return {"done": False, "to": wanted.to.value, "view": view} | lists


def _city(step: Step, call: Call, letters: Sequence[Letter]) -> dict[str, Any]:
    application = step.application
    return {
        "application": application.number,
        "city": application.city,
        "country": application.country,
        "from": application.stage.value,
        "to": step.to.value,
        "reversal": step.is_reversal,
        "against": [_finding(one, call) for one in step.against],
        "warnings": list(step.warnings),
        "letters": views.full(letters),
    }


def _finding(finding: Finding, call: Call) -> dict[str, str]:
    reason = said.reason(tongue("en"), finding, call)
    return {"id": finding.id, "status": finding.status.value, "reason": reason}


def _kept(one: Kept) -> dict[str, Any]:
    refusal = one.refusal
    return {
        "application": one.application,
        "city": one.city,
        "code": refusal.reason,
        "text": refusal.text,
    }


def _print(plan: Plan, letters: Sequence[Sequence[Letter]], whole: dict[str, Any]) -> None:
    for step, row, theirs in zip(plan.steps, whole["cities"], letters, strict=True):
        name = cities.name(step.application)
        back = " (reversal)" if step.is_reversal else ""
        head = f"{name} · application {row['application']}: {row['from']} → {row['to']}{back}"
        click.secho(shown(head), bold=True)
        for one in row["against"]:
            click.echo(shown(f"  against: {one['id']:4} {one['status']:14} {one['reason']}"))
        for warning in row["warnings"]:
            click.echo(f"  warning: {warning}")
        click.echo()
        show_letters(theirs)
    for one in plan.kept:
        click.echo(shown(f"Not moved: {one.city}: {one.refusal.text}"))


def _tell(plan: Plan, letters: Sequence[Sequence[Letter]], view: str | None) -> None:
    """The totals; of a dry run also the view by which exactly this can be done."""
    counts = f"{_counted(plan, letters)}; {len(plan.kept)} not moved."
    click.echo(counts if view else f"Moved: {counts}")
    if view:
        click.echo(f"Dry run: nothing was changed and nothing sent. To do just this: --view {view}")


def _question(plan: Plan, letters: Sequence[Sequence[Letter]]) -> str:
    count = sum(map(len, letters))
    cities = _plural(len(plan.steps), "city", "cities")
    return f"Move {cities} and send {_plural(count, 'letter', 'letters')}?"


def _counted(plan: Plan, letters: Sequence[Sequence[Letter]]) -> str:
    several = [letter for theirs in letters for letter in theirs]
    readers = {one.to.key for one in several}
    against = sum(bool(one.against) for one in plan.steps)
    parts = [
        _plural(len(plan.steps), "city", "cities"),
        f"{_plural(len(several), 'letter', 'letters')} to "
        + _plural(len(readers), "address", "addresses"),
    ]
    if against:
        parts.append(f"{against} with findings against it")
    return ", ".join(parts)


def _plural(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
