"""`citydesk share`: one answer for all, once, and nobody learns who asked."""

from dataclasses import replace
from typing import Any

import pytest

from bot import settings
from intake import store as rooms
from intake.applications import State
from tests.bot.commands.house import House
from tests.intake.conversation.registered import mayor

QUESTION = "May Gdynia send two figures? Anna Nowak, mayor@city1.example"
ANSWER = "Dear Ms Nowak, yes, the city of Gdynia may."


@pytest.fixture
def asked(house: House) -> House:
    """Gdynia has asked, and three others are there; the case is 1."""
    house.city(1, {}, city="Gdynia", state=State.OPEN)
    house.city(2, state=State.REGISTERED, contacts=("one@city2.example", "two@city2.example"))
    house.city(3, {}, state=State.PAUSED)
    house.city(4, {}, state=State.WITHDRAWN)
    house.open_case(1, QUESTION)
    return house


@pytest.fixture
def answered(asked: House) -> House:
    asked.json("reply", "1", "--text", ANSWER, "--yes")
    return asked


def shared(house: House, *words: str) -> list[dict[str, Any]]:
    done = house.json("share", "1", *words, "--yes")
    assert done["done"] is True
    letters: list[dict[str, Any]] = done["letters"]
    return letters


def test_every_other_living_application_reads_the_answer_without_who_asked(answered: House) -> None:
    letters = shared(answered)
    assert [one["to"] for one in letters] == ["one@city2.example", "two@city2.example", mayor(3)]
    for one in letters:
        assert one["notice"] == "shared"
        assert "> May a city send two figures? …" in one["text"]
        assert "Dear Ms …, yes, a city may." in one["text"]
        assert "Gdynia" not in one["text"] + one["subject"]
    assert "shared" in answered.acts(2)
    assert "shared" not in answered.acts(1)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("Für Gdynia ist die Teilnahme kostenlos.", "Für eine Stadt ist die Teilnahme kostenlos."),
        ("La participation est gratuite pour Gdynia cette année.", "pour une ville cette année."),
        ("La participación es gratuita para Gdynia este año.", "para una ciudad este año."),
        ("Taking part is free for Gdynia this year.", "free for a city this year."),
    ],
)
def test_what_stands_for_the_city_is_in_the_language_of_the_answer(
    asked: House, answer: str, told: str
) -> None:
    asked.json("reply", "1", "--text", answer, "--yes")
    assert all(told in one["text"] for one in shared(asked))


def test_a_dry_run_shows_every_letter_and_shares_nothing(answered: House) -> None:
    shown = answered.run("share", "1", "--dry-run")
    assert shown.exit_code == 0, shown.output
    assert shown.stdout.count("To: ") == 3
    assert {one.notice for one in answered.letters()} == {"case_answered"}
    assert len(shared(answered)) == 3


def test_an_answer_is_shared_once(answered: House) -> None:
    shared(answered)
    assert "was shared on" in answered.refused("share", "1", "--yes")
    assert len([one for one in answered.letters() if one.notice == "shared"]) == 3


def test_an_unanswered_case_names_what_to_do(asked: House) -> None:
    assert '`citydesk reply 1 --text "…"`' in asked.refused("share", "1", "--yes")
    asked.run("close", "1")
    assert "it was closed without one" in asked.refused("share", "1", "--yes")


def test_an_answer_that_was_recalled_is_none(asked: House) -> None:
    asked.hold = 600
    (letter,) = asked.json("reply", "1", "--text", ANSWER, "--yes")["letters"]
    asked.json("letters", "recall", letter["id"], "--yes")
    assert "has no answer" in asked.refused("share", "1", "--yes")


def test_what_is_held_is_told_with_how_it_is_recalled(answered: House) -> None:
    answered.carry()
    answered.hold = 600
    told = answered.run("share", "1", "--yes").stdout
    letter = next(one for one in answered.letters() if one.notice == "shared")
    assert f"ID {letter.id}\n" in told
    assert "`citydesk letters recall ID` takes it back until then" in told
    again = answered.refused("share", "1", "--yes")
    assert "`citydesk letters recall ID`" in again
    assert "below" not in again


def test_an_organizer_may_put_it_in_other_words(answered: House) -> None:
    words = ("--question", "How many figures may be sent?", "--text", "Two, no more.")
    (letter, *_) = shared(answered, *words)
    assert "> How many figures may be sent?" in letter["text"]
    assert "Two, no more." in letter["text"]


def test_an_organizers_own_words_that_name_the_city_are_refused(answered: House) -> None:
    said = answered.refused("share", "1", "--text", "Two, also from Gdynia.", "--yes")
    assert "This tells who asked: “Gdynia”" in said


def test_it_goes_in_the_thread_of_each_contact(answered: House) -> None:
    answered.json("ask", "2", "S1", "--yes")
    answered.carry()
    first = next(one for one in answered.letters(2) if one.notice == "items_asked")
    shared(answered)
    last = answered.letters(2)[-2]
    assert (last.to.address, last.in_reply_to) == (first.to.address, first.message_id)


@pytest.mark.parametrize("case", ["9", "0"])
def test_a_case_that_no_city_asked_is_refused(answered: House, case: str) -> None:
    assert f"No city asked case {case}" in answered.refused("share", case, "--yes")


def test_where_nobody_else_applies_there_is_nobody_to_tell(house: House) -> None:
    house.city(1, {}, city="Gdynia", state=State.OPEN)
    house.open_case(1, QUESTION)
    house.json("reply", "1", "--text", ANSWER, "--yes")
    assert "No other application" in house.refused("share", "1", "--yes")


def test_that_the_others_are_closed_is_said_where_nobody_is_to_be_told(house: House) -> None:
    house.city(1, {}, city="Gdynia", state=State.OPEN)
    house.city(2, {}, city="Ghent", state=State.CLOSED)
    house.open_case(1, QUESTION)
    house.json("reply", "1", "--text", ANSWER, "--yes")
    assert "All other applications are closed" in house.refused("share", "1", "--yes")


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.DECLINED])
def test_others_that_cannot_be_given_time_are_not_there(house: House, state: State) -> None:
    house.city(1, {}, city="Gdynia", state=State.OPEN)
    house.city(2, {}, city="Ghent", state=state)
    house.open_case(1, QUESTION)
    house.json("reply", "1", "--text", ANSWER, "--yes")
    assert "No other application" in house.refused("share", "1", "--yes")


def test_what_was_masked_is_told(answered: House) -> None:
    done = answered.json("share", "1", "--yes")
    assert list(done) == ["done", "view", "masked", "warnings", "letters"]
    assert {"Gdynia", "mayor@city1.example"} <= set(done["masked"])


def test_a_dry_run_says_what_was_masked(answered: House) -> None:
    shown = answered.run("share", "1", "--dry-run").stdout
    assert "Masked: " in shown
    assert "Cities that apply later read it, too" in shown
    assert "mayor@city1.example" in shown


def test_who_else_may_be_named_is_said_before_anybody_reads_it(asked: House) -> None:
    asked.open_case(1, "Our mayor Petra De Smet asks: may she send two?")
    asked.json("reply", "2", "--text", "She may.", "--yes")
    (warning,) = asked.json("share", "2", "--dry-run")["warnings"]
    assert "Petra De Smet" in warning
    assert asked.json("share", "2", "--question", "May two be sent?", "--dry-run")["warnings"] == []


def test_the_organizers_own_addresses_stay_in_the_answer(answered: House) -> None:
    told = "See https://committee.example/rules or write to help@committee.example."
    (letter, *_) = shared(answered, "--text", told)
    assert "https://committee.example/rules" in letter["text"]
    assert "help@committee.example." in letter["text"]


def test_it_can_be_tied_to_its_dry_run_and_to_who_shares(answered: House) -> None:
    view = answered.json("share", "1", "--dry-run")["view"]
    other = ("share", "1", "--yes", "--view", view, "--as", "Somebody else")
    assert "This view does not hold any more" in answered.refused(*other)
    answered.city(5)
    assert "This view does not hold any more" in answered.refused(
        "share", "1", "--yes", "--view", view
    )
    view = answered.json("share", "1", "--dry-run")["view"]
    assert len(shared(answered, "--view", view)) == 4


@pytest.mark.parametrize("verb", [("share",), ("reply", "--text", "Yes."), ("close",)])
def test_a_number_that_no_case_has_is_refused(house: House, verb: tuple[str, ...]) -> None:
    name, *words = verb
    number = "999999999999999999999"
    assert number in house.refused(name, number, *words)


def test_a_language_that_gives_the_city_away_is_shown_first(asked: House) -> None:
    asked.json("reply", "1", "--text", "Yes, also in Polish.", "--yes")
    with asked.store.transaction() as connection:
        for number in (2, 3):
            found = rooms.applications.load(connection, number)
            assert found
            rooms.applications.save(connection, [replace(found, country="SE")])
    said = asked.run("share", "1", "--question", "In which language?", "--dry-run").stdout
    assert "by which others can tell who asked: Polish." in said
    with asked.store.transaction() as connection:
        found = rooms.applications.load(connection, 3)
        assert found
        rooms.applications.save(connection, [replace(found, country="PL")])
    said = asked.run("share", "1", "--question", "In which language?", "--dry-run").stdout
    assert "Polish" in said
    assert "It names a language" not in said


def test_the_desk_is_opened_once(answered: House, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[settings.Settings] = []
    load = settings.load

    def counting() -> settings.Settings:
        opened.append(load())
        return opened[-1]

    monkeypatch.setattr(settings, "load", counting)
    verb = ("share", "1", "--question", "May we send two?", "--as", "Ada", "--dry-run")
    assert "May we send two?" in answered.run(*verb).stdout
    assert len(opened) == 1
