"""A figure of the file that a mail calls wrong, among other answers or by itself."""

import tomllib
from pathlib import Path

import pytest

from intake.answers.values import Count, Events, Span
from intake.cases import CaseKind
from tests.intake.conversation.town import ANNA, APPLIES, Town

ROWS = tomllib.loads(Path(__file__).with_name("called_wrong.toml").read_text("utf-8"))
COMPANIES = "S4_companies"


def _told(language: str, *mails: str) -> Town:
    town = Town()
    town.write(ANNA, APPLIES)
    for text in (f"{COMPANIES}: 145\nB4: 210", *mails):
        town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


def _companies(town: Town) -> int:
    value = town.file().current[COMPANIES].value
    assert isinstance(value, Count)
    assert isinstance(value.span, Span)
    return int(value.span.exact or 0)


def _doubted(town: Town) -> set[str]:
    return {id for ids in town.file().doubted for id in ids}


def _follow_ups(town: Town) -> list[str]:
    return [one.text for one in town.cases if one.kind is CaseKind.TAKEN_BACK]


@pytest.mark.parametrize("language", ROWS)
def test_what_calls_a_figure_wrong_is_no_part_of_another_answer(language: str) -> None:
    town = _told(language, ROWS[language]["beside"])
    assert "145" not in town.file().current["S3c"].words
    assert town.file().current["S3c"].message == "m3"
    assert _companies(town) == 154 or _doubted(town) == {COMPANIES}


@pytest.mark.parametrize("language", ROWS)
def test_a_figure_called_wrong_with_more_beside_it_is_asked(language: str) -> None:
    town = _told(language, ROWS[language]["of_others"])
    assert _companies(town) == 145
    assert _doubted(town) == {COMPANIES}
    assert _follow_ups(town)


@pytest.mark.parametrize(
    ("language", "text"), [(key, one) for key, row in ROWS.items() for one in row["upright"]]
)
def test_a_figure_that_is_not_called_wrong_stands(language: str, text: str) -> None:
    town = _told(language, text)
    assert _companies(town) == 145
    assert not _doubted(town)
    assert not _follow_ups(town)


@pytest.mark.parametrize("language", ROWS)
def test_what_is_called_wrong_and_not_named_is_shown_to_a_person(language: str) -> None:
    text = ROWS[language]["unnamed"]
    town = _told(language, text)
    assert _companies(town) == 145
    assert _follow_ups(town) == [text]


@pytest.mark.parametrize(
    ("language", "text"), [(key, one) for key, row in ROWS.items() for one in row["idle"]]
)
def test_what_is_of_no_answer_of_theirs_opens_nothing(language: str, text: str) -> None:
    town = _told(language, text)
    assert not _doubted(town)
    assert not _follow_ups(town)


@pytest.mark.parametrize(
    ("language", "text"), [(key, one) for key, row in ROWS.items() for one in row["behind"]]
)
def test_a_figure_called_wrong_behind_an_amount_is_held(language: str, text: str) -> None:
    town = _told(language, text)
    assert town.file().current["S2"].message == "m3"
    assert _doubted(town) == {COMPANIES}
    assert _follow_ups(town)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S2: USD 3.1 billion and the 145 in my first letter was wrong"),
        ("en", "S4_output: the 145 was wrong."),
        ("en", "S4_output: USD 9 billion (the 145 was wrong)"),
        ("en", "B3a_gdp: USD 30 billion (the 145 quoted by the newspaper was wrong)"),
        ("de", "S2: 3,1 Mrd. USD und die 145 war falsch"),
        ("es", "S2: 3.100 millones USD y los 145 eran incorrectos"),
    ],
)
def test_an_amount_in_one_piece_with_what_is_wrong_is_shown(language: str, text: str) -> None:
    assert _follow_ups(_told(language, text))


@pytest.mark.parametrize(
    "text",
    [
        "S3a: World Water Forum 2021, the 145 was wrong",
        "S3a: World Water Forum 2021 and the 145 was wrong",
        "V11_writer: Maria Lind; the 145 in my first letter was wrong",
    ],
)
def test_a_list_or_free_words_before_it_are_kept(text: str) -> None:
    town = _told("en", text)
    kept = town.file().current[text.partition(":")[0]]
    assert kept.message == "m3"
    assert any(one in kept.words for one in ("World Water Forum 2021", "Maria Lind"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S3c: Yes. Water meters used to be read by hand and the readings were wrong in 210 "
         "houses."),
        ("en", "S3c: Yes. In 210 districts the old meter readings were wrong; IoT fixed this."),
        ("en", "B2b: Yes, the brain found 145 sensors whose meters were wrong."),
        ("en", "S3b: Yes. The statement of 145 outages is incorrect."),
        ("fr", "S3c: Oui. Dans 210 maisons les relevés étaient faux."),
        ("ru", "S3c: Да. Раньше в 210 домах показания были неверны."),
        ("zh", "S3c: 是的。以前有210户的读数是错的。"),
        ("ja", "S3c: はい。以前は210戸の検針が誤りでした。"),
    ],
)  # fmt: skip
def test_a_number_of_a_reason_is_cut_and_held_nowhere(language: str, text: str) -> None:
    town = _told(language, text)
    answer = town.file().current[text.partition(":")[0]]
    assert answer.message == "m3"
    assert "210" in answer.words or "145" in answer.words
    assert not _doubted(town)
    assert not _follow_ups(town)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("B1b: Yes, by IoT. The 145 in my first letter was wrong.", {"B1b"}),
        ("S3b: The 145 was wrong.", set()),
        ("S3b: yes; the 145 of Ms Lind was wrong", {"S3b"}),
        ("S4_applied: The 145 of Ms Lind is wrong; it should be 154.", set()),
        ("S4_companies: 160\n\nThe 145 was wrong.", {COMPANIES}),
    ],
)
def test_the_answer_itself_is_read(text: str, kept: set[str]) -> None:
    town = _told("en", text)
    fresh = {one.question for one in town.file().current.values() if one.message == "m3"}
    assert fresh == kept
    assert _doubted(town) | kept >= {COMPANIES}


def test_what_stands_behind_a_figure_called_wrong_is_kept() -> None:
    text = "S3a: World Water Forum 2021; the 145 in my first mail was wrong; Smart City Expo 2022"
    town = _told("en", text)
    value = town.file().current["S3a"].value
    assert isinstance(value, Events)
    assert {one.name for one in value.events} == {"World Water Forum", "Smart City Expo"}
    assert _doubted(town) == {COMPANIES}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "S3c: Oui, 210 valeurs étaient fausses."),
        ("pt", "S3c: Sim, 210 valores estavam errados."),
        ("tr", "S3c: Evet, 210 değer yanlıştı."),
        ("zh", "S3c: 是的，210个数据有误。"),
    ],
)
def test_how_many_figures_were_wrong_is_no_figure_of_the_file(language: str, text: str) -> None:
    town = _told(language, text)
    assert "210" in town.file().current["S3c"].words
    assert not _doubted(town)
