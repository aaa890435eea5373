"""While a stranger waits for a yes or no, other messages answer what was asked before."""

from dataclasses import replace

import pytest

from intake.answers.values import Text, YesNo
from intake.conversation import Bond, Dossier
from intake.messages import Address, Message
from intake.notices import Letter
from tests.intake.conversation.town import EVE, Town

ROBIN = Address(address="u1@t1.slack.invalid", name="Robin Marsh")


class Remembering(Town):
    """A town that knows what the letters before asked."""

    def _dossier(self, message: Message, to: Letter | None, bond: Bond | None) -> Dossier:
        theirs = [one for one in self.letters if one.to.key == message.sender.key and one.questions]
        asked = tuple(one.questions for one in reversed(theirs) if one is not to)
        return replace(super()._dossier(message, to, bond), earlier=lambda: asked)


def say(town: Town, text: str) -> None:
    town.write(ROBIN, text, to=town.to(ROBIN), channel="slack")


@pytest.fixture
def town() -> Town:
    """Robin is asked for an office when Eve writes with the reply address."""
    town = Remembering()
    town.write(ROBIN, "The city of Leeds, United Kingdom, would like to apply.", channel="slack")
    say(town, "Robin Marsh")
    assert town.to(ROBIN).questions == ("V11_office",)
    town.write(EVE, "hello, i write for Leeds as well", to=town.to(ROBIN))
    assert town.to(ROBIN).pending
    return town


def kinds(town: Town) -> list[str]:
    return [one.kind for one in town.receipt(ROBIN).remarks]


def test_an_answer_to_what_was_asked_before_is_read_and_the_next_question_put(town: Town) -> None:
    say(town, "Head of ICT")
    assert town.file().current["V11_office"].value == Text(text="Head of ICT")
    assert kinds(town) == ["person_waits", "word_there"]
    assert [one.question for one in town.receipt(ROBIN).asked] == ["V11_authority"]


def test_the_wait_is_repeated_once_and_a_yes_is_of_the_new_question(town: Town) -> None:
    say(town, "Head of ICT")
    say(town, "yes")
    assert town.file().current["V11_authority"].value == YesNo(yes=True)
    assert town.file().contact(EVE) is None
    assert kinds(town) == []


@pytest.mark.parametrize("word", ["YES", "yes", "She is my colleague, yes"])
def test_a_yes_right_behind_is_about_the_person(town: Town, word: str) -> None:
    say(town, word)
    assert town.file().contact(EVE) is not None
    assert "V11_office" not in town.file().current


@pytest.mark.parametrize("word", ["no", "No, I don't know him"])
def test_a_no_right_behind_is_about_the_person(town: Town, word: str) -> None:
    say(town, word)
    assert kinds(town) == ["colleague_refused"]
    assert "V11_office" not in town.file().current


@pytest.mark.parametrize(
    "words",
    ["that is my boss", "Eve works here", "who is that?", "our assistant", "nobody we know"],
)
def test_what_is_said_of_the_person_answers_nothing_else(town: Town, words: str) -> None:
    say(town, words)
    assert "V11_office" not in town.file().current
    assert kinds(town)[-1] == "word_needed"
    assert town.to(ROBIN).pending


@pytest.mark.parametrize(
    "words", ["Not ours", "accept", "legit", "never heard of", "Welcome aboard", "from the press"]
)
def test_words_that_name_no_office_are_not_made_one(town: Town, words: str) -> None:
    say(town, words)
    assert "V11_office" not in town.file().current
    assert town.to(ROBIN).pending
