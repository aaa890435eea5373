"""`citydesk journal`: what happened, and whether the record still holds."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import click

from bot.commands import sealed
from bot.commands.cities import find
from bot.commands.office import opened, print_json, refuse, shown
from intake import replaying, store
from intake.applications import Application
from intake.desk import Office, recounting
from intake.desk.acts.cities import name
from intake.desk.office import call_of
from intake.errors import CitydeskError, StoreUnavailableError
from intake.journal import Link
from intake.store import Connection

MANY = 100
"""Applications from which on a terminal is shown how far it has come."""


@click.group()
def journal() -> None:
    """Show, seal, verify or replay the journal: append-only, one hash chain an application."""


journal.add_command(sealed.seal)
journal.add_command(sealed.verify)


@journal.command()
@click.argument("city", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(city: str | None, as_json: bool) -> None:
    """Show every entry of one application (or of all), oldest first."""
    with opened() as office, office.store.reading() as connection:
        entries = [
            entry for number in _numbers(connection, city) for entry in _entries(connection, number)
        ]
    if as_json:
        print_json(entries)
        return
    for one in entries:
        said = " ".join(f"{key}={value}" for key, value in (one["words"] or {}).items())
        click.echo(
            f"{one['application']:4} {one['sequence']:4}  {one['at'][:19]}  {one['act']:18} {said}"
        )


@journal.command()
@click.argument("city", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def replay(city: str | None, as_json: bool) -> None:
    """Compute every application anew from its journal and call: exit 1 where the store differs.

    Of one whose words were erased it says from which entry on nothing can be told.
    """
    said = _Said()
    with opened() as office:
        with office.store.reading() as connection:
            numbers = _numbers(connection, city) if city else _all_numbers(connection)
        with _counted(numbers, as_json) as counted:
            for number in counted:
                said.take(_told(office, number), as_json)
    if as_json:
        print_json({"applications": len(numbers), **said.json()})
    else:
        click.echo(
            f"{len(numbers)} applications replayed: {len(said.faults)} differ, "
            f"{len(said.erased)} cannot be told."
        )
    if said.faults:
        raise refuse(f"{len(said.faults)} of {len(numbers)} applications differ.")


def _numbers(connection: Connection, city: str | None) -> list[int]:
    return [find(connection, city).number] if city else store.journal.numbers(connection)


def _entries(connection: Connection, number: int) -> list[dict[str, Any]]:
    words = store.journal.words(connection, number)
    chain = store.journal.chain(connection, number)
    return [_entry(link, words.get(link.sequence)) for link in chain]


def _entry(link: Link, words: dict[str, Any] | None) -> dict[str, Any]:
    return {
        "application": link.application,
        "sequence": link.sequence,
        "at": link.at.isoformat(),
        "act": link.act,
        "words": words,
        "digest": link.digest,
        "previous": link.previous,
        "hash": link.hash,
    }


# --- replaying ----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class _Told:
    """What replaying one application came to; `summary` where it came to its end."""

    number: int
    city: str
    entries: int
    faults: tuple[str, ...] = ()
    erased: str | None = None
    summary: dict[str, Any] | None = None


class _Said:
    """What has been told so far: for JSON all of it, else only what does not hold."""

    def __init__(self) -> None:
        self.faults: dict[int, list[str]] = {}
        self.erased: dict[int, str] = {}
        self.replayed: dict[int, dict[str, Any]] = {}

    def take(self, told: _Told, as_json: bool) -> None:
        if told.faults:
            self.faults[told.number] = list(told.faults)
        if told.erased:
            self.erased[told.number] = told.erased
        if not as_json:
            click.echo(shown(_line(told)))
        elif told.summary:
            self.replayed[told.number] = told.summary

    def json(self) -> dict[str, Any]:
        return {"faults": self.faults, "erased": self.erased, "replayed": self.replayed}


def _line(told: _Told) -> str:
    found = "; ".join((*told.faults, *([told.erased] if told.erased else []))) or "holds"
    return f"{told.number:6}  {told.city:30}  {told.entries:5} entries  {found}"


def _all_numbers(connection: Connection) -> list[int]:
    """Also applications without a journal, and journals without an application."""
    known = {*store.journal.numbers(connection), *store.applications.numbers(connection)}
    return sorted(known)


@contextmanager
def _counted(numbers: list[int], as_json: bool) -> Iterator[Iterator[int]]:
    """The numbers, with a bar on standard error where nothing else would show how far it is."""
    is_silent = as_json or not sys.stdout.isatty()
    is_watched = is_silent and sys.stderr.isatty() and len(numbers) >= MANY
    with click.progressbar(numbers, file=sys.stderr, hidden=not is_watched) as counted:
        yield iter(counted)


def _told(office: Office, number: int) -> _Told:
    """What seems to differ is looked at again alone: a running desk may have written meanwhile."""
    with office.store.reading() as connection:
        told = _look(office, connection, number)
    if not told.faults:
        return told
    with office.store.transaction() as connection:
        return _look(office, connection, number)


def _look(office: Office, connection: Connection, number: int) -> _Told:
    try:
        application = store.applications.load(connection, number)
    except (ValueError, KeyError, TypeError) as error:  # rows that no desk wrote
        unread = f"the store's application cannot be read ({type(error).__name__})"
        return _Told(number=number, city="", entries=0, faults=(unread,))
    chain = store.journal.chain(connection, number)
    city = name(application) if application else ""
    fault = store.journal.verify(connection, number) or _missing(application, chain)
    if application is None or fault:
        return _Told(number=number, city=city, entries=len(chain), faults=(fault or "",))
    try:
        return _replayed(office, connection, application, chain)
    except StoreUnavailableError:
        raise
    except CitydeskError as error:  # the call it is pinned to is not there, or does not hold
        return _Told(number=number, city=city, entries=len(chain), faults=(str(error),))


def _missing(application: Application | None, chain: list[Link]) -> str | None:
    if application is None:
        return "there is a journal, but no such application"
    return None if chain else "the application has no journal"


def _replayed(
    office: Office, connection: Connection, application: Application, chain: list[Link]
) -> _Told:
    number, call = application.number, call_of(office, connection, application)
    replayed = replaying.replay(call, chain, store.journal.words(connection, number))
    faults = replayed.faults
    if replayed.erased is None:
        decided = store.decisions.of(connection, number)
        award = store.awards.of(connection, number)
        faults += replaying.differences(call, replayed, application, decided, award)
        faults += _tally_faults(office, connection, application)
    return _Told(
        number=number,
        city=name(application),
        entries=len(chain),
        faults=faults,
        erased=replayed.erased,
        summary=None if replayed.erased else _summary(replayed),
    )


def _tally_faults(
    office: Office, connection: Connection, application: Application
) -> tuple[str, ...]:
    if store.panel_tallies.digest(connection, application.number) is None:
        return ()
    fault = recounting.fault_in(office, connection, application)
    return (f"the panel's tally: {fault}",) if fault else ()


def _summary(replayed: replaying.Replayed) -> dict[str, Any]:
    return {
        "state": replayed.application.state.value,
        "stage": replayed.application.stage.value,
        "findings": {id: one.status.value for id, one in replayed.findings.items()},
        "answers": len(replayed.answers),
    }
