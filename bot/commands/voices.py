"""`citydesk voices`: what the public said, let count, refused, and where many come from one place.

Invariant: what is refused has a reason and who refused it; whoever looks sees how a vote stands.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from bot.commands import times
from bot.commands.acts import How, Showing, a_signed_act, act, tell_of_dry_run
from bot.commands.evidence import a_save, save_all, sent_json, show_sent
from bot.commands.office import (
    listed,
    newest,
    opened,
    print_json,
    refuse,
    show_letters,
    shown,
    tell_of_more,
)
from intake import store
from intake.calls.model import Call
from intake.consultation import Domain, Opinion, State, Vote, flood
from intake.consultation.flood import Suspicion
from intake.conversation.public import set_apart
from intake.desk.acts import ClearDomain, Laid, LetCount, Moderate, cities
from intake.desk.consultations import consulting
from intake.errors import Refusal
from intake.store import Connection
from intake.store.consultations.voices import Kind, kind_of

Voice = Vote | Opinion
WAITING = (State.HELD, State.CONFIRMED)
"""What an organizer can do something about."""
MOST_DOMAINS = 200
LET = {
    "opinion": ("is published", "are published"),
    "objection": ("is published", "are published"),
    "vote": ("counts", "count"),
}
REFUSED = dict.fromkeys(LET, ("is refused", "are refused"))
"""What became of one, and of several, by kind."""


@click.group()
def voices() -> None:
    """List opinions and votes, let them count, refuse them; show floods, clear a domain.

    VOICE is an opinion or vote by its number in `voices list`. An opinion is shown only once it was
    let; a vote counts by itself, but not beyond the call's cap for one domain (what stands behind
    the @): then it waits.
    """


@voices.command("list")
@click.option("--city", metavar="CITY", help="Only on this city.")
@click.option("--domain", metavar="NAME", help="Only of this domain, such as city.example.")
@click.option(
    "--kind",
    type=click.Choice(["vote", "opinion"]),
    help="Only votes, or opinions and objections.",
)
@click.option(
    "--state",
    type=click.Choice([one.value for one in State]),
    help="Only in this state: confirmed are opinions nobody has read, held votes that wait, "
    "moderated is what was refused.",
)
@click.option("--waiting", is_flag=True, help="Only what waits for an organizer.")
@newest
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def list_(
    city: str | None, domain: str | None, kind: Kind | None, state: str | None, waiting: bool,
    limit: int | None, as_json: bool,
) -> None:  # fmt: skip
    """List what the public said, oldest first."""
    limit = listed(limit, as_json)
    states = [State(state)] if state else WAITING if waiting else tuple(State)
    with opened() as office, office.store.reading() as connection:
        found = store.voices.listed(
            connection, office.call.edition, states, kind=kind, city=_number(connection, city),
            domain=domain.strip().lower() if domain else None, limit=limit,
            is_waiting=waiting and not state,
        )  # fmt: skip
        names, call = _names(connection, found), office.call
    if as_json:
        print_json([voice_json(one, names) for one in found])
        return
    for one in found:
        click.echo(_line(one, names, call))
    tell_of_more(len(found), limit)
    if not found:
        click.echo("Nothing was said that matches.")


@voices.command()
@click.argument("voice", type=int)
@a_save
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(voice: int, save: Path | None, as_json: bool) -> None:
    """Show the opinion or vote with this number, its files, and what else its writer said."""
    with opened() as office, office.store.reading() as connection:
        found = store.voices.load(connection, voice)
        if found is None:
            raise refuse(f"There is no opinion or vote {voice}; `citydesk voices list` lists them.")
        mine = consulting.of_person(office, connection, found.edition, found.person)
        others = [one for one in mine if one.number != voice]
        domain = store.domains.load(connection, found.edition, found.domain)
        names, call = _names(connection, mine), office.call
        files = store.voice_files.of(connection, found) if isinstance(found, Opinion) else []
        if save:
            save_all(connection, save, files)
    if as_json:
        print_json(
            voice_json(found, names)
            | {"domain": _domain_json(domain), "others": [voice_json(one, names) for one in others],
               "files": [sent_json(one) for one in files]}
        )  # fmt: skip
        return
    _show_whole(found, names, call)
    show_sent(files, save)
    click.echo(f"  domain: {_of_domain(domain)}")
    for one in others:
        click.echo(f"  also: {_line(one, names, call)}")


@voices.command()
@click.option("--verify", is_flag=True, help="Count every vote anew; exit 1 where that differs.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
@click.pass_context
def totals(ctx: click.Context, verify: bool, as_json: bool) -> None:
    """Count the votes for each city: those that count, and those that wait."""
    with opened() as office, office.store.reading() as connection:
        numbers = [row.number for row in store.announced.glance(connection)]
        found = store.voices.totals(connection, numbers)
        names = store.applications.cities(connection, numbers)
        faults = consulting.recount(office, connection) if verify else ()
    if as_json:
        print_json([vars(one) | {"name": names.get(one.city)} for one in found])
    for one in () if as_json else found:
        name = names.get(one.city, f"application {one.city}")
        click.echo(shown(f"{one.counted:>8} counted  {one.held:>8} wait  {name}"))
    if not found and not as_json:
        click.echo("No city is announced.")
    for fault in faults:
        click.echo(fault, err=True)
    if verify and not faults:
        click.echo(
            "Verified: every vote was counted anew, and the totals are the same.", err=as_json
        )
    ctx.exit(1 if faults else 0)


# --- let and refused ----------------------------------------------------------------------------


@voices.command("let")
@click.argument("voice", type=int, nargs=-1, required=True)
@click.option(
    "--without", multiple=True, help="Words left out of what is shown, just as written; repeatable."
)
@click.option(
    "--with",
    "put_back",
    multiple=True,
    metavar="TEXT",
    help="Words that are left out and shall be shown; repeatable.",
)
@a_signed_act
def let(
    voice: tuple[int, ...], without: tuple[str, ...], put_back: tuple[str, ...], how: How
) -> None:
    """Let these VOICEs count: votes that wait, opinions to be shown to all.

    With --with or --without also an opinion that is shown already: its words are shown so from then
    on. What its writer said stays in the file, so that words can be put back. Of an objection the
    city reads them so.
    """  # fmt: skip
    act(LetCount(voices=voice, without=without, put_back=put_back), how, _Ruling("Let", LET))


@voices.command("refuse")
@click.argument("voice", type=int, nargs=-1, required=True)
@click.option("--reason", default="", help="Why; it is kept with each, and needed.")
@a_signed_act
def refuse_(voice: tuple[int, ...], reason: str, how: How) -> None:
    """Refuse these VOICEs: they neither count nor are shown."""
    act(Moderate(voices=voice, reason=reason), how, _Ruling("Refuse", REFUSED))


class _Ruling(Showing):
    """How opinions and votes are shown before they are moved."""

    def __init__(self, verb: str, became: Mapping[str, tuple[str, str]]) -> None:
        self._verb, self._became = verb, became

    def show(self, laid: Laid) -> None:
        for one in laid.voices:
            _show_whole(one, {}, self.call)
        for line in laid.warnings:
            click.echo(shown(f"Note: {line}"))
        show_letters(laid.letters)

    def question(self, laid: Laid) -> str:
        counted = (f"{count} {_several(kind, count)}" for kind, count in _kinds(laid.voices))
        return f"{self._verb} {' and '.join(counted)}?"

    def json(self, laid: Laid, how: How) -> Mapping[str, Any]:
        """Every key is part of the interface."""
        voices = [voice_json(one, {}) for one in laid.voices]
        return {"done": not how.dry_run, "view": laid.view, "voices": voices,
                "warnings": list(laid.warnings)}  # fmt: skip

    def tell(self, laid: Laid, how: How) -> None:
        if how.dry_run:
            tell_of_dry_run(laid)
        else:
            told = (
                f"{count} {_several(kind, count)} {self._became[kind][count > 1]}"
                for kind, count in _kinds(laid.voices)
            )
            click.echo(f"Done: {', '.join(told)}.")


# --- floods -------------------------------------------------------------------------------------


@voices.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def floods(as_json: bool) -> None:
    """Show where more came from than counts by itself, and what looks like one hand."""
    with opened() as office, office.store.reading() as connection:
        rules = office.call.consultation
        if rules is None:
            raise refuse("The call in force has no consultation.")
        edition = office.call.edition
        crowded = store.domains.beyond(connection, edition, rules.domain_cap, MOST_DOMAINS)
        domains = [one for one in crowded if one.name not in rules.webmail]
        found = flood.report(rules, store.voices.listed(connection, edition, tuple(State)))
    if as_json:
        print_json({
            "domains": [_domain_json(one) for one in domains],
            "signs": [_suspicion_json(one) for one in found],
        })  # fmt: skip
        return
    for one in domains:
        click.secho(shown(f"{one.name}: {_of_domain(one)}"), bold=True)
    for each in found:
        click.echo(shown(f"{each.sign}: {len(each.people)} people with {each.common} in common"))
    if not domains and not found:
        click.echo("Nothing looks like a flood.")


@voices.command()
@click.argument("domain")
@a_signed_act
def clear(domain: str, how: How) -> None:
    """Let all votes of DOMAIN count, those that wait and those that come."""
    act(ClearDomain(domain=domain), how, _Clearing(domain))


class _Clearing(Showing):
    """How a domain is shown before it is cleared."""

    def __init__(self, domain: str) -> None:
        self._domain = domain

    def show(self, laid: Laid) -> None:
        for line in laid.warnings:
            click.echo(shown(line))

    def question(self, laid: Laid) -> str:
        return shown(f"Let all votes of {self._domain} count?")

    def json(self, laid: Laid, how: How) -> Mapping[str, Any]:
        """Every key is part of the interface."""
        return {"done": not how.dry_run, "view": laid.view, "domain": self._domain,
                "waiting": list(laid.warnings)}  # fmt: skip

    def tell(self, laid: Laid, how: How) -> None:
        if how.dry_run:
            tell_of_dry_run(laid)
        else:
            click.echo(shown(f"Done: the votes of {self._domain} count."))


# --- in words -----------------------------------------------------------------------------------


def voice_json(voice: Voice, names: Mapping[int, str]) -> dict[str, Any]:
    """An opinion or vote as the verbs print it: every key is part of the interface."""
    at = {"given_at": voice.given_at, "confirmed_at": voice.confirmed_at,
          "settled_at": voice.settled_at}  # fmt: skip
    return {
        "number": voice.number,
        "kind": _kind(voice),
        "application": voice.city,
        "city": names.get(voice.city),
        "address": voice.address,
        "state": voice.state.value,
        "by": voice.by,
        "reason": voice.reason,
        "seat": voice.seat if isinstance(voice, Vote) else None,
        "text": voice.text if isinstance(voice, Opinion) else None,
        "is_objection": isinstance(voice, Opinion) and voice.is_objection,
        "shown": set_apart.published(voice) if isinstance(voice, Opinion) else None,
    } | {name: value.isoformat() if value else None for name, value in at.items()}


def _show_whole(voice: Voice, names: Mapping[int, str], call: Call) -> None:
    click.secho(_line(voice, names, call), bold=True)
    if voice.by:
        why = f": {voice.reason}" if voice.reason else ""
        click.echo(shown(f"  moved by {voice.by}{why}"))
    if isinstance(voice, Opinion):
        click.echo(shown(_indented(voice.text)))
        if voice.shown is not None:
            click.echo(shown(f"  shown as:\n{_indented(voice.shown)}"))


def _indented(text: str) -> str:
    return "  " + text.replace("\n", "\n  ")


def _line(voice: Voice, names: Mapping[int, str], call: Call) -> str:
    kind = _kind(voice)
    city = names.get(voice.city, f"application {voice.city}")
    at = times.told(voice.given_at, call)
    return shown(f"{voice.number}  {kind:9}  {voice.state:11}  {city}  {voice.address}  {at}")


def _of_domain(domain: Domain) -> str:
    count = f"{domain.seats} {'people' if domain.seats != 1 else 'person'}"
    people = f"{count if domain.seats else 'nobody'} confirmed a vote"
    return f"{people}, cleared by {domain.cleared_by}" if domain.cleared_by else people


def _domain_json(domain: Domain) -> dict[str, Any]:
    return {"name": domain.name, "seats": domain.seats, "cleared_by": domain.cleared_by}


def _suspicion_json(found: Suspicion) -> dict[str, Any]:
    return vars(found) | {
        "sign": found.sign.value, "people": list(found.people), "cities": list(found.cities),
    }  # fmt: skip


def _kinds(several: Sequence[Voice]) -> list[tuple[str, int]]:
    """How many there are of each kind."""
    found = Counter(_kind(one) for one in several)
    return [(kind, found[kind]) for kind in LET if found[kind]]


def _several(kind: str, count: int) -> str:
    return kind if count == 1 else f"{kind}s"


def _kind(voice: Voice) -> str:
    return "objection" if isinstance(voice, Opinion) and voice.is_objection else kind_of(voice)


def _names(connection: Connection, several: Sequence[Voice]) -> dict[int, str]:
    return store.applications.cities(connection, {one.city for one in several})


def _number(connection: Connection, city: str | None) -> int | None:
    if city is None:
        return None
    found = cities.look(connection, city)
    if isinstance(found, Refusal):
        raise refuse(found)
    return found.number
