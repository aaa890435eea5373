"""What a city's file says of its reminders, as organizers see it above every card and form."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.slack.shown import files
from intake import store as rooms
from intake.applications import State
from intake.ceremony import Attendance, Ceremony, Settlement
from intake.store import Store
from tests.intake.desk.acts.town import Town

AT = datetime(2026, 1, 2, tzinfo=UTC)
AWAITED = Attendance(opened_at=AT)
SETTLED = replace(AWAITED, settled=Settlement(by="Anna", at=AT, reason="They come."))


@pytest.fixture
def town(sqlite_template: Path, tmp_path: Path) -> Iterator[Town]:
    path = tmp_path / "citydesk.db"
    path.write_bytes(sqlite_template.read_bytes())
    opened = Store(f"sqlite:///{path}")
    yield Town(opened)
    opened.close()


@pytest.mark.parametrize(
    ("state", "is_resting", "attendance", "says"),
    [
        (State.REGISTERED, True, None, True),
        (State.REGISTERED, False, None, False),
        (State.DECLINED, True, None, False),
        (State.TITLED, True, AWAITED, True),
        (State.TITLED, False, AWAITED, False),
        (State.TITLED, True, SETTLED, False),
        (State.TITLED, True, replace(AWAITED, is_absent=True), False),
        (State.TITLED, True, replace(AWAITED, ended_at=AT), False),
        (State.TITLED, True, None, False),
    ],
)
def test_reminders_rest_only_where_something_is_awaited(
    town: Town, state: State, is_resting: bool, attendance: Attendance | None, says: bool
) -> None:
    town.city(1, state=state, is_resting=is_resting)
    with town.store.transaction() as connection:
        rooms.ceremony.save(connection, Ceremony(application=1, attendance=attendance), None)
        file = files.load(town.office, connection, 1)
    assert file
    assert ("wants no reminders" in files.standing(file)) is says
