"""`citydesk panel`: the roster, its coverage, invitations, conflicts, who judges what."""

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from bot import settings
from bot.commands.acts import How, Showing, a_signed_act, act, an_act, counted
from bot.commands.office import opened, print_json, refuse, show_letters, shown
from bot.commands.panelists import (
    applications_of,
    city_json,
    conflicts_json,
    covered_json,
    outside_json,
    panelist_json,
    plan_json,
    print_coverage,
    print_plan,
    print_roster,
)
from intake.calls.panel import PanelRules
from intake.desk.acts import (
    AddPanelist,
    Assign,
    DeclareFor,
    Drop,
    Enrol,
    Invite,
    Laid,
    Lift,
    PanelLaid,
    SendPackets,
    cities,
)
from intake.desk.panels import bench
from intake.errors import CitydeskError
from intake.panel import coverage as covering
from intake.panel import rosterfile
from intake.panel.assignment import Assignment
from intake.panel.conflicts import Kind

NONE = "none"
"""What is said of a conflict that is none."""
DECLARABLE = (Kind.EMPLOYMENT, Kind.ADVISORY, Kind.OWN_CITY, Kind.OWN_COUNTRY, Kind.OTHER)


@click.group()
def panel() -> None:
    """The panel: who sits on it, who has a conflict, who judges which city.

    In this order: `import` (or `add`, one by one) and `coverage`, `invite`, `assign`, `packets`;
    then `citydesk ballots` and `citydesk tally`. WHO is somebody on the panel, by name or address;
    CITY a city by name or the number of its application.
    """


# --- looked at ----------------------------------------------------------------------------------


@panel.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(as_json: bool) -> None:
    """Show everybody on the panel, how they stand, what they judge and what is closed to them."""
    with opened() as office, office.store.reading() as connection:
        whole = bench.of(office, connection)
        early, later = bench.early(office, connection), bench.later(office, connection)
    if as_json:
        print_json([
            panelist_json(one)
            | {"applications": applications_of(whole, one), "conflicts": conflicts_json(whole, one)}
            | {"conflicts_not_yet_in_selection": outside_json(early, one)}
            | {"conflicts_beyond_selection": outside_json(later, one)}
            for one in whole.panelists
        ])  # fmt: skip
        return
    print_roster(whole, early, later)


@panel.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def coverage(as_json: bool) -> None:
    """Show which categories and origins of the rule the panel covers; it blocks nothing."""
    with opened() as office, office.store.reading() as connection:
        whole = bench.of(office, connection)
    report = covering.report(whole.panelists, whole.call.panel)
    if as_json:
        print_json([covered_json(row) for row in report.rows])
        return
    print_coverage(report, whole.call.panel)


# --- people -------------------------------------------------------------------------------------


@panel.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@an_act
def import_(file: Path, how: How) -> None:
    """Add to the panel who is in FILE, TOML or CSV, and amend who is known; all others stay.

    Each has `name`, `address`, `category` and `origin`; `languages`, `city`, `channel`, `chair` and
    `standing` may follow. In CSV these are the heads of the columns, in TOML the keys of each
    [[panelists]]. `panel coverage` lists the categories, by their IDs; an origin is one of those it
    lists, or any country.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise refuse(f"{file} is no text in UTF-8.") from None
    is_csv = file.suffix.lower() == ".csv"
    ids = rosterfile.members(text, is_csv=is_csv)
    wanted = Enrol(text=text, is_csv=is_csv, members=_in_slack(ids) if ids else ())
    act(wanted, how, _Seating("Take this roster"))


@panel.command()
@click.argument("name")
@click.argument("address")
@click.option("--category", required=True, help="The category of body: an ID of the call's.")
@click.option("--origin", required=True, help="An origin that the call lists, or any country.")
@click.option("--languages", default="en", show_default=True, help="Codes, their own first.")
@click.option("--city", default="", help="Their own, if it may apply.")
@click.option("--chair", is_flag=True, help="They are the chair, in the place of another.")
@an_act
def add(
    name: str,
    address: str,
    category: str,
    origin: str,
    languages: str,
    city: str,
    chair: bool,
    how: How,
) -> None:
    """Add NAME to the panel, whom letters reach at ADDRESS; `panel invite` writes to them.

    ADDRESS is a mail address, or in Slack their member ID. Who is on the panel already, or writes
    for a city, is refused. Afterwards you see what of the rule the panel covers.
    """
    id = rosterfile.member(address)
    wanted = AddPanelist(
        name=name, address=address, category=category, origin=origin, city=city, chair=chair,
        languages=rosterfile.listed(languages), members=_in_slack([id]) if id else (),
    )  # fmt: skip
    with opened() as office:
        rules = office.call.panel
    act(wanted, how, _Adding(rules))


def _in_slack(ids: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Whom Slack knows by these IDs; a refusal where it cannot be asked."""
    from bot.slack import members  # a desk of mail alone need not carry Slack's code

    given = settings.load()
    if not given.has_slack:
        raise refuse(f"{ids[0]} is somebody in Slack, and Slack is not set up.")
    try:
        return asyncio.run(members.addresses(given, ids))
    except CitydeskError as fault:
        raise refuse(f"Slack could not be asked who {ids[0]} is: {fault}") from None


@panel.command()
@click.argument("who", nargs=-1)
@an_act
def invite(who: tuple[str, ...], how: How) -> None:
    """Invite each WHO by letter, by name or address; all who never were, if nobody is named."""
    act(Invite(who=who), how, _Seating("Invite"))


@panel.command()
@click.argument("who")
@click.option("--reason", default="", help="Why; needed.")
@a_signed_act
def drop(who: str, reason: str, how: How) -> None:
    """Take WHO off the panel; `panel assign` finds others for what they were to judge."""
    act(Drop(who=who, reason=reason), how, _Seating("Drop"))


class _Panelling(Showing):
    """An act on the panel: what it changes, its warnings, its letters."""

    def __init__(self, verb: str) -> None:
        self._verb = verb

    def show(self, laid: Laid) -> None:
        self._show(laid, _panel(laid))
        for line in laid.warnings:
            click.secho(shown(f"Note: {line}"), fg="yellow")
        show_letters(laid.letters)

    def _show(self, laid: Laid, panel: PanelLaid) -> None:
        """What it changes beside its letters."""

    def question(self, laid: Laid) -> str:
        return f"{self._verb} and send {counted(laid.letters)}?"

    def also(self, laid: Laid) -> Mapping[str, Any]:
        return self._json(_panel(laid))

    def _json(self, panel: PanelLaid) -> Mapping[str, Any]:
        return {}

    def tell(self, laid: Laid, how: How) -> None:
        super().tell(laid, how)
        if not how.dry_run and not laid.letters:
            click.echo("Done.")


class _Seating(_Panelling):
    """Panelists who change."""

    def _show(self, laid: Laid, panel: PanelLaid) -> None:
        for one in panel.panelists:
            click.echo(shown(f"{one.seat.value:9} {one.told}"))
        for gone in panel.ended:
            click.echo(shown(f"  application {gone.application} loses {panel.told(gone.panelist)}"))

    def _json(self, panel: PanelLaid) -> Mapping[str, Any]:
        return {
            "panelists": [panelist_json(one) for one in panel.panelists],
            "ended": [_pair_json(one) for one in panel.ended],
        }


class _Adding(_Seating):
    """The same with the whole report of what the panel covers then."""

    def __init__(self, rules: PanelRules) -> None:
        super().__init__("Add to the panel")
        self._rules = rules

    def _json(self, panel: PanelLaid) -> Mapping[str, Any]:
        assert panel.coverage
        covered = [covered_json(row) for row in panel.coverage.rows]
        return {**super()._json(panel), "coverage": covered}

    def tell(self, laid: Laid, how: How) -> None:
        super().tell(laid, how)
        report = _panel(laid).coverage
        assert report
        print_coverage(report, self._rules)


def _panel(laid: Laid) -> PanelLaid:
    assert laid.panel
    return laid.panel


def _pair_json(one: Assignment) -> dict[str, Any]:
    return {"application": one.application, "panelist": one.panelist}


# --- conflicts ----------------------------------------------------------------------------------


@panel.command()
@click.argument("who")
@click.argument("city")
@click.option(
    "--kind",
    type=click.Choice([*(one.value for one in DECLARABLE), NONE]),
    default=Kind.OTHER.value,
    show_default=True,
    help="What ties them to the city; none where they said that nothing does.",
)
@click.option("--reason", default="", help="How it is known; needed.")
@a_signed_act
def conflict(who: str, city: str, kind: str, reason: str, how: How) -> None:
    """Declare for WHO a conflict of interest with CITY; they neither see nor judge it then."""
    found = None if kind == NONE else Kind(kind)
    wanted = DeclareFor(who=who, city=city, conflict=found, words=reason)
    act(wanted, how, _Declaring("Declare this"))


@panel.command()
@click.argument("who")
@click.argument("city")
@click.option("--reason", default="", help="Why it is none; needed.")
@a_signed_act
def lift(who: str, city: str, reason: str, how: How) -> None:
    """Lift the conflict with CITY that WHO declared, or got because the city named them; what the
    desk finds by itself stays.
    """
    act(Lift(who=who, city=city, reason=reason), how, _Declaring("Lift this conflict"))


class _Declaring(_Panelling):
    def _show(self, laid: Laid, panel: PanelLaid) -> None:
        said = panel.declared
        assert said
        kind = "lifted" if said.lifts else said.kind.value if said.kind else "no conflict"
        city = cities.name(panel.applications[0])
        click.echo(shown(f"{panel.told(said.panelist)} · {city} · {kind}: {said.words}"))
        for gone in panel.ended:
            click.echo(shown(f"  application {gone.application} loses {panel.told(gone.panelist)}"))

    def _json(self, panel: PanelLaid) -> Mapping[str, Any]:
        said = panel.declared
        assert said
        return {
            "panelist": said.panelist,
            "application": said.application,
            "kind": said.kind.value if said.kind else None,
            "lifts": said.lifts,
            "ended": [_pair_json(one) for one in panel.ended],
        }


# --- who judges what ----------------------------------------------------------------------------


@panel.command()
@click.option("--seed", default="", help="Draw by these words instead of the desk's own.")
@a_signed_act
def assign(seed: str, how: How) -> None:
    """Give every city in the selection its panelists: balanced, spread, free of conflicts."""
    act(Assign(seed=seed), how, _Assigning("Assign these"))


class _Assigning(_Panelling):
    def _show(self, laid: Laid, panel: PanelLaid) -> None:
        assert panel.plan
        print_plan(panel.plan, panel)

    def _json(self, panel: PanelLaid) -> Mapping[str, Any]:
        assert panel.plan
        return plan_json(panel.plan, panel.applications)

    def tell(self, laid: Laid, how: How) -> None:
        super().tell(laid, how)
        plan = _panel(laid).plan
        if not how.dry_run and plan and plan.added:
            click.echo("`citydesk panel packets` sends them what they are to judge.")


@panel.command()
@click.argument("names", nargs=-1, metavar="[CITY]…")
@an_act
def packets(names: tuple[str, ...], how: How) -> None:
    """Send the packets of each CITY (or of all) to who judges it and has none yet."""
    act(SendPackets(cities=names), how, _Sending("Send the packets"))


class _Sending(_Panelling):
    def _show(self, laid: Laid, panel: PanelLaid) -> None:
        named = {one.number: cities.name(one) for one in panel.applications}
        for one in panel.handed:
            click.echo(shown(f"packet   {named[one.application]}: {panel.told(one.panelist)}"))
        for one in panel.undeclared:
            why = "not yet: first a word about conflicts, then it goes by itself"
            click.echo(
                shown(f"waits    {named[one.application]}: {panel.told(one.panelist)} ({why})")
            )
        click.echo()

    def _json(self, panel: PanelLaid) -> Mapping[str, Any]:
        return {
            "applications": [city_json(one) for one in panel.applications],
            "handed": [_pair_json(one) for one in panel.handed],
            "undeclared": [_pair_json(one) for one in panel.undeclared],
        }
