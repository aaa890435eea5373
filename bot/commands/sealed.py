"""`citydesk journal seal` and `journal verify`: the record held against what was sealed of it.

Invariant: what verifies says what it looked at; the store's tables are held against the journals,
for a chain that holds says nothing of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import click

from bot import clock
from bot.commands import times
from bot.commands.cities import find
from bot.commands.office import opened, print_json, refuse, shown
from bot.commands.replayed import Compared, all_numbers, compare
from intake import sealing, store
from intake.calls.model import Call
from intake.counting import counted
from intake.desk import Office, sealed
from intake.desk.consultations import consulting
from intake.desk.sealed import Audit
from intake.sealing import Seal
from intake.store import Connection, proven


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def seal(as_json: bool) -> None:
    """Seal all journals now, and print the seal's hash.

    `citydesk serve` does so every day, when an announcement opens, before a document is drawn and
    when titles take effect. Where nothing happened since, the last seal is printed.
    """
    with opened() as office, office.store.transaction() as connection:
        made = sealed.seal(office, connection, clock.now())
    if as_json:
        print_json(seal_json(made))
        return
    click.echo(f"Seal {made.number} of {times.told(made.at, office.call)}\n{made.hash}")


@click.command()
@click.argument("city", required=False)
@click.option("--head", metavar="HASH", help="Only what was sealed by the seal with this hash.")
@click.option("--chains", is_flag=True, help="Only journals and seals, which is quick.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def verify(city: str | None, head: str | None, chains: bool, as_json: bool) -> None:
    """Check the whole record, or one application's: exit 1 where anything does not hold.

    Every journal and every seal; then answers, findings, stages, decisions, tallies, ballots,
    documents, attendances and places, computed anew from the journals; files, letters and mails by
    their digests, where a journal holds them; and every vote counted anew. What nothing proves is
    named by table and column.

    HASH stands on the announcement and on each certificate and licence. Who holds one learns
    whether anything that was recorded by then was changed since.
    """
    if head is not None and not head.strip():
        raise refuse("Nothing is no seal: it has 64 characters, 0-9 and a-f.")
    if head and city:
        raise refuse("A seal covers every application: name either CITY or --head.")
    with opened() as office:
        with office.store.reading() as connection:
            numbers = _of(connection, city)
            audit = _by(connection, head) if head else sealed.audit(connection, numbers)
        whole = None if head or chains else _whole(office, city, as_json)
        call = office.call
    if as_json:
        print_json(_json(audit, whole))
    else:
        click.echo(_said_by(audit, call) if head else _said(audit, whole, call))
    faults = dict.fromkeys((*_faults(audit), *(whole.told if whole else ())))
    if faults:
        raise refuse("\n".join(faults))


@dataclass(frozen=True, kw_only=True)
class _Whole:
    """The store's tables held against the journals, and its votes counted anew."""

    compared: Compared
    votes: tuple[str, ...]

    @property
    def told(self) -> Iterator[str]:
        for number, faults in self.compared.faults.items():
            yield from (f"application {number}: {fault}" for fault in faults)
        yield from self.votes


def _whole(office: Office, city: str | None, as_json: bool) -> _Whole:
    with office.store.reading() as connection:
        numbers = _of(connection, city) if city else all_numbers(connection)
        votes = () if city else consulting.recount(office, connection)
    compared = Compared()
    for told in compare(office, numbers, is_silent=as_json):
        compared.take(told)
    return _Whole(compared=compared, votes=votes)


def seal_json(seal: Seal) -> dict[str, Any]:
    """A seal as the verbs print it."""
    return {"number": seal.number, "at": seal.at.isoformat(), "hash": seal.hash}


def _by(connection: Connection, head: str) -> Audit:
    hash = sealing.written(head)
    if hash is None:
        raise refuse(f"{shown(head)!r} is no seal: it has 64 characters, 0-9 and a-f.")
    audit = sealed.audit_by(connection, hash)
    if audit is None:
        raise refuse(
            f"No seal of this record is {hash}. It was copied wrongly, it is another desk's, or "
            "the record was written anew without it."
        )
    return audit


def _of(connection: Connection, city: str | None) -> list[int]:
    """Also an application of which nothing is left but that it was sealed."""
    if city:
        return [find(connection, city).number]
    return sorted({*store.journal.numbers(connection), *store.seals.numbers(connection)})


def _json(audit: Audit, whole: _Whole | None) -> dict[str, Any]:
    """Every key is part of the interface; the last five only where all was looked at."""
    looked = {
        "differ": whole.compared.faults, "erased": whole.compared.erased,
        "votes": list(whole.votes), "unproved": whole.compared.unproved,
        "unprovable": proven.unproven(),
    } if whole else {}  # fmt: skip
    return {
        "holds": audit.holds and not (whole and any(whole.told)),
        "seal": seal_json(audit.seal) if audit.seal else None,
        "seals": audit.seals,
        "applications": audit.applications,
        "faults": audit.faults,
        "broken": list(audit.broken),
        **looked,
    }


def _said(audit: Audit, whole: _Whole | None, call: Call) -> str:
    chains = f"{counted(audit.applications, 'chain')} checked, {len(audit.faults)} broken."
    if whole:
        chains += f"\n{whole.compared.sentence}"
    limits = "".join(f"\n{line}" for line in proven.told()) if whole else ""
    if audit.seal is None:
        return f"{chains}\nNothing was sealed yet.{limits}"
    seals = f"{counted(audit.seals, 'seal')} checked, {len(audit.broken)} broken."
    return f"{chains}\n{seals} The last is {_named(audit, call)}:\n{audit.seal.hash}{limits}"


def _said_by(audit: Audit, call: Call) -> str:
    seal = f"This is {_named(audit, call)}."
    if not audit.holds:
        return seal
    return (
        f"{seal} Everything that was sealed then is unchanged: {audit.applications} applications, "
        f"{counted(audit.seals, 'seal')}."
    )


def _named(audit: Audit, call: Call) -> str:
    assert audit.seal
    return f"seal {audit.seal.number} of {times.told(audit.seal.at, call)}"


def _faults(audit: Audit) -> list[str]:
    told = [f"application {number}: {fault}" for number, fault in audit.faults.items()]
    return [*told, *audit.broken]
