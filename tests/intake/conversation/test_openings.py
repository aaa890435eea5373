"""How mails of every language open, agree in two sentences, and repeat our questions."""

import tomllib
from pathlib import Path

import pytest

from intake.applications import State
from intake.cases import CaseKind
from intake.conversation.intents import courtesy
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town, a_shown_town, a_town

TOLD = tomllib.loads(Path(__file__).with_name("openings.toml").read_text("utf-8"))
SAYS = {"B3a_gdp": "91.7bn USD", "B4": "117", "B2a": "1", "B2b": "no"}
"""What the dialogues of every language answer, in their order."""
ASKING = ({"B3a_gdp": "91.7bn USD", "B4": "117"}, {"B2b": "yes"})


def rows(key: str) -> list[tuple[str, str]]:
    return [(language, text) for language in TOLD for text in TOLD[language][key]]


def first_mail(text: str, language: str) -> Town:
    town = Town()
    town.write(ANNA, text, language=language)
    return town


def answer(text: str, language: str) -> Town:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


@pytest.mark.parametrize(("language", "text"), rows("openings"))
def test_a_plain_opening_of_a_first_mail_is_courtesy_and_names_no_city(
    language: str, text: str
) -> None:
    receipt = first_mail(text, language).receipt(ANNA)
    assert (receipt.unplaced, receipt.misread, receipt.understood) == ((), (), ())


@pytest.mark.parametrize(("language", "text"), rows("named"))
def test_a_wish_to_apply_that_names_the_city_gives_the_city_and_no_more(
    language: str, text: str
) -> None:
    town = first_mail(text, language)
    receipt = town.receipt(ANNA)
    assert (receipt.unplaced, receipt.misread) == ((), ())
    assert {"V11_city"} <= town.file().current.keys() <= {"V11_city", "V11_country"}


@pytest.mark.parametrize(("language", "text"), rows("no_openings"))
def test_a_wish_denied_put_off_or_of_another_city_is_no_plain_opening(
    language: str, text: str
) -> None:
    assert not courtesy.is_opening(courtesy.plain(text), language)


@pytest.mark.parametrize(("language", "text"), rows("pleas"))
def test_what_is_asked_of_the_reader_or_said_of_others_is_no_plain_opening(
    language: str, text: str
) -> None:
    assert not courtesy.is_opening(courtesy.plain(text), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please answer our questions."),
        ("en", "Please put the mayor's name on the application."),
        ("de", "Wir möchten Informationen über das Programm."),
        ("es", "Deseamos recibir información sobre el programa."),
        ("ru", "Прошу ответить на наше письмо."),
        ("zh", "请回复我们的来信。"),
    ],
)
def test_a_plea_is_shown_as_not_understood_and_never_lost(language: str, text: str) -> None:
    assert answer(text, language).receipt(ANNA).unplaced == (text,)


@pytest.mark.parametrize(("language", "text"), rows("yes"))
def test_a_yes_and_the_wish_to_hand_in_register_in_either_order(language: str, text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.REGISTERED


@pytest.mark.parametrize(("language", "text"), rows("no_yes"))
def test_a_doubt_a_delay_or_an_exception_beside_the_wish_registers_nothing(
    language: str, text: str
) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.OPEN


@pytest.mark.parametrize("language", TOLD)
def test_our_questions_put_again_are_not_read_and_what_stands_below_answers_them(
    language: str,
) -> None:
    dialogue = TOLD[language]["dialogue"]
    for text, id in zip(dialogue, SAYS, strict=True):
        assert said(answer(text, language)) == {id: SAYS[id]}
        assert said(answer(text.replace("\n", " "), language)) == {id: SAYS[id]}
    assert said(answer("\n\n".join(dialogue), language)) == SAYS


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Must the GDP exceed USD 70 billion?\nUSD 91.7 billion"),
        ("en", "Which GDP do you need, nominal or real?\nUSD 91.7 billion"),
        ("en", "Do we need a city brain?\nNot yet."),
        ("de", "Welches BIP meinen Sie?\n91,7 Mrd. US-Dollar"),
    ],
)
def test_a_question_about_the_rules_above_a_figure_stays_a_question(
    language: str, text: str
) -> None:
    town = answer(text, language)
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]
    assert town.receipt(ANNA).unplaced == (text.partition("\n")[2],)


@pytest.mark.parametrize(("language", "text"), rows("others"))
@pytest.mark.parametrize("mark", ["\n", " "])
def test_a_question_of_another_place_a_rule_a_person_or_a_reason_answers_none_of_ours(
    language: str, text: str, mark: str
) -> None:
    town = answer(text.replace("\n", mark), language)
    assert said(town) == {}
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What is the GDP of Gdynia?\nUSD 91.7 billion"),
        ("ru", "Каков сейчас ВВП Гдыни?\n91,7 млрд долларов США"),
    ],
)
def test_a_question_of_ours_may_name_the_writers_own_city(language: str, text: str) -> None:
    assert said(answer(text, language)) == {"B3a_gdp": "91.7bn USD"}


@pytest.mark.parametrize("language", TOLD)
def test_a_question_beside_answers_goes_to_the_organizers_and_the_answers_are_taken(
    language: str,
) -> None:
    for text, says in zip(TOLD[language]["asking"], ASKING, strict=True):
        town = answer(text, language)
        assert said(town) == says
        assert [one.kind for one in town.cases] == [CaseKind.QUESTION]
        assert (town.receipt(ANNA).unplaced, town.receipt(ANNA).misread) == ((), ())


def test_a_figure_said_twice_in_a_mail_is_taken_and_another_one_is_asked() -> None:
    first = "117 enterprises use advanced digital models."
    again = "How many enterprises with advanced digital models does your city host?"
    assert said(answer(f"{first}\n\n{again}\n117", "en")) == {"B4": "117"}
    (misread,) = answer(f"{first}\n\n{again}\n121", "en").receipt(ANNA).misread
    assert misread.unclear.reason == "several_figures"
