"""`citydesk move`: cities to another stage, one, several, or all that match."""

from collections.abc import Mapping, Sequence
from typing import Any

import click

from bot.commands.acts import How, Showing, act, an_act, tell_of_hold
from bot.commands.office import full, show_letters, shown
from intake.calls.model import Call, Stage
from intake.desk.acts import City, Kept, Laid, Move, cities, reasons
from intake.eligibility import Finding
from intake.errors import Refusal
from intake.panel import ties
from replies import findings as said
from replies import panelists
from replies.filters import tongue


def stage_named(ctx: click.Context, param: click.Parameter, value: str | None) -> Stage | None:
    """One of the six stages, also written with hyphens."""
    try:
        return Stage(value.strip().lower().replace("-", "_")) if value is not None else None
    except ValueError:
        raise click.BadParameter(f"{value!r} is no stage; there are {', '.join(Stage)}") from None


@click.command()
@click.argument("names", nargs=-1, metavar="[CITY]…")
@click.option(
    "--to", metavar="STAGE", callback=stage_named, required=True, help="The stage to move to."
)
@click.option("--reason", default="", help="Why; needed where a person decides, or to go back.")
@click.option(
    "--eligible", is_flag=True, help="All registered ones that are eligible (instead of CITY…)."
)
@click.option("--stage", metavar="STAGE", callback=stage_named, help="All that are in this stage.")
@click.option("--country", metavar="CC", help="All of this country, by its two letters.")
@an_act
def move(
    names: tuple[str, ...],
    to: Stage,
    reason: str,
    eligible: bool,
    stage: Stage | None,
    country: str | None,
    how: How,
) -> None:
    """Move each CITY to another stage, or all registered ones that match the options."""
    if bool(names) == bool(eligible or stage or country):
        raise click.UsageError("name cities, or choose them by --eligible, --stage or --country")
    wanted = Move(
        names=names,
        eligible=eligible,
        stage=stage,
        country=country.strip().upper() if country else None,
        to=to,
        reason=reason,
    )
    act(wanted, how, _Moving(to))


class _Moving(Showing):
    def __init__(self, to: Stage) -> None:
        self._to = to

    def show(self, laid: Laid) -> None:
        for one in laid.cities:
            _show(one)
        for kept in laid.kept:
            click.echo(shown(f"Not moved: {kept.name}: {kept.refusal.text}"))
            _show_against(kept)
        for warning in _warnings(laid):
            click.secho(warning, fg="yellow")

    def question(self, laid: Laid) -> str:
        moved = _plural(len(laid.cities), "city", "cities")
        return f"Move {moved} and send {_plural(len(laid.letters), 'letter', 'letters')}?"

    def json(self, laid: Laid, how: How) -> Mapping[str, Any]:
        return {
            "done": not how.dry_run,
            "to": self._to.value,
            "view": laid.view,
            "warnings": _warnings(laid),
            "cities": [_city(one) for one in laid.cities],
            "refused": [_kept(one) for one in laid.kept],
        }

    def refusal(self, why: Refusal) -> Mapping[str, Any]:
        """Why there is nothing to move, with the keys of a city's refusal."""
        none: dict[str, Any] = {"application": None, "city": None, "country": None, "against": []}
        return {**none, **super().refusal(why)}

    def not_done(self, laid: Laid, why: Refusal) -> Sequence[Mapping[str, Any]]:
        """Each city that would have moved, with the keys of a city's refusal."""
        told = super().refusal(why)
        return [
            {
                "application": one.application.number,
                "city": one.application.city,
                "country": one.application.country,
                **told,
                "against": _against(one),
            }
            for one in laid.cities
        ]

    def tell(self, laid: Laid, how: How) -> None:
        """The totals; of a dry run also the view by which exactly this can be done."""
        counts = f"{_counted(laid)}; {len(laid.kept)} not moved."
        click.echo(counts if how.dry_run else f"Moved: {counts}")
        if not how.dry_run:
            tell_of_hold(
                laid.letters, "`citydesk move` to the stage before, with its letters,", self.call
            )
        else:
            nothing = "Dry run: nothing was changed and nothing sent."
            click.echo(f"{nothing} To do just this: --view {laid.view}")


def _warnings(laid: Laid) -> list[str]:
    """What else to think of that is of no city alone."""
    return [one for one in (laid.left_out, reasons.shared(laid)) if one]


def _city(one: City) -> dict[str, Any]:
    application = one.application
    return {
        "application": application.number,
        "city": application.city,
        "country": application.country,
        "from": application.stage.value,
        "to": one.to.value,
        "reversal": one.is_reversal,
        "against": _against(one),
        "warnings": list(one.warnings),
        "letters": full(one.letters),
    }


def _against(one: City | Kept) -> list[dict[str, str]]:
    call = one.call
    if call is None:
        return []
    return [
        *(_finding(finding, call) for finding in one.against),
        *(_of_panel(id, verdict, call) for id, verdict in one.against_panel),
    ]


def _finding(finding: Finding, call: Call) -> dict[str, str]:
    reason = said.of_city(finding, call)
    return {"id": finding.id, "status": finding.status.value, "reason": reason}


def _of_panel(standard: str, verdict: str, call: Call) -> dict[str, str]:
    name = panelists.grade(tongue("en"), verdict, call)
    is_open = verdict == ties.DIVIDED
    reason = "the panel is divided on it" if is_open else f"the panel judged it {name}"
    return {"id": standard, "status": verdict, "reason": reason}


def _kept(one: Kept) -> dict[str, Any]:
    refusal = one.refusal
    return {
        "application": one.application,
        "city": one.city,
        "country": one.country,
        "code": refusal.reason,
        "text": refusal.text,
        "against": _against(one),
    }


def _show(one: City) -> None:
    row = _city(one)
    back = " (reversal)" if one.is_reversal else ""
    name = cities.name(one.application)
    head = f"{name} · application {row['application']}: {row['from']} → {row['to']}{back}"
    click.secho(shown(head), bold=True)
    _show_against(one)
    for warning in one.warnings:
        click.echo(f"  warning: {warning}")
    click.echo()
    show_letters(one.letters)


def _show_against(one: City | Kept) -> None:
    for finding in _against(one):
        line = f"{finding['id']:4} {finding['status']:14} {finding['reason']}"
        click.echo(shown(f"  against: {line}"))


def _counted(laid: Laid) -> str:
    readers = {one.to.key for one in laid.letters}
    against = sum(one.is_spoken_against for one in laid.cities)
    parts = [
        _plural(len(laid.cities), "city", "cities"),
        f"{_plural(len(laid.letters), 'letter', 'letters')} to "
        + _plural(len(readers), "address", "addresses"),
    ]
    if against:
        parts.append(f"{against} with findings against it")
    return ", ".join(parts)


def _plural(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
