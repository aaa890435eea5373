"""The main job on both databases: from a first mail to a registered application, only by mail."""

import pytest

from tests.journeys.desk import Desk, Letter

AT_ONCE = 5.0
"""Seconds for which the first letter is waited, on a busy machine."""
REST = """S1: USD 12.4 billion (2024)
S2: USD 3.1 billion
S3a: none
S3b: yes, since 2019
S4_applied: yes
S4_companies: 240 companies
S4_output: USD 78 billion (2024)
"""


@pytest.fixture
def desk(any_desk: Desk) -> Desk:
    return any_desk


def test_a_first_mail_gets_a_letter_at_once_that_says_what_the_desk_is_and_asks(desk: Desk) -> None:
    official = desk.person("mayor@turku.example", "Anna Nowak")
    official.send(official.mail("Dear Sirs, the city of Turku would like to take part."))
    letter = official.receive(patience=AT_ONCE)
    assert "You have reached the application desk for" in letter.text
    assert "applying is free; we never ask for payment" in letter.text
    assert "- City: Turku, Finland" in letter.text
    assert "What happens with your data" in letter.text
    assert letter.sender.startswith("desk+")
    assert 1 <= len(letter.questions) <= 5
    assert letter.text.count("    Answer: ") == len(letter.questions)


def test_the_letter_answers_in_the_thread_of_the_mail_and_is_marked_as_automatic(
    desk: Desk,
) -> None:
    official = desk.person("mayor@oulu.example", "Anna Nowak")
    mail = official.mail("The city of Oulu would like to take part.", subject="Oulu applies")
    official.send(mail)
    letter = official.receive()
    assert letter.subject == "Re: Oulu applies"
    assert letter.in_reply_to == mail["Message-ID"]
    assert letter.references.split()[-1] == mail["Message-ID"]
    assert b"\nAuto-Submitted: auto-replied" in letter.raw


def test_who_writes_for_which_city_and_with_what_authority_are_questions_too(desk: Desk) -> None:
    writer = desk.person("somebody@elsewhere.example")
    letter = writer.write("Hello, we would like to apply.")
    texts = desk.texts()
    ids = ("V11_city", "V11_country", "V11_writer", "V11_office", "V11_authority")
    assert list(letter.questions.values()) == [texts[id] for id in ids]


def test_every_question_of_a_letter_reads_word_for_word_as_the_call_shows_it(desk: Desk) -> None:
    official = desk.official("Tampere")
    texts = set(desk.texts().values())
    for letter in (official.last, official.write("1. yes"), official.write("1. none\n2. no")):
        assert set(letter.questions.values()) <= texts
        assert list(letter.questions) == list(range(1, len(letter.questions) + 1))


def test_a_city_in_no_table_is_kept_as_it_was_written(desk: Desk) -> None:
    writer = desk.person("mayor@new-town.example", "Digital Office")
    letter = writer.write("I write for the city of Nova Quarvia in Poland.")
    assert "- City: Nova Quarvia, Poland" in letter.text
    assert desk.show("Nova Quarvia")["city"] == "Nova Quarvia"


def test_a_city_is_shown_under_any_name_the_table_knows_for_it(desk: Desk) -> None:
    desk.official("Plzeň")
    assert desk.show("Pilsen")["country"] == "CZ"
    for name in ("Plzeň", "plzen, CZ", "Pilsen, CZ"):
        assert desk.show(name)["city"] == "Pilsen"


def test_a_city_registers_by_replying_to_letters_and_nothing_else(desk: Desk) -> None:
    anna = desk.official("Gdynia")
    receipt = _said(anna.last)
    assert receipt["City"] == "Gdynia, Poland"
    assert (receipt["Your name"], receipt["Your office"]) == ("Anna Nowak", "Deputy Mayor")
    anna.write(anna.between({1: "Yes, by decision of the mayor.", 2: "Smart city, since 2021"}))
    anna.write(anna.above("Our GDP was USD 85.3 billion in 2024."))
    assert desk.show("Gdynia")["eligible"] is True
    assert "Nothing is missing" in anna.write(REST).text
    whole = anna.write("We would like to submit our application.")
    assert _said(whole)["City-wide output with IoT"].startswith("USD 78,000,000,000")
    assert desk.show("Gdynia")["state"] == "open"
    done = anna.write(anna.above("Yes"))
    assert "the application of Gdynia is registered" in done.text
    shown = desk.show("Gdynia")
    assert (shown["state"], shown["stage"], shown["missing"]) == ("registered", "registration", [])
    assert desk.run("journal", "verify", "Gdynia").exit_code == 0


def test_what_is_confirmed_is_what_was_shown_and_nothing_newer(desk: Desk) -> None:
    official = desk.official("Kaunas")
    official.write("1. yes\n2. smart city")
    official.write(REST)
    shown = official.write("submit")
    official.write("S1: USD 99 billion")
    official.letters.append(shown)
    assert "Please check it" in official.write("yes").text
    assert desk.show("Kaunas")["state"] == "open"
    official.write("yes")
    assert desk.show("Kaunas")["state"] == "registered"


def test_the_same_mail_three_times_has_one_effect(desk: Desk) -> None:
    official = desk.official("Graz")
    mail = official.mail("B3b: yes")
    for _ in range(3):
        official.send(mail)
    official.receive()
    assert official.hears_nothing()
    acts = [one["act"] for one in desk.json("journal", "show", "Graz")]
    assert acts.count("received") == 2


def test_two_mails_get_exactly_two_letters(desk: Desk) -> None:
    official = desk.official("Linz")
    first, second = official.mail("B3b: yes"), official.mail("B4: 120 enterprises")
    official.send(first)
    official.send(second)
    answered = {official.receive().in_reply_to, official.receive().in_reply_to}
    assert answered == {first["Message-ID"], second["Message-ID"]}
    assert official.hears_nothing()


def _said(letter: Letter) -> dict[str, str]:
    """The listed lines of a letter by their label."""
    lines = (line[2:].partition(": ") for line in letter.text.splitlines() if line[:2] == "- ")
    return {label: value for label, _, value in lines}
