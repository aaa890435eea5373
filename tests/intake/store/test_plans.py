"""Every verb on the way of a message stays flat in cost as rows grow: no table is read whole."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from intake.applications import State
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.journal import Entry
from intake.notices import LetterState
from intake.store import (
    Connection,
    Store,
    answerable,
    applications,
    cases,
    correspondence,
    decisions,
    drafts,
    inbox,
    journal,
    outbox,
    prepared,
    seals,
    stage_counts,
)
from intake.store.chats import board, leases, news, signals
from tests.intake.store.samples import (
    NOW,
    a_full_application,
    a_kept,
    a_letter,
    a_message,
)

CASE = Case(kind=CaseKind.AFTER_REGISTRATION, text="x", at=NOW, application=1, contact="a@x")

VERBS: list[Callable[[Connection], object]] = [
    lambda c: inbox.keep(c, [a_kept(1)]),
    lambda c: inbox.waiting(c, 10),
    lambda c: inbox.is_waiting(c, "m1"),
    lambda c: inbox.attempt(c, "m1"),
    lambda c: inbox.kept(c, "m1"),
    lambda c: inbox.park(c, "m1", "x", NOW),
    lambda c: inbox.parked(c),
    lambda c: inbox.unpark(c),
    lambda c: inbox.count(c),
    lambda c: inbox.fruitless(c, sender_key="a@x", domain="x", application=1, since=NOW),
    lambda c: inbox.done(c, "m1", message=a_message("m1"), application=1, at=NOW),
    lambda c: applications.save(c, [a_full_application()]),
    lambda c: applications.load(c, 1),
    lambda c: applications.by_token(c, "token1"),
    lambda c: applications.knows_token(c, "token2"),
    lambda c: applications.by_address(c, "a@x"),
    lambda c: applications.ended_by_address(c, "a@x"),
    lambda c: applications.holder(c, "gdynia,pl"),
    lambda c: applications.decided_on(c, "gdynia,pl"),
    lambda c: applications.find(c, "Gdynia"),
    lambda c: applications.find(c, "Gdynia, PL"),
    lambda c: applications.living(c),
    lambda c: applications.due(c, NOW, 10),
    lambda c: applications.postpone(c, 1, NOW),
    lambda c: applications.count_in_stage(c, Stage.SELECTION, [State.REGISTERED], call="v"),
    lambda c: applications.cities_in_stage(
        c, Stage.SELECTION, [State.REGISTERED], call="v", limit=9
    ),
    lambda c: applications.waits_in_stage(c, Stage.SELECTION, State.REGISTERED, call="v"),
    lambda c: applications.in_stage(c, Stage.SELECTION, [State.REGISTERED], country="PL"),
    lambda c: applications.in_stage(c, None, [State.REGISTERED]),
    lambda c: applications.several(c, [1, 2]),
    lambda c: applications.version(c, 1),
    lambda c: inbox.has_waiting_by(c, NOW),
    lambda c: applications.coming(c, 10),
    lambda c: applications.cities(c, [1, 2]),
    lambda c: journal.append(
        c, [Entry(application=1, act="x", words={})], at=NOW, salt=lambda: b"s"
    ),
    lambda c: journal.chain(c, 1),
    lambda c: journal.salted(c, 1),
    lambda c: seals.head(c),
    lambda c: seals.latest(c),
    lambda c: seals.covers(c, 1),
    lambda c: seals.with_hash(c, "0" * 64),
    lambda c: list(seals.heads(c, 1)),
    lambda c: seals.sealed(c, 1),
    lambda c: journal.words(c, 1),
    lambda c: journal.words(c, 1, [1, 2]),
    lambda c: journal.newest(c, 1, 12, skip=24),
    lambda c: journal.count(c, 1),
    lambda c: journal.erase_words(c, 1, [1]),
    lambda c: cases.waiting(c),
    lambda c: cases.waiting_about(c, CaseKind.PANELIST, "a@x"),
    lambda c: cases.closed_words(c, ["a@x", "b@x"]),
    lambda c: cases.possible_ties(c, ["a@x", "b@x"]),
    lambda c: cases.newest(c, 10),
    lambda c: cases.count_waiting(c),
    lambda c: cases.same_open(c, CaseKind.LOOP, 1),
    lambda c: cases.same_open(c, CaseKind.LOOP, None),
    lambda c: cases.last_of(c, CASE, NOW),
    lambda c: cases.newest_of(c, 1, 2),
    lambda c: cases.count_of(c, range(1, 20)),
    lambda c: cases.load(c, 1),
    lambda c: cases.close(c, 1, NOW),
    lambda c: outbox.post(c, [a_letter(1)]),
    lambda c: answerable.by_return_tag(c, "tag"),
    lambda c: outbox.claim(c, NOW, 10, timedelta(minutes=1)),
    lambda c: outbox.claim(c, NOW, 10, timedelta(minutes=1), channel="slack"),
    lambda c: outbox.sent(c, "l1", 1, NOW),
    lambda c: outbox.recall(c, "l1"),
    lambda c: outbox.revive(c),
    lambda c: outbox.letters(c, application=1, limit=5),
    lambda c: outbox.letters(c, state=LetterState.FAILED),
    lambda c: answerable.by_message_id(c, ["a", "b"]),
    lambda c: answerable.last_to(c, 1, "a@x"),
    lambda c: answerable.seen(c, 1, "a@x", NOW),
    lambda c: answerable.asked_before(c, 1, "a@x", NOW),
    lambda c: answerable.texts_before(c, 1, ["a@x", "b@x"], NOW),
    lambda c: correspondence.heard_at(c, 1, "a@x", ["token"], before=NOW),
    lambda c: outbox.count_by_state(c),
    lambda c: correspondence.mails(c, 1),
    lambda c: correspondence.last_of(c, range(1, 20), ["token"]),
    lambda c: correspondence.latest(c, 10),
    lambda c: outbox.threads(c, 1),
    lambda c: outbox.threads_of(c, range(1, 20)),
    lambda c: outbox.about(c, 1, ["moved"]),
    lambda c: outbox.about_of(c, range(1, 20), ["moved"]),
    lambda c: outbox.all_held(c, ["moved"]),
    lambda c: decisions.pending(c, 10),
    lambda c: decisions.waiting(c, 1),
    lambda c: decisions.waiting_on(c),
    lambda c: decisions.waiting_of(c, range(1, 20)),
    lambda c: decisions.latest(c, 1),
    lambda c: decisions.latest_of(c, range(1, 20)),
    lambda c: decisions.waiting_lists(c),
    lambda c: decisions.of(c, 1),
    lambda c: decisions.due(c, NOW, 10),
    lambda c: stage_counts.load(c),
    lambda c: stage_counts.load(c, [State.TITLED, State.DECLINED]),
    lambda c: applications.ending(c, NOW, NOW, 10),
    lambda c: applications.near(c, "Gdynia", 10),
    lambda c: cases.page(c, list(CaseKind), 10, 0),
    lambda c: cases.count_by_kind(c),
    lambda c: cases.several(c, [1, 2]),
    lambda c: outbox.begun(c, "act-d-", 10),
    lambda c: outbox.states(c, "act-d-"),
    lambda c: outbox.count_applications(c, "act-d-"),
    lambda c: outbox.held(c, "act-", 10),
    lambda c: leases.claim(c, NOW, 10, timedelta(minutes=1)),
    lambda c: board.count_in_error(c),
    lambda c: board.in_error(c, 10),
    lambda c: board.attended_by(c, "U1", NOW, 10),
    lambda c: news.told(c, "news:moved:1", 20),
    lambda c: news.stir_matters(c, [1, 2], NOW),
    lambda c: drafts.refused(c, "U1", NOW, 10),
    lambda c: drafts.of_person(c, "U1", ["d"]),
    lambda c: drafts.submitted(c, 10),
    lambda c: signals.count_parked(c),
    lambda c: journal.counts(c, since=NOW, up_to=NOW),
    lambda c: journal.counts(c, since=None, up_to=NOW),
]

SMALL = ("counters", "schema_version", "calls", "stage_counts")
"""Tables of a few rows, whatever happens."""
BOUNDED = tuple(
    f"SCAN {name}" for name in ("counted", "placed", "(subq", "wanted", "asked", "known")
)
"""What a statement has gathered before: rows found by an index, or values that were given."""


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, Any]]]:
    """Every single statement that is sent to a database, with its values."""
    heard: list[tuple[str, Any]] = []
    execute = prepared.execute

    def hear(_: Any, cursor: Any, statement: str, values: Any, context: Any, many: bool) -> None:
        if not many and statement.split()[0] in ("SELECT", "UPDATE", "DELETE", "INSERT"):
            heard.append((statement, values))

    def hear_prepared(connection: Connection, text: str, values: Any, **how: bool) -> Any:
        hear(None, None, text, values, None, how.get("many", False))
        return execute(connection, text, values, **how)

    monkeypatch.setattr(prepared, "execute", hear_prepared)
    event.listen(Engine, "before_cursor_execute", hear)
    yield heard
    event.remove(Engine, "before_cursor_execute", hear)


def test_no_verb_reads_a_whole_table(store: Store, said: list[tuple[str, Any]]) -> None:
    with store.transaction() as connection:
        if connection.dialect.name == "postgresql":  # small tables are read whole otherwise
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        for verb in VERBS:
            said.clear()
            verb(connection)
            for statement, values in list(said):
                plan = _plan(connection, statement, values)
                assert not _whole(plan), f"{statement}\n{plan}"


def test_what_is_due_is_read_in_order_and_not_sorted(
    store: Store, database: str, said: list[tuple[str, Any]]
) -> None:
    if not database.startswith("sqlite"):
        return  # a planner that knows three rows sorts whatever it likes
    with store.transaction() as connection:
        inbox.waiting(connection, 10)
        applications.due(connection, NOW, 10)
        outbox.claim(connection, NOW, 10, timedelta(minutes=1))
        outbox.claim(connection, NOW, 10, timedelta(minutes=1), channel="slack")
        outbox.letters(connection, application=1, limit=5)
        answerable.last_to(connection, 1, "a@x")
        outbox.letters(connection, limit=5)
        applications.coming(connection, 5)
        cases.newest(connection, 5)
        correspondence.latest(connection, 5)
        applications.waits_in_stage(connection, Stage.SELECTION, State.REGISTERED, call="v")
        decisions.due(connection, NOW, 5)
        decisions.latest(connection, 1)
        decisions.listed(connection, limit=5)
        for statement, values in list(said):
            assert "TEMP B-TREE" not in _plan(connection, statement, values), statement


def test_what_waits_of_a_city_is_not_looked_for_among_what_waits_of_all(
    store: Store, database: str, said: list[tuple[str, Any]]
) -> None:
    if not database.startswith("sqlite"):
        return  # a planner that knows three rows reads them in whatever order it likes
    with store.transaction() as connection:
        outbox.waiting(connection, [1, 2], "items_asked")
        for statement, values in list(said):
            assert "letters_application" in _plan(connection, statement, values), statement


def test_what_is_looked_at_again_and_again_is_read_from_indexes_alone(
    store: Store, database: str, said: list[tuple[str, Any]]
) -> None:
    if not database.startswith("sqlite"):
        return  # there it also depends on when tables were cleaned up last
    with store.transaction() as connection:
        applications.waits_in_stage(connection, Stage.SELECTION, State.REGISTERED, call="v")
        applications.count_in_stage(connection, Stage.SELECTION, [State.CLOSED], call="v")
        for statement, values in list(said):
            assert "COVERING INDEX" in _plan(connection, statement, values), statement


def _plan(connection: Connection, statement: str, values: Any) -> str:
    explain = "EXPLAIN QUERY PLAN" if connection.dialect.name == "sqlite" else "EXPLAIN"
    given = tuple(values) if isinstance(values, list) else values
    rows = connection.exec_driver_sql(f"{explain} {statement}", given)
    return "\n".join(str(row[-1]) for row in rows)


def _whole(plan: str) -> list[str]:
    """Lines of a plan that read a table from end to end without an index."""
    lines = [line for line in plan.splitlines() if "Seq Scan on" in line or "SCAN " in line]
    harmless = ("USING INDEX", "USING COVERING INDEX", "CONSTANT ROW", *BOUNDED, *SMALL)
    return [line for line in lines if not any(word in line for word in harmless)]
