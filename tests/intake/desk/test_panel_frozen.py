"""What is a conflict goes by the call a city applied under, for its panelist as for organizers."""

from dataclasses import replace

import pytest

from intake import store as rooms
from intake.calls import loading
from intake.calls.model import Call
from intake.conversation.turns import Bond
from intake.desk import acts
from intake.desk.panels import bench as benches
from intake.desk.panels import sitting
from intake.panel.conflicts import Kind
from intake.store import Store
from tests.intake.desk.desks import CALL_TEXT
from tests.intake.desk.test_panelists import Bench

COUNTRYMAN = "two@standards.example"
ROSTER = f"name,address,category,origin\nAnna Lis,{COUNTRYMAN},expert,PL\n"
STRICT = CALL_TEXT.replace("own_country_conflicts = false", "own_country_conflicts = true")


def _in_force(bench: Bench, text: str) -> Call:
    call = loading.load(text)
    with bench.store.transaction() as connection:
        rooms.calls.freeze(connection, call.version, text, bench.now)
    bench.office = replace(bench.office, call=call)
    return call


def _found(bench: Bench, number: int) -> tuple[list[Kind], list[Kind]]:
    """The conflicts that organizers and the panelist see with an application."""
    panelist = bench.panelist(COUNTRYMAN)
    with bench.store.reading() as connection:
        whole = benches.of(bench.office, connection)
        mine = sitting.filled(
            bench.office, connection, panelist, Bond.TOKEN, named=None, at=bench.now
        )
        own = mine.city(number)
    assert own
    application = whole.by_number[number]
    assert whole.stands(panelist, application).conflicts == own.stands.conflicts
    theirs = whole.conflicts(panelist, application)
    return [one.kind for one in theirs], [one.kind for one in own.stands.conflicts]


@pytest.mark.parametrize(
    ("before", "after", "kinds"),
    [
        (CALL_TEXT, STRICT, []),
        (STRICT, CALL_TEXT, [Kind.OWN_COUNTRY]),
        (STRICT, STRICT, [Kind.OWN_COUNTRY]),
        (CALL_TEXT, CALL_TEXT, []),
    ],
)
def test_a_rule_set_after_registration_changes_nothing_for_it(
    store: Store, before: str, after: str, kinds: list[Kind]
) -> None:
    bench = Bench(store)
    opened = _in_force(bench, before)
    files = [replace(bench.file(number), call=opened.version) for number in (1, 2)]
    with bench.store.transaction() as connection:
        rooms.applications.save(connection, files)
    bench.act(acts.Enrol(text=ROSTER, is_csv=True))
    _in_force(bench, after)
    assert _found(bench, 1) == (kinds, kinds)
