"""What the consultation asks of the store stays flat in cost as voices grow."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from intake.cases import CaseKind
from intake.consultation import Consent, Domain, Line, Objection, State
from intake.consultation.pace import Recent
from intake.store import Connection, Store, applications, cases
from intake.store.consultations import announced, domains, lines, objections, voices
from tests.intake.consultation.saying import NOON, opinion, vote
from tests.intake.store.samples import an_application
from tests.intake.store.test_plans import _plan, _whole, said  # noqa: F401

ALL = Recent(person=3, source=30, domain=300)
LINKS = voices.Links(confirm="a", withdraw="b")
OBJECTION = Objection(
    city=1, person="a@x.example", address="a@x.example", language="en", text="No.",
    raised_at=NOON, due_by=NOON,
)  # fmt: skip
GIVEN = vote("a@gdynia.example", source="s")

VERBS: list[Callable[[Connection], object]] = [
    lambda c: voices.add(c, GIVEN, LINKS),
    lambda c: voices.save(c, replace(opinion(), number=1)),
    lambda c: voices.load(c, 1),
    lambda c: voices.by_word(c, "a", "confirm"),
    lambda c: voices.by_word(c, "b", "withdraw"),
    lambda c: voices.of_person(c, "2025", "a@gdynia.example"),
    lambda c: voices.recent(c, GIVEN, NOON, ALL),
    lambda c: voices.let_pass(c, 1, 10),
    lambda c: voices.seated(c, "2025", "gdynia.example", 20),
    lambda c: voices.waiting_of(c, "2025", "gdynia.example"),
    lambda c: voices.has_waiting_of(c, "2025", "gdynia.example"),
    lambda c: voices.clear(c, "2025", "gdynia.example", "Ewa", NOON),
    lambda c: voices.forget_lapsed(c, NOON, 10),
    lambda c: voices.counts(c, [1, 2]),
    lambda c: voices.listed(c, "2025", [State.HELD], limit=10),
    lambda c: voices.listed(c, "2025", [State.HELD], domain="gdynia.example", limit=10),
    lambda c: voices.listed(c, "2025", [State.HELD], city=1, kind="vote", limit=10),
    lambda c: voices.listed(c, "2025", [State.CONFIRMED], limit=10, is_waiting=True),
    lambda c: voices.has_unread(c, 1),
    lambda c: domains.save(c, "2025", Domain(name="gdynia.example")),
    lambda c: domains.load(c, "2025", "gdynia.example"),
    lambda c: domains.beyond(c, "2025", 20, 10),
    lambda c: objections.save(c, OBJECTION),
    lambda c: objections.load(c, 1),
    lambda c: objections.opened(c),
    lambda c: objections.due(c, NOON),
    lambda c: objections.of_person(c, "a@x.example"),
    lambda c: objections.of_cities(c, [1]),
    lambda c: lines.save(c, [Line(city=1, question="B4", words="101", consent=Consent.AGREED)]),
    lambda c: lines.of(c, 1),
    lambda c: announced.glance(c),
    lambda c: cases.settle_of(c, [CaseKind.FLOOD], "@gdynia.example", NOON),
    lambda c: cases.is_open_of(c, [CaseKind.FLOOD], "@gdynia.example"),
]


def test_no_verb_of_the_consultation_reads_a_whole_table(
    store: Store,
    said: list[tuple[str, Any]],  # noqa: F811
) -> None:
    with store.transaction() as connection:
        applications.save(connection, [an_application(1)])
        voices.add(connection, opinion(), voices.Links(confirm="c", withdraw="d"))
        if connection.dialect.name == "postgresql":  # small tables are read whole otherwise
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        for verb in VERBS:
            said.clear()
            verb(connection)
            for statement, values in list(said):
                plan = _plan(connection, statement, values)
                assert not _whole(plan), f"{statement}\n{plan}"
