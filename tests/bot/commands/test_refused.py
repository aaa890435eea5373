"""Refusals with `--json`: one document of one shape on standard output, the words beside it."""

import json

import pytest

from intake.applications import State
from tests.bot.commands.house import House

UNTIL = ("--until", "2099-06-15")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("share", "7", "--yes"), "no_such_case"),
        (("reply", "7", "--text", "Yes.", "--yes"), "no_such_case"),
        (("approve", "7", "--yes"), "no_such_decision"),
        (("recall", "7", "--yes"), "no_such_decision"),
        (("decisions", "show", "7"), "no_such_decision"),
        (("decide", "1", "titled", "--reason", "Best.", "--yes"), "not_registered"),
        (("decide", "1", "titled", "--yes", "--as", "the organizers"), "no_name"),
        (("extend", "Atlantis", *UNTIL, "--yes"), "no_such_city"),
        (("extend", "1", "--until", "2025-06-02", "--yes"), "not_later"),
        (("extend", "1", *UNTIL), "no_yes"),
        (("extend", "1", *UNTIL, "--yes", "--view", "0"), "changed"),
        (("letters", "recall", "none", "--yes"), "no_such_letter"),
        (("letters", "show", "none"), "refused"),
        (("move", "1", "--to", "pre_selection", "--yes"), "not_registered"),
        (("move", "--stage", "selection", "--to", "pre_selection", "--yes"), "unmoved"),
        (("show", "Atlantis"), "no_such_city"),
    ],
)
def test_a_refusal_is_one_json_document(house: House, words: tuple[str, ...], code: str) -> None:
    house.city(1, state=State.OPEN)
    (one,) = house.refused_json(*words)
    assert one["code"] == code
    told = house.refused(*words).removeprefix("Error: ").strip()
    said, _, _ = one["text"].partition(" The new deadline is")  # a note, for people in the preview
    assert said in told


def test_a_move_that_nobody_agreed_to_says_so(house: House) -> None:
    house.city(1)
    (one,) = house.refused_json("move", "1", "--to", "pre_selection")
    assert one == {"code": "no_yes", "text": "Nothing was changed or sent. Add --yes to do it."}


def test_without_json_standard_output_stays_for_people(house: House) -> None:
    assert "{" not in house.run("share", "7", "--yes").stdout


def test_wrong_usage_is_words_alone(house: House) -> None:
    wrong = house.run("extend", "1", "--until", "soon", "--json")
    assert (wrong.exit_code, wrong.stdout) == (2, "")


def test_a_verb_that_reports_prints_its_report_alone(house: House) -> None:
    house.city(1)
    replayed = house.run("journal", "replay", "--json")
    assert replayed.exit_code == 1
    assert json.loads(replayed.stdout)["faults"]


def test_what_cannot_be_opened_is_told_the_same_way(house: House) -> None:
    (one,) = house.refused_json("queue", CITYDESK_HOLD="soon")
    assert one["code"] == "refused"
    assert "CITYDESK_HOLD" in one["text"]


def test_who_only_looks_needs_no_name_of_their_own(house: House) -> None:
    house.city(1)
    decided = ("decide", "1", "declined", "--reason", "Few data.", "--as", "the organizers")
    (refused,) = house.refused_json(*decided, "--yes")
    assert refused["code"] == "no_name"
    assert "Few data." in house.run(*decided, "--dry-run").stdout
