"""A message that corrects the one before it: told anew, or asked about; never the next answer."""

import tomllib
from copy import deepcopy
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from intake.answers.values import Choice, Text, YesNo
from intake.applications import in_doubt
from intake.languages import all_read
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO
from tests.intake.conversation.town import ANNA, Town, a_town

TOLD = tomllib.loads(Path(__file__).with_name("retelling.toml").read_text("utf-8"))


def rows(key: str) -> list[tuple[str, ...]]:
    return [(language, *one) for language in TOLD for one in TOLD[language][key]]


@cache
def _told(language: str, question: str, first: str, following: str) -> Town:
    """A chat in which this was answered so, and that question is put now."""
    town = after(language, question, first)
    assert question in town.file().current, first
    town.letters[-1] = replace(town.letters[-1], questions=(following,))
    return town


def then(language: str, question: str, first: str, following: str, text: str) -> Town:
    """The same, and its writer writes this next."""
    town = deepcopy(_told(language, question, first, following))
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack", language=language)
    return town


def test_every_language_has_all_three() -> None:
    assert set(TOLD) == set(all_read())
    assert all({"anew", "either", "next"} == set(one) for one in TOLD.values())


@pytest.mark.parametrize(
    ("language", "question", "first", "following", "text", "plain"), rows("anew")
)
def test_what_can_only_be_a_correction_takes_the_place_of_the_answer(
    language: str, question: str, first: str, following: str, text: str, plain: str
) -> None:
    town = then(language, question, first, following, text)
    meant = _told(language, question, plain, following).file()
    assert town.file().current[question].value == meant.current[question].value
    assert following not in town.file().current
    assert not in_doubt(town.file())
    receipt = town.receipt(GUIDO)
    (shown,) = receipt.understood
    assert shown.replaces is not None
    assert [one.question for one in receipt.asked] == [following]


@pytest.mark.parametrize(("language", "question", "first", "following", "text"), rows("either"))
def test_what_may_answer_both_questions_is_asked_with_the_answer_in_doubt(
    language: str, question: str, first: str, following: str, text: str
) -> None:
    town = then(language, question, first, following, text)
    before = _told(language, question, first, following).file()
    assert town.file().current == before.current
    assert in_doubt(town.file()) == {question}
    receipt = town.receipt(GUIDO)
    assert [one.unclear.reason for one in receipt.misread] == ["which_question"]
    assert receipt.unplaced == ()


@pytest.mark.parametrize(("language", "question", "first", "following", "text"), rows("next"))
def test_an_apology_before_a_plain_answer_leaves_the_one_before_it_alone(
    language: str, question: str, first: str, following: str, text: str
) -> None:
    town = then(language, question, first, following, text)
    before = _told(language, question, first, following).file()
    assert town.file().current[question] == before.current[question]
    assert not in_doubt(town.file())


def test_a_bare_figure_that_lacks_its_scale_is_asked_again() -> None:
    town = then("en", "B3a_gdp", "58 billion pounds", "B3b", "no wait, 85")
    assert in_doubt(town.file()) == {"B3a_gdp"}
    receipt = town.receipt(GUIDO)
    assert [one.kind for one in receipt.remarks] == ["asked_again"]
    assert [one.question for one in receipt.asked] == ["B3a_gdp"]


def test_another_name_than_the_one_on_file_is_asked_about() -> None:
    town = then("en", "V11_writer", "Mira Holt", "V11_office", "oops, I meant John Smith")
    assert town.file().current["V11_writer"].value == Text(text="Mira Holt")
    assert "V11_office" not in town.file().current
    assert in_doubt(town.file()) == {"V11_writer"}


def test_a_title_told_anew_does_not_stand_beside_the_one_it_corrects() -> None:
    town = then("en", "B1a", "smart city", "S1", "sorry, green city")
    assert town.file().current["B1a"].value == Choice(numbers=(4,))


def test_the_same_figure_once_more_corrects_nothing() -> None:
    town = then("en", "B4", "134", "B3b", "sorry, 134")
    assert not in_doubt(town.file())


def test_who_asks_back_corrects_nothing() -> None:
    town = then("en", "B4", "134", "S1", "wait, 143 of what?")
    assert not in_doubt(town.file())


def test_an_apology_before_what_is_asked_never_changes_another_answer() -> None:
    town = then("en", "B4", "134", "S4_companies", "Sorry for the wait: 143 companies")
    before = _told("en", "B4", "134", "S4_companies").file()
    assert town.file().current["B4"] == before.current["B4"]


def test_a_mail_that_holds_only_the_correction_changes_the_answer_of_the_one_before() -> None:
    town = a_town()
    town.write(ANNA, "V11_authority: yes\nS1: USD 12.5 billion", to=town.to(ANNA))
    town.write(ANNA, "Sorry, I meant USD 21.5 billion", to=town.to(ANNA))
    value = town.file().current["S1"].value
    assert getattr(value, "span").exact == 21_500_000_000  # noqa: B009
    assert "S2" not in town.file().current
    town.write(ANNA, "No wait, we are not", to=town.to(ANNA))
    assert town.file().current["V11_authority"].value == YesNo(yes=True)  # two mails ago


def test_a_mail_that_may_correct_or_answer_is_asked_about() -> None:
    town = a_town()
    town.write(ANNA, "S1: USD 12.5 billion", to=town.to(ANNA))
    town.write(ANNA, "Sorry, USD 21.5 billion", to=town.to(ANNA))
    assert in_doubt(town.file()) == {"S1"}
    assert "S2" not in town.file().current


def test_what_a_message_tells_anew_is_not_taken_for_an_older_answer() -> None:
    town = then("en", "B4", "134", "S1", "12.4 billion pounds")
    town.write(GUIDO, "typo, 143", to=town.to(GUIDO), channel="slack", language="en")
    assert town.file().current["B4"].words == "134"
    assert in_doubt(town.file()) == {"S1"}


def test_a_bare_figure_that_may_be_for_two_of_one_mail_is_asked_about() -> None:
    town = a_town()
    town.write(ANNA, "GDP: USD 80 billion\nB4: 96", to=town.to(ANNA))
    town.write(ANNA, "Sorry, I meant 130.", to=town.to(ANNA))
    assert town.file().current["B4"].words == "96"
    assert in_doubt(town.file()) == {"B4"}
    assert [one.unclear.reason for one in town.receipt(ANNA).misread] == ["hedged"]


HEDGES = [
    ("en", "it should be 143"), ("es", "debe ser 143"), ("pt", "deve ser 143"),
    ("ru", "должно быть 143"), ("ar", "يجب أن يكون 143"), ("zh", "应该是143家"), ("tr", "yani 143"),
    ("ru", "вернее всего 143"), ("zh", "准确地说143家"), ("ko", "정확히는 143개"),
]  # fmt: skip
FLAWLESS = [
    ("en", "no mistake"), ("de", "kein Tippfehler"), ("fr", "plutôt non"), ("es", "más bien no"),
    ("ja", "間違いありません"), ("ja", "訂正はありません"), ("ko", "오타 없습니다"),
    ("tr", "düzeltme yok"), ("zh", "更正没有"), ("hi", "गलती नहीं है"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), HEDGES)
def test_what_should_be_so_may_answer_the_next_question_as_well(language: str, text: str) -> None:
    town = then(language, "B4", "134", "S4_companies", text)
    assert town.file().current["B4"].words == "134"
    assert in_doubt(town.file()) == {"B4"}


@pytest.mark.parametrize(("language", "text"), FLAWLESS)
def test_that_nothing_is_wrong_takes_no_yes_back(language: str, text: str) -> None:
    town = then(language, "V11_authority", "1. yes", "B1b", text)
    assert town.file().current["V11_authority"].value == YesNo(yes=True)


def test_a_correction_that_names_the_next_question_changes_no_other() -> None:
    town = then("en", "B4", "134", "S4_companies", "let me correct that: S4_companies 143")
    assert town.file().current["B4"].words == "134"


@pytest.mark.parametrize("text", ["* 143", "* 143 companies", "- 143"])
def test_a_line_of_a_list_corrects_nothing(text: str) -> None:
    town = then("en", "B4", "134", "S4_companies", text)
    assert town.file().current["B4"].words == "134"
    assert not in_doubt(town.file())


@pytest.mark.parametrize(
    ("language", "first", "text"),
    [
        ("en", "134", "Correction: none"),
        ("en", "134", "sorry, none"),
        ("en", "134", "make that none"),
        ("zh", "134家", "改一下没有"),
        ("zh", "134家", "改一下，没有"),
        ("zh", "134家", "更正：没有"),
        ("zh", "134家", "改成没有"),
        ("de", "134", "Korrektur: keine"),
        ("de", "134", "Entschuldigung, keine"),
        ("ja", "134社", "訂正：ありません"),
        ("ja", "134社", "すみません、ありません"),
    ],
)
def test_none_behind_such_a_mark_is_no_silent_no_to_the_next_question(
    language: str, first: str, text: str
) -> None:
    town = then(language, "S4_companies", first, "S4_applied", text)
    assert "S4_applied" not in town.file().current
    assert in_doubt(town.file()) == {"S4_companies"}
    assert [one.unclear.reason for one in town.receipt(GUIDO).misread] == ["which_question"]


@pytest.mark.parametrize(
    ("language", "first", "text", "plain"),
    [
        ("en", "134", "Correction: 143", "143"),
        ("zh", "134家", "改一下143家", "143家"),
        ("zh", "134家", "更正：143家", "143家"),
        ("de", "134", "Korrektur: 143", "143"),
        ("ja", "134社", "訂正：143社", "143社"),
    ],
)
def test_a_figure_behind_such_a_mark_takes_the_place_of_the_other(
    language: str, first: str, text: str, plain: str
) -> None:
    town = then(language, "S4_companies", first, "S4_applied", text)
    meant = _told(language, "S4_companies", plain, "S4_applied").file()
    assert town.file().current["S4_companies"].value == meant.current["S4_companies"].value
    assert "S4_applied" not in town.file().current
    assert not in_doubt(town.file())
