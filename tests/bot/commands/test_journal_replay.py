"""`citydesk journal replay`: what a desk did comes out again, and what was changed behind it shows.

The desk is a whole one with a real store; what is tampered with is changed in the tables.
"""

import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot.__main__ import main
from bot.commands import replayed
from intake import desk as desks
from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.conversation.organizer import deciding, extending, moving
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.decisions import Outcome
from intake.desk import posting, proceedings
from intake.errors import Refusal
from intake.journal import Entry
from intake.store import Store
from tests.intake.conversation.town import APPLIES, ENOUGH
from tests.intake.desk.desks import Desk
from tests.intake.desk.test_any_order import STEPS as MAILS
from tests.intake.desk.test_any_order import Step as Mail
from tests.intake.desk.test_any_order import _play as write
from tests.journeys.desk import environment

ANNA, BEN, CLARA = "anna@gdynia.example", "ben@zaragoza.example", "clara@gdynia.example"


class Record:
    """A played desk and the command line beside it."""

    def __init__(self, database: str, store: Store, folder: Path) -> None:
        self.store, self.desk = store, Desk(store)
        self.environment = environment(folder, 9, database)
        assert self.run("init").exit_code == 0

    def run(self, *words: str) -> Result:
        return CliRunner().invoke(main, words, env=self.environment)

    def replay(self, *words: str) -> Result:
        return self.run("journal", "replay", *words)

    def sql(self, statement: str) -> None:
        with self.store.transaction() as connection:
            assert connection.execute(text(statement)).rowcount


def register(desk: Desk, person: str, city: str) -> None:
    desk.write(person, APPLIES.replace("Gdynia", city))
    for said in (ENOUGH, "SUBMIT", "CONFIRM"):
        desk.write(person, said, to=desk.to(person))


def act(desk: Desk, plan: Callable[[Proceeding], Turn | Refusal], number: int = 1) -> bool:
    """What an organizer does; whether it was possible."""
    desk.now += timedelta(minutes=1)
    with desk.store.transaction() as connection:
        application = rooms.applications.load(connection, number)
        assert application
        proceeding = proceedings.of(
            desk.office, connection, application, organizer="First", now=desk.now
        )
        turn = plan(proceeding)
        if isinstance(turn, Refusal):
            return False
        seed = f"act-{desk.now.timestamp():.0f}"
        posting.perform(desk.office, connection, turn, desk.now, seed=seed)
    return True


def second(plan: Callable[[Proceeding], Turn | Refusal]) -> Callable[[Proceeding], Turn | Refusal]:
    """The same by another organizer."""

    def other(proceeding: Proceeding) -> Turn | Refusal:
        return plan(Proceeding(**vars(proceeding) | {"organizer": "Second"}))

    return other


def approve(proceeding: Proceeding) -> Turn | Refusal:
    if proceeding.waiting is None:
        return Refusal(reason="nothing", text="Nothing waits.")
    return deciding.approve(proceeding, proceeding.waiting)


def recall(proceeding: Proceeding) -> Turn | Refusal:
    if proceeding.waiting is None:
        return Refusal(reason="nothing", text="Nothing waits.")
    return deciding.recall(proceeding, proceeding.waiting)


def decline(desk: Desk, number: int = 1) -> None:
    assert act(desk, lambda one: deciding.decide(one, Outcome.DECLINED, "Agreed."), number)
    assert act(desk, second(approve), number)
    assert desks.settle(desk.office, desk.now) == 1


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path) -> Record:
    """One city in pre-selection, one declined."""
    played = Record(database, store, tmp_path)
    register(played.desk, ANNA, "Gdynia")
    register(played.desk, BEN, "Zaragoza")
    assert act(played.desk, lambda one: moving.move(one, Stage.PRE_SELECTION, "Agreed."))
    decline(played.desk, 2)
    assert played.desk.file(2).state is State.DECLINED
    return played


def test_what_the_desk_did_holds(record: Record) -> None:
    done = record.replay()
    assert done.exit_code == 0, done.output
    first, other, summary = done.stdout.splitlines()
    assert first.split() == ["1", "Gdynia,", "PL", first.split()[3], "entries", "holds"]
    assert other.endswith("holds")
    assert summary == "2 applications replayed: 0 differ, 0 cannot be told."


def test_what_waited_for_a_yes_and_what_came_with_it_hold(record: Record) -> None:
    """Both in the mail of a new writer, whose name is that of the former one."""
    desk, new = record.desk, "office@gdynia.example"
    desk.write(CLARA, APPLIES.replace("Gdynia", "Sopot"))
    desk.write(CLARA, "V11_writer: Clara Nowak", to=desk.to(CLARA))
    desk.write(CLARA, f"Please hand over to {new}", to=desk.to(CLARA))
    asked = desk.to(new)
    desk.write(new, "S2: USD 104 billion.", to=asked)
    desk.write(f"Clara Nowak <{new}>", "YES\n\nS4_companies: 240 companies.", to=asked)
    given = [one.question for one in desk.file(3).answers]
    assert given[-3:] == ["S2", "S4_companies", "V11_writer"]
    assert given.count("S4_companies") == 1
    assert given.count("V11_writer") == 2
    done = record.replay()
    assert done.exit_code == 0, done.output
    assert record.run("journal", "verify").exit_code == 0


def test_a_program_reads_where_each_application_stands(record: Record) -> None:
    said = json.loads(record.replay("--json").stdout)
    assert (said["applications"], said["faults"], said["erased"]) == (2, {}, {})
    one = said["replayed"]["1"]
    assert (one["state"], one["stage"], one["answers"]) == ("registered", "pre_selection", 10)
    assert one["findings"]["S1"] == "met"
    assert said["replayed"]["2"]["state"] == "declined"


def test_one_city_is_replayed_alone(record: Record) -> None:
    assert list(json.loads(record.replay("Zaragoza", "--json").stdout)["replayed"]) == ["2"]


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        (
            "UPDATE applications SET state = 'titled' WHERE number = 1",
            "state: the journal gives registered, the store titled",
        ),
        (
            "UPDATE applications SET stage = 'selection' WHERE number = 1",
            "stage: the journal gives pre_selection, the store selection",
        ),
        (
            "UPDATE applications SET until = '2027-01-01 00:00:00' WHERE number = 1",
            "until: the journal gives none, the store 2027-01-01",
        ),
        (
            "UPDATE applications SET city = 'Sopot' WHERE number = 1",
            "city: the journal gives Gdynia, the store Sopot",
        ),
        (
            'UPDATE answers SET value = \'{"kind": "YesNo", "yes": false}\''
            " WHERE application = 1 AND question = 'S3b'",
            "answer S3b: the store has another one than the journal; "
            "finding S3: the journal gives met, the store ",
        ),
        (
            'UPDATE answers SET value = \'{"kind": "Rumour"}\''
            " WHERE application = 1 AND question = 'S3b'",
            "the store's application cannot be read",
        ),
        (
            "DELETE FROM answers WHERE application = 1 AND question = 'S4_applied'",
            "answers given: the journal gives 10, the store 9",
        ),
        (
            "UPDATE applications SET call = 'another' WHERE number = 1",
            "the call 'another' was never frozen",
        ),
        (
            "UPDATE journal SET act = 'titled' WHERE application = 1 AND act = 'moved'",
            "was changed after it was written",
        ),
        (
            "UPDATE journal_words SET words = '{}' WHERE application = 1 AND sequence = 3",
            "the words of entry 3 are not those that were written",
        ),
    ],
)
def test_what_was_changed_behind_the_journal_is_told(
    record: Record, statement: str, told: str
) -> None:
    record.sql(statement)
    done = record.replay()
    assert done.exit_code == 1
    first, other, *_ = done.stdout.splitlines()
    assert told in first
    assert other.endswith("holds")
    assert "1 of 2 applications differ." in done.stderr
    said = record.replay("--json")
    assert said.exit_code == 1
    assert told in "; ".join(json.loads(said.stdout)["faults"]["1"])


def test_a_decision_that_was_changed_is_told(record: Record) -> None:
    record.sql("UPDATE decisions SET approved_by = 'First'")
    assert "approved_by of decision 1: the journal gives Second" in record.replay().stdout


def test_entries_cut_off_at_the_end_are_told(record: Record) -> None:
    for table in ("journal_words", "journal"):
        record.sql(f"DELETE FROM {table} WHERE application = 1 AND sequence > 15")  # noqa: S608
    done = record.replay()
    assert done.exit_code == 1
    assert "the journal gives registration, the store pre_selection" in done.stdout
    verified = record.run("journal", "verify")
    assert verified.exit_code == 1
    assert "2 chains checked, 0 broken." in verified.stdout
    assert "application 1: stage: the journal gives registration" in verified.stderr
    assert record.run("journal", "verify", "--chains").exit_code == 0


def test_a_journal_that_is_gone_altogether_is_told(record: Record) -> None:
    for table in ("journal_words", "journal"):
        record.sql(f"DELETE FROM {table} WHERE application = 1")  # noqa: S608
    done = record.replay()
    assert done.exit_code == 1
    assert "the application has no journal" in done.stdout


def test_erased_words_are_no_difference_where_the_erasure_is_recorded(record: Record) -> None:
    with record.store.transaction() as connection:
        rooms.journal.erase_words(connection, 1, [3])
    bare = record.replay()
    assert bare.exit_code == 1
    assert "the words of entry 3 are gone, and no erasure is recorded" in bare.stdout
    noted = Entry(application=1, act="erased", words={"entries": 1, "by": "A", "reason": "Asked."})
    with record.store.transaction() as connection:
        rooms.journal.append(connection, [noted], at=record.desk.now, salt=lambda: b"s" * 16)
    done = record.replay()
    assert done.exit_code == 0, done.output
    assert "cannot be replayed: words of entry 3 were erased" in done.stdout
    said = json.loads(record.replay("--json").stdout)
    assert said["erased"] == {"1": "cannot be replayed: words of entry 3 were erased"}
    assert list(said["replayed"]) == ["2"]


# --- whatever happens ---------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Act:
    """What an organizer tries, the time that passes, or what people go through with."""

    kind: str
    number: int
    stage: Stage
    outcome: Outcome
    days: int


KINDS = ("move", "next", "next", "decide", "done", "approve", "recall", "extend", "time")
SCENES = {
    "withdraw": [(ANNA, "withdraw"), (ANNA, "CONFIRM")],
    "join": [(CLARA, "The city of Gdynia would like to take part."), (ANNA, "Yes")],
    "refuse": [(CLARA, "The city of Gdynia would like to take part."), (ANNA, "No")],
    "wander": [(CLARA, "V11_city: Sopot, Poland"), (CLARA, "V11_city: Gdynia, Poland")],
    "correct": [(ANNA, "S3b: no")],
}
ACTS = st.builds(
    Act,
    kind=st.sampled_from((*KINDS, *SCENES)),
    number=st.integers(min_value=1, max_value=2) | st.just(1),
    stage=st.sampled_from(Stage),
    outcome=st.sampled_from(Outcome),
    days=st.sampled_from((1, 20, 90, 400)),
)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    is_registered=st.booleans(),
    steps=st.lists(MAILS | ACTS | ACTS | ACTS, min_size=4, max_size=14),
)
def test_every_journal_gives_what_the_store_has(
    sqlite_template: Path, is_registered: bool, steps: list[Mail | Act]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "citydesk.db"
        shutil.copy(sqlite_template, path)
        opened = Store(f"sqlite:///{path}")
        try:
            desk = Desk(opened)
            begin(desk, is_registered=is_registered)
            for step in steps:
                if isinstance(step, Mail):
                    write(desk, step)
                else:
                    try_to(desk, step)
            every_journal_holds(desk)
        finally:
            opened.close()


def begin(desk: Desk, *, is_registered: bool) -> None:
    if is_registered:
        register(desk, ANNA, "Gdynia")
    else:
        desk.write(ANNA, APPLIES)


def try_to(desk: Desk, step: Act) -> None:
    if step.kind in SCENES:
        play(desk, step.kind)
    elif step.kind == "time":
        desk.now += timedelta(days=step.days % 100)
        desks.remind(desk.office, desk.now)
    elif step.number <= len(numbers(desk)):
        if step.kind != "approve":
            act(desk, planned(step, desk), step.number)
        if step.kind in ("approve", "done"):
            act(desk, second(approve), step.number)
    desks.settle(desk.office, desk.now)


def play(desk: Desk, scene: str) -> None:
    """Each answers the last letter to them."""
    for person, said in SCENES[scene]:
        mine = [one for one in desk.letters() if one.to.key == person and one.application]
        desk.write(person, said, to=mine[-1] if mine else None)


def planned(step: Act, desk: Desk) -> Callable[[Proceeding], Turn | Refusal]:
    until = desk.now + timedelta(days=step.days)
    plans: dict[str, Callable[[Proceeding], Turn | Refusal]] = {
        "move": lambda one: moving.move(one, step.stage, "Agreed."),
        "next": lambda one: moving.move(one, next_of(one.application.stage), "Agreed."),
        "decide": lambda one: deciding.decide(one, step.outcome, "Agreed."),
        "done": lambda one: deciding.decide(one, step.outcome, "Agreed."),
        "recall": recall,
        "extend": lambda one: extending.extend(one, until, "Asked for."),
    }
    return plans[step.kind]


def next_of(stage: Stage) -> Stage:
    stages = tuple(Stage)
    return stages[min(stages.index(stage) + 1, len(stages) - 1)]


def numbers(desk: Desk) -> list[int]:
    with desk.store.reading() as connection:
        return rooms.applications.numbers(connection)


def every_journal_holds(desk: Desk) -> None:
    for told in replayed.compare(desk.office, numbers(desk), is_silent=True):
        assert told.faults == ()
