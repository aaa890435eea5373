"""`python -m tests.benchmarks.stages`: what organizers and time bring, as a store grows.

Both stores have the same applications at work, the large one a hundred times as many beside them.
Each line is measured in both, one right after the other; no cost may grow with the store.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from sqlalchemy import update

from bot import runtime
from bot.__main__ import main as citydesk
from bot.clock import now
from bot.settings import Settings
from intake import desk, store
from intake.cases import Case, CaseKind
from intake.conversation.organizer import deciding
from intake.conversation.turns import Turn
from intake.decisions import Outcome
from intake.desk import Office, posting, proceedings, reminding, sealed
from intake.journal import Entry
from intake.messages import Kept
from intake.store import Store
from intake.store.tables import schema
from tests import postgresql
from tests.benchmarks import archive, filling, post, weighing
from tests.benchmarks.archive import Filled
from tests.benchmarks.post import Asked
from tests.benchmarks.weighing import Cost, Scale
from tests.intake.conversation.registered import ONE_ORGANIZER
from tests.journeys import desk as journey

SMALL = 1_000
DECIDING, WAITING = 100, 50
TIMES, ROUNDS = 20, 5
MAILS = 1 + ROUNDS * TIMES
"""Each from a city of its own, and one to warm up."""
AFTER = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
"""When all stages of the call have ended."""
REMINDED = datetime(2025, 5, 28, 2, 0, tzinfo=UTC)
"""When the last reminder of registration is due."""
WHY = ("--reason", "The panel has agreed.")


@dataclass(kw_only=True)
class Hall:
    """A desk with a filled store; `scale` weighs what it does."""

    settings: dict[str, str]
    office: Office
    filled: Filled
    scale: Scale
    day: int = 0

    def run(self, *words: str) -> str:
        """A verb of the command line; RuntimeError where it refuses."""
        done = CliRunner().invoke(citydesk, words, env=self.settings, catch_exceptions=False)
        if done.exit_code:
            raise RuntimeError(done.output[-500:])
        return done.output

    def names(self) -> list[str]:
        return [f"{filling.CITY}{number}, PL" for number in self.filled.moving]


@contextmanager
def prepared(past: int, work: int, server: str | None) -> Iterator[Hall]:
    """A desk with so many applications in its past and so many in each group at work."""
    with tempfile.TemporaryDirectory(prefix="citydesk-") as name:
        folder = Path(name)
        database = (
            postgresql.create(server, weighing.unused())
            if server
            else f"sqlite:///{folder / 'city.sqlite3'}"
        )
        settings = journey.environment(folder, 1, database)
        CliRunner().invoke(citydesk, ["init", "--sample"], env=settings)
        (folder / "call.toml").write_text(ONE_ORGANIZER, encoding="utf-8")
        opened = Store(database)
        opened.migrate()
        opened.close()
        writing = max(work, MAILS + WAITING)
        filled = archive.fill(
            folder, database, past=past, work=work, deciding=DECIDING, writing=writing
        )
        given = Settings(data=folder, database=database, mail_address=journey.ADDRESS, hold=3600)
        office = runtime.build(given.model_copy(update={"organizers": (journey.ORGANIZER,)}))
        with office.store.transaction() as connection:
            for number in list(filled.writing)[-WAITING:]:
                store.cases.open(connection, _case(number))
            sealed.seal(office, connection, AFTER)
        yield Hall(settings=settings, office=office, filled=filled, scale=Scale(server=server))
        office.store.close()


def _case(number: int) -> Case:
    return Case(kind=CaseKind.QUESTION, text="May we?", at=AFTER, application=number)


# --- what is measured ---------------------------------------------------------------------------


def moves(halls: Sequence[Hall]) -> Iterator[list[Cost]]:
    """The cities at work to pre-selection by a filter, then on to selection by their names."""
    by_stage = ("move", "--stage", "registration", "--to", "pre-selection", *WHY)
    yield [_move(hall, "move by --stage, dry run", *by_stage, "--dry-run") for hall in halls]
    yield [_move(hall, "move by --stage, done", *by_stage, "--yes") for hall in halls]
    by_name = ("--to", "selection", *WHY)
    for what, word in (("dry run", "--dry-run"), ("done", "--yes")):
        name = f"move by names, {what}"
        yield [_move(hall, name, "move", *hall.names(), *by_name, word) for hall in halls]


def _move(hall: Hall, name: str, *words: str) -> Cost:
    count = len(hall.filled.moving)

    def act() -> None:
        said = hall.run(*words)
        assert f"{count} cities, {count} letters" in said, said[-500:]

    return hall.scale.weigh(name, act, count=count, rounds=1)


def ticks(halls: Sequence[Hall]) -> Iterator[list[Cost]]:
    """What time brings: nothing, and something to each of the applications at work."""
    yield [_reminders(hall) for hall in halls]
    yield [_idle(hall) for hall in halls]
    yield [hall.scale.weigh("settle, nothing due", partial(_settle, hall, 0)) for hall in halls]
    yield [_decisions(hall) for hall in halls]
    yield [hall.scale.weigh("digest", partial(_digest, hall), times=5) for hall in halls]
    yield [hall.scale.weigh("seal of the day", partial(_seal, hall), times=5) for hall in halls]


def _reminders(hall: Hall) -> Cost:
    due, table = hall.filled.due, schema.applications
    mine = update(table).where(table.c.number.between(due.start, due.stop - 1))
    with hall.office.store.transaction() as connection:
        connection.execute(mine.values(next_at=REMINDED))

    def act() -> None:
        letters = 0
        while brought := desk.bring(hall.office, REMINDED, at=REMINDED).letters:
            letters += len(brought)
        assert letters >= len(due), letters

    return hall.scale.weigh("reminder, each of those due", act, count=len(due), rounds=1)


def _idle(hall: Hall) -> Cost:
    while desk.bring(hall.office, AFTER, at=AFTER) != desk.Brought():
        pass

    def act() -> None:
        hall.office.run.looked_at = None  # as after a minute
        assert desk.bring(hall.office, AFTER, at=AFTER) == desk.Brought()

    return hall.scale.weigh("remind, nothing due", act)


def _settle(hall: Hall, count: int) -> None:
    later = now() + timedelta(hours=2) if count else AFTER
    settled = sum(iter(lambda: desk.settle(hall.office, later), 0))
    assert settled == count, settled


def _decisions(hall: Hall) -> Cost:
    for number in hall.filled.deciding:
        with hall.office.store.transaction() as connection:
            application = store.applications.load(connection, number)
            assert application
            proceeding = proceedings.of(
                hall.office, connection, application, organizer="First organizer", now=now()
            )
            turn = deciding.decide(proceeding, Outcome.TITLED, "All rules are met.")
            assert isinstance(turn, Turn), turn
            posting.perform(hall.office, connection, turn, now(), seed=f"decided-{number}")
    count = len(hall.filled.deciding)
    return hall.scale.weigh(
        "decision carried out", lambda: _settle(hall, count), count=count, rounds=1
    )


def _digest(hall: Hall) -> None:
    day = _next_day(hall)
    with hall.office.store.transaction() as connection:
        assert reminding.digest(hall.office, connection, now=day, at=day).letters


def _seal(hall: Hall) -> None:
    day = _next_day(hall)
    with hall.office.store.transaction() as connection:
        sealed.beat(hall.office, connection, day)


def _next_day(hall: Hall) -> datetime:
    hall.day += 1
    return AFTER + timedelta(days=hall.day)


def looks(halls: Sequence[Hall]) -> Iterator[list[Cost]]:
    """What organizers look at."""
    shown = {
        "show CITY": ("show", halls[0].names()[-1]),
        f"queue, {WAITING} waiting": ("queue",),
        "letters list": ("letters", "list"),
        "decisions list": ("decisions", "list"),
        "watch --once": ("watch", "--once"),
    }
    for name, words in shown.items():
        yield [_look(hall, name, words) for hall in halls]


def _look(hall: Hall, name: str, words: Sequence[str]) -> Cost:
    return hall.scale.weigh(name, lambda: hall.run(*words), times=5)


def work(halls: Sequence[Hall]) -> Iterator[list[Cost]]:
    """A mail from being taken to its reply queued, and the journal by itself."""
    yield [_mails(hall) for hall in halls]
    yield [hall.scale.weigh("journal, append and verify", partial(_note, hall)) for hall in halls]


def _mails(hall: Hall) -> Cost:
    asked = iter([_asked(hall, number) for number in hall.filled.writing[:MAILS]])

    def act() -> None:
        _serve(hall, next(asked))

    return hall.scale.weigh("mail served", act, times=TIMES, rounds=ROUNDS)


def _asked(hall: Hall, number: int) -> Asked:
    with hall.office.store.reading() as connection:
        (letter,) = store.outbox.letters(connection, application=number, limit=1)
    return Asked(number=number, city=f"{filling.CITY}{number}", letter=letter)


def _serve(hall: Hall, asked: Asked) -> None:
    mail = post.answer(asked)
    kept = Kept(
        id=f"answer-{asked.number}",
        channel="mail",
        raw=mail.raw,
        sender=mail.sender,
        recipients=(mail.recipient,),
        host="192.0.2.1",
        received_at=now(),
    )
    desk.take(hall.office, [kept])
    assert desk.serve(hall.office, now()) == 1


def _note(hall: Hall) -> None:
    number = hall.filled.due[0]
    entry = Entry(application=number, act="decided", words={"reason": "The panel has agreed."})
    with hall.office.store.transaction() as connection:
        store.journal.append(connection, [entry], at=now(), salt=hall.office.salt)
        store.journal.verify(connection, number)


# --- the table ----------------------------------------------------------------------------------


def measure(name: str, given: argparse.Namespace, server: str | None) -> Iterator[str]:
    """The table of one database, line by line."""
    yield weighing.heading(name, SMALL, given.applications)
    sizes: list[Any] = [given.work, server]
    with prepared(SMALL, *sizes) as small, prepared(given.applications, *sizes) as large:
        for part in (moves, ticks, looks, work):
            for costs in part([small, large]):
                yield weighing.line(*costs)


def _several(text: str) -> int:
    if not text.isdecimal() or int(text) < 2:
        raise argparse.ArgumentTypeError("a number of cities, two or more")
    return int(text)


def _arguments() -> argparse.Namespace:
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--applications", type=int, default=100_000, help="in the large store")
    asked.add_argument("--work", type=_several, default=1_000, help="cities that move at once")
    asked.add_argument("--store", choices=("sqlite", "postgresql"), help="only on this one")
    asked.add_argument("--quick", action="store_true", help="10,000 applications")
    given = asked.parse_args()
    if given.quick:
        given.applications = 10_000
    return given


def main() -> None:
    """Measure and print; each line as soon as it is known."""
    given = _arguments()
    if given.store != "postgresql":
        for line in measure("SQLite", given, None):
            print(line, flush=True)
    if given.store != "sqlite":
        with postgresql.server() as server:
            for line in measure("PostgreSQL", given, server):
                print(line, flush=True)


if __name__ == "__main__":
    main()
