"""A panel for the verbs: a roster file, and a house whose selection is under way."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from intake import store as rooms
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.journal import Entry
from intake.messages import Address
from intake.panel import ballots, conflicts
from intake.panel.asked_back import AskedBack
from intake.panel.ballots import Ballot, Judgement
from intake.panel.roster import Panelist, Seat
from tests.bot.commands.house import House
from tests.intake.store.samples import NOW, a_kept, a_letter, a_message

SEEN = ("--as", "Ada", "--yes")
SINCE = datetime(2027, 1, 1, tzinfo=UTC)
"""Behind all that was declared."""
CATEGORIES = (
    "international_organisation", "business_association", "standardisation_body", "expert",
)  # fmt: skip
ORIGINS = ("China", "US", "Japan", "DE", "Russia", "France", "Poland")
ROSTER = "\n".join(
    f'[[panelists]]\nname = "Panelist {number}"\naddress = "panelist{number}@un.example"\n'
    f'category = "{CATEGORIES[number % 4]}"\norigin = "{ORIGINS[number % 7]}"\n'
    for number in range(1, 8)
)


def roster_file(folder: Path, text: str = ROSTER, name: str = "roster.toml") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def enrolled(house: House, tmp_path: Path, seat: Seat = Seat.ACCEPTED) -> list[Panelist]:
    """The roster taken, and everybody standing so."""
    house.json("panel", "import", roster_file(tmp_path), "--yes")
    with house.store.transaction() as connection:
        known = rooms.panel.roster(connection, house.call.edition)
        for one in known:
            rooms.panel.save(connection, replace(one, seat=seat))
        return rooms.panel.roster(connection, house.call.edition)


def judged_cities(house: House, count: int = 3) -> list[Application]:
    """Cities in the selection."""
    names = ("Gdynia", "Sopot", "Torun", "Lublin", "Opole", "Radom")
    return [
        house.city(number, stage=Stage.SELECTION, city=names[number - 1], country="PL",
                   city_key=f"city,{number}")
        for number in range(1, count + 1)
    ]  # fmt: skip


def assign(house: House) -> Any:
    """What `panel assign` does while ballots are taken still."""
    with in_time(house):
        return house.json("panel", "assign", *SEEN)


@contextmanager
def in_time(house: House) -> Iterator[None]:
    """The cities in the selection have more time meanwhile: the house's dates are over."""
    with house.store.reading() as connection:
        found = rooms.applications.in_stage(connection, Stage.SELECTION, [State.REGISTERED])
    until = datetime.now(UTC) + timedelta(days=1)
    house.place(*(replace(one, until=until, until_in=Stage.SELECTION) for one in found))
    yield
    house.place(*(replace(house.file(one.number), until=one.until, until_in=one.until_in)
                  for one in found))  # fmt: skip


def nothing_to_declare(house: House, panelist: str, *numbers: int) -> None:
    at = datetime(2025, 5, 1, tzinfo=UTC)
    said = [
        conflicts.Declaration(
            panelist=panelist, application=number, kind=None, words="none", by=panelist, at=at
        )
        for number in numbers
    ]
    with house.store.transaction() as connection:
        rooms.panel_judging.declare(connection, said)


def cast(house: House, panelist: str, number: int, verdicts: str, *, form: int = 1) -> Ballot:
    """A ballot cast as a mail casts it: in the store and the journal."""
    words = {"m": "met", "p": "partly", "n": "not_met"}
    ballot = Ballot(
        application=number,
        panelist=panelist,
        judgements=tuple(
            Judgement(standard=f"S{place}", verdict=words[one], reason=f"Seen by {panelist}.")
            for place, one in enumerate(verdicts, start=1)
        ),
        message=f"m{panelist}{form}",
        at=datetime(2025, 5, 2, tzinfo=UTC) + timedelta(minutes=form),
        form=form,
    )
    with house.store.transaction() as connection:
        rooms.panel_judging.cast(connection, ballot)
        rooms.journal.append(connection, [_entry(ballot)], at=ballot.at, salt=lambda: b"salt")
    return ballot


def _entry(ballot: Ballot) -> Entry:
    words = {
        "message": ballot.message, "panelist": ballot.panelist, "form": ballot.form,
        "standards": len(ballot.judgements), "digest": ballots.digest(ballot),
    }  # fmt: skip
    return Entry(application=ballot.application, act="ballot_cast", words=words)


def judging(house: House, number: int) -> list[str]:
    """Keys of who judges a city."""
    with house.store.reading() as connection:
        found = rooms.panel_judging.assigned_on(connection, [number])
    return [one.panelist for one in found]


def write(house: House, who: str, text: str) -> None:
    """A panelist's mail as it is kept once it was served."""
    kept = a_kept("p1", sender=who)
    message = a_message("mp1", text, sender=Address(address=who))
    with house.store.transaction() as connection:
        rooms.inbox.keep(connection, [kept])
        rooms.inbox.done(connection, kept.id, message=message, application=None, at=NOW)


def receive(house: House, who: str, text: str) -> str:
    """A receipt that a panelist got; its ID."""
    letter = a_letter(
        "p1", to=Address(address=who), notice="ballot", application=None, markdown=text
    )
    with house.store.transaction() as connection:
        rooms.outbox.post(connection, [letter])
    return letter.id


def ask_back(house: House, who: str, number: int) -> None:
    """A mail of a panelist on a city is asked back about."""
    write(house, who, "S1 met – a secret")
    asked = AskedBack(panelist=who, message="mp1", application=number, at=NOW)
    with house.store.transaction() as connection:
        rooms.asked_back.add(connection, [asked])


def may_conflict(house: House, who: str, number: int) -> int | None:
    """The number of a matter by which a panelist may have a conflict with a city."""
    case = Case(
        kind=CaseKind.PANELIST, text="A panelist may have a conflict.", at=SINCE, contact=who,
        ties_on=(number,), words_on=(),
    )  # fmt: skip
    with house.store.transaction() as connection:
        return rooms.cases.open(connection, case).number
