"""A file that a city takes back is shown to a person, and the city is told so."""

import tomllib
from copy import deepcopy
from pathlib import Path

import pytest

from intake.languages import all_read
from intake.messages import Attachment
from tests.intake.conversation.city.chats import asked
from tests.intake.conversation.city.test_city_put_right import GUIDO
from tests.intake.conversation.town import Town

TOLD = tomllib.loads(Path(__file__).with_name("unfiling.toml").read_text("utf-8"))
PAYROLL = Attachment(
    name="payroll_private.pdf", type="application/pdf", size=9, digest="d", accepted=True
)


def rows(key: str) -> list[tuple[str, str]]:
    return [(language, text) for language, told in TOLD.items() for text in told[key]]


def said(language: str, text: str, *, files: tuple[Attachment, ...] = (PAYROLL,)) -> Town:
    """A town that has sent these files, is asked for an office, and writes this."""
    town = deepcopy(asked(language, "V11_office"))
    town.write(GUIDO, "", to=town.to(GUIDO), channel="slack", language=language, files=files)
    town.cases.clear()
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack", language=language)
    return town


def kinds(town: Town) -> list[str]:
    return [one.kind for one in town.receipt(GUIDO).remarks]


def test_every_language_has_them() -> None:
    assert set(TOLD) == set(all_read())


@pytest.mark.parametrize(("language", "text"), rows("wished"))
def test_a_file_taken_back_reaches_a_person_and_answers_nothing(language: str, text: str) -> None:
    town = said(language, text)
    assert [one.text for one in town.cases] == [text]
    assert kinds(town) == ["file_taken_back"]
    assert "V11_office" not in town.file().current
    assert town.receipt(GUIDO).unplaced == ()
    assert [one.name for one in town.file().evidence] == [PAYROLL.name]


@pytest.mark.parametrize(("language", "text"), rows("other"))
def test_what_is_said_of_files_otherwise_takes_none_back(language: str, text: str) -> None:
    assert "file_taken_back" not in kinds(said(language, text))


def test_who_sent_no_file_takes_none_back() -> None:
    assert "file_taken_back" not in kinds(said("en", "please delete the file", files=()))


def test_it_is_no_file_where_another_message_came_between() -> None:
    town = deepcopy(said("en", "Deputy Mayor"))
    town.write(GUIDO, "Take it out", to=town.to(GUIDO), channel="slack", language="en")
    assert "file_taken_back" not in kinds(town)


def test_words_that_ask_for_erasure_are_one_matter_alone() -> None:
    town = said("en", "please remove payroll_private.pdf, it has personal data in it")
    assert town.cases == []  # the desk opens that matter, whoever writes
    assert kinds(town) == ["file_taken_back"]
    assert town.receipt(GUIDO).unplaced == ()


def test_the_question_stands_open_beside_it() -> None:
    town = said("en", "Head of the digital department. Please delete the last file.")
    assert [one.text for one in town.cases] == ["Please delete the last file."]
    assert "V11_office" in town.file().current


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "payroll_private.pdf belongs to S2."),
        ("en", "Thank you. The file I sent is for S2"),
        ("de", "Die Datei gehört zu S2."),
        ("fr", "Le fichier concerne S2."),
        ("es", "El archivo corresponde a la pregunta S2."),
        ("pt", "O ficheiro pertence à S2."),
        ("ru", "Файл относится к S2."),
        ("zh", "这个文件属于S2。"),
        ("ja", "ファイルはS2のものです。"),
    ],
)
def test_a_file_that_belongs_to_another_question_reaches_a_person(language: str, text: str) -> None:
    town = said(language, text)
    (case,) = town.cases
    assert case.text in text
    assert kinds(town) == ["file_taken_back"]
    assert town.receipt(GUIDO).misread == ()
    assert "misread" not in [one.act for one in town.turn.entries]
    assert [one.question for one in town.file().evidence] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "S2: 1200 engineers, see payroll_private.pdf",
        "The file shows 340 km of fibre for S2.",
        "Head of Digital Affairs, as payroll_private.pdf says.",
        "Head of Digital Affairs. The file is for S2.",
    ],
)
def test_a_figure_or_an_answer_beside_a_file_is_none_of_it(text: str) -> None:
    assert "file_taken_back" not in kinds(said("en", text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "B4: see payroll_private.pdf"),
        ("fr", "B4 : voir payroll_private.pdf"),
        ("ru", "B4: см. payroll_private.pdf"),
        ("zh", "B4：见payroll_private.pdf"),
        ("en", "B1b: partly, see payroll_private.pdf"),
        ("en", "B1b: yes and no, payroll_private.pdf explains it"),
        ("en", "S1: twelve or more, see payroll_private.pdf"),
        ("en", "We withdraw our answer to B1b, payroll_private.pdf was a draft"),
        ("en", "payroll_private.pdf does not belong to S2"),
        ("de", "Die Datei gehört nicht zu S2."),
        ("es", "El archivo no corresponde a S2."),
        ("zh", "这个文件不属于S2。"),
        ("en", "Please file payroll_private.pdf under S2, not under B1a"),
        ("en", "Please file S1"),
        ("en", "Please put S2 under payroll_private.pdf"),
        ("en", "payroll_private.pdf dotyczy B3a_gdp"),
    ],
)
def test_what_names_a_file_beside_a_question_stays_an_answer_to_it(
    language: str, text: str
) -> None:
    town = said(language, text)
    assert town.cases == []
    assert kinds(town) == []
    assert town.receipt(GUIDO).misread
    assert "misread" in [one.act for one in town.turn.entries]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The file for B4 will come tomorrow", "papers_promised"),
        ("Is payroll_private.pdf for B4?", "question_passed_on"),
        ("SUBMIT, B4 is in payroll_private.pdf", "submit_missing"),
    ],
)
def test_what_else_is_said_of_a_file_of_a_question_is_heard_so(text: str, kind: str) -> None:
    assert kinds(said("en", text)) == [kind]


def test_a_file_is_not_meant_where_none_came_before() -> None:
    assert "file_taken_back" not in kinds(said("en", "The file belongs to S2", files=()))
