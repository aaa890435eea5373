"""Answers under quoted questions: each goes to the question above it."""

import pytest

from tests.intake.conversation.sorting.mails import (
    CALL,
    FORM,
    hits,
    mail,
    match,
    quoted,
    text_of,
    ways,
)


@pytest.mark.parametrize("echo", ["> 1. yes", "> > 1. Our port is new"])
def test_a_number_in_repeated_words_of_a_city_is_no_question(echo: str) -> None:
    assert hits(mail(("No, that is from another mail", echo)), "B3b", "S3b") == {}


@pytest.mark.parametrize("left", ["> 1. Does", "> 1. Does your city …"])
def test_a_question_of_which_little_is_left_is_known_by_its_number(left: str) -> None:
    begins = CALL.question("B3b").text["en"].split()
    shortened = left.replace("Does your city", " ".join(begins[:3])).replace("Does", begins[0])
    assert hits(mail(("Yes, it does", shortened)), "B3b", "S3b") == {"B3b": "Yes, it does"}


@pytest.mark.parametrize(
    "under",
    [
        text_of("B2b"),
        f"> {text_of('B2b')}",
        f"> 4. {text_of('B2b')}{FORM}",
        '> Is an IoT-based "city brain" in operation\n> for running and governing your city?',
        "Is an IoT-based “city brain” in operation for running and governing your city?",
        "> Is an IoT-based city brain in operation for running and gov...",
        "> [...] in operation for running and governing your city?",
        "City brain",
        f"{text_of('B1b')}\n{text_of('B2b')}",
        f"Dear all,\n\n{text_of('B2b')}",
        'IS AN IOT-BASED "CITY BRAIN" IN OPERATION FOR RUNNING AND GOVERNING YOUR CITY?',
    ],
)
def test_an_answer_under_a_quoted_question_is_that_questions_whole(under: str) -> None:
    message = mail(("Yes. It has run since 2019.", under))
    assert hits(message) == {"B2b": "Yes. It has run since 2019."}
    assert ways(message) == {"B2b": "quoted"}


def test_a_number_alone_is_enough_where_a_letter_asked_it() -> None:
    message = mail(("240", "> 2. How ma..."))
    assert hits(message, "B2b", "B4") == {"B4": "240"}


def test_answers_between_the_lines_go_to_the_question_above_each() -> None:
    message = mail(
        ("Yes, since 2021", f"> 1. {text_of('B2b')}"),
        ("134 enterprises", f"> 2. {text_of('B4')}"),
        ("USD 85.3 billion (2024)\n\nThank you and best wishes", f"> 3. {text_of('B3a_gdp')}"),
    )
    found = hits(message)
    assert found == {
        "B2b": "Yes, since 2021",
        "B4": "134 enterprises",
        "B3a_gdp": "USD 85.3 billion (2024)",
    }


def test_an_answer_under_several_questions_is_the_last_ones_if_it_fits() -> None:
    under = quoted("B2b", "B4", "B3a_gdp")
    assert hits(mail(("USD 85 billion", under))) == {"B3a_gdp": "USD 85 billion"}


def test_what_does_not_fit_the_last_of_several_questions_goes_to_none_of_them_unasked() -> None:
    found = match(mail(("240", quoted("B4", "S4_companies", "B2b"))))
    assert [one.questions for one in found.doubts] == [("B4", "S4_companies")]


def test_numbers_count_under_a_whole_quoted_letter() -> None:
    letter = quoted("B2b", "B4", "B3a_gdp") + "\n> How to correct an answer: write it again." * 3
    message = mail(("1. yes\n2. 134\n3. USD 85 billion", letter))
    assert hits(message, "B2b", "B4", "B3a_gdp") == {
        "B2b": "yes",
        "B4": "134",
        "B3a_gdp": "USD 85 billion",
    }


def test_prose_under_a_whole_quoted_letter_goes_by_its_cues() -> None:
    letter = (
        quoted("B2b", "B4") + "\n> Applying is free for every city; we never ask for payment." * 3
    )
    message = mail(("Our GDP was USD 85 billion. We have a city brain.", letter))
    assert hits(message) == {
        "B3a_gdp": "Our GDP was USD 85 billion.",
        "B2b": "We have a city brain.",
    }


def test_a_list_under_a_quoted_question_for_events_is_one_answer() -> None:
    message = mail(("1. World Port Summit 2023\n2. Mobility Forum 2024", f"> {text_of('S3a')}"))
    found = hits(message, "B2b", "B4")
    assert list(found) == ["S3a"]
    assert "World Port Summit 2023" in found["S3a"]
    assert "Mobility Forum 2024" in found["S3a"]


def test_the_gdp_under_the_question_for_output_stays_the_gdp() -> None:
    message = mail(("Our GDP is USD 85 billion.", f"> {text_of('S1')}"))
    assert hits(message) == {"B3a_gdp": "Our GDP is USD 85 billion."}


def test_a_question_back_under_a_quoted_question_is_no_answer() -> None:
    found = match(mail(("What do you mean by output?", f"> {text_of('S1')}")))
    assert found.hits == ()
    assert found.rest == ("What do you mean by output?",)


def test_questions_copied_without_a_quote_mark_are_known_again() -> None:
    text = f"Please see below\n\n1. {text_of('B2b')}\n{FORM}\nYes\n\n2. {text_of('B4')}\n134\n"
    assert hits(mail(text)) == {"B2b": "Yes", "B4": "134"}
