"""Thanks, good mornings and the like in a chat: no answer, whatever question stands open."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from intake.answers.values import Text, YesNo
from tests.intake.conversation.town import ANNA, Town

TALK = tomllib.loads(Path(__file__).with_name("small_talk.toml").read_text(encoding="utf-8"))
ASKED = (
    "V11_city", "V11_writer", "V11_office", "V11_authority", "B1a", "B2a", "S1", "B4", "S3a",
    "V6_place",
)  # fmt: skip
"""Questions of every kind."""


def said(question: str, language: str, words: str) -> dict[str, object]:
    """What is recorded of these words, where a letter asked this one question."""
    town = Town()
    town.write(ANNA, "We would like to take part.")
    (number,) = town.applications
    known = town.applications[number]
    contacts = tuple(replace(one, language=language) for one in known.contacts)
    town.applications[number] = replace(known, contacts=contacts)
    town.write(ANNA, words, to=replace(town.letters[-1], questions=(question,)))
    now = town.applications[number].current
    return {id: one.value for id, one in now.items() if id not in known.current}


@pytest.mark.parametrize("question", ASKED)
@pytest.mark.parametrize("language", TALK)
def test_small_talk_answers_nothing(language: str, question: str) -> None:
    taken = {words: said(question, language, words) for words in TALK[language]}
    assert {words: found for words, found in taken.items() if found} == {}


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("en", "Great, thanks, I am Xenia Papadou.", "Xenia Papadou"),
        ("en", "Good morning! My name is Grace Moment.", "Grace Moment"),
        ("de", "Super, danke. Mein Name ist Xenia Papadou.", "Xenia Papadou"),
        ("es", "Perfecto, gracias. Me llamo Xenia Vale.", "Xenia Vale"),
    ],
)
def test_small_talk_beside_an_answer_takes_nothing_from_it(
    language: str, words: str, name: str
) -> None:
    assert said("V11_writer", language, words)["V11_writer"] == Text(text=name)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "yes, got it"), ("en", "Yes!"), ("de", "Ja, super"), ("fr", "oui, parfait")],
)
def test_a_yes_with_small_talk_is_a_yes(language: str, words: str) -> None:
    assert said("V11_authority", language, words) == {"V11_authority": YesNo(yes=True)}


@pytest.mark.parametrize("words", ["the second one", "second"])
def test_the_place_of_an_option_is_still_read(words: str) -> None:
    assert "B1a" in said("B1a", "en", words)
