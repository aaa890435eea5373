"""A yes that may be a remark is asked back, and nothing is noted until its writer says so."""

import tomllib
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from intake.answers.values import Count, Span, Unclear, YesNo
from intake.calls import loading
from intake.conversation.questions import reading
from intake.languages import all_read
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO
from tests.intake.conversation.town import Town

TOLD = tomllib.loads(Path(__file__).with_name("askback.toml").read_text("utf-8"))
CALL = loading.load(loading.shipped())
YES = {
    "en": "yes", "ru": "да", "ja": "はい", "pt": "sim", "es": "sí", "de": "ja", "fr": "oui",
    "zh": "是", "tr": "evet", "ko": "네", "hi": "हाँ", "ar": "نعم",
}  # fmt: skip
BESIDE = Unclear(reason="beside", candidates=("yes",))


def rows(*keys: str) -> list[tuple[str, str, str]]:
    return [
        (language, question, text)
        for language, told in TOLD.items()
        for key in keys
        for question, text in told[key]
    ]


def test_every_language_has_them() -> None:
    assert set(TOLD) == set(all_read())


@pytest.mark.parametrize(("language", "question", "text"), rows("doubted"))
def test_a_yes_in_words_of_its_own_is_asked_back(language: str, question: str, text: str) -> None:
    town = after(language, question, text)
    receipt = town.receipt(GUIDO)
    assert [one.unclear for one in receipt.misread] == [BESIDE]
    assert question not in town.file().current
    assert receipt.asked[0].question == question
    assert receipt.unplaced == ()


NOES = [
    ("en", "no"), ("ru", "нет"), ("ru", "Нет."), ("ru", "нет таких"), ("de", "nein"), ("fr", "non"),
    ("es", "no"), ("pt", "não"), ("tr", "hayır"), ("ar", "لا"), ("ja", "いいえ"), ("ko", "아니요"),
    ("hi", "नहीं"), ("zh", "否"),
]  # fmt: skip
NONE = [
    ("en", "none"), ("ru", "ни одной"), ("ru", "ноль"), ("de", "keine"), ("zh", "没有"),
    ("ko", "없습니다"), ("tr", "yok"),
]  # fmt: skip


def _asked_how_many(language: str, text: str) -> Town:
    """A chat in which a yes stands between the city and "how many", and this answers."""
    town = after(language, "B5b", YES[language])
    town.letters[-1] = replace(town.letters[-1], questions=("S4_companies",))
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack", language=language)
    return town


@pytest.mark.parametrize(("language", "text"), NOES)
def test_a_no_to_how_many_hears_that_a_number_is_asked(language: str, text: str) -> None:
    receipt = _asked_how_many(language, text).receipt(GUIDO)
    assert [one.unclear.reason for one in receipt.misread] == ["no_figure"]
    assert receipt.asked[0].question == "S4_companies"
    assert receipt.unplaced == ()


@pytest.mark.parametrize(("language", "text"), NONE)
def test_none_is_a_number(language: str, text: str) -> None:
    value = _asked_how_many(language, text).file().current["S4_companies"].value
    assert value == Count(span=Span(low=Decimal(0), high=Decimal(0)))


@pytest.mark.parametrize(("language", "question", "text"), rows("remarks"))
def test_no_remark_is_an_answer(language: str, question: str, text: str) -> None:
    read = reading.read(CALL.question(question), text, language)
    assert isinstance(read, Unclear)
    assert read.reason == "beside"


@pytest.mark.parametrize(("language", "question", "text"), rows("known"))
def test_what_is_said_of_the_writer_or_of_us_suggests_nothing(
    language: str, question: str, text: str
) -> None:
    assert reading.read(CALL.question(question), text, language) == Unclear(reason="empty")


@pytest.mark.parametrize(("word", "is_yes"), [("Yes", True), ("Right.", True), ("No", False)])
def test_one_word_settles_it(word: str, is_yes: bool) -> None:
    town = after("en", "B2b", "We launched ours two summers ago at Harbour House.")
    town.write(GUIDO, word, to=town.to(GUIDO), channel="slack", language="en")
    assert town.file().current["B2b"].value == YesNo(yes=is_yes)


def test_what_would_be_a_no_is_not_suggested_for_a_yes_to_that_tells_nothing() -> None:
    town = after("en", "S3b", "There is no coffee left in the office.")
    assert town.receipt(GUIDO).misread == ()
    town.write(GUIDO, "No", to=town.to(GUIDO), channel="slack", language="en")
    assert town.file().current["S3b"].value == YesNo(yes=False)
