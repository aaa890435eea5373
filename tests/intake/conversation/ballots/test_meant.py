"""A verdict that its writer says to have meant, of a standard that is named."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER, signs


@pytest.mark.parametrize(
    ("language", "text", "read", "reason"),
    [
        ("en", "For S2 I meant not met: counted twice.", "S2-", "counted twice"),
        ("de", "Bei S3 meinte ich teilweise erfüllt: nur ein Fest.", "S3~", "nur ein Fest"),
        ("fr", "Pour S2, je voulais dire non rempli : compté deux fois.", "S2-",
         "compté deux fois"),
        ("es", "En S3 quise decir parcialmente cumplido: un acto.", "S3~", "un acto"),
        ("pt", "Em S2 eu quis dizer não cumprido: contam em dobro.", "S2-", "contam em dobro"),
        ("ru", "По S2 я имел в виду «не выполнено»: двойной счёт.", "S2-", "двойной счёт"),
        ("zh", "S3我本来想说的是部分达标，活动很少。", "S3~", "活动很少"),
        ("ja", "S3は一部満たすという意味でした。祭りです。", "S3~", "祭りです"),
        ("ko", "S2는 미충족이라는 뜻이었습니다. 이중 계산입니다.", "S2-", "이중 계산입니다"),
        ("ar", "بالنسبة إلى S2 كنت أقصد غير مستوفى: يحسبون مرتين.", "S2-", "يحسبون مرتين"),
        ("tr", "S2 için karşılanmıyor demek istemiştim: çift sayıyorlar.", "S2-",
         "çift sayıyorlar"),
        ("hi", "S2 के लिए मेरा मतलब था पूरा नहीं: वे दो बार गिनते हैं।", "S2-", "वे दो बार गिनते हैं"),
    ],
)  # fmt: skip
def test_the_verdict_that_was_meant_is_read(
    language: str, text: str, read: str, reason: str
) -> None:
    assert signs(text, language) == read
    (judged,) = ballots.read(text, PAPER, language).judged.values()
    assert judged.reason == reason


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "For S2 I never meant not met."),
        ("en", "For S2 I meant met at first, but now not met."),
        ("en", "For S2 I meant either not met or partly met."),
        ("en", "For S2 I meant what I wrote."),
        ("en", "Panelist 2 says that for S2 I meant not met."),
        ("fr", "Pour S2, je voulais dire non rempli, mais ce serait injuste."),
        ("ko", "S2는 미충족이라는 뜻이 아니었습니다."),
        ("tr", "S2 için karşılanmıyor demek istememiştim."),
    ],
)
def test_what_was_not_meant_or_only_for_a_while_is_asked(language: str, text: str) -> None:
    assert signs(text, language) == "S2?"


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("en", "In S2 not met: counted twice.", "S2-"),
        ("de", "Bei S2 nicht erfüllt: doppelt gezählt.", "S2-"),
        ("es", "En S2 no cumple: cuentan doble.", "S2-"),
        ("pt", "Em S2 não cumprido: contam em dobro.", "S2-"),
        ("de", "Zu S2 schreibt die Stadt, es sei nicht erfüllt.", "S2?"),
        ("en", "In S2 they say it is met.", "S2?"),
    ],
)
def test_a_preposition_at_the_head_of_a_sentence_says_nothing(
    language: str, text: str, read: str
) -> None:
    assert signs(text, language) == read
