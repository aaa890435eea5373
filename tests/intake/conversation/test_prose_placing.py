"""Where sentences of prose belong: behind a lead-in, beside a part, denied together, added."""

import tomllib
from pathlib import Path

import pytest

from tests.intake.conversation.test_plain_placing import told
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA

TABLE = tomllib.loads(Path(__file__).with_name("prose_placing.toml").read_text(encoding="utf-8"))
NO_BRAIN = "B2b: no"
ONLY_OUTPUT = """V11_writer: Name Surname
V11_office: Head of the digital department
V11_authority: yes
B1a: smart city
B1b: yes
B2a: 5G
B2b: yes
B3a_economy: yes
B3b: yes
B4: 20
B5a: yes
B5b: yes
B5c: yes
S1: USD 12.4 billion
S2: USD 3 billion
S3a: none
S3b: yes
S3c: yes
S4_applied: yes
S4_companies: 300
V6_place: at the Convention"""


def rows(rule: str) -> list[tuple[str, ...]]:
    return [tuple(one.values()) for one in TABLE[rule]]


@pytest.mark.parametrize(
    ("language", "text", "options"), rows("a_lead_in_hides_no_network_and_a_laboratory_is_none")
)
def test_a_lead_in_hides_no_network_and_a_laboratory_is_none(
    language: str, text: str, options: str
) -> None:
    town = told(language, text)
    assert said(town) == {"B2a": options}
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text"), rows("upkeep_denied_for_want_of_a_brain_reopens_no_brain")
)
def test_upkeep_denied_for_want_of_a_brain_reopens_no_brain(language: str, text: str) -> None:
    heard = said(told(language, text, NO_BRAIN))
    assert heard["S3b"] == "no"
    assert heard.get("B2b", "no") == "no"


def test_a_brain_on_file_is_asked_about_where_a_mail_denies_it() -> None:
    heard = said(
        told("tr", "Kent beyni bulunmadığından işletme ve bakım sistemi de yoktur.", "B2b: yes")
    )
    assert heard["B2b"] in ("?", "no")


@pytest.mark.parametrize(
    ("language", "text", "question"), rows("what_says_nearly_the_words_of_a_question_is_its_yes")
)
def test_what_says_nearly_the_words_of_a_question_is_its_yes(
    language: str, text: str, question: str
) -> None:
    assert said(told(language, text)) == {question: "yes"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "IoT will one day be used for governing economy and society."),
        ("en", "We do not use IoT in governing the economy and society."),
        ("pt", "A gestão da cidade ainda não se apoia em IoT; na rede de águas também não."),
    ],
)
def test_what_is_denied_or_planned_as_a_whole_is_no_yes(language: str, text: str) -> None:
    assert "yes" not in said(told(language, text)).values()


@pytest.mark.parametrize(("language", "text"), rows("what_the_city_brings_about_is_its_output"))
def test_what_the_city_brings_about_is_its_output(language: str, text: str) -> None:
    town = told(language, text)
    assert said(town).keys() == {"S4_output"}
    assert said(town)["S4_output"] != "?"
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "2024 yılı için rakam yaklaşık 95 milyar TL'dir."),
        ("hi", "2024 का आँकड़ा 18,500 करोड़ भारतीय रुपये है।"),
        ("fr", "Nous l'évaluons à quelque 16 milliards d'euros pour 2024."),
    ],
)
def test_a_lone_figure_is_for_the_one_open_question(language: str, text: str) -> None:
    assert said(told(language, text, ONLY_OUTPUT)).get("S4_output", "?") != "?"


def test_a_figure_of_another_thing_is_not() -> None:
    heard = said(
        told("en", "The port authority invested EUR 300 million in new cranes.", ONLY_OUTPUT)
    )
    assert heard.get("S4_output", "?") == "?"


@pytest.mark.parametrize(
    ("language", "text", "questions"), rows("what_is_denied_together_is_denied_of_each")
)
def test_what_is_denied_together_is_denied_of_each(
    language: str, text: str, questions: str
) -> None:
    assert said(told(language, text)) == dict.fromkeys(questions.split(), "n/a")


def test_figures_missing_of_no_question_by_name_are_asked() -> None:
    assert "n/a" not in said(told("en", "IoT output: n/a")).values()


@pytest.mark.parametrize(
    ("language", "text", "value"), rows("an_estimate_stands_in_for_what_nobody_records")
)
def test_an_estimate_stands_in_for_what_nobody_records(
    language: str, text: str, value: str
) -> None:
    assert said(told(language, text)) == {"S2": value}


def test_an_estimate_that_cannot_be_read_makes_nothing_unavailable() -> None:
    text = (
        "物联网基础设施建设方面的产值没有单独统计过,估计在八百亿元上下,请以我们月底补报的数字为准。"
    )
    assert said(told("zh", text))["S2"] != "n/a"


@pytest.mark.parametrize(
    ("language", "text", "options"),
    [
        ("en", "The city was also elected green city in 2024.", "2+4"),
        ("es", "Gdynia fue elegida ciudad verde por la Comisión Europea en 2024.", "2+4"),
        ("en", "We are not a smart city; the city was elected green city in 2024.", "4"),
        ("en", "B1a: green city", "4"),
    ],
)
def test_a_title_told_of_comes_to_those_on_file_unless_they_are_denied(
    language: str, text: str, options: str
) -> None:
    assert said(told(language, text, "B1a: smart city"))["B1a"] == options


def test_titles_of_two_years_in_one_sentence_are_two() -> None:
    green = "Gdynia a été Capitale verte de l'Europe en 2013"
    text = f"{green} ; le label « Ville numérique » lui a été attribué en 2022."
    assert said(told("fr", text)) == {"B1a": "1+4"}


@pytest.mark.parametrize(("language", "text"), rows("what_goes_on_with_its_use_answers_too"))
def test_what_goes_on_with_its_use_answers_too(language: str, text: str) -> None:
    assert said(told(language, text)) == {"B1b": "yes", "S4_applied": "yes"}


@pytest.mark.parametrize(
    ("language", "text"), [("de", "Das BIP lassen wir weg."), ("en", "We leave the GDP out.")]
)
def test_a_question_left_out_stays_open_and_is_not_unplaced(language: str, text: str) -> None:
    town = told(language, text)
    assert said(town) == {}
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    "text",
    [
        "デジタル戦略部長を担当しています。",
        "神戸市として応募いたします。デジタルビジョン推進課長を担当しております。",
    ],
)
def test_to_hold_an_office_of_strategy_declares_no_vision(text: str) -> None:
    assert "B5a" not in said(told("ja", text))
