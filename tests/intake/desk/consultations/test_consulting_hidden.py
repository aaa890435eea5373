"""Totals that the call hides until the close: nobody of the public learns one before."""

from datetime import timedelta
from pathlib import Path

from bot.web.watching import figures
from intake.consultation import Total
from intake.desk.consultations import consulting
from intake.store import Store
from tests.intake.desk.consultations.test_consulting_attacks import voted
from tests.intake.desk.consultations.test_listening import VOTER, Square
from tests.intake.desk.hall import CLOSES, RULES

HIDDEN = RULES.model_copy(update={"is_hidden_until_close": True})


def _heard(square: Square, others: int) -> tuple[list[str], dict[str, float]]:
    """All that a voter is told, and the figures of the desk, beside so many other votes."""
    for number in range(others):
        square.vote(f"p{number}@{'people' if number < 4 else f'town{number}'}.example")
    stands = voted(square)
    letters = [stands, square.answered(stands, "Yes"), square.answered(stands, "WITHDRAW"),
               square.said("How many votes does Gdynia have?", subject="The votes")]  # fmt: skip
    with square.store.reading() as connection:
        return [one.markdown for one in letters], figures(connection)


def test_nothing_that_a_voter_is_told_depends_on_how_many_others_voted(
    store: Store, tmp_path: Path, sqlite_template: Path
) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(sqlite_template.read_bytes())
    beside = Store(f"sqlite:///{path}")
    alone, few = _heard(Square(store, HIDDEN), 0)
    crowded, many = _heard(Square(beside, HIDDEN), 9)
    beside.close()
    assert alone == crowded
    assert {name for name in few if few[name] != many[name]} <= {"cases_waiting"}


def test_no_page_of_an_announced_city_shows_a_hidden_total_before_the_close(store: Store) -> None:
    square = Square(store, HIDDEN)
    square.vote(VOTER)
    for now, shown in ((CLOSES - timedelta(seconds=1), None), (CLOSES, Total(city=1, counted=1))):
        with square.store.reading() as connection:
            announced = consulting.announcement(square.office, connection, now)
            assert announced
            key = announced.cities[0].key
            city = consulting.shown_city(square.office, connection, key, now)
        assert city
        assert announced.total(announced.cities[0]) == city.total == shown
