"""Our words copied with their meanings: the meaning goes, and nothing else of the message."""

import pytest

from intake.conversation import glosses
from intake.messages import Message, Passage
from tests.intake.conversation.town import ANNA, NOW


def said(text: str, *, under: str = "", words: tuple[str, ...] = glosses.CITYS) -> str:
    mail = Message(
        id="m1", channel="mail", sender=ANNA, received_at=NOW,
        passages=(Passage(text=text, under=under),),
    )  # fmt: skip
    return glosses.spoken(mail, words).reply


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("WITHDRAW (retirer)", "WITHDRAW"),
        ("Withdraw(retirer), merci", "Withdraw, merci"),
        ("« resume » (reprendre)", "« resume »"),
        ("“later”（稍后）", "“later”"),
        ("send me everything you hold on us (envíenme todo lo que\nguardan sobre nosotros)",
         "send me everything you hold on us"),
        ("add jan@gdynia.example (ajouter)", "add jan@gdynia.example"),
        ("Vote for (voto em) Gdynia", "Vote for Gdynia"),
        ("Geri çek.", "withdraw"),
        ("„zurückziehen“", "withdraw"),
    ],
)  # fmt: skip
def test_the_meaning_of_a_word_goes_and_alone_stands_for_it(text: str, meant: str) -> None:
    assert said(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "WITHDRAW (not yet)",
        "WITHDRAW (soumettre)",
        "WITHDRAW (retirer seulement Sopot)",
        "We do not withdraw (nous restons).",
        "Nous voulons retirer une réponse.",
        "retirer ?",
        "retirer la ligne 2",
        "All (todas as empresas) are counted.",
        "none (we have no such event)",
        "Address (añadir): Long Street 1",
        "accepter",
        "Estado: activo",
    ],
)
def test_whatever_else_is_written_stays(text: str) -> None:
    assert said(text) == text


def test_a_meaning_below_a_quoted_line_answers_that_line() -> None:
    assert said("estado", under="1. Which city is applying?") == "estado"


def test_a_meaning_alone_counts_for_who_was_asked_for_the_word() -> None:
    assert said("accepter", words=glosses.PANELISTS) == "accept"
