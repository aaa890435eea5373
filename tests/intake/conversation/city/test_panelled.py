"""A city's question for ballots, scores or a packet: the rule answers it, no person has to."""

from dataclasses import replace

import pytest

from intake.applications import State
from intake.cases import CaseKind
from intake.conversation.intents import seeing
from tests.intake.conversation.town import ANNA, Town, a_town

ASKS = "Can we see how the jurors scored?"


def test_a_question_for_scores_is_answered_at_once() -> None:
    town = a_town()
    town.write(ANNA, f"Dear Sirs,\n\n{ASKS}\n\nBest regards", to=town.to(ANNA))
    assert (town.cases, town.remarks(ANNA)) == ([], {"ballots_closed"})
    assert not town.receipt(ANNA).unplaced


def test_what_else_is_asked_beside_it_is_still_a_persons() -> None:
    town = a_town()
    town.write(ANNA, f"{ASKS} And when does the selection end?", to=town.to(ANNA))
    (case,) = town.cases
    assert case.kind is CaseKind.QUESTION
    assert "selection end" in case.text
    assert "jurors" not in case.text
    assert town.remarks(ANNA) == {"ballots_closed", "question_passed_on"}


@pytest.mark.parametrize(
    "asks",
    [
        "How did Claire Dubois judge our city?",
        "Has Bernd Vogel voted for us?",
        "Как Клара Иванова оценила наш город?",
    ],
)
def test_how_one_person_by_name_judged_is_told_the_rule_and_is_a_persons_too(asks: str) -> None:
    town = a_town()
    town.write(ANNA, asks, to=town.to(ANNA))
    (case,) = town.cases
    assert asks.rstrip("?").strip() in case.text
    assert "ballots_closed" in town.remarks(ANNA)


@pytest.mark.parametrize(
    ("language", "asks", "is_meant"),
    [
        ("fr", "Comment Claire Dubois a-t-elle noté notre ville ?", True),
        ("de", "Wie hat Claire Dubois unsere Stadt bewertet?", True),
        ("es", "¿Cómo evaluó Claire Dubois nuestra ciudad?", True),
        ("pt", "Como avaliou Claire Dubois a nossa cidade?", True),
        ("tr", "Claire Dubois bize kaç puan verdi?", True),
        ("en", "Has our colleague Peter Smith given you the figures?", False),
        ("en", "Did Maria Lopez say when we get our certificate?", False),
        ("fr", "Est-ce que Jean Petit vous a donné notre dossier ?", False),
        ("es", "¿Les dio Ana López nuestra documentación?", False),
        ("pt", "A Ana Silva deu os nossos documentos?", False),
        ("ru", "Наш мэр Анна Иванова решила уйти, что нам делать?", False),
        ("zh", "王伟先生给了我们的文件吗？", False),
        ("fr", "Claire Dubois représente-t-elle notre ville ?", False),
        ("de", "Wer ist Claire Dubois in unserer Sache?", False),
        ("es", "¿Puede Ana Ruiz representar nuestra ciudad?", False),
        ("pt", "Ana Sousa pode representar a nossa cidade?", False),
        ("tr", "Elif Demir bizi temsil edebilir mi?", False),
    ],
)
def test_what_asks_how_one_person_judged_is_told_in_every_language(
    language: str, asks: str, is_meant: bool
) -> None:
    assert seeing.may_ask_of_one(asks, language) is is_meant


@pytest.mark.parametrize(
    "asks",
    [
        "Did Eurostat publish our output?",
        "Could Jan Kowal replace our mayor as contact?",
        "How do you judge our output?",
        "Who is Claire Dubois?",
        "Wie wird unsere Stadt bewertet?",
        "Quand notre ville sera-t-elle notée ?",
        "¿Quién es Claire Dubois?",
    ],
)
def test_a_question_that_asks_no_judgement_of_one_person_is_a_persons_alone(asks: str) -> None:
    town = a_town()
    town.write(ANNA, asks, to=town.to(ANNA))
    assert "ballots_closed" not in town.remarks(ANNA)


def test_an_answer_beside_it_counts() -> None:
    town = a_town()
    town.write(ANNA, f"B1b: yes\n\n{ASKS}", to=town.to(ANNA))
    assert "B1b" in town.file().current
    assert "ballots_closed" in town.remarks(ANNA)


def test_how_the_panel_works_is_a_persons() -> None:
    town = a_town()
    town.write(ANNA, "How does the panel score the applications?", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"question_passed_on"}


def test_a_packet_or_score_that_is_not_said_to_be_the_panels_is_a_persons() -> None:
    for asks in (
        "Could you send us the packet of forms?",
        "May we see our score in the GDP table?",
    ):
        town = a_town()
        town.write(ANNA, asks, to=town.to(ANNA))
        (case,) = town.cases
        assert asks.rstrip("?") in case.text
        assert "ballots_closed" not in town.remarks(ANNA)


def test_after_the_decision_the_rule_answers_it_too() -> None:
    town = _decided()
    town.write(ANNA, ASKS, to=town.to(ANNA))
    assert (town.cases, town.remarks(ANNA)) == ([], {"ballots_closed"})


def test_after_the_decision_a_person_reads_what_else_a_mail_says() -> None:
    town = _decided()
    town.write(ANNA, f"We do not accept this.\n\n{ASKS}", to=town.to(ANNA))
    assert len(town.cases) == 1
    assert town.remarks(ANNA) == {"decided_passed_on"}


def _decided() -> Town:
    town = a_town()
    file = town.file()
    town.applications[file.number] = replace(file, state=State.DECLINED)
    return town


def test_figures_beside_it_count_in_prose_too() -> None:
    for asks in ("How did the panel judge us?", "What did the panel write about us?"):
        town = a_town()
        town.write(ANNA, f"{asks} And our GDP was 12.4 billion USD in 2024.", to=town.to(ANNA))
        assert "B3a_gdp" in town.file().current
        assert town.remarks(ANNA) == {"ballots_closed"}
        assert not town.cases
