"""What only keeps the talk going in a chat is no answer: "yes, one moment", "no hurry", "+1"."""

import tomllib
from pathlib import Path

import pytest

from intake.answers.values import Count, Unclear, YesNo
from intake.calls import loading
from intake.conversation.intents import patter
from intake.conversation.phrasefiles import listed, tables
from intake.conversation.questions import reading
from intake.languages import all_read
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO

TOLD = tomllib.loads(Path(__file__).with_name("patter.toml").read_text("utf-8"))
CALL = loading.load(loading.shipped())


def rows(key: str) -> list[tuple[str, str, str]]:
    return [(code, id, text) for code, told in TOLD.items() for id, text in told[key]]


def test_every_language_has_them() -> None:
    assert set(TOLD) == set(tables("intents", "patter_words.toml")) == set(all_read())


@pytest.mark.parametrize(("language", "question", "text"), rows("talk"))
def test_what_keeps_the_talk_going_is_no_answer(language: str, question: str, text: str) -> None:
    assert question not in after(language, question, text).file().current


@pytest.mark.parametrize(("language", "question", "text"), rows("answers"))
def test_a_plain_answer_beside_them_is_read(language: str, question: str, text: str) -> None:
    assert not isinstance(reading.read(CALL.question(question), text, language), Unclear)


def test_a_yes_that_answers_us_is_asked_back() -> None:
    town = after("en", "B1b", "yes, one moment")
    assert [one.unclear for one in town.receipt(GUIDO).misread] == [
        Unclear(reason="beside", candidates=("yes",))
    ]
    town.write(GUIDO, "yes", to=town.to(GUIDO), channel="slack", language="en")
    assert town.file().current["B1b"].value == YesNo(yes=True)


@pytest.mark.parametrize("text", ["Yes. Just a moment please.", "Hold on. Yes, we have one."])
def test_a_yes_in_a_sentence_of_its_own_stands(text: str) -> None:
    assert reading.read(CALL.question("B1b"), text, "en") == YesNo(yes=True)


@pytest.mark.parametrize("text", [
    "Yes, one moment, our platform has been running since 2020.",
    "Yes, I am in a meeting but we have it.", "yes, the sensors report every 5 minutes",
    "yes, call centre and control room",
])  # fmt: skip
def test_a_yes_that_goes_on_about_the_city_stands(text: str) -> None:
    assert reading.read(CALL.question("B1b"), text, "en") == YesNo(yes=True)


@pytest.mark.parametrize(("language", "text"), [
    ("de", "Ja, bin im Urlaub, aber wir haben es."),
    ("fr", "Oui, je suis en réunion mais nous l'avons."),
    ("es", "Sí, estoy en una reunión pero lo tenemos."), ("pt", "Sim, estou de férias mas temos."),
    ("ru", "Да, я на совещании, но у нас есть."), ("tr", "Evet, toplantıdayım ama var."),
    ("zh", "是的，我在开会，但是我们有。"), ("ko", "네, 지금 회의 중이지만 저희는 있습니다."),
])  # fmt: skip
def test_a_yes_that_is_said_again_stands(language: str, text: str) -> None:
    assert reading.read(CALL.question("B1b"), text, language) == YesNo(yes=True)


def test_a_figure_beside_it_is_kept() -> None:
    value = reading.read(CALL.question("B4"), "We have 12. Back in 10 minutes.", "en")
    assert isinstance(value, Count)
    assert value.span.low == 12


@pytest.mark.parametrize(("language", "text"), [
    ("de", "keine Ahnung"), ("de", "Das kann ich so nicht sagen, da müsste ich nachfragen"),
    ("fr", "aucune idée, il faut que je demande"),
])  # fmt: skip
def test_who_would_have_to_ask_does_not_say_that_there_is_no_figure(
    language: str, text: str
) -> None:
    assert reading.read(CALL.question("B4"), text, language) == Unclear(reason="pending")


@pytest.mark.parametrize("language", all_read())
def test_no_list_repeats_a_phrase_or_holds_one_that_is_found_in_everything(language: str) -> None:
    for name, phrases in tables("intents", "patter_words.toml")[language].items():
        assert len(set(phrases)) == len(phrases)
        assert not listed("intents", "patter_words.toml", language, name).always


@pytest.mark.parametrize("text", ["", "  ", "12", "Yes", "no", "None", "Ana Souza"])
def test_a_bare_answer_keeps_no_talk_going(text: str) -> None:
    assert not patter.is_all(text, "en")


def test_a_very_long_text_is_kept_as_it_is() -> None:
    text = "wait. " * 100_000
    assert patter.without(text, "en", verdict=True) == text
