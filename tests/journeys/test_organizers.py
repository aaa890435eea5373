"""Organizers on the command line beside a serving desk."""

import json
from typing import Any

from tests.journeys.desk import Desk, eventually

HOLDING = {"CITYDESK_HOLD": "60"}


def case_of(desk: Desk, city: str, question: str = "May we send two figures?") -> str:
    """The number of a new case with a city's question."""
    official = desk.official(city)
    official.write(question)
    return str(desk.queue(city)[0]["case"])


def letters_of(desk: Desk, city: str, *words: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = desk.json("letters", "list", "--city", city, *words)
    return rows


# --- what waits ---------------------------------------------------------------------------------


def test_the_queue_names_case_kind_city_words_and_time(desk: Desk) -> None:
    number = case_of(desk, "Gent")
    (case,) = desk.queue("Gent")
    assert list(case) == ["case", "kind", "city", "text", "at"]
    assert (case["kind"], case["text"]) == ("question", "May we send two figures?")
    shown = desk.run("queue").stdout
    assert f"{number}  Gent: a city asks a question  " in shown


def test_show_has_every_key_that_other_programs_read(desk: Desk) -> None:
    official = desk.official("Leuven")
    official.write("B3a_gdp: EUR 78.4 billion (2024)\nS3a: World Port Summit 2023")
    shown = desk.show("Leuven, BE")
    keys = "application city country stage state language contacts answers missing findings"
    assert set(keys.split()) | {"eligible", "letters"} <= set(shown)
    assert (shown["city"], shown["country"], shown["language"]) == ("Leuven", "BE", "en")
    gdp = shown["answers"]["B3a_gdp"]
    assert {"value", "text", "at", "by", "message"} <= set(gdp)
    assert (gdp["value"], gdp["currency"], gdp["by"]) == ("78400000000", "EUR", official.address)
    assert set(shown["findings"]) == {"B1", "B2", "B3", "B4", "B5", "S1", "S2", "S3", "S4"}
    assert {"id", "notice", "to", "subject", "state", "message_id"} <= set(shown["letters"][0])
    number = str(shown["application"])
    assert eventually(lambda: desk.show(number) == desk.show("Leuven, BE"))  # letters leave


def test_search_finds_mails_and_letters_by_all_of_the_words(desk: Desk) -> None:
    official = desk.official("Namur")
    official.write("B3b: yes\n\nOur citadel overlooks the confluence of two rivers.")
    hits = desk.json("search", "citadel", "confluence")
    assert {one["kind"] for one in hits} == {"mail", "letter"}
    assert {one["person"] for one in hits} == {official.address}
    assert desk.json("search", "citadel", "nowhere-at-all") == []


# --- acts that send letters ---------------------------------------------------------------------


def test_a_dry_run_shows_recipient_and_whole_letter_and_sends_nothing(desk: Desk) -> None:
    number = case_of(desk, "Genk")
    assert eventually(lambda: all(one["state"] == "sent" for one in letters_of(desk, "Genk")))
    before = letters_of(desk, "Genk")
    tried = desk.run("reply", number, "--text", "Please send one.", "--dry-run")
    assert tried.exit_code == 0
    assert "To: mayor@genk.example" in tried.stdout
    assert "Please send one." in tried.stdout
    assert "nothing sent" in tried.stdout
    assert letters_of(desk, "Genk") == before
    assert len(desk.queue("Genk")) == 1
    planned = desk.json("reply", number, "--text", "Please send one.", "--dry-run")
    assert planned["done"] is False
    assert "Please send one." in planned["letters"][0]["text"]


def test_without_a_terminal_nothing_is_sent_unless_yes_was_said(desk: Desk) -> None:
    number = case_of(desk, "Brugge")
    refused = desk.run("reply", number, "--text", "Please send one.")
    assert refused.exit_code == 1
    assert "Add --yes" in refused.stderr
    assert len(desk.queue("Brugge")) == 1


def test_an_answer_of_nobody_named_is_the_organizers(desk: Desk) -> None:
    number = case_of(desk, "Namur")
    shown = desk.run("reply", number, "--text", "Yes.", "--dry-run", CITYDESK_ORGANIZER="")
    assert shown.exit_code == 0
    assert "\nThe organizers\n" in shown.stdout


def test_a_case_is_answered_once(desk: Desk) -> None:
    number = case_of(desk, "Liège")
    assert desk.run("reply", number, "--text", "One.", "--yes").exit_code == 0
    again = desk.run("reply", number, "--text", "Two.", "--yes", "--json")
    told = json.loads(again.stdout)
    assert (again.exit_code, told["done"]) == (1, False)
    assert [one["code"] for one in told["refused"]] == ["case_closed"]
    assert f"Case {number} was answered before." in again.stderr


def test_items_that_were_asked_for_are_the_numbered_questions_of_the_letter(desk: Desk) -> None:
    official = desk.official("Mons")
    assert desk.run("ask", "Mons", "S2", "S4_output", "--yes").exit_code == 0
    letter = official.receive()
    texts = desk.texts()
    assert letter.questions == {1: texts["S2"], 2: texts["S4_output"]}
    assert "Asked by: Organizer on duty" in letter.text
    official.write("2. USD 78 billion")
    assert desk.show("Mons")["answers"]["S4_output"]["value"] == "78000000000"


def test_an_item_the_call_does_not_have_cannot_be_asked_for(desk: Desk) -> None:
    desk.official("Hasselt")
    refused = desk.run("ask", "Hasselt", "S9", "--yes")
    assert refused.exit_code == 1
    assert "The call has no question S9" in refused.stderr


# --- letters ------------------------------------------------------------------------------------


def test_letters_are_listed_by_city_and_state(desk: Desk) -> None:
    desk.official("Kortrijk")
    sent = eventually(lambda: letters_of(desk, "Kortrijk", "--state", "sent"))
    (letter,) = sent  # noted behind its 250
    assert (letter["notice"], letter["to"]) == ("welcome", "mayor@kortrijk.example")
    assert letters_of(desk, "Kortrijk", "--state", "failed") == []
    desk.official("Mouscron")
    all_to = {one["to"] for one in desk.json("letters", "list")}
    assert all_to >= {"mayor@kortrijk.example", "mayor@mouscron.example"}
    shown = desk.run("letters", "show", letter["id"])
    assert "To: mayor@kortrijk.example" in shown.stdout
    assert "You have reached the application desk" in shown.stdout


def test_a_held_letter_can_be_recalled_and_its_case_waits_again(desk: Desk) -> None:
    number = case_of(desk, "Charleroi")
    desk.run("reply", number, "--text", "Wrong.", "--yes", **HOLDING)
    (held,) = letters_of(desk, "Charleroi", "--state", "held")
    refused = desk.run("letters", "recall", held["id"])
    assert (refused.exit_code, refused.stdout) == (1, "")
    done = desk.run("letters", "recall", held["id"], "--yes", "--json")
    assert json.loads(done.stdout)["cases"] == [int(number)]
    assert letters_of(desk, "Charleroi", "--state", "recalled")[0]["id"] == held["id"]
    assert len(desk.queue("Charleroi")) == 1
    acts = [one["act"] for one in desk.json("journal", "show", "Charleroi")]
    assert acts[-1] == "letter_recalled"
    assert desk.run("journal", "verify", "Charleroi").exit_code == 0


def test_a_letter_that_has_left_cannot_be_recalled(desk: Desk) -> None:
    desk.official("Tournai")
    (letter,) = letters_of(desk, "Tournai")
    refused = desk.run("letters", "recall", letter["id"], "--yes")
    assert refused.exit_code == 1
    assert "It has been sent already" in refused.stderr
    assert desk.run("letters", "recall", "nothing", "--yes").exit_code == 1
