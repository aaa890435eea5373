"""What ends on a day, and what nobody changes by a mail once a city is registered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from intake.applications import State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.notices import SubmissionShown, Welcome
from tests.intake.conversation.town import (
    AFTER_CLOSING,
    ANNA,
    APPLIES,
    BEN,
    Town,
    a_complete_town,
    a_registered_town,
    a_shown_town,
    a_town,
    shipped,
)

CLOSES_AT = shipped().stages[Stage.REGISTRATION].closes_at


def late(town: Town) -> Town:
    town.now = AFTER_CLOSING
    return town


def test_after_the_closing_nothing_is_submitted_and_a_person_is_asked_once() -> None:
    town = late(a_complete_town())
    for _ in range(2):
        town.write(ANNA, "SUBMIT", to=town.to(ANNA))
        assert town.remarks(ANNA) == {"submit_closed"}
    assert {one.words for one in town.receipt(ANNA).remarks} == {CLOSES_AT.isoformat()}
    assert {one.kind for one in town.cases} == {CaseKind.LATE}
    assert town.file().pending == ()


def test_a_yes_after_the_closing_registers_nothing() -> None:
    town = late(a_shown_town())
    town.write(ANNA, "Yes, we confirm.", to=town.to(ANNA))
    assert town.file().state is State.OPEN
    assert town.remarks(ANNA) == {"submit_closed"}
    assert [one.kind for one in town.cases] == [CaseKind.LATE]


@pytest.mark.parametrize(
    ("seconds", "state"), [(0, State.REGISTERED), (1, State.OPEN)], ids=["in time", "late"]
)
def test_a_yes_counts_by_when_it_came_not_by_when_it_was_read(seconds: int, state: State) -> None:
    town = late(a_shown_town())
    came_at = CLOSES_AT + timedelta(seconds=seconds)
    town.write(ANNA, "Yes, we confirm.", to=town.to(ANNA), received_at=came_at)
    assert town.file().state is state


def test_a_first_mail_after_the_closing_is_told_so_and_kept() -> None:
    town = late(Town())
    town.write(ANNA, f"{APPLIES}\n\nB1b: yes")
    assert isinstance(town.said(ANNA), Welcome)
    assert town.remarks(ANNA) == {"registration_closed"}
    assert "B1b" in town.file().current
    assert [one.kind for one in town.cases] == [CaseKind.LATE]


def test_answers_of_an_open_application_are_kept_after_the_closing() -> None:
    town = late(a_town())
    town.write(ANNA, "B1b: yes", to=town.to(ANNA))
    assert "B1b" in town.file().current
    assert town.remarks(ANNA) == {"registration_closed"}


def test_what_says_nothing_stays_fruitless_after_the_closing() -> None:
    town = late(a_town())
    town.write(ANNA, "I am away.", to=town.to(ANNA))
    assert town.turn.fruitless
    assert town.receipt(ANNA).is_fruitless


def test_a_proposal_confirmed_after_the_closing_changes_no_registered_city() -> None:
    town = a_registered_town()
    town.write(ANNA, "B1a: yes, by the ministry in 2022")
    late(town).write(ANNA, "Yes", to=town.to(ANNA))
    assert "B1a" not in town.file().current
    assert town.remarks(ANNA) == {"message_confirmed", "after_registration"}


# --- which city it is ---------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["V11_city: Sopot, Poland", "V11_country: Spain"])
def test_a_registered_city_stays_the_city_it_is(text: str) -> None:
    town = a_registered_town()
    before = town.file()
    town.write(ANNA, text, to=town.to(ANNA))
    after = town.file()
    assert (after.city, after.country, after.answers) == ("Gdynia", "PL", before.answers)
    assert town.remarks(ANNA) == {"city_kept"}
    assert [one.kind for one in town.cases] == [CaseKind.AFTER_REGISTRATION]


def test_a_registered_city_that_repeats_its_name_is_not_refused() -> None:
    town = a_registered_town()
    town.write(ANNA, "V11_city: Gdynia, Poland", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"registered_changed"}


@pytest.mark.parametrize("whose", [a_town, a_registered_town])
def test_a_fresh_mail_about_another_city_is_not_taken_into_the_file(
    whose: Callable[[], Town],
) -> None:
    town = whose()
    before = town.file()
    town.write(ANNA, "The city of Torun would like to take part.\n\nB4: 240 enterprises")
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert town.file().city == "Gdynia"
    assert town.file().answers == before.answers
    assert town.remarks(ANNA) == {"other_city"}
    assert [(one.kind, one.contact) for one in town.cases] == [(CaseKind.QUESTION, ANNA.key)]


def test_a_new_colleagues_mail_about_another_city_is_not_taken_into_the_file() -> None:
    town = a_town()
    town.write(BEN, "V11_city: Sopot, Poland\nB4: 240 enterprises", to=town.to(ANNA))
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert (town.file().city, town.file().contacts[1].address) == ("Gdynia", BEN)
    assert "B4" not in town.file().current
    assert town.remarks(ANNA) == {"colleague_welcomed", "other_city"}


def test_a_fresh_mail_that_names_the_files_own_city_is_taken_up() -> None:
    town = a_town()
    town.write(ANNA, f"{APPLIES}\n\nB4: 240 enterprises")
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert "B4" in town.file().current


# --- by which channel ---------------------------------------------------------------------------


def test_an_answer_goes_by_the_channel_of_the_mail_and_the_contact_follows() -> None:
    town = Town()
    town.write(ANNA, APPLIES, channel="terminal")
    assert [one.channel for one in town.turn.letters] == ["terminal"]
    town.write(ANNA, "B1b: yes", to=town.to(ANNA))
    assert [one.channel for one in town.turn.letters] == ["mail"]
    assert town.file().contacts[0].channel == "mail"


@pytest.mark.parametrize(
    ("began", "wrote", "asked"),
    [("terminal", "mail", "mail"), ("mail", "terminal", "mail"), ("terminal",) * 3],
)
def test_who_claims_an_address_in_a_terminal_is_asked_where_its_owner_reads(
    began: str, wrote: str, asked: str
) -> None:
    town = Town()
    town.write(ANNA, APPLIES, channel=began)
    town.write(ANNA, "B1b: yes", channel=wrote)
    assert [one.channel for one in town.turn.letters] == [asked]
    assert town.file().contacts[0].channel == began


@pytest.mark.parametrize("address", ["", "nobody", "@gdynia.example"])
def test_who_names_no_mailbox_opens_nothing(address: str) -> None:
    town = Town()
    town.write(replace(BEN, address=address), APPLIES)
    assert (town.applications, town.letters) == ({}, [])
    assert [one.kind for one in town.cases] == [CaseKind.UNUSABLE]


def test_in_time_the_summary_is_shown() -> None:
    town = a_complete_town()
    town.now = CLOSES_AT
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    assert isinstance(town.said(ANNA), SubmissionShown)
