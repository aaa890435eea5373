"""Which answers of a mail say that a file comes with them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intake.answers.values import Text
from intake.applications import Answer
from intake.conversation.questions import enclosures
from intake.messages import Address, Message, Passage
from tests.intake.conversation.town import ANNA, a_file, a_town

NOW = datetime(2025, 4, 1, tzinfo=UTC)
BARE = "smart city"
SAYS = [
    "smart city (attached)",
    "smart city, see attachment",
    "smart city; see the attached certificate",
    "smart city, certificate enclosed.",
    "smart city - the certificate is attached",
    "smart city, please find attached the certificate",
    "smart city, see the PDF",
    "smart city, as in the attachment",
    "smart city. Attached is the certificate.",
    "We attach the certificate of a smart city",
    "smart city, see the scan of the certificate.",
    "smart city, attached to this mail",
]
SAYS_NOT = [
    BARE,
    "smart city, by an agency attached to the ministry of the interior",
    "smart city, no certificate is attached",
    "smart city, the certificate is not attached",
    "smart city, the certificate will be attached",
    "smart city, without attachment",
    "we see the city as smart",
    "smart city, in the annex building of the town hall",
]


def an_answer(question: str, words: str) -> Answer:
    return Answer(
        question=question, value=Text(text=words), words=words, message="m", by="", at=NOW
    )


def a_mail(*passages: str) -> Message:
    return Message(
        id="m", channel="mail", sender=Address(address="a@b.example"), received_at=NOW,
        passages=tuple(Passage(text=text) for text in passages),
    )  # fmt: skip


def announcing(text: str, **answers: str) -> set[str]:
    given = [an_answer(id, words) for id, words in answers.items()]
    return enclosures.announcing(given, a_mail(text), "en")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Please find attached our letter of authority", "V11_authority"),
        ("The mandate is enclosed.", "V11_authority"),
        ("Please find attached our letter.", None),
        ("Our mandate will be sent later.", None),
    ],
)
def test_a_sentence_about_a_file_links_it_to_what_it_names(text: str, question: str | None) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), files=(a_file("letter.pdf"),))
    assert [one.question for one in town.file().evidence] == [question]


@pytest.mark.parametrize("language", ["en", "fr", "zh-Hans"])
@pytest.mark.parametrize("words", SAYS)
def test_an_answer_says_that_a_file_comes_with_it(words: str, language: str) -> None:
    found = enclosures.announcing([an_answer("B1a", words)], a_mail(words), language)
    assert found == {"B1a"}


@pytest.mark.parametrize("words", SAYS_NOT)
def test_other_words_say_no_such_thing(words: str) -> None:
    assert announcing(words, B1a=words) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We are a smart city. The certificate is attached. Our GDP is fine.", {"B1a"}),
        ("We are a smart city. Our GDP is fine. The report is attached.", {"S1"}),
        ("We are a smart city. Our GDP is fine.\n\nThe certificate is attached.", set()),
        ("We are a smart city.\nOur GDP is fine.\nPlease find all files attached.", set()),
        (
            "We are a smart city. The certificate of that year, by the ministry,\n"
            "is attached to this mail. Our GDP is fine.",
            {"B1a"},
        ),
    ],
)
def test_the_sentence_right_behind_an_answer_speaks_for_it(text: str, found: set[str]) -> None:
    assert announcing(text, B1a="We are a smart city", S1="Our GDP is fine") == found


def test_words_that_are_another_answer_speak_for_that_one_alone() -> None:
    text = "We are a smart city. Our GDP is fine, see attachment."
    found = announcing(text, B1a="We are a smart city.", S1="Our GDP is fine, see attachment.")
    assert found == {"S1"}


@pytest.mark.parametrize(
    ("words", "name", "found"),
    [
        ("smart city (see gdp-2024.pdf)", "GDP-2024.pdf", {"B1a"}),
        ("smart city, see GDP  report.pdf", "GDP report.pdf", {"B1a"}),
        ("smart city, see other.pdf", "gdp-2024.pdf", set()),
        ("smart city", "", set()),
    ],
)
def test_a_file_is_named_as_it_is_called(words: str, name: str, found: set[str]) -> None:
    assert enclosures.naming([an_answer("B1a", words)], name) == found


def test_two_files_named_by_two_answers_each_go_with_their_own() -> None:
    town = a_town()
    text = "B4: 240 enterprises (see one.pdf)\nB1b: yes (see two.pdf)"
    files = (a_file("two.pdf"), a_file("one.pdf"), a_file("three.pdf"))
    town.write(ANNA, text, to=town.to(ANNA), files=files)
    kept = {one.name: one.question for one in town.file().evidence}
    assert kept == {"one.pdf": "B4", "two.pdf": "B1b", "three.pdf": None}


def test_hostile_text_is_read_through() -> None:
    text = "see attached, " * 5_000
    answers = [replace(an_answer(f"Q{n}", text[n:]), question=f"Q{n}") for n in range(27)]
    assert enclosures.announcing(answers, a_mail(text), "en")


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("smart city, certificate attached", "smart city"),
        ("240 (see 0012.pdf)", "240"),
        ("Yes, see attached mandate.pdf", "Yes"),
        ("Jan Nowak, the mandate is enclosed", "Jan Nowak"),
        ("As attached, 240 enterprises", "240 enterprises"),
        ("smart city, green city certificate attached", ""),
        ("smart city, no certificate attached", ""),
        ("240 enterprises, 12 of them attached", ""),
        ("certificate attached", ""),
    ],
)
def test_only_what_says_nothing_else_is_no_part_of_the_value(said: str, left: str) -> None:
    assert enclosures.without(said, "en") == (left or said)


@pytest.mark.parametrize("said", ["see gdp.pdf", "Please see the attached letter.", "attached"])
def test_an_enclosure_alone_is_asked_about_and_never_dropped(said: str) -> None:
    town = a_town()
    letter = replace(town.to(ANNA), questions=("V11_office",))
    town.write(ANNA, f"1. {said}", to=letter)
    assert [one.words for one in town.receipt(ANNA).misread] == [said]
