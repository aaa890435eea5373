"""`citydesk lines`: what a city agreed to have published, line by line, and noting what it said.

Invariant: a line is settled by an organizer with a name, for the city's own words, which the city
reads.
"""

from typing import Any

import click

from bot.commands.acts import How, act, an_act
from bot.commands.office import named, opened, print_json, refuse, shown
from intake import store
from intake.consultation import Consent, Line, noticing
from intake.desk.acts import SettleLines, cities
from intake.desk.acts import lines as found
from intake.errors import Refusal

Numbered = tuple[tuple[int | None, Line], ...]
SAID = {
    Consent.ASKED: "asked, not settled: not shown",
    Consent.AGREED: "agreed: shown",
    Consent.REFUSED: "refused: not shown",
}


@click.command()
@click.argument("city")
@click.option("--publish", metavar="NUMBERS", help="Lines the city agreed to: 1,4-5, all or none.")
@click.option("--keep-back", metavar="NUMBERS", help="Lines it keeps back: 2,3, all or none.")
@click.option("--reason", default="", help="The city's own words, and where it said them; needed.")
@an_act
def lines(city: str, publish: str | None, keep_back: str | None, reason: str, how: How) -> None:
    """Show each line about CITY that may be published, and what the city said of it.

    With --publish or --keep-back what the city said is noted, and the city hears of it by letter;
    lines named in neither stay as they are.
    """
    several = _lines(city)
    if publish is None and keep_back is None:
        _show(city, several, as_json=how.as_json)
        return
    named(how.organizer)
    count = sum(number is not None for number, _ in several)
    wanted = SettleLines(
        city=city,
        publish=_numbers(publish, count),
        keep_back=_numbers(keep_back, count),
        reason=reason,
    )
    act(wanted, how)


def _lines(city: str) -> Numbered:
    with opened() as office, office.store.reading() as connection:
        several = found.numbered(office, connection, city)
    if isinstance(several, Refusal):
        raise refuse(several)
    return several


def _show(city: str, several: Numbered, *, as_json: bool) -> None:
    if as_json:
        print_json([_row(number, one) for number, one in several])
        return
    for number, one in several:
        by = f", by {one.by}" if one.by else ""
        mark = f"{number}." if number else "-"
        click.secho(shown(f"{mark} {one.question}: {SAID[one.consent]}{by}"), bold=True)
        click.echo(shown(f"  {one.words}"))
        if one.consent is not Consent.REFUSED and (found := noticing.noticed(one.words)):
            click.echo(shown(f"  LOOK: it may name or reach a person: {', '.join(found)}"))
    if not several:
        click.echo(shown(_nothing(city)))


def _nothing(city: str) -> str:
    """That there are no lines: a journal that tells of some says that they were taken out."""
    with opened() as office, office.store.reading() as connection:
        application = cities.look(connection, city)
        if isinstance(application, Refusal):
            return application.text
        name, chain = cities.name(application), store.journal.chain(connection, application.number)
    if any(one.act == "lines_settled" for one in chain):
        return f"No line of {name} is kept, and its journal tells of some: see `journal verify`."
    return f"{name} was not asked about any line yet."


def _numbers(given: str | None, count: int) -> tuple[int, ...]:
    """The numbers as they were typed: "1,4-5", "all", "none"."""
    typed = (given or "none").strip().lower()
    if typed in ("all", "none"):
        return tuple(range(1, count + 1)) if typed == "all" else ()
    numbers: list[int] = []
    for part in typed.replace(";", ",").split(","):
        first, _, last = (one.strip() for one in part.partition("-"))
        if not first.isdecimal() or (last and not last.isdecimal()):
            raise refuse(f"“{part.strip()}” is no number of a line: write 1,4-5, all or none.")
        numbers += range(int(first), min(int(last or first), count + 1) + 1)
    return tuple(numbers)


def _row(number: int | None, line: Line) -> dict[str, Any]:
    """Every key is part of the interface."""
    settled_at = line.settled_at.isoformat() if line.settled_at else None
    told = {"consent": line.consent.value, "settled_at": settled_at}
    return vars(line) | told | {"number": number, "noticed": noticing.noticed(line.words)}
