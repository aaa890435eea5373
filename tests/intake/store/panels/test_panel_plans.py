"""What is looked up of the panel for every mail stays flat in cost as rows grow."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from intake.panel.asked_back import Answered, AskedBack
from intake.store import Connection, Store, correspondence, inbox, outbox
from intake.store.panels import asked_back, panel, panel_judging, panel_secrecy, panel_tallies
from tests.intake.panel import people
from tests.intake.store.panels.test_panel import assigned, declared, keep_applications, seated
from tests.intake.store.samples import NOW, a_letter
from tests.intake.store.test_plans import _plan, _whole, said

KEY = seated(1).key
ASKED = AskedBack(panelist=KEY, message="m1", application=1, at=NOW)
VERBS: list[Callable[[Connection], object]] = [
    lambda c: panel.save(c, seated(1), NOW),
    lambda c: panel.roster(c, "2025"),
    lambda c: panel.load(c, "2025", KEY),
    lambda c: panel.by_token(c, "seat20251"),
    lambda c: panel.by_address(c, KEY),
    lambda c: panel.knows_token(c, "seat20251"),
    lambda c: panel.due(c, NOW, 10),
    lambda c: panel.postpone(c, "2025", KEY, NOW),
    lambda c: panel.asked(c, seated(1), NOW),
    lambda c: panel.last_to(c, seated(1), NOW),
    lambda c: outbox.unsent(c, "packet", [KEY, "panelist2@un.example"]),
    lambda c: outbox.stop(c, "letter-1"),
    lambda c: outbox.has_gone(c, "packet", KEY, "packet:1"),
    lambda c: inbox.parked_by(c, NOW),
    lambda c: panel_judging.declare(c, [declared(1, 1, None)]),
    lambda c: asked_back.add(c, [ASKED]),
    lambda c: asked_back.settle(c, [Answered(panelist=KEY, message="m1", application=1)]),
    lambda c: asked_back.settle(c, [Answered(panelist=KEY, message="m1", application=None)]),
    lambda c: asked_back.settle(c, [Answered(panelist=KEY, message=None, application=1)]),
    lambda c: asked_back.of(c, [KEY, "panelist2@un.example"]),
    lambda c: panel_judging.declared_by(c, KEY),
    lambda c: panel_judging.declared_on(c, [1, 2]),
    lambda c: panel_judging.assign(c, [assigned(1, 1)]),
    lambda c: panel_judging.assigned_to(c, KEY),
    lambda c: panel_judging.assigned_on(c, [1, 2]),
    lambda c: panel_judging.packet_sent(c, [assigned(1, 1).assignment], NOW),
    lambda c: panel_judging.packet_recalled(c, assigned(1, 1).assignment),
    lambda c: panel_judging.open_packets(c, [1, 2], NOW),
    lambda c: panel_judging.opened(c, [1, 2]),
    lambda c: panel_judging.cast(c, people.ballot(1, "mmmm")),
    lambda c: panel_judging.ballots_of(c, KEY),
    lambda c: panel_judging.ballots_on(c, [1, 2]),
    lambda c: panel_judging.forms(c, 1),
    lambda c: panel_judging.end(c, [assigned(1, 1).assignment], NOW),
    lambda c: panel_tallies.kept(c, 1),
    lambda c: panel_tallies.digest(c, 1),
    lambda c: panel_tallies.counted(c, [1, 2]),
    lambda c: panel_tallies.settlements(c, 1),
    lambda c: panel_secrecy.is_secret(c, replace(a_letter(1), notice="ballot")),
]

__all__ = ["said"]


def test_no_verb_of_the_panel_reads_a_whole_table(
    store: Store,
    said: list[tuple[str, Any]],
) -> None:
    keep_applications(store, 1, 2)
    with store.transaction() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        for verb in VERBS:
            said.clear()
            verb(connection)
            for statement, values in list(said):
                plan = _plan(connection, statement, values)
                assert not _whole(plan), f"{statement}\n{plan}"


def test_a_search_asks_of_the_panel_by_its_index(
    store: Store,
    database: str,
    said: list[tuple[str, Any]],
) -> None:
    with store.reading() as connection:
        correspondence.search(connection, "anything", 10)
        plans = [_plan(connection, *one) for one in said]
    if database.startswith("sqlite"):
        assert all("SCAN assignments" not in one for one in plans)
