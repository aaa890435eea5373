"""`citydesk remind` as it is typed: what it shows, what it does, and that it does it once."""

from datetime import UTC, datetime, timedelta

import pytest

from intake import store as rooms
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.desk import Brought
from tests.bot.commands.house import House
from tests.intake.conversation.registered import OPENED, mayor

DURING = "2025-05-29T10:00"
"""In the call's zone; both reminders are due then, the deadline is on 31 May."""
OVER = "2025-06-01T07:00"


def an_open_city(house: House, number: int = 1) -> Application:
    """An application that time was not looked at for yet."""
    return house.city(number, state=State.OPEN, next_at=OPENED)


def test_a_dry_run_shows_each_letter_in_full_and_changes_nothing(house: House) -> None:
    an_open_city(house)
    shown = house.run("remind", "--now", DURING, "--dry-run")
    assert shown.exit_code == 0, shown.output
    assert f"To: {mayor(1)}" in shown.stdout
    assert "This is a friendly reminder about the application of City 1." in shown.stdout
    assert "Dry run: nothing was changed and nothing sent." in shown.stdout
    assert (house.letters(), house.file(1).reminded) == ([], ())


def test_a_dry_run_prints_as_json_what_is_done_after_it_once(house: House) -> None:
    an_open_city(house)
    house.city(2)
    foreseen = house.json("remind", "--now", OVER, "--dry-run")
    assert list(foreseen) == [
        "done", "now", "letters", "closed", "cases", "decisions", "waiting",
    ]  # fmt: skip
    assert foreseen["waiting"] == []
    assert (foreseen["done"], foreseen["now"]) == (False, "2025-06-01T07:00:00+08:00")
    assert (foreseen["closed"], foreseen["cases"]) == ([1], 1)
    done = house.json("remind", "--now", OVER)
    assert done["done"] is True
    assert [one["notice"] for one in done["letters"]] == ["closed", "urgent"]
    assert done["letters"][0]["text"] == foreseen["letters"][0]["text"]
    assert (done["closed"], done["cases"]) == ([1], 1)
    again = house.json("remind", "--now", OVER)
    assert (again["letters"], again["closed"], again["cases"]) == ([], [], 0)
    assert house.file(1).state is State.CLOSED


def test_letters_leave_now_whatever_moment_is_asked_about(house: House) -> None:
    an_open_city(house)
    before = datetime.now(UTC)
    (letter,) = house.json("remind", "--now", DURING)["letters"]
    due_at = datetime.fromisoformat(letter["due_at"])
    assert before <= due_at <= datetime.now(UTC)
    assert "29 May" not in letter["text"]
    assert letter["notice"] == "reminded"


def test_without_a_time_it_is_now_and_more_than_fit_at_once_are_done(house: House) -> None:
    for number in range(1, 46):
        an_open_city(house, number)
    done = house.json("remind")  # the call's dates are over
    assert sorted(done["closed"]) == list(range(1, 46))
    assert sum(one["notice"] == "closed" for one in done["letters"]) == 45


def test_a_time_with_an_offset_is_taken_as_it_is(house: House) -> None:
    an_open_city(house)
    closes_at = house.call.stages[Stage.REGISTRATION].closes_at.astimezone(UTC)
    early = (closes_at - timedelta(seconds=1)).isoformat()
    assert house.json("remind", "--now", early)["closed"] == []
    assert house.json("remind", "--now", closes_at.isoformat())["closed"] == [1]


def test_a_hold_ends_by_the_clock_whatever_moment_is_asked_about(alone: House) -> None:
    alone.city(1)
    alone.hold = 3600
    later = (datetime.now(UTC) + timedelta(hours=2)).isoformat()
    decided = alone.run("decide", "1", "declined", "--reason", "Too little was shown.", "--yes")
    assert decided.exit_code == 0, decided.output
    assert alone.json("remind", "--now", later)["decisions"] == []
    assert alone.file(1).state is State.REGISTERED
    over(alone)
    foreseen = alone.json("remind", "--dry-run")["decisions"]
    shown = alone.run("remind", "--dry-run").stdout
    assert "Decision 1" in shown
    assert "Too little was shown." in shown
    assert alone.file(1).state is State.REGISTERED
    done = alone.json("remind")["decisions"]
    assert alone.file(1).state is State.DECLINED
    assert [one["state"] for one in (*foreseen, *done)] == ["done", "done"]
    assert foreseen[0]["letters"][0]["text"] == done[0]["letters"][0]["text"]


def over(house: House) -> None:
    """The hold of every decision has ended."""
    with house.store.transaction() as connection:
        for number in rooms.decisions.due(connection, datetime(9999, 1, 1, tzinfo=UTC), 9):
            rooms.decisions.postpone(connection, number, datetime.now(UTC))


def test_a_closing_brought_before_its_deadline_holds_in_replay(house: House) -> None:
    """Who looks ahead closes: the letter reads as of then, the journal says so."""
    until = datetime.now(UTC) + timedelta(days=9)
    house.city(1, state=State.OPEN, until=until, until_in=Stage.REGISTRATION)
    save_due(house)
    ahead = (datetime.now(UTC) + timedelta(days=10)).isoformat()
    assert house.json("remind", "--now", ahead)["closed"] == [1]
    with house.store.reading() as connection:
        link = next(one for one in rooms.journal.chain(connection, 1) if one.act == "closed")
        words = rooms.journal.words(connection, 1)[link.sequence]
    assert datetime.fromisoformat(words["as_of"]) == datetime.fromisoformat(ahead)


def save_due(house: House) -> None:
    with house.store.transaction() as connection:
        rooms.applications.postpone(connection, 1, OPENED)


def test_where_nothing_is_due_it_says_so(house: House) -> None:
    assert house.run("remind", "--now", "2025-04-01T07:00").stdout == "Nothing is due.\n"


def test_what_is_opened_for_organizers_is_told_with_its_number(house: House) -> None:
    an_open_city(house)
    house.city(2)
    assert "1 matter would be opened" in house.run("remind", "--now", OVER, "--dry-run").stdout
    assert "1 matter was opened for the organizers." in house.run("remind", "--now", OVER).stdout


def test_matters_without_a_letter_are_not_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def foresee(*_: object, **__: object) -> Brought:
        return Brought(cases=2)

    monkeypatch.setattr("intake.desk.foresee", foresee)
    assert house.run("remind", "--dry-run").stdout == (
        "2 matters would be opened for the organizers.\n"
        "Dry run: nothing was changed and nothing sent.\n"
    )


def test_a_letter_without_a_matter_tells_of_none(house: House) -> None:
    an_open_city(house)
    assert "for the organizers" not in house.run("remind", "--now", DURING, "--dry-run").stdout


def test_a_closed_city_is_reopened_by_more_time_and_reminded_again(house: House) -> None:
    an_open_city(house)
    house.json("remind", "--now", OVER)
    until = datetime.now(UTC) + timedelta(days=40)
    given = house.run("extend", "1", "--until", until.isoformat(), "--reason", "Asked for", "--yes")
    assert given.exit_code == 0, given.output
    assert house.file(1).state is State.OPEN
    soon, late = (until - timedelta(days=1)).isoformat(), until.isoformat()
    assert "reminded" in [one["notice"] for one in house.json("remind", "--now", soon)["letters"]]
    assert house.json("remind", "--now", late)["closed"] == [1]
    with house.store.reading() as connection:
        assert rooms.journal.verify(connection, 1) is None


@pytest.mark.parametrize(
    "time",
    ["yesterday", "2025-13-01", "12", "0001-01-01T00:00", "0001-01-01T00:00+14:00", "9999-12-31"],
)
def test_what_is_no_time_is_wrong_usage(house: House, time: str) -> None:
    done = house.run("remind", "--now", time)
    assert done.exit_code == 2
    assert "is no time" in done.stderr


def test_a_closing_that_waits_for_mails_in_time_is_named(house: House) -> None:
    just_over = datetime.now(UTC) - timedelta(minutes=1)
    house.city(1, state=State.OPEN, next_at=OPENED, until=just_over, until_in=Stage.REGISTRATION)
    for options in (("--dry-run",), ()):
        told = house.json("remind", *options)
        (waiting,) = told["waiting"]
        assert (told["closed"], waiting["application"]) == ([], 1)
        assert datetime.fromisoformat(waiting["until"]) == just_over + timedelta(minutes=10)
    assert house.file(1).state is State.OPEN


def test_its_words_tell_when_it_closes_and_do_not_say_that_nothing_is_due(house: House) -> None:
    just_over = datetime.now(UTC) - timedelta(minutes=1)
    house.city(1, state=State.OPEN, next_at=OPENED, until=just_over, until_in=Stage.REGISTRATION)
    shown = house.run("remind", "--dry-run").stdout
    assert "Past its deadline, and not closed before" in shown
    assert "application 1." in shown
    assert "Nothing is due." not in shown
