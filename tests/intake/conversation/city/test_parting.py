"""A figure or an event of the file that a mail calls wrong, among other answers or by itself."""

import tomllib
from pathlib import Path

import pytest

from intake.answers.values import Count, Span
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
    return [one.text for one in town.cases if one.kind is CaseKind.FOLLOW_UP]


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


@pytest.mark.parametrize("language", ROWS)
def test_an_event_that_was_not_here_is_held_in_doubt(language: str) -> None:
    row = ROWS[language]
    assert _doubted(_told(language, f"S3a: {row['listed']}", row["unheld"])) == {"S3a"}


@pytest.mark.parametrize(
    ("language", "text"), [(key, one) for key, row in ROWS.items() for one in row["held"]]
)
def test_what_takes_no_event_back_leaves_the_list(language: str, text: str) -> None:
    assert not _doubted(_told(language, f"S3a: {ROWS[language]['listed']}", text))


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
