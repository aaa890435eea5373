"""`citydesk attendance`: who comes to the Convention for each titled city, and what is missing.

Invariant: an attendance is settled or changed by a person with a name, and the city reads why.
"""

from collections.abc import Iterator
from typing import Any

import click

from bot.commands.acts import How, a_signed_act, act
from bot.commands.office import opened, print_json, refuse, shown
from bot.commands.titled import NOBODY, Titled, of_edition
from intake import names, store
from intake.ceremony import Attendance, Attending
from intake.desk import Office
from intake.desk.acts import SetAttendance, SettleAttendance
from intake.desk.acts import documents as found
from intake.errors import Refusal

SAID = {
    Attending.AWAITED: "awaited",
    Attending.ABSENT: "cannot come",
    Attending.NAMED: "named and confirmed",
    Attending.SETTLED: "settled by an organizer",
    Attending.LIFTED: "lifted: another place is agreed",
    Attending.ENDED: "ended with the title",
}
OPEN = (Attending.AWAITED, Attending.ABSENT)


@click.group()
def attendance() -> None:
    """Show who comes to the Convention; put a list right; settle what a city does not answer."""


@attendance.command("list")
@click.option("--edition", metavar="NAME", help="Another edition than that of the call in force.")
@click.option("--open", "is_open", is_flag=True, help="Only those that wait for something.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def list_(edition: str | None, is_open: bool, as_json: bool) -> None:
    """List the titled cities with what is known of each attendance."""
    with opened() as office, office.store.reading() as connection:
        edition = edition or office.call.edition
        several = of_edition(connection, edition)
    listed = [one for one in several if not is_open or one.ceremony.attending in OPEN]
    if as_json:
        print_json([attendance_json(one) for one in listed])
        return
    for one in listed:
        click.echo(_line(one))
    if not listed:
        click.echo(f"In edition {edition} {'nobody is awaited' if is_open else NOBODY}.")


@attendance.command()
@click.argument("city")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(city: str, as_json: bool) -> None:
    """Show who comes for CITY, and what is missing."""
    with opened() as office:
        one = _titled(office, city)
    if as_json:
        print_json(attendance_json(one))
        return
    click.secho(_line(one), bold=True)
    for line in _people(one.ceremony.attendance) if one.ceremony.attendance else ():
        click.echo(shown(f"  {line}"))
    for missing in lacking(one):
        click.echo(f"  missing: {missing}")


@attendance.command()
@click.argument("city")
@click.option("--reason", default="", help="Why, as the city will read it; needed.")
@a_signed_act
def settle(city: str, reason: str, how: How) -> None:
    """Wait no longer for CITY's word on who comes; its contacts hear why."""
    act(SettleAttendance(city=city, reason=reason), how)


@attendance.command("set")
@click.argument("city")
@click.option("--person", "people", multiple=True, metavar="'NAME, OFFICE'",
              help="Who comes; once for each. It is the whole list.")  # fmt: skip
@click.option("--confirmed", is_flag=True, help="They surely come; else the city is asked.")
@click.option("--reason", default="", help="Why, as the city will read it; needed.")
@a_signed_act
def set_(city: str, people: tuple[str, ...], confirmed: bool, reason: str, how: How) -> None:
    """Put the list of who comes for CITY right; its contacts hear it and why.

    Without --person nobody is on it any more.
    """
    act(SetAttendance(city=city, people=people, confirmed=confirmed, reason=reason), how)


def _people(known: Attendance) -> Iterator[str]:
    """Nobody is asked for the office of who was erased."""
    for one in known.delegates:
        office = one.office or ("(office missing)" if one.name in known.without_office else "")
        name = names.of_person(one.name)
        yield f"{name}, {office}" if office else name


def lacking(one: Titled) -> list[str]:
    """What a city has not said, where it is awaited."""
    attendance = one.ceremony.attendance
    if attendance is None or not one.ceremony.is_awaited:
        return []
    names = ["names and offices"] if attendance.lacks_names else []
    offices = [f"the office of {name}" for name in attendance.without_office]
    people = [f"who is meant by “{words}”" for words in attendance.unread]
    return [*names, *offices, *people, *([] if attendance.is_confirmed else ["confirmation"])]


def attendance_json(one: Titled) -> dict[str, Any]:
    """Every key is part of the interface."""
    attendance = one.ceremony.attendance
    settled = attendance.settled if attendance else None
    return {
        "application": one.award.application,
        "city": one.award.city,
        "state": one.ceremony.attending.value if one.ceremony.attending else None,
        "delegates": [
            {"name": delegate.name, "office": delegate.office or None}
            for delegate in (attendance.delegates if attendance else ())
        ],
        "is_confirmed": attendance is not None and attendance.is_confirmed,
        "missing": lacking(one),
        "opened_at": attendance.opened_at.isoformat() if attendance else None,
        "settled_by": settled.by if settled else None,
        "reason": settled.reason if settled else None,
    }


def _titled(office: Office, city: str) -> Titled:
    with office.store.reading() as connection:
        award = found.of_city(connection, city)
        if isinstance(award, Refusal):
            raise refuse(award)
        return Titled(award=award, ceremony=store.ceremony.of(connection, award.application))


def _line(one: Titled) -> str:
    state = one.ceremony.attending
    said = SAID[state] if state else "not opened"
    return shown(f"{one.award.application}  {one.award.city}  {said}")
